// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/documentreader.h"

namespace Mingjing {

/// \a lines without a table of contents before the first chapter: headings alone, which all come again.
QList<DocumentLine> withoutTableOfContents(const QList<DocumentLine>& lines);

} // namespace Mingjing
