// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/rowmap.h"

#include "widgets/source/sourcelines.h"

#include <algorithm>

namespace Mingjing {

RowMap::RowMap(const SourceLines& lines, int cells, bool wrap, const std::vector<FoldedLines>& folded)
{
    m_starts.reserve(size_t(lines.count()));
    m_firstRows.reserve(size_t(lines.count()));
    int hiddenUpTo = -1;
    auto fold = folded.cbegin();
    for (int line = 0; line < lines.count(); ++line) {
        if (line <= hiddenUpTo) {
            m_firstRows.push_back(m_firstRows.back());
        } else {
            m_firstRows.push_back(count());
            addLine(lines, line, std::max(cells, 20), wrap);
        }
        for (; fold != folded.cend() && fold->first <= line; ++fold)
            hiddenUpTo = std::max(hiddenUpTo, fold->last);
    }
}

void RowMap::addLine(const SourceLines& lines, int line, int cells, bool wrap)
{
    const qsizetype from = lines.start(line);
    const QStringView text = lines.line(line);
    m_starts.push_back(from);
    wrap = wrap || text.size() > longestRow;
    int column = 0;
    qsizetype rowStart = 0;
    // Behind the last place of this row where a word ends, and the cells up to there.
    qsizetype breakAt = 0;
    int breakColumn = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const int width = c == u'\t' ? tabCells - column % tabCells : cellsOf(c);
        if (wrap && column + width > cells) {
            // A word of more than half a row is cut where the row ends.
            const bool atWord = breakAt > rowStart && breakColumn * 2 > cells;
            qsizetype next = atWord ? breakAt : i;
            if (!atWord && c.isLowSurrogate() && next > rowStart + 1)
                --next;
            rowStart = next;
            m_starts.push_back(from + rowStart);
            column = 0;
            for (qsizetype k = rowStart; k < i; ++k)
                column += text[k] == u'\t' ? tabCells - column % tabCells : cellsOf(text[k]);
            breakAt = rowStart;
            breakColumn = 0;
        }
        column += width;
        const char16_t u = c.unicode();
        if (u == u' ' || u == u'\t' || u == u',' || u == u';' || u == u'{' || u == u'}' || u == u'>') {
            breakAt = i + 1;
            breakColumn = column;
        }
    }
    m_widest = std::max(m_widest, wrap ? std::min(column, cells) : column);
}

qsizetype RowMap::end(int row, const SourceLines& lines) const
{
    const int line = lineOf(row);
    const qsizetype end = lines.end(line);
    return row + 1 < count() ? std::min(m_starts[size_t(row) + 1], end) : end;
}

int RowMap::lineOf(int row) const
{
    // The first line of all that begin in this row or before: folded ones share the row of the line before.
    const auto after = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
    const int first = *(after - 1);
    return int(std::lower_bound(m_firstRows.cbegin(), after, first) - m_firstRows.cbegin());
}

int RowMap::rowAt(qsizetype offset, const SourceLines& lines) const
{
    const int line = lines.lineAt(offset);
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), std::max<qsizetype>(offset, 0));
    const int row = int(after - m_starts.cbegin()) - 1;
    // Of a folded line: the first row of the line that shows.
    return lineOf(row) == line ? row : m_firstRows[size_t(line)];
}

} // namespace Mingjing
