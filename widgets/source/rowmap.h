// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <vector>

namespace Mingjing {

class SourceLines;

/// Lines that are folded away: those behind first up to last, counted from 0.
struct FoldedLines {
    int first = 0;
    int last = 0;

    bool operator==(const FoldedLines&) const = default;
};

/// Which part of a text stands in which row of the screen. A line is one row; when wrapped, or when it is longer than
/// longestRow, it is cut into rows of some number of cells. Nothing is laid out for it: building it reads each
/// character of the wrapped lines once, and takes no more than eight bytes for a row.
class RowMap final
{
public:
    /// Lines with more characters are wrapped whether asked for or not.
    static constexpr qsizetype longestRow = 1000;
    static constexpr int tabCells = 4;

    RowMap() = default;
    /// \a cells: how many fit into a row, at least 20. \a folded sorted by first line.
    RowMap(const SourceLines& lines, int cells, bool wrap, const std::vector<FoldedLines>& folded);

    int count() const { return int(m_starts.size()); }
    qsizetype start(int row) const { return m_starts[size_t(row)]; }
    /// Behind the last character of \a row.
    qsizetype end(int row, const SourceLines& lines) const;
    /// Counted from 0.
    int lineOf(int row) const;
    bool isFirstOfLine(int row) const { return m_firstRows[size_t(lineOf(row))] == row; }
    /// The row that shows \a offset; of a folded line the row that it is folded into.
    int rowAt(qsizetype offset, const SourceLines& lines) const;
    int firstRowOf(int line) const { return m_firstRows[size_t(line)]; }
    /// Whether a line takes more rows than one, or would with fewer cells.
    bool isCut() const { return m_cut; }
    /// Cells of the widest row when lines are not wrapped.
    int widest() const { return m_widest; }

private:
    void addLine(const SourceLines& lines, int line, int cells, bool wrap);
    void wrapLine(QStringView text, qsizetype from, int cells);

    /// Where each row begins in the text.
    std::vector<qsizetype> m_starts;
    /// Of each line; that of the line before for a line that is folded away.
    std::vector<int> m_firstRows;
    int m_widest = 0;
    bool m_cut = false;
};

} // namespace Mingjing
