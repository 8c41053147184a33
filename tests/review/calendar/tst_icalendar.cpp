// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/calendarreader.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A file whose events begin on line 4.
QByteArray file(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:节假日\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray entry(const QByteArray& summary, const QByteArray& start, const QByteArray& end = {},
                 const QByteArray& more = {})
{
    return "BEGIN:VEVENT\r\nSUMMARY:" + summary + "\r\nDTSTART;VALUE=DATE:" + start + "\r\n"
        + (end.isEmpty() ? QByteArray() : "DTEND;VALUE=DATE:" + end + "\r\n") + more + "END:VEVENT\r\n";
}

QStringList listed(const BusinessCalendar& calendar)
{
    QStringList days;
    for (auto day = calendar.days().cbegin(); day != calendar.days().cend(); ++day)
        days.append(u"%1 %2 %3"_s.arg(day.key().toString(Qt::ISODate), day->working ? u"on"_s : u"off"_s, day->name));
    return days;
}

} // namespace

class ICalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedCalendarsAreRead_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<QList<int>>("years");
        const auto row = [](const char* name, const QByteArray& events, const QStringList& days,
                            const QList<int>& years = {}) { QTest::newRow(name) << events << days << years; };
        row("the end is not included", entry("春节假期", "20250128", "20250130"),
            {u"2025-01-28 off 春节假期"_s, u"2025-01-29 off 春节假期"_s});
        row("no end", entry("元旦", "20250101"), {u"2025-01-01 off 元旦"_s});
        row("a duration", entry("元旦", "20250101", {}, "DURATION:P2D\r\n"),
            {u"2025-01-01 off 元旦"_s, u"2025-01-02 off 元旦"_s});
        row("midnight",
            "BEGIN:VEVENT\r\nSUMMARY:元旦\r\nDTSTART:20250101T000000\r\nDTEND:20250102T000000\r\nEND:VEVENT\r\n",
            {u"2025-01-01 off 元旦"_s});
        row("made up, in front", entry("上班(补春节假期)", "20250126", "20250127"),
            {u"2025-01-26 on 上班(补春节假期)"_s});
        row("made up, behind", entry("春节 补班", "20250126"), {u"2025-01-26 on 春节 补班"_s});
        row("made up, in brackets", entry("春节（班）", "20250126"), {u"2025-01-26 on 春节（班）"_s});
        row("made up, in English", entry("Workday for Spring Festival", "20250126"),
            {u"2025-01-26 on Workday for Spring Festival"_s});
        row("marked days only",
            entry("情人节", "20250214") + entry("春节", "20250128", {}, "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\n")
                + entry("春节", "20250126", {}, "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\n"),
            {u"2025-01-26 on 春节"_s, u"2025-01-28 off 春节"_s});
        row("cancelled", entry("a", "20250101") + entry("b", "20250102", {}, "STATUS:CANCELLED\r\n"),
            {u"2025-01-01 off a"_s});
        row("folded and escaped",
            "BEGIN:VEVENT\r\nSUMMARY:国庆\\, \r\n 中秋\r\nDTSTART;VALUE=DATE:2025\r\n 1001\r\nEND:VEVENT\r\n",
            {u"2025-10-01 off 国庆, 中秋"_s});
        row("the same twice", entry("a", "20250101") + entry("b", "20250101"), {u"2025-01-01 off a"_s});
        row("a year is covered by five days off", entry("a", "20241231", "20250106"),
            {u"2024-12-31 off a"_s, u"2025-01-01 off a"_s, u"2025-01-02 off a"_s, u"2025-01-03 off a"_s,
             u"2025-01-04 off a"_s, u"2025-01-05 off a"_s},
            {2025});
    }

    void publishedCalendarsAreRead()
    {
        QFETCH(QByteArray, events);
        QFETCH(QStringList, days);
        QFETCH(QList<int>, years);
        for (const char* newline : {"\r\n", "\n"}) {
            const auto calendar = readCalendar(file(events).replace("\r\n", newline), u"a.ics"_s);
            QVERIFY2(calendar.ok(), calendar.ok() ? "" : qPrintable(calendar.error().toString()));
            QCOMPARE(listed(*calendar), days);
            QCOMPARE(calendar->years(), years);
            QCOMPARE(calendar->name(), u"节假日"_s);
        }
    }

    void aFileWithoutATitleIsCalledAfterIt()
    {
        const auto calendar =
            readCalendar("BEGIN:VCALENDAR\n" + entry("a", "20250101") + "END:VCALENDAR\n", u"/tmp/cn-2025.ics"_s);
        QVERIFY(calendar.ok());
        QCOMPARE(calendar->name(), u"cn-2025"_s);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& text, const QString& error) {
            QTest::newRow(name) << text << u"a.ics: "_s + error;
        };
        const QByteArray good = entry("a", "20250101");
        row("empty", file({}), u"line 1: no day off in it"_s);
        row("cut off", file(good).chopped(20), u"line 7: the file ends in the middle"_s);
        row("two calendars", file(good) + file(good), u"line 1: not one iCalendar object"_s);
        row("no day", file(entry("a", "20251301")), u"line 4: an event without a valid DTSTART"_s);
        row("no start", file(good + "BEGIN:VEVENT\r\nSUMMARY:b\r\nEND:VEVENT\r\n"),
            u"line 8: an event without a valid DTSTART"_s);
        row("a meeting", file("BEGIN:VEVENT\r\nSUMMARY:a\r\nDTSTART:20250101T093000\r\nEND:VEVENT\r\n"),
            u"line 4: an event at a time of day; days off are whole days"_s);
        row("repeating", file(good + entry("b", "20250102", {}, "RRULE:FREQ=YEARLY\r\n")),
            u"line 8: a repeating event; a calendar of working days names every day"_s);
        row("backwards", file(entry("a", "20250102", "20250101")), u"line 4: an event that ends before it begins"_s);
        row("for ever", file(entry("a", "20250102", "20990101")), u"line 4: an event out of bounds"_s);
        row("long ago", file(entry("a", "10660101")), u"line 4: an event out of bounds"_s);
        row("nameless", file(entry("", "20250101")), u"line 4: an event without a SUMMARY, or with one too long"_s);
        row("contradiction", file(good + entry("上班", "20250101")),
            u"line 8: 2025-01-01 is a day off and a working day"_s);
        row("a long line", file("X-A:" + QByteArray(17'000, 'x') + "\r\n"), u"line 4: a line of more than 16 KiB"_s);
        row("a long line, folded",
            file("X-A:\r\n" + QByteArray(" xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n").repeated(500)),
            u"line 486: a line of more than 16 KiB"_s);
        row("nested", QByteArray("BEGIN:VCALENDAR\n").repeated(100'000), u"a calendar of more than 1024 KiB"_s);
        row("nested, small", QByteArray("begin:VCALENDAR\n").repeated(1000).replace(0, 5, "BEGIN"),
            u"line 7: nested more than 6 deep"_s);
        row("an end too many", file("END:VEVENT\r\n"), u"line 5: an END without its BEGIN"_s);
        row("not text", file(QByteArray("X-A:\0\r\n", 7)), u"line 4: not text"_s);
        row("too many events", file(QByteArray("BEGIN:VEVENT\nEND:VEVENT\n").repeated(4001)),
            u"line 8004: more than 4000 events"_s);
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const auto calendar = readCalendar(text, u"a.ics"_s);
        QVERIFY(!calendar.ok());
        QCOMPARE(calendar.error().toString(), error);
    }

    /// Whatever is done to a file, it is read or refused.
    void noDamageGetsThrough()
    {
        const QByteArray good = file(entry("春节", "20250128", "20250130") + entry("上班", "20250126"));
        quint32 random = 1;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int changes = 0; changes < 4; ++changes) {
                random = random * 1664525 + 1013904223;
                const qsizetype at = (random >> 8) % bytes.size();
                switch (random % 3) {
                case 0:
                    bytes[at] = static_cast<char>(random >> 24);
                    break;
                case 1:
                    bytes.remove(at, (random >> 20) % 9);
                    break;
                default:
                    bytes.insert(at, bytes.mid((random >> 16) % bytes.size(), (random >> 20) % 30));
                }
            }
            const auto calendar = readCalendar(bytes, u"a.ics"_s);
            QVERIFY(calendar.ok() ? calendar->days().size() > 0 : !calendar.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
