// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/answersreader.h"
#include "review/trace/scenarioreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ScenarioFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadIsReadAgain();
    void whatCouldNotBeReadAgainIsRefused();
    void answersAreRead();
    void recordingIsRead();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();
    void boundsOfAnswersHold();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void brokenRecordingsNeverBreakTheReader();
    void scenarioIsRead();
    void badScenariosAreRefused_data();
    void badScenariosAreRefused();
    void whatIsWrittenIsRead();
    void writtenAnswersAreRead();
    void recordsCountAnswers();
};

static const QByteArray recording = R"({"log":{"version":"1.2","entries":[
{"request":{"method":"get","url":"https://a.example/list?page=1"},
 "response":{"status":200,"content":{"mimeType":"application/json; charset=utf-8","text":"{\"items\":[1,2]}"}}},
{"request":{"method":"POST","url":"https://a.example/text"},
 "response":{"status":201,"content":{"mimeType":"text/plain","encoding":"base64","text":"5L2g5aW9"}}},
{"request":{"method":"GET","url":"https://a.example/picture"},
 "response":{"status":200,"content":{"mimeType":"image/png","encoding":"base64","text":"iVBORw0KGgo="}}},
{"request":{"method":"GET","url":"https://a.example/bad.json"},
 "response":{"status":500,"content":{"mimeType":"application/json","text":"<html>"}}},
{"request":{"method":"GET","url":"https://a.example/aborted"},"response":{"status":0,"content":{}}},
{"request":{"method":"GET","url":"wss://a.example/socket"},"response":{"status":101,"content":{}}}
]}})";

void ScenarioFilesTest::answersAreRead()
{
    const auto answers = readAnswers("\xEF\xBB\xBF"
                                     R"({"schema":1,"answers":[
        {"url":"https://a.example/*","method":"post","status":404,"data":{"x":null}},
        {"url":"http://b.example"}]})");
    QVERIFY2(answers, answers ? "" : qPrintable(answers.error().toString()));
    QCOMPARE(answers->size(), 2);
    QCOMPARE(answers->at(0),
             (NetworkAnswer{u"https://a.example/*"_s, u"POST"_s, 404, QJsonObject{{u"x"_s, QJsonValue::Null}}}));
    QCOMPARE(answers->at(1).status, 200);
    QCOMPARE(answers->at(1).method, QString());
}

void ScenarioFilesTest::recordingIsRead()
{
    const auto answers = readAnswers(recording);
    QVERIFY2(answers, answers ? "" : qPrintable(answers.error().toString()));
    QCOMPARE(answers->size(), 4);
    QCOMPARE(answers->at(0),
             (NetworkAnswer{u"https://a.example/list?page=1"_s, u"GET"_s, 200,
                            QJsonObject{{u"items"_s, QJsonArray{1, 2}}}}));
    QCOMPARE(answers->at(1), (NetworkAnswer{u"https://a.example/text"_s, u"POST"_s, 201, u"你好"_s}));
    QCOMPARE(answers->at(2).data, QJsonValue(QString()));
    QCOMPARE(answers->at(3).data, QJsonValue(u"<html>"_s));
}

void ScenarioFilesTest::badAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& sentence) {
        QTest::newRow(name) << bytes << sentence;
    };
    row("empty", "", u"line 1: not JSON: not one JSON value"_s);
    row("neither", R"({"entries":[]})", u"neither a recording (HAR) nor a list of answers"_s);
    row("list", "[]", u"neither a recording (HAR) nor a list of answers"_s);
    row("number", R"({"answers":[7]})", u"answers[0]: not an object"_s);
    row("address", R"({"answers":[{"url":"https://a"},{"url":"ftp://a"}]})",
        u"answers[1].url: not an address that begins with http:// or https://"_s);
    row("status", R"({"answers":[{"url":"https://a","status":99}]})",
        u"answers[0].status: not a status from 100 to 599"_s);
    row("status is text", R"({"answers":[{"url":"https://a","status":"200"}]})",
        u"answers[0].status: not a status from 100 to 599"_s);
    row("method", R"({"answers":[{"url":"https://a","method":"GET /"}]})", u"answers[0].method: not a method"_s);
    row("unknown key", R"({"answers":[{"url":"https://a","body":1}]})", u"answers[0].body: an unknown key"_s);
    row("no request", R"({"log":{"entries":[{"response":{"status":200}}]}})",
        u"log.entries[0].request: no request with a method and an address"_s);
    row("no status", R"({"log":{"entries":[{"request":{"method":"GET","url":"https://a"}}]}})",
        u"log.entries[0].response: no response with a status"_s);
}

void ScenarioFilesTest::badAnswersAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const auto answers = readAnswers(bytes);
    QVERIFY(!answers);
    QCOMPARE(answers.error().toString(), sentence);
}

void ScenarioFilesTest::boundsOfAnswersHold()
{
    const QByteArray two = R"({"answers":[{"url":"https://a","data":"1234"},{"url":"https://b","data":"1234"}]})";
    QVERIFY(readAnswers(two, {1000, 2, 4, 8}));
    QCOMPARE(readAnswers(two, {1000, 1, 4, 8}).error().toString(), u"answers[1]: more than 1 answers"_s);
    QCOMPARE(readAnswers(two, {1000, 2, 3, 8}).error().toString(),
             u"answers[0].data: the body is larger than 3 bytes"_s);
    QCOMPARE(readAnswers(two, {1000, 2, 4, 7}).error().toString(),
             u"answers[1].data: the bodies are larger than 7 bytes together"_s);
    QCOMPARE(readAnswers(two, {10, 2, 4, 8}).error().toString(), u"larger than 10 bytes"_s);
    QVERIFY(!readAnswers(R"({"answers":)" + QByteArray(200'000, '[')));
}

void ScenarioFilesTest::bombsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    const auto recorded = [](const QByteArray& headers, const QByteArray& body) {
        return R"({"log":{"entries":[{"request":{"method":"GET","url":"https://a","headers":[)" + headers
            + R"(]},"response":{"status":200,"content":{"mimeType":"application/json","text":")" + body + R"("}}}]}})";
    };
    const QByteArray header = R"({"name":"a","value":"b"},)";
    QTest::newRow("deep file") << nested(251) << u"line 1: nested deeper than 250"_s;
    QTest::newRow("deep body") << R"({"answers":[{"url":"https://a","data":)" + nested(201) + "}]}"
                               << u"answers[0].data: nested deeper than 200"_s;
    QTest::newRow("wide file") << "{\n\"answers\":[" + QByteArray("0,").repeated(2'000'000) + "0]}"
                               << u"line 2: more than 2000000 values"_s;
    QTest::newRow("headers") << recorded(header.repeated(700'000) + header.chopped(1), "[]")
                             << u"line 1: more than 2000000 values"_s;
    QTest::newRow("a deep header is no matter") << recorded(nested(200), "[]") << QString();
    QTest::newRow("a deep recorded body stays a text") << recorded({}, nested(900)) << QString();
    QTest::newRow("brackets in texts") << recorded({}, QByteArray("[\\\"{\\\\").repeated(5000)) << QString();
}

void ScenarioFilesTest::bombsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const auto answers = readAnswers(bytes);
    QCOMPARE(answers ? QString() : answers.error().toString(), sentence);
    const auto scenario = readScenario(bytes);
    QVERIFY(!scenario);
    if (answers)
        QVERIFY(readAnswers(writeAnswers(*answers)));
}

void ScenarioFilesTest::brokenRecordingsNeverBreakTheReader()
{
    QRandomGenerator random(20261124);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = recording;
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const auto at = random.bounded(bytes.size());
            if (random.bounded(3) == 0)
                bytes.remove(at, random.bounded(1, 40));
            else
                bytes[at] = char(random.bounded(256));
            if (bytes.isEmpty())
                bytes = "{";
        }
        const auto answers = readAnswers(bytes);
        if (answers)
            QVERIFY(answers->size() <= 6);
        else {
            ++refused;
            QVERIFY(!answers.error().message.isEmpty());
            QVERIFY(!answers.error().toString().contains(u'\n'));
        }
    }
    QVERIFY(refused > 500);
}

void ScenarioFilesTest::scenarioIsRead()
{
    const auto scenario =
        readScenario(R"({"$schema":"x","device":"desktop-mac","theme":"dark","font_size":20,"signed_in":false,
        "permissions":"refused","scopes":{"scope.camera":true},"clock":{"kind":"shifted","ms":86400000},
        "network":"answers","answers":[{"url":"https://a.example/"}],"scene":1047,"query":"a=1"})");
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().toString()));
    QCOMPARE(scenario->device.platform, u"mac"_s);
    QCOMPARE(scenario->theme, PageScenario::Theme::Dark);
    QCOMPARE(scenario->signedIn, false);
    QCOMPARE(scenario->scopes, (QMap<QString, bool>{{u"scope.camera"_s, true}}));
    QCOMPARE(scenario->clock, PageScenario::Clock::Shifted);
    QCOMPARE(scenario->clockMs, 86'400'000);
    QCOMPARE(scenario->answers.size(), 1);
    QCOMPARE(*readScenario("{}"), PageScenario());
}

void ScenarioFilesTest::badScenariosAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("not JSON") << QByteArray("{\n\n\"a\" 1}") << u"line 3"_s;
    QTest::newRow("no object") << QByteArray("[]") << QString();
    QTest::newRow("unknown key") << QByteArray(R"({"colour":"red"})") << u"colour"_s;
    QTest::newRow("unknown device") << QByteArray(R"({"device":"phone"})") << u"device"_s;
    QTest::newRow("senseless device") << QByteArray(R"({"device":{"id":"x","width":1}})") << u"device"_s;
    QTest::newRow("unknown word") << QByteArray(R"({"theme":"black"})") << u"theme"_s;
    QTest::newRow("out of bounds") << QByteArray(R"({"font_size":200})") << u"font_size"_s;
    QTest::newRow("unknown clock") << QByteArray(R"({"clock":{"kind":"stopped","ms":1}})") << u"clock"_s;
    QTest::newRow("clock without time") << QByteArray(R"({"clock":{"kind":"frozen"}})") << u"clock"_s;
    QTest::newRow("unknown scope") << QByteArray(R"({"scopes":{"scope.soul":true}})") << u"scopes"_s;
    QTest::newRow("bad answer") << QByteArray(R"({"answers":[{"url":"a"}]})") << u"answers[0].url"_s;
    QTest::newRow("answers are no list") << QByteArray(R"({"answers":{}})") << QString();
    QTest::newRow("scene is text") << QByteArray(R"({"scene":"1"})") << u"scene"_s;
    QTest::newRow("long query") << QByteArray(R"({"query":")" + QByteArray(5000, 'q') + R"("})") << u"query"_s;
}

void ScenarioFilesTest::badScenariosAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto scenario = readScenario(bytes);
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().code, ErrorCode::Malformed);
    QCOMPARE(scenario.error().context, where);
}

void ScenarioFilesTest::whatIsWrittenIsRead()
{
    PageScenario scenario;
    scenario.device = deviceById(u"android-large"_s);
    scenario.clock = PageScenario::Clock::Frozen;
    scenario.clockMs = 1'800'000'000'000;
    scenario.answers = {NetworkAnswer{u"https://a.example/"_s, {}, 200, 7}};
    scenario.entry = u"pages/home/home"_s;
    const auto read = readScenario(QJsonDocument(scenario.toJson()).toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, scenario);
}

void ScenarioFilesTest::writtenAnswersAreRead()
{
    const QList<NetworkAnswer> answers{NetworkAnswer{u"https://a.example/x?y=1"_s, u"POST"_s, 404, u"gone"_s},
                                       NetworkAnswer{u"https://b.example/*"_s, {}, 200, QJsonObject{{u"a"_s, 1}}},
                                       NetworkAnswer{u"https://c.example/"_s, {}, 204, {}}};
    const auto read = readAnswers(writeAnswers(answers));
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, answers);
}

void ScenarioFilesTest::recordsCountAnswers()
{
    PageScenario scenario;
    scenario.network = PageScenario::Network::Answers;
    scenario.answers = {NetworkAnswer{u"https://a.example/"_s, {}, 200, 7}};
    const QJsonObject record = scenario.toRecord();
    QCOMPARE(record.value(u"answers_count"_s).toInt(), 1);
    QVERIFY(!record.contains(u"answers"_s));
    scenario.answers.clear();
    QCOMPARE(PageScenario::fromJson(record), scenario);
}

void ScenarioFilesTest::whatWasReadIsReadAgain()
{
    // Each quote takes two places when it is written down.
    AnswersLimits limits;
    limits.body = 1000;
    limits.bodies = 1500;
    const QJsonObject content{{u"mimeType"_s, u"text/html"_s}, {u"text"_s, QString(700, u'"')}};
    const QJsonObject entry{{u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, u"https://a.example/"_s}}},
                            {u"response"_s, QJsonObject{{u"status"_s, 200}, {u"content"_s, content}}}};
    const QJsonObject har{{u"log"_s, QJsonObject{{u"entries"_s, QJsonArray{entry, entry}}}}};
    const auto read = readAnswers(QJsonDocument(har).toJson(), limits);
    QVERIFY(read.ok());
    const auto again = readAnswers(writeAnswers(*read), limits);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().toString()));
    QCOMPARE(*again, *read);
}

void ScenarioFilesTest::whatCouldNotBeReadAgainIsRefused()
{
    const QString many = u'[' + QString(u"1,"_s).repeated(900'000) + u"1]"_s;
    const QJsonObject content{{u"mimeType"_s, u"application/json"_s}, {u"text"_s, many}};
    const QJsonObject entry{{u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, u"https://a.example/"_s}}},
                            {u"response"_s, QJsonObject{{u"status"_s, 200}, {u"content"_s, content}}}};
    const auto with = [&entry](qsizetype entries) {
        QJsonArray list;
        for (qsizetype i = 0; i < entries; ++i)
            list.append(entry);
        return QJsonDocument(QJsonObject{{u"log"_s, QJsonObject{{u"entries"_s, list}}}}).toJson();
    };
    QVERIFY(readAnswers(with(1)).ok());
    const auto read = readAnswers(with(3));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().toString(), u"log.entries: more than 2000000 values"_s);
}

QTEST_GUILESS_MAIN(ScenarioFilesTest)
#include "tst_scenariofiles.moc"
