// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/source/rowmap.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Mingjing {

/// What a view lays over a text that it made: a comparison of two, for one. Lines of the hashes count from 1.
struct SourceDecoration {
    /// Characters with a background of their own.
    struct Words {
        qsizetype offset = 0;
        qsizetype length = 0;
        QColor colour;
    };

    /// Backgrounds of whole lines; the strip shows them, too.
    QHash<int, QColor> lineColours;
    /// What stands in the margin instead of the line's own number; empty: the own ones.
    QStringList labels;
    /// Words in the place of an empty line's text; the person can click them.
    QHash<int, QString> notes;
    /// Sorted.
    std::vector<FoldedLines> folded;
    /// Sorted by offset, not overlapping.
    QList<Words> words;
};

} // namespace Mingjing
