// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/duecalendar.h"

#include "widgets/common/appearance.h"

#include <QPainter>
#include <QTextCharFormat>

namespace Mingjing {

DueCalendar::DueCalendar(QWidget* parent) : QCalendarWidget(parent)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(NoVerticalHeader);
    setGridVisible(true);
    setAccessibleName(tr("Due dates by day"));
    // The weekend's red would say overdue here.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, {});
}

void DueCalendar::setRows(const QList<DueRow>& rows)
{
    m_days.clear();
    for (const DueRow& row : rows) {
        if (!row.moment.isValid())
            continue;
        Day& day = m_days[row.day()];
        if (row.group == DueGroup::Ban)
            ++day.ending;
        else
            ++day.deadlines;
        day.late = day.late || row.group == DueGroup::Overdue;
    }
    updateCells();
}

void DueCalendar::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    QCalendarWidget::paintCell(painter, rect, date);
    const auto day = m_days.constFind(date);
    if (day == m_days.cend())
        return;
    painter->save();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter->setFont(small);
    painter->setRenderHint(QPainter::Antialiasing);
    const int height = QFontMetrics(small).height() + 1;
    int right = rect.right() - 2;
    const auto badge = [&](int count, Appearance::Role role) {
        if (count == 0)
            return;
        const QString text = QString::number(count);
        const int width = std::max(height, QFontMetrics(small).horizontalAdvance(text) + 8);
        const QRect area(right - width, rect.bottom() - height - 1, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Appearance::colour(role));
        painter->drawRoundedRect(area, height / 2.0, height / 2.0);
        painter->setPen(palette().color(QPalette::Base));
        painter->drawText(area, Qt::AlignCenter, text);
        right -= width + 2;
    };
    badge(day->ending, Appearance::Role::Accent);
    badge(day->deadlines, day->late ? Appearance::Role::Violation : Appearance::Role::Warning);
    painter->restore();
}

} // namespace Mingjing
