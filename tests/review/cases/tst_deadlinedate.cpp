// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/deadlinedate.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class DeadlineDateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineEndsWithTheSubjectsDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("due");
        const QString shanghai = u"Asia/Shanghai"_s;
        const auto row = [](const char* name, const QString& from, int days, const QString& zone, const QString& due) {
            QTest::newRow(name) << from << days << zone << due;
        };
        row("morning", u"2026-11-23T02:00:00Z"_s, 3, shanghai, u"2026-11-26T15:59:59.999Z"_s);
        row("last moment of the day", u"2026-11-23T15:59:59Z"_s, 3, shanghai, u"2026-11-26T15:59:59.999Z"_s);
        row("already tomorrow there", u"2026-11-23T16:00:00Z"_s, 3, shanghai, u"2026-11-27T15:59:59.999Z"_s);
        row("one day", u"2026-11-23T02:00:00Z"_s, 1, shanghai, u"2026-11-24T15:59:59.999Z"_s);
        row("over the year's end", u"2026-12-30T02:00:00Z"_s, 7, shanghai, u"2027-01-06T15:59:59.999Z"_s);
        row("over a leap day", u"2028-02-27T02:00:00Z"_s, 3, shanghai, u"2028-03-01T15:59:59.999Z"_s);
        row("unknown zone is UTC+8", u"2026-11-23T02:00:00Z"_s, 3, u"Nowhere/Town"_s, u"2026-11-26T15:59:59.999Z"_s);
        row("UTC", u"2026-11-23T02:00:00Z"_s, 5, u"UTC"_s, u"2026-11-28T23:59:59.999Z"_s);
        row("clocks put forward", u"2026-03-27T12:00:00Z"_s, 3, u"Europe/Berlin"_s, u"2026-03-30T21:59:59.999Z"_s);
    }

    void aDeadlineEndsWithTheSubjectsDay()
    {
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(QString, zone);
        QFETCH(QString, due);
        const QDateTime moment = QDateTime::fromString(from, Qt::ISODate);
        const QDateTime end = deadlineDue(moment, days, timeZoneOrDefault(zone));
        QCOMPARE(end.toString(Qt::ISODateWithMs), due);
        QCOMPARE(end.timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(DeadlineDateTest)
#include "tst_deadlinedate.moc"
