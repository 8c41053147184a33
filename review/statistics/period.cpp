// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/statistics/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr PeriodLength lengths[] = {PeriodLength::Day, PeriodLength::Week, PeriodLength::Month, PeriodLength::Quarter,
                                    PeriodLength::Year};

QDate lastOf(QDate day, PeriodLength length)
{
    switch (length) {
    case PeriodLength::Day:
        return day;
    case PeriodLength::Week:
        return day.addDays(7 - day.dayOfWeek());
    case PeriodLength::Month:
        return QDate(day.year(), day.month(), day.daysInMonth());
    case PeriodLength::Quarter: {
        const QDate month(day.year(), (day.month() + 2) / 3 * 3, 1);
        return month.addDays(month.daysInMonth() - 1);
    }
    case PeriodLength::Year:
        return QDate(day.year(), 12, 31);
    }
    return day;
}

} // namespace

QString periodLengthId(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Day:
        return u"day"_s;
    case PeriodLength::Week:
        return u"week"_s;
    case PeriodLength::Month:
        return u"month"_s;
    case PeriodLength::Quarter:
        return u"quarter"_s;
    case PeriodLength::Year:
        return u"year"_s;
    }
    return {};
}

std::optional<PeriodLength> periodLengthFromId(const QString& id)
{
    for (const PeriodLength length : lengths) {
        if (periodLengthId(length) == id)
            return length;
    }
    return std::nullopt;
}

QList<Period> periodsOf(const Period& span, PeriodLength length)
{
    QList<Period> periods;
    for (QDate day = span.first; day.isValid() && day <= span.last;) {
        if (periods.size() == maximumPeriods)
            return {};
        const QDate last = std::min(lastOf(day, length), span.last);
        periods.append({day, last});
        day = last.addDays(1);
    }
    return periods;
}

PeriodLength fittingLength(const Period& span, int most)
{
    for (const PeriodLength length : lengths) {
        const QList<Period> periods = periodsOf(span, length);
        if (!periods.isEmpty() && periods.size() <= most)
            return length;
    }
    return PeriodLength::Year;
}

} // namespace Mingjing
