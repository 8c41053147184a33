// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// \a text as one line in which nothing is hidden: control, bidirectional and other invisible characters stand as
/// `⟨U+202E⟩`. A name of a package must not look like another.
QString visibleText(const QString& text);

} // namespace Mingjing
