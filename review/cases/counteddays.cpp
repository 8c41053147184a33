// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/counteddays.h"

#include "review/cases/deadlinedate.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// The last of \a days business days after \a day; what was passed and is not known goes into \a uncovered.
QDate lastBusinessDay(QDate day, int days, const BusinessCalendar& calendar, QList<int>& uncovered)
{
    while (days > 0) {
        day = day.addDays(1);
        if (!calendar.covers(day.year()) && !uncovered.contains(day.year()))
            uncovered.append(day.year());
        if (calendar.isWorkingDay(day))
            --days;
    }
    return day;
}

} // namespace

CountedDate countDays(const QDateTime& from, int days, const QTimeZone& zone, const DayCounting& counting,
                      std::optional<DayCount> said)
{
    CountedDate date;
    date.counted.days = days;
    date.counted.count = said.value_or(counting.count);
    if (date.counted.count == DayCount::Natural) {
        date.at = deadlineDue(from, days, zone);
        return date;
    }
    const BusinessCalendar calendar = counting.calendar ? *counting.calendar : BusinessCalendar();
    date.counted.calendar = calendar.name();
    date.counted.calendarSha256 = calendar.sha256();
    const QDate first = from.toTimeZone(zone).date();
    date.at = endOfDay(lastBusinessDay(first, days, calendar, date.counted.uncoveredYears), zone);
    return date;
}

QJsonObject toJson(const CountedDays& counted)
{
    QJsonArray years;
    for (const int year : counted.uncoveredYears)
        years.append(year);
    return {
        {u"days"_s, counted.days},         {u"count"_s, dayCountId(counted.count)},
        {u"calendar"_s, counted.calendar}, {u"calendar_sha256"_s, counted.calendarSha256},
        {u"uncovered_years"_s, years},
    };
}

Result<CountedDays> countedDaysFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"counted"_s);
    CountedDays counted;
    counted.days = static_cast<int>(fields.integer("days"_L1));
    counted.count = fields.id("count"_L1, dayCountFromId);
    counted.calendar = fields.string("calendar"_L1);
    counted.calendarSha256 = fields.string("calendar_sha256"_L1);
    for (const QJsonValue& year : fields.array("uncovered_years"_L1))
        counted.uncoveredYears.append(year.toInt());
    if (fields.error())
        return *fields.error();
    if (counted.days < 1)
        return Error{ErrorCode::Malformed, u"days are counted from 1"_s, u"counted"_s};
    return counted;
}

} // namespace Mingjing
