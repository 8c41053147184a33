// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/calendarjson.h"

#include "review/base/canonicaljson.h"
#include "review/calendar/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr std::array<QLatin1StringView, 7> weekdayIds = {
    QLatin1StringView("monday"),   QLatin1StringView("tuesday"), QLatin1StringView("wednesday"),
    QLatin1StringView("thursday"), QLatin1StringView("friday"),  QLatin1StringView("saturday"),
    QLatin1StringView("sunday"),
};

class Reader final
{
public:
    Reader(const QByteArray& document, QString name) : m_document(document), m_context(std::move(name)) { }

    Result<BusinessCalendar> read()
    {
        QJsonParseError failure;
        const QJsonDocument json = QJsonDocument::fromJson(m_document, &failure);
        if (failure.error != QJsonParseError::NoError)
            fail(lineAt(m_document, failure.offset), failure.errorString());
        else if (!json.isObject())
            fail(1, u"not a JSON object"_s);
        if (m_error)
            return *m_error;
        m_root = json.object();
        m_lines = memberLines(m_document);
        static const QStringList known = {u"$schema"_s,  u"schema"_s,  u"name"_s,         u"source"_s,
                                          u"holidays"_s, u"weekend"_s, u"working_days"_s, u"years"_s};
        for (const QString& key : m_root.keys()) {
            if (!known.contains(key))
                fail(key, u"'%1' is not part of a calendar"_s.arg(key.left(40)));
        }
        if (m_root.value("schema"_L1) != QJsonValue(1))
            fail(u"schema"_s, u"schema is not 1"_s);
        const QString name = text(m_root.value("name"_L1), u"name"_s);
        readWeekend();
        readYears();
        readPeriods(u"holidays"_s, false);
        readPeriods(u"working_days"_s, true);
        if (m_error)
            return *m_error;
        return BusinessCalendar(name, m_weekend, m_years, m_days);
    }

private:
    void fail(int line, const QString& why, ErrorCode code = ErrorCode::Malformed)
    {
        if (!m_error)
            m_error = Error{code, u"line %1: %2"_s.arg(line).arg(why), m_context};
    }
    void fail(const QString& place, const QString& why, ErrorCode code = ErrorCode::Malformed)
    {
        fail(m_lines.value(place, 1), why, code);
    }

    QString text(const QJsonValue& value, const QString& place)
    {
        const QString text = value.toString().simplified();
        if (text.isEmpty())
            fail(place, u"a name is missing"_s);
        else if (text.size() > MaximumCalendarName)
            fail(place, u"a name of more than %1 characters"_s.arg(MaximumCalendarName), ErrorCode::Refused);
        return text;
    }

    QJsonArray array(const QString& key)
    {
        const QJsonValue value = m_root.value(key);
        if (!value.isArray())
            fail(key, u"'%1' is not a list"_s.arg(key));
        else if (value.toArray().size() > MaximumCalendarDays)
            fail(key, u"more than %1 in '%2'"_s.arg(MaximumCalendarDays).arg(key), ErrorCode::Refused);
        return m_error ? QJsonArray() : value.toArray();
    }

    void readWeekend()
    {
        const QJsonArray names = array(u"weekend"_s);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto known = std::find(weekdayIds.cbegin(), weekdayIds.cend(), names.at(i).toString());
            if (known == weekdayIds.cend())
                fail(u"weekend[%1]"_s.arg(i), u"not a day of the week in lower-case English"_s);
            else
                m_weekend.insert(static_cast<Qt::DayOfWeek>(known - weekdayIds.cbegin() + 1));
        }
        if (m_weekend.size() == 7)
            fail(u"weekend"_s, u"no day of the week is worked"_s, ErrorCode::Refused);
    }

    void readYears()
    {
        const QJsonArray years = array(u"years"_s);
        for (qsizetype i = 0; i < years.size(); ++i) {
            const int year = years.at(i).toInt();
            if (year < FirstCalendarYear || year > LastCalendarYear || m_years.contains(year))
                fail(u"years[%1]"_s.arg(i),
                     u"not a year from %1 to %2, or twice"_s.arg(FirstCalendarYear).arg(LastCalendarYear));
            else
                m_years.append(year);
        }
    }

    QDate date(const QJsonValue& value, const QString& place)
    {
        const QString text = value.toString();
        const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (!date.isValid())
            fail(place, u"'%1' is no day such as 2026-05-01"_s.arg(text.left(40)));
        else if (date.year() < FirstCalendarYear || date.year() > LastCalendarYear)
            fail(place, u"%1 is out of bounds"_s.arg(text), ErrorCode::Refused);
        return date;
    }

    void readPeriods(const QString& key, bool working)
    {
        const QJsonArray periods = array(key);
        for (qsizetype i = 0; i < periods.size() && !m_error; ++i) {
            const QString place = u"%1[%2]"_s.arg(key).arg(i);
            const QJsonObject period = periods.at(i).toObject();
            const QDate from = date(period.value("from"_L1), place);
            const QDate to = period.contains("to"_L1) ? date(period.value("to"_L1), place) : from;
            const QString name = text(period.value("name"_L1), place);
            for (const QString& member : period.keys()) {
                if (member != "from"_L1 && member != "to"_L1 && member != "name"_L1)
                    fail(place, u"'%1' is not part of a period"_s.arg(member.left(40)));
            }
            if (!m_error && to < from)
                fail(place, u"it ends before it begins"_s);
            for (QDate day = from; !m_error && day <= to; day = day.addDays(1))
                add(day, {name, working}, place);
        }
    }

    void add(QDate day, const CalendarDay& what, const QString& place)
    {
        if (m_days.contains(day))
            fail(place, u"%1 is there twice"_s.arg(day.toString(Qt::ISODate)));
        else if (m_days.size() == MaximumCalendarDays)
            fail(place, u"more than %1 days"_s.arg(MaximumCalendarDays), ErrorCode::Refused);
        else
            m_days.insert(day, what);
    }

    const QByteArray& m_document;
    QString m_context;
    QJsonObject m_root;
    QHash<QString, int> m_lines;
    BusinessCalendar::Weekend m_weekend;
    QList<int> m_years;
    QMap<QDate, CalendarDay> m_days;
    std::optional<Error> m_error;
};

/// The days that are worked, or those that are not, as periods of days that follow each other under one name.
QJsonArray periodsOf(const QMap<QDate, CalendarDay>& days, bool working)
{
    QJsonArray periods;
    QDate last;
    CalendarDay running;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (day->working != working)
            continue;
        if (last.isValid() && last.addDays(1) == day.key() && running == *day) {
            QJsonObject period = periods.takeAt(periods.size() - 1).toObject();
            period["to"_L1] = day.key().toString(Qt::ISODate);
            periods.append(period);
        } else {
            periods.append(QJsonObject{{u"from"_s, day.key().toString(Qt::ISODate)}, {u"name"_s, day->name}});
        }
        last = day.key();
        running = *day;
    }
    return periods;
}

} // namespace

Result<BusinessCalendar> calendarFromJson(const QByteArray& document, const QString& name)
{
    if (document.size() > MaximumCalendarBytes)
        return Error{ErrorCode::Refused, u"a calendar of more than %1 KiB"_s.arg(MaximumCalendarBytes >> 10), name};
    return Reader(document, name).read();
}

QByteArray calendarDocument(const BusinessCalendar& calendar)
{
    QJsonArray weekend;
    for (std::size_t i = 0; i < weekdayIds.size(); ++i) {
        if (calendar.weekend().contains(static_cast<Qt::DayOfWeek>(i + 1)))
            weekend.append(weekdayIds.at(i));
    }
    QJsonArray years;
    for (const int year : calendar.years())
        years.append(year);
    return canonicalJson({{u"schema"_s, 1},
                          {u"name"_s, calendar.name()},
                          {u"weekend"_s, weekend},
                          {u"years"_s, years},
                          {u"holidays"_s, periodsOf(calendar.days(), false)},
                          {u"working_days"_s, periodsOf(calendar.days(), true)}});
}

} // namespace Mingjing
