// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace Mingjing {

/// Lines of a source file that something is said about. Drawn in the margin, on the strip at the scroll bar and said in
/// a tool tip.
struct SourceMark {
    enum class Kind {
        Match, ///< what was searched for
        Oddity, ///< something intake wondered at
        Hint, ///< where a rule suspects something
        Evidence, ///< captured, in no finding yet
        Finding, ///< a finding rests on it
    };
    Kind kind = Kind::Evidence;
    /// Counted from 1, both included.
    int firstLine = 1;
    int lastLine = 1;
    /// One sentence for the person; may be empty.
    QString words;

    bool operator==(const SourceMark&) const = default;
};

/// Readable beside the present background. GUI thread.
QColor markColour(SourceMark::Kind kind);

} // namespace Mingjing
