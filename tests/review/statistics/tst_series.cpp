// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/statistics/series.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class SeriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<PeriodLength>("length");
        QTest::addColumn<QStringList>("periods");
        const QDate wednesday(2026, 11, 25);
        QTest::newRow("one day") << wednesday << wednesday << PeriodLength::Day
                                 << QStringList{u"2026-11-25 2026-11-25"_s};
        QTest::newRow("weeks begin on Monday") << wednesday << QDate(2026, 12, 1) << PeriodLength::Week
                                               << QStringList{u"2026-11-25 2026-11-29"_s, u"2026-11-30 2026-12-01"_s};
        QTest::newRow("months") << QDate(2027, 1, 31) << QDate(2027, 3, 1) << PeriodLength::Month
                                << QStringList{u"2027-01-31 2027-01-31"_s, u"2027-02-01 2027-02-28"_s,
                                               u"2027-03-01 2027-03-01"_s};
        QTest::newRow("a leap year") << QDate(2028, 2, 1) << QDate(2028, 3, 1) << PeriodLength::Month
                                     << QStringList{u"2028-02-01 2028-02-29"_s, u"2028-03-01 2028-03-01"_s};
        QTest::newRow("quarters") << wednesday << QDate(2027, 4, 2) << PeriodLength::Quarter
                                  << QStringList{u"2026-11-25 2026-12-31"_s, u"2027-01-01 2027-03-31"_s,
                                                 u"2027-04-01 2027-04-02"_s};
        QTest::newRow("years") << wednesday << QDate(2027, 4, 2) << PeriodLength::Year
                               << QStringList{u"2026-11-25 2026-12-31"_s, u"2027-01-01 2027-04-02"_s};
        QTest::newRow("ends before it begins")
            << wednesday << wednesday.addDays(-1) << PeriodLength::Day << QStringList();
        QTest::newRow("no beginning") << QDate() << wednesday << PeriodLength::Day << QStringList();
        QTest::newRow("too many") << QDate(1900, 1, 1) << wednesday << PeriodLength::Day << QStringList();
    }

    void periods()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const PeriodLength, length);
        QStringList written;
        for (const Period& period : periodsOf({first, last}, length))
            written.append(period.first.toString(Qt::ISODate) + u' ' + period.last.toString(Qt::ISODate));
        QTEST(written, "periods");
    }

    void aLengthThatFits()
    {
        const QDate day(2026, 1, 1);
        QCOMPARE(fittingLength({day, day.addDays(20)}), PeriodLength::Day);
        QCOMPARE(fittingLength({day, day.addDays(100)}), PeriodLength::Week);
        QCOMPARE(fittingLength({day, day.addDays(800)}), PeriodLength::Month);
        QCOMPARE(fittingLength({day, day.addYears(300)}), PeriodLength::Year);
    }

    void seriesOverPeriods()
    {
        const QDate day(2026, 11, 2);
        const QList<Period> weeks = periodsOf({day, day.addDays(20)}, PeriodLength::Week);
        const QList<Series> series = seriesByPart({{day, {}, u"pass"_s, 2},
                                                   {day.addDays(6), {}, u"pass"_s, 1},
                                                   {day.addDays(20), {}, u"reject"_s, 4},
                                                   {day.addDays(-1), {}, u"pass"_s, 100},
                                                   {day.addDays(21), {}, u"pass"_s, 100}},
                                                  weeks);
        QCOMPARE(series, (QList<Series>{{u"pass"_s, {3, 0, 0}}, {u"reject"_s, {0, 0, 4}}}));
        QVERIFY(seriesByPart({{day, {}, u"pass"_s, 2}}, {}).isEmpty());
    }

    void keysByTheirSize()
    {
        const QDate day(2026, 11, 2);
        const Breakdown breakdown = breakdownByKey({{day, u"2/5.1"_s, u"low"_s, 1},
                                                    {day, u"2/6.1"_s, u"high"_s, 2},
                                                    {day.addDays(1), u"2/6.1"_s, u"low"_s, 3},
                                                    {day, u"2/1.1"_s, u"low"_s, 1}});
        QCOMPARE(breakdown.parts, (QStringList{u"high"_s, u"low"_s}));
        QCOMPARE(breakdown.keys, (QList<KeyTotal>{{u"2/6.1"_s, {2, 3}}, {u"2/1.1"_s, {0, 1}}, {u"2/5.1"_s, {0, 1}}}));
        QCOMPARE(breakdown.total, 7);
    }

    void theMiddle()
    {
        QCOMPARE(median({}), milliseconds(0));
        QCOMPARE(median({milliseconds(9)}), milliseconds(9));
        QCOMPARE(median({milliseconds(9), milliseconds(1), milliseconds(2)}), milliseconds(2));
        QCOMPARE(median({milliseconds(8), milliseconds(1), milliseconds(2), milliseconds(4)}), milliseconds(3));
    }

    void idsOfMeasures()
    {
        for (const Measure measure : allMeasures())
            QCOMPARE(measureFromId(measureId(measure)), measure);
        QVERIFY(!measureFromId(u"x"_s));
        for (const QString& id : {u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s})
            QCOMPARE(periodLengthId(*periodLengthFromId(id)), id);
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "tst_series.moc"
