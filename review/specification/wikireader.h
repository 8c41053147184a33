// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/documentreader.h"

namespace Mingjing {

/// Reads zim wiki text (head, `== headings ==`, bold, links) and plain text, which is the same without markup.
DocumentText readWiki(const QString& text);

} // namespace Mingjing
