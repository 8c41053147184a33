// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/overviewstrip.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/source/sourceeditor.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>

namespace Mingjing {

OverviewStrip::OverviewStrip(SourceEditor& editor) : QWidget(&editor), m_editor(editor)
{
    setAccessibleName(tr("Marks in this file"));
    setCursor(Qt::PointingHandCursor);
}

void OverviewStrip::paintEvent(QPaintEvent*)
{
    using KSyntaxHighlighting::Theme;
    QPainter painter(this);
    painter.fillRect(rect(), m_editor.themeColour(Theme::IconBorder));
    const double rows = std::max(1, m_editor.rowCount());
    const double scale = height() / rows;
    const int shown = m_editor.visibleRows();
    if (shown < m_editor.rowCount()) {
        QColor here = m_editor.themeColour(Theme::LineNumbers);
        here.setAlpha(50);
        painter.fillRect(QRectF(0, m_editor.topRow() * scale, width(), std::max(4.0, shown * scale)), here);
    }
    const auto mark = [&](int firstRow, int lastRow, double x, double markWidth, const QColor& colour) {
        const double top = std::min(firstRow * scale, height() - 3.0);
        painter.fillRect(QRectF(x, top, markWidth, std::max(3.0, (lastRow - firstRow + 1) * scale)), colour);
    };
    const QHash<int, QColor>& coloured = m_editor.m_decoration.lineColours;
    for (auto line = coloured.cbegin(); line != coloured.cend(); ++line) {
        QColor colour = *line;
        colour.setAlpha(255);
        const int row = m_editor.rowOfLine(line.key());
        mark(row, row, 7, 4, colour);
    }
    int lastY = -10;
    for (const TextMatch& match : m_editor.matches()) {
        const int row = m_editor.m_rows.rowAt(match.offset, m_editor.lines());
        const int y = int(row * scale);
        if (y == lastY)
            continue;
        lastY = y;
        mark(row, row, 7, 4, markColour(SourceMark::Kind::Match));
    }
    for (const SourceMark& each : m_editor.marks())
        mark(m_editor.rowOfLine(each.firstLine), m_editor.rowOfLine(each.lastLine), 1, 5, markColour(each.kind));
    const int cursor = m_editor.cursorRow();
    painter.fillRect(QRectF(0, cursor * scale, width(), 1), m_editor.themeColour(Theme::CurrentLineNumber));
}

int OverviewStrip::lineAt(int y) const
{
    const int row = int(double(y) / std::max(1, height()) * m_editor.rowCount());
    return m_editor.m_rows.lineOf(std::clamp(row, 0, m_editor.rowCount() - 1)) + 1;
}

void OverviewStrip::goTo(int y)
{
    const int row = int(double(y) / std::max(1, height()) * m_editor.rowCount());
    m_editor.verticalScrollBar()->setValue(row - m_editor.visibleRows() / 2);
}

bool OverviewStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const int reach = std::max(1, m_editor.lineCount() * 4 / std::max(1, height()));
    const int line = lineAt(static_cast<QHelpEvent*>(event)->y());
    QString words;
    for (const SourceMark& mark : m_editor.marks()) {
        if (!mark.words.isEmpty() && line >= mark.firstLine - reach && line <= mark.lastLine + reach)
            words = mark.words;
    }
    setToolTip(plainToolTip(words));
    return QWidget::event(event);
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    goTo(int(event->position().y()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(int(event->position().y()));
}

} // namespace Mingjing
