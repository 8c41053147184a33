// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/calendarjson.h"
#include "review/calendar/calendarreader.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A calendar with \a holidays from line 6 on.
QByteArray document(const QByteArray& holidays, const QByteArray& weekend = R"("saturday", "sunday")",
                    const QByteArray& years = "2026")
{
    return "{\n  \"schema\": 1,\n  \"name\": \"测试\",\n  \"weekend\": [" + weekend + "],\n  \"years\": [" + years
        + "], \"working_days\": [],\n  \"holidays\": [" + holidays + "]\n}\n";
}

} // namespace

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadAsItIsWritten()
    {
        const auto calendar = readCalendar(
            "\xEF\xBB\xBF" + document(R"({"from": "2026-10-01", "to": "2026-10-03", "name": "国庆节"})", R"("friday")"),
            u"a.json"_s);
        QVERIFY2(calendar.ok(), "read");
        QCOMPARE(calendar->name(), u"测试"_s);
        QCOMPARE(calendar->days().size(), 3);
        QVERIFY(!calendar->isWorkingDay(QDate(2026, 10, 3)));
        QVERIFY(!calendar->isWorkingDay(QDate(2026, 10, 9)));
        QVERIFY(calendar->isWorkingDay(QDate(2026, 10, 10)));
        QVERIFY(calendar->covers(2026));
        QVERIFY(!calendar->covers(2027));
    }

    void whatIsNoCalendarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& text, const QString& error) {
            QTest::newRow(name) << text << u"a.json: "_s + error;
        };
        row("nothing", "", u"line 1: neither an iCalendar file nor a calendar in JSON"_s);
        row("something else", "<html>", u"line 1: neither an iCalendar file nor a calendar in JSON"_s);
        row("broken", "{\n\"schema\": 1,\n  oops\n}", u"line 3: unterminated object"_s);
        row("no schema", "{}", u"line 1: schema is not 1"_s);
        row("a later schema", document("").replace("1,", "2,"), u"line 2: schema is not 1"_s);
        row("no name", document("").replace("测试", " "), u"line 3: a name is missing"_s);
        row("a long name", document("").replace("测试", QByteArray(121, 'x')),
            u"line 3: a name of more than 120 characters"_s);
        row("not known", document("").replace("\"years\"", "\"jahre\""),
            u"line 5: 'jahre' is not part of a calendar"_s);
        row("no day is worked",
            document("", R"("monday","tuesday","wednesday","thursday","friday","saturday","sunday")"),
            u"line 4: no day of the week is worked"_s);
        row("no weekday", document("", "\"saturday\",\n\"Sunday\""),
            u"line 5: not a day of the week in lower-case English"_s);
        row("a year out of bounds", document("", R"("sunday")", "2026,\n\n26"),
            u"line 7: not a year from 1990 to 2199, or twice"_s);
        row("a year twice", document("", R"("sunday")", "2026, 2026"),
            u"line 5: not a year from 1990 to 2199, or twice"_s);
        row("no day", document("\n{\"from\": \"2026-02-30\", \"name\": \"x\"}"),
            u"line 7: '2026-02-30' is no day such as 2026-05-01"_s);
        row("no name of a day", document("\n{\"from\": \"2026-02-20\", \"name\": \"x\"},\n{\"from\": \"2026-02-21\"}"),
            u"line 8: a name is missing"_s);
        row("backwards", document(R"({"from": "2026-02-20", "to": "2026-02-19", "name": "x"})"),
            u"line 6: it ends before it begins"_s);
        row("too far", document(R"({"from": "1066-02-20", "name": "x"})"), u"line 6: 1066-02-20 is out of bounds"_s);
        row("for ever", document(R"({"from": "1990-01-01", "to": "2199-12-31", "name": "x"})"),
            u"line 6: more than 4000 days"_s);
        row("twice",
            document("{\"from\": \"2026-02-20\", \"name\": \"x\"},\n{\"from\": \"2026-02-20\", \"name\": \"y\"}"),
            u"line 7: 2026-02-20 is there twice"_s);
        row("a stranger in a period", document(R"({"from": "2026-02-20", "name": "x", "paid": true})"),
            u"line 6: 'paid' is not part of a period"_s);
        row("a list that is none", document("").replace("[]", "{}"), u"line 6: 'holidays' is not a list"_s);
        row("too large", document(QByteArray(1 << 20, ' ')), u"a calendar of more than 1024 KiB"_s);
    }

    void whatIsNoCalendarIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const auto calendar = readCalendar(text, u"a.json"_s);
        QVERIFY(!calendar.ok());
        QCOMPARE(calendar.error().toString(), error);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
