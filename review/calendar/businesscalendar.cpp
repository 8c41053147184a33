// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/businesscalendar.h"

#include "review/base/digest.h"
#include "review/calendar/calendarjson.h"

#include <algorithm>

namespace Mingjing {

BusinessCalendar::BusinessCalendar() : m_weekend{Qt::Saturday, Qt::Sunday} { }

BusinessCalendar::BusinessCalendar(QString name, Weekend weekend, QList<int> years, QMap<QDate, CalendarDay> days)
    : m_name(std::move(name)), m_weekend(std::move(weekend)), m_years(std::move(years)), m_days(std::move(days))
{
    Q_ASSERT(m_weekend.size() < 7);
    std::sort(m_years.begin(), m_years.end());
}

bool BusinessCalendar::isWeekend(QDate date) const
{
    return m_weekend.contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
}

bool BusinessCalendar::isWorkingDay(QDate date) const
{
    const auto special = m_days.constFind(date);
    return special == m_days.cend() ? !isWeekend(date) : special->working;
}

QString BusinessCalendar::sha256() const
{
    return sha256Hex(calendarDocument(*this));
}

} // namespace Mingjing
