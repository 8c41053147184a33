// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/deadlines/duerows.h"

#include <QCalendarWidget>
#include <QMap>

namespace Mingjing {

/// A month with how many deadlines fall due and how many bans end on each day.
class DueCalendar final : public QCalendarWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueCalendar)

public:
    explicit DueCalendar(QWidget* parent = nullptr);

    void setRows(const QList<DueRow>& rows);
    int deadlinesOn(QDate day) const { return m_days.value(day).deadlines; }
    int endingOn(QDate day) const { return m_days.value(day).ending; }

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    struct Day {
        int deadlines = 0;
        int ending = 0;
        bool late = false;
    };
    QMap<QDate, Day> m_days;
};

} // namespace Mingjing
