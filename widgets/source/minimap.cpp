// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/minimap.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/source/minimapblock.h"
#include "widgets/source/sourceeditor.h"

#include <QFutureWatcher>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Mingjing {

using KSyntaxHighlighting::Theme;

MiniMap::MiniMap(SourceEditor& editor) : QWidget(&editor), m_editor(editor)
{
    setAccessibleName(tr("This file in small"));
    setCursor(Qt::PointingHandCursor);
}

void MiniMap::forget()
{
    ++m_generation;
    m_blocks.clear();
    update();
}

void MiniMap::renew()
{
    ++m_generation;
    for (Block& block : m_blocks)
        block.exact = block.asked = false;
    update();
}

int MiniMap::firstRow() const
{
    const int beyond = m_editor.rowCount() - rowsInMap();
    const int scrolls = m_editor.rowCount() - m_editor.visibleRows();
    return beyond > 0 && scrolls > 0 ? int(qint64(m_editor.topRow()) * beyond / scrolls) : 0;
}

int MiniMap::rowAt(int y) const
{
    return std::clamp(firstRow() + y / rowHeight, 0, m_editor.rowCount() - 1);
}

QRectF MiniMap::box() const
{
    return {0, double(m_editor.topRow() - firstRow()) * rowHeight, double(width()),
            double(std::min(m_editor.visibleRows(), m_editor.rowCount())) * rowHeight};
}

std::pair<int, int> MiniMap::blocksInSight() const
{
    const int last = std::min(firstRow() + rowsInMap(), m_editor.rowCount() - 1);
    return {firstRow() / blockRows, last / blockRows};
}

bool MiniMap::isDrawn() const
{
    const auto [first, last] = blocksInSight();
    for (int index = first; index <= last; ++index) {
        if (!m_blocks.value(index).exact)
            return false;
    }
    return true;
}

void MiniMap::ask(int index)
{
    const RowMap& map = m_editor.m_rows;
    const int last = std::min((index + 1) * blockRows, map.count()) - 1;
    std::vector<std::pair<qsizetype, qsizetype>> rows;
    rows.reserve(blockRows);
    for (int row = index * blockRows; row <= last; ++row)
        rows.emplace_back(map.start(row), map.end(row, m_editor.lines()));
    m_blocks[index].asked = true;
    const auto block = std::make_shared<MiniMapBlock>(m_editor.lines(), std::move(rows), m_editor.m_highlighter.theme(),
                                                      width(), rowHeight, devicePixelRatioF());
    auto* watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, block, index, generation = m_generation] {
        watcher->deleteLater();
        if (generation != m_generation || !block->isDone())
            return;
        m_blocks[index] = {block->image(), block->isExact(), false};
        update();
    });
    watcher->setFuture(
        m_editor.m_highlighter.run([block](LineHighlighter& highlighter) { return block->draw(highlighter); }));
}

void MiniMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_editor.themeColour(Theme::BackgroundColor));
    const auto [first, last] = blocksInSight();
    if (m_blocks.size() > keptBlocks)
        m_blocks.removeIf([first = first, last = last](const auto& it) { return it.key() < first || it.key() > last; });
    const int top = firstRow();
    for (int index = first; index <= last; ++index) {
        const Block block = m_blocks.value(index);
        const int end = std::min((index + 1) * blockRows, m_editor.rowCount()) - 1;
        const bool isReached = m_editor.m_highlighter.reached() >= m_editor.m_rows.end(end, m_editor.lines());
        if (!block.asked && (block.image.isNull() || (!block.exact && isReached)))
            ask(index);
        painter.drawImage(QPointF(0, (index * blockRows - top) * rowHeight), block.image);
    }
    paintMarks(painter);
    QColor here = m_editor.themeColour(Theme::LineNumbers);
    here.setAlpha(45);
    painter.fillRect(box(), here);
    painter.setPen(m_editor.themeColour(Theme::Separator));
    painter.drawLine(0, 0, 0, height());
}

void MiniMap::paintMarks(QPainter& painter) const
{
    const int top = firstRow();
    const int last = std::min(top + rowsInMap(), m_editor.rowCount() - 1);
    const auto band = [&](int firstRow, int lastRow, QColor colour, int alpha) {
        if (lastRow < top || firstRow > last)
            return;
        const QRectF rows(0, (firstRow - top) * rowHeight, width(), (lastRow - firstRow + 1) * rowHeight);
        painter.fillRect(QRectF(0, rows.top(), 4, std::max(3.0, rows.height())), colour);
        colour.setAlpha(alpha);
        painter.fillRect(rows, colour);
    };
    if (!m_editor.m_decoration.lineColours.isEmpty()) {
        for (int row = top; row <= last; ++row) {
            if (const auto colour = m_editor.m_decoration.lineColours.constFind(m_editor.m_rows.lineOf(row) + 1);
                colour != m_editor.m_decoration.lineColours.cend())
                painter.fillRect(QRectF(0, (row - top) * rowHeight, width(), rowHeight), *colour);
        }
    }
    for (const SourceMark& mark : m_editor.marks())
        band(m_editor.rowOfLine(mark.firstLine), m_editor.rowOfLine(mark.lastLine), markColour(mark.kind), 70);
    const QList<TextMatch>& matches = m_editor.matches();
    auto match = std::lower_bound(matches.cbegin(), matches.cend(), m_editor.m_rows.start(top),
                                  [](const TextMatch& each, qsizetype offset) { return each.offset < offset; });
    int painted = -1;
    for (; match != matches.cend(); ++match) {
        const int row = m_editor.m_rows.rowAt(match->offset, m_editor.lines());
        if (row > last)
            break;
        const int x = int(std::min<qsizetype>(match->offset - m_editor.m_rows.start(row), width() - 8));
        if (painted == row * mapWidth + x)
            continue;
        painted = row * mapWidth + x;
        painter.fillRect(
            QRectF(x, (row - top) * rowHeight, std::clamp<double>(double(match->length), 4, width() - x), 3),
            markColour(SourceMark::Kind::Match));
    }
}

bool MiniMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const int row = rowAt(static_cast<QHelpEvent*>(event)->y());
        const int from = m_editor.m_rows.lineOf(std::max(0, row - 1)) + 1;
        const int to = m_editor.m_rows.lineOf(std::min(row + 1, m_editor.rowCount() - 1)) + 1;
        QString words;
        for (const SourceMark& mark : m_editor.marks()) {
            if (!mark.words.isEmpty() && to >= mark.firstLine && from <= mark.lastLine)
                words = mark.words;
        }
        setToolTip(plainToolTip(words));
    }
    return QWidget::event(event);
}

void MiniMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!box().contains(event->position()))
        m_editor.verticalScrollBar()->setValue(rowAt(int(event->position().y())) - m_editor.visibleRows() / 2);
    m_dragFrom = int(event->position().y());
    m_dragTop = m_editor.topRow();
}

void MiniMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    // The box goes with the mouse: over the whole of the map, when the text is longer than it.
    const int scrolls = std::max(1, m_editor.rowCount() - m_editor.visibleRows());
    const int travels = std::min(height() / rowHeight, m_editor.rowCount()) - m_editor.visibleRows();
    const double moved = (event->position().y() - m_dragFrom) / rowHeight;
    m_editor.verticalScrollBar()->setValue(m_dragTop + int(moved * scrolls / std::max(1, travels)));
}

void MiniMap::wheelEvent(QWheelEvent* event)
{
    m_editor.wheelEvent(event);
}

} // namespace Mingjing
