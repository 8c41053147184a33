// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/rowmap.h"

#include "widgets/source/sourcelines.h"

#include <algorithm>

namespace Mingjing {

namespace {

/// At least as many as the cells that \a text takes beyond one for each character.
qsizetype widerCells(QStringView text)
{
    // Without a branch, for the compiler to make many at once of it.
    qsizetype wider = 0;
    for (const QChar c : text)
        wider += (c.unicode() >= 0x1100 ? 1 : 0) + (c.unicode() == u'\t' ? RowMap::tabCells - 1 : 0);
    return wider;
}

int cellsIn(QStringView text, int column)
{
    for (const QChar c : text)
        column += c == u'\t' ? RowMap::tabCells - column % RowMap::tabCells : cellsOf(c);
    return column;
}

bool endsWord(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || u == u'\t' || u == u',' || u == u';' || u == u'{' || u == u'}' || u == u'>';
}

/// How many characters of \a text stand in a row of \a cells.
qsizetype rowLength(QStringView text, int cells)
{
    if (text.size() + widerCells(text.first(std::min<qsizetype>(text.size(), cells))) <= cells)
        return text.size();
    int column = 0;
    qsizetype breakAt = 0;
    int breakColumn = 0;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isTab = c == u'\t';
        column += Q_UNLIKELY(isTab) ? RowMap::tabCells - column % RowMap::tabCells : cellsOf(c);
        if (column > cells)
            break;
        // Where words end in the first half of a row is not asked for, and an eighth of it is the least that half
        // takes.
        if (i * 8 + 8 >= cells && endsWord(c)) {
            breakAt = i + 1;
            breakColumn = column;
        }
    }
    if (i == text.size() || breakColumn * 2 > cells)
        return i == text.size() ? i : breakAt;
    // A word of more than half a row is cut where the row ends.
    return text[i].isLowSurrogate() && i > 1 ? i - 1 : std::max<qsizetype>(i, 1);
}

/// The same of a row that takes a cell for each character: only its end needs to be looked at.
qsizetype plainRowLength(QStringView text, int cells)
{
    for (qsizetype k = cells; k > cells / 2; --k) {
        if (endsWord(text[k - 1]))
            return k;
    }
    return cells;
}

} // namespace

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
    if (wrap || text.size() > longestRow)
        return wrapLine(text, from, cells);
    // Most lines are narrower than another one was at the least.
    if (text.size() + widerCells(text) > m_widest)
        m_widest = std::max(m_widest, cellsIn(text, 0));
}

void RowMap::wrapLine(QStringView text, qsizetype from, int cells)
{
    m_cut = true;
    qsizetype rowStart = 0;
    for (;;) {
        const QStringView rest = text.sliced(rowStart);
        const bool isPlain = rest.size() > cells && widerCells(rest.first(cells + 1)) == 0;
        const qsizetype length = isPlain ? plainRowLength(rest, cells) : rowLength(rest, cells);
        if (length == rest.size()) {
            m_widest = std::max(m_widest, int(std::min<qsizetype>(length + widerCells(rest), cells)));
            return;
        }
        rowStart += length;
        m_starts.push_back(from + rowStart);
    }
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
