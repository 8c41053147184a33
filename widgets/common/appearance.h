// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace Mingjing::Appearance {

/// Which of the two looks the program has; System follows the desktop's palette.
enum class Scheme { System, Light, Dark };

/// What a colour is for.
enum class Role {
    Pass,
    Violation,
    NotApplicable,
    Unsure,
    Accent,
    /// Background of the source line that was gone to.
    TargetLine,
    /// Secondary text.
    Muted,
    /// Background of an inline notice.
    Notice,
    Warning,
    /// Text about what follows from a violation.
    Penalty,
    /// Background of words that a new text has and the old has not.
    AddedWords,
    /// Background of words that only the old text has.
    RemovedWords,
};

/// Sets palette and style of the whole program. GUI thread.
void apply(Scheme scheme);

/// Whether the program is dark now.
bool isDark();

/// Readable on the present background; text roles have at least 4.5:1 contrast.
QColor colour(Role role);

} // namespace Mingjing::Appearance
