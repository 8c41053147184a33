// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/diff/linediff.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Mingjing {

/// Two versions of a text, brought to the same number of lines: what stands in one row belongs together. A plain value.
struct AlignedTexts {
    enum class Kind {
        Same,
        Changed, ///< both have it, otherwise
        Removed, ///< only the old text has it
        Added, ///< only the new text has it
        Fold, ///< stands for lines that are the same and not shown; no line of either text
    };
    struct Row {
        Kind kind = Kind::Same;
        /// From 1; 0 where the text has no such line.
        int oldLine = 0;
        int newLine = 0;
        /// Of a fold: how many rows behind it are not shown.
        int hidden = 0;
    };
    /// Characters of one of the texts that the other does not have.
    struct Words {
        qsizetype offset = 0;
        qsizetype length = 0;
    };

    /// One line for each row; empty where the text has none.
    QString oldText;
    QString newText;
    QList<Row> rows;
    QList<Words> oldWords;
    QList<Words> newWords;
    /// The first row of each run of rows that are not the same; counted from 0.
    QList<int> changes;

    /// The row of a line of the new (or old) text, which may be folded away; -1 when there is none.
    int rowOf(int line, bool ofNew) const;
};

/// \a lines is the difference of the texts. Unchanged lines that are not near a change are folded, but for the regions
/// whose fold's first new line is in \a unfolded. Lines of one change are paired when they are alike, and their words
/// are compared. Any thread; the time is bounded.
AlignedTexts alignTexts(const QString& oldText, const QString& newText, const LineDiff& lines,
                        const QSet<int>& unfolded = {});

} // namespace Mingjing
