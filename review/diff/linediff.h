// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/diff/sequencediff.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// How one text became another, line by line. Lines count from 0; how they end does not count. A plain value.
struct LineDiff {
    /// Blocks of lines that are the same and of lines that are not, in turn, over both texts from begin to end.
    QList<SequenceBlock> blocks;

    qsizetype addedLines() const;
    qsizetype removedLines() const;
    bool isEmpty() const { return addedLines() == 0 && removedLines() == 0; }
    /// Where the line \a oldLine stands now; nothing when it is not there any more.
    std::optional<qsizetype> newLineOf(qsizetype oldLine) const;
    /// The lines that stand now where \a oldLine stood: itself, what took its place, or the place where it was taken
    /// out, which is empty.
    SequenceBlock around(qsizetype oldLine) const;
};

/// Bounded in time for any text; see compareSequences(). A block that could stand higher or lower all the same stands
/// where a person would put it: before the line that is indented least.
LineDiff compareLines(const QString& oldText, const QString& newText);

} // namespace Mingjing
