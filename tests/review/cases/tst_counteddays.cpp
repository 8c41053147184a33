// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/builtincalendar.h"
#include "review/cases/counteddays.h"
#include "review/cases/deadlinedate.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class CountedDaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<BusinessCalendar> calendar = builtInCalendar();
        VERIFY_RESULT(calendar);
        m_calendar = std::make_shared<BusinessCalendar>(*calendar);
    }

    void daysEndWithTheSubjectsDay_data()
    {
        QTest::addColumn<DayCount>("count");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("due");
        const QString shanghai = u"Asia/Shanghai"_s;
        DayCount count = DayCount::Natural;
        const auto row = [&count](const char* name, const QString& from, int days, const QString& zone,
                                  const QString& due) { QTest::newRow(name) << count << from << days << zone << due; };
        row("morning", u"2026-11-23T02:00:00Z"_s, 3, shanghai, u"2026-11-26T15:59:59.999Z"_s);
        row("last moment of the day", u"2026-11-23T15:59:59Z"_s, 3, shanghai, u"2026-11-26T15:59:59.999Z"_s);
        row("already tomorrow there", u"2026-11-23T16:00:00Z"_s, 3, shanghai, u"2026-11-27T15:59:59.999Z"_s);
        row("one day", u"2026-11-23T02:00:00Z"_s, 1, shanghai, u"2026-11-24T15:59:59.999Z"_s);
        row("over the year's end", u"2026-12-30T02:00:00Z"_s, 7, shanghai, u"2027-01-06T15:59:59.999Z"_s);
        row("over a leap day", u"2028-02-27T02:00:00Z"_s, 3, shanghai, u"2028-03-01T15:59:59.999Z"_s);
        row("unknown zone is UTC+8", u"2026-11-23T02:00:00Z"_s, 3, u"Nowhere/Town"_s, u"2026-11-26T15:59:59.999Z"_s);
        row("UTC", u"2026-11-23T02:00:00Z"_s, 5, u"UTC"_s, u"2026-11-28T23:59:59.999Z"_s);
        row("clocks put forward", u"2026-03-27T12:00:00Z"_s, 3, u"Europe/Berlin"_s, u"2026-03-30T21:59:59.999Z"_s);

        // Days off are passed over.
        count = DayCount::Business;
        row("within a week", u"2026-11-23T02:00:00Z"_s, 3, shanghai, u"2026-11-26T15:59:59.999Z"_s);
        row("over a weekend", u"2026-11-26T02:00:00Z"_s, 3, shanghai, u"2026-12-01T15:59:59.999Z"_s);
        row("decided on a weekend", u"2026-11-28T02:00:00Z"_s, 1, shanghai, u"2026-11-30T15:59:59.999Z"_s);
        row("Friday night there is Saturday here", u"2026-11-27T16:00:00Z"_s, 1, shanghai,
            u"2026-11-30T15:59:59.999Z"_s);
        row("over Spring Festival", u"2026-02-13T02:00:00Z"_s, 3, shanghai, u"2026-02-25T15:59:59.999Z"_s);
        row("the made-up Saturday counts", u"2026-02-13T02:00:00Z"_s, 1, shanghai, u"2026-02-14T15:59:59.999Z"_s);
        row("the made-up Saturday after it too", u"2026-02-24T02:00:00Z"_s, 4, shanghai, u"2026-02-28T15:59:59.999Z"_s);
        row("the made-up Sunday", u"2026-09-18T02:00:00Z"_s, 1, shanghai, u"2026-09-20T15:59:59.999Z"_s);
        row("Mid-Autumn and National Day", u"2026-09-24T02:00:00Z"_s, 5, shanghai, u"2026-10-09T15:59:59.999Z"_s);
        row("2025, eight days off", u"2025-09-30T02:00:00Z"_s, 3, shanghai, u"2025-10-11T15:59:59.999Z"_s);
        row("over New Year's Day", u"2025-12-31T02:00:00Z"_s, 1, shanghai, u"2026-01-04T15:59:59.999Z"_s);
        row("in Urumqi, an hour the clock knows", u"2026-11-23T17:59:59Z"_s, 1, u"Asia/Urumqi"_s,
            u"2026-11-24T17:59:59.999Z"_s);
        row("elsewhere", u"2026-11-23T02:00:00Z"_s, 5, u"UTC"_s, u"2026-11-30T23:59:59.999Z"_s);
    }

    void daysEndWithTheSubjectsDay()
    {
        QFETCH(DayCount, count);
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(QString, zone);
        QFETCH(QString, due);
        const CountedDate date =
            countDays(QDateTime::fromString(from, Qt::ISODate), days, timeZoneOrDefault(zone), {count, m_calendar});
        QCOMPARE(date.at.toString(Qt::ISODateWithMs), due);
        QCOMPARE(date.at.timeSpec(), Qt::UTC);
        // Natural days need no calendar.
        const bool business = count == DayCount::Business;
        QCOMPARE(date.counted,
                 (CountedDays{days,
                              count,
                              business ? m_calendar->name() : QString(),
                              business ? m_calendar->sha256() : QString(),
                              {}}));
    }

    void whatTheCalendarDoesNotCoverIsSaid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QList<int>>("uncovered");
        QTest::newRow("up to the last day") << u"2026-12-30T02:00:00Z"_s << 1 << QList<int>{};
        QTest::newRow("one day beyond") << u"2026-12-31T02:00:00Z"_s << 1 << QList<int>{2027};
        QTest::newRow("years beyond") << u"2026-12-31T02:00:00Z"_s << 300 << QList<int>{2027, 2028};
        QTest::newRow("before") << u"2024-12-30T02:00:00Z"_s << 2 << QList<int>{2024};
    }

    void whatTheCalendarDoesNotCoverIsSaid()
    {
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(QList<int>, uncovered);
        const CountedDate date = countDays(QDateTime::fromString(from, Qt::ISODate), days,
                                           timeZoneOrDefault(defaultTimeZoneId()), {DayCount::Business, m_calendar});
        QCOMPARE(date.counted.uncoveredYears, uncovered);
        const Result<CountedDays> read = countedDaysFromJson(toJson(date.counted));
        VERIFY_RESULT(read);
        QCOMPARE(*read, date.counted);
    }

    void badCountingsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown count") << u"count"_s << QJsonValue(u"lunar"_s);
        QTest::newRow("no days") << u"days"_s << QJsonValue(0);
        QTest::newRow("no calendar") << u"calendar"_s << QJsonValue();
        QTest::newRow("years of words") << u"uncovered_years"_s << QJsonValue(u"2027"_s);
    }

    void badCountingsAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = toJson(CountedDays{3, DayCount::Business, u"x"_s, u"y"_s, {}});
        VERIFY_RESULT(countedDaysFromJson(object));
        object[key] = value;
        VERIFY_ERROR(countedDaysFromJson(object), ErrorCode::Malformed);
    }

private:
    std::shared_ptr<const BusinessCalendar> m_calendar;
};

QTEST_GUILESS_MAIN(CountedDaysTest)
#include "tst_counteddays.moc"
