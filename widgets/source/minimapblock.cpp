// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/minimapblock.h"

#include "widgets/source/rowmap.h"

#include <QPainter>

#include <algorithm>

namespace Mingjing {

namespace {

/// Characters that are coloured while the engine is held once.
constexpr qsizetype atOnce = 4096;
constexpr int textAlpha = 190;

} // namespace

MiniMapBlock::MiniMapBlock(const SourceLines& lines, std::vector<std::pair<qsizetype, qsizetype>> rows,
                           const KSyntaxHighlighting::Theme& theme, int width, int rowHeight, qreal scale)
    : m_lines(lines),
      m_rows(std::move(rows)),
      m_theme(theme),
      m_rowHeight(rowHeight),
      m_scale(scale),
      m_image(int(width * scale), int(double(m_rows.size()) * rowHeight * scale), QImage::Format_ARGB32_Premultiplied)
{
    m_image.setDevicePixelRatio(scale);
    m_image.fill(Qt::transparent);
}

bool MiniMapBlock::draw(LineHighlighter& highlighter)
{
    const size_t first = m_next;
    while (m_next < m_rows.size() && (m_next == first || m_rows[m_next].second - m_rows[first].first < atOnce))
        ++m_next;
    if (first == m_next)
        return false;
    // Folded lines between two rows are not worth their colours.
    const qsizetype end = m_rows[m_next - 1].second;
    bool exact = true;
    const QList<ColouredRange> ranges = highlighter.colours(m_rows[first].first, end, &exact);
    m_exact = m_exact && exact;
    qsizetype range = 0;
    for (size_t row = first; row < m_next; ++row)
        drawRow(row, ranges, range);
    return !isDone();
}

void MiniMapBlock::drawRow(size_t row, const QList<ColouredRange>& ranges, qsizetype& range)
{
    const auto [from, to] = m_rows[row];
    const int columns = int(m_image.width() / m_scale);
    const int top = int(double(row) * m_rowHeight * m_scale);
    const int letterHeight = std::max(1, int(m_rowHeight * m_scale * 0.7));
    QPainter painter(&m_image);
    painter.scale(1 / m_scale, 1 / m_scale);
    int column = 0;
    for (qsizetype at = from; at < to && column < columns; ++at) {
        const QChar c = m_lines.text().at(at);
        const int cells = c == u'\t' ? RowMap::tabCells - column % RowMap::tabCells : cellsOf(c);
        if (!c.isSpace()) {
            while (range < ranges.size() && ranges.at(range).start + ranges.at(range).length <= at)
                ++range;
            const bool isColoured = range < ranges.size() && ranges.at(range).start <= at;
            QColor colour = isColoured ? ranges.at(range).format.textColor(m_theme)
                                       : QColor::fromRgba(m_theme.textColor(KSyntaxHighlighting::Theme::Normal));
            colour.setAlpha(textAlpha);
            const int left = int(column * m_scale);
            painter.fillRect(left, top, int((column + cells) * m_scale) - left, letterHeight, colour);
        }
        column += cells;
    }
}

} // namespace Mingjing
