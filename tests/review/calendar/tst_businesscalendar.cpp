// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/builtincalendar.h"
#include "review/calendar/calendarjson.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class BusinessCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOfTheBuiltInYears_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("daysOff");
        QTest::addColumn<QStringList>("workedWeekends");
        QTest::newRow("2025") << 2025 << 28
                              << QStringList{u"2025-01-26"_s, u"2025-02-08"_s, u"2025-04-27"_s, u"2025-09-28"_s,
                                             u"2025-10-11"_s};
        QTest::newRow("2026") << 2026 << 33 << QStringList{u"2026-01-04"_s, u"2026-02-14"_s, u"2026-02-28"_s,
                                                           u"2026-05-09"_s, u"2026-09-20"_s, u"2026-10-10"_s};
    }

    void everyDayOfTheBuiltInYears()
    {
        QFETCH(int, year);
        QFETCH(int, daysOff);
        QFETCH(QStringList, workedWeekends);
        const Result<BusinessCalendar> calendar = builtInCalendar();
        QVERIFY2(calendar.ok(), "the built-in calendar is read");
        QVERIFY(calendar->covers(year));
        QStringList worked;
        int off = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const auto special = calendar->days().constFind(day);
            if (special == calendar->days().cend()) {
                QCOMPARE(calendar->isWorkingDay(day), day.dayOfWeek() < Qt::Saturday);
                continue;
            }
            QCOMPARE(calendar->isWorkingDay(day), special->working);
            if (special->working)
                worked.append(day.toString(Qt::ISODate));
            else
                ++off;
            // A day is only made up on a weekend.
            QVERIFY(!special->working || calendar->isWeekend(day));
        }
        QCOMPARE(off, daysOff);
        QCOMPARE(worked, workedWeekends);
    }

    void withoutACalendarOnlyWeekendsAreKnown()
    {
        const BusinessCalendar calendar;
        QVERIFY(!calendar.covers(2026));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 10, 1)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 10, 3)));
    }

    void aCalendarIsIdentifiedByItsDays()
    {
        const Result<BusinessCalendar> calendar = builtInCalendar();
        QVERIFY(calendar.ok());
        const Result<BusinessCalendar> again = calendarFromJson(calendarDocument(*calendar), {});
        QVERIFY(again.ok());
        QVERIFY(*again == *calendar);
        QCOMPARE(again->sha256(), calendar->sha256());
        QMap<QDate, CalendarDay> days = calendar->days();
        days[QDate(2026, 10, 8)] = {u"国庆节"_s, false};
        const BusinessCalendar other(calendar->name(), calendar->weekend(), calendar->years(), days);
        QVERIFY(other.sha256() != calendar->sha256());
    }
};

QTEST_GUILESS_MAIN(BusinessCalendarTest)
#include "tst_businesscalendar.moc"
