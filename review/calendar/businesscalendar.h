// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace Mingjing {

/// A day that is not what its weekday says.
struct CalendarDay {
    QString name;
    /// A working day made up for a day off; else a day off.
    bool working = false;

    bool operator==(const CalendarDay&) const = default;
};

/// Which days are worked: the weekend, and the days that depart from it. A plain value.
class BusinessCalendar final
{
public:
    using Weekend = QSet<Qt::DayOfWeek>;

    /// Saturday and Sunday are free, and nothing more is known: no year is covered.
    BusinessCalendar();
    /// \a years are those whose days off are all in \a days. At least one weekday must be worked.
    BusinessCalendar(QString name, Weekend weekend, QList<int> years, QMap<QDate, CalendarDay> days);

    const QString& name() const { return m_name; }
    const Weekend& weekend() const { return m_weekend; }
    /// Ascending.
    const QList<int>& years() const { return m_years; }
    const QMap<QDate, CalendarDay>& days() const { return m_days; }

    bool covers(int year) const { return m_years.contains(year); }
    bool isWeekend(QDate date) const;
    bool isWorkingDay(QDate date) const;
    /// SHA-256 of calendarDocument(): the same days under the same name have the same.
    QString sha256() const;

    bool operator==(const BusinessCalendar&) const = default;

private:
    QString m_name;
    Weekend m_weekend;
    QList<int> m_years;
    QMap<QDate, CalendarDay> m_days;
};

} // namespace Mingjing
