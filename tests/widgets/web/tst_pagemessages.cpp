// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/hostilejson.h"
#include "widgets/web/pagemessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PageMessagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMessage_data();
    void noMessage();
    void wrongTypesAreHarmless_data();
    void wrongTypesAreHarmless();
    void callsAreRead();
    void recordsAreRead();
    void inspectedTreesAreTrees();
    void brokenRecordsNeverBreakTheReader();
    void cutArgumentStaysText();
    void deepArgumentStaysText();
    void textsAndListsAreCut();
    void numbersAreClamped_data();
    void numbersAreClamped();
    void openedIsRead();
    void reportIsRead();
    void deepNestingIsRefused();
    void touchesAreBounded();
};

static QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <typename T>
static T parsed(const QJsonObject& object)
{
    const Result<PageMessage> message = parsePageMessage(json(object));
    if (!message || !std::holds_alternative<T>(*message)) {
        QTest::qFail("not the expected message", __FILE__, __LINE__);
        return {};
    }
    return std::get<T>(*message);
}

void PageMessagesTest::noMessage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("no JSON") << u"hello"_s;
    QTest::newRow("array") << u"[]"_s;
    QTest::newRow("number") << u"7"_s;
    QTest::newRow("no type") << u"{}"_s;
    QTest::newRow("type is a number") << u"{\"type\":1}"_s;
    QTest::newRow("unknown type") << u"{\"type\":\"kill\"}"_s;
    QTest::newRow("half") << u"{\"type\":\"ready\""_s;
    QTest::newRow("lone surrogate") << u"{\"type\":\""_s + QChar(0xd800) + u"\"}"_s;
    QTest::newRow("too long") << u"{\"type\":\"ready\",\"x\":\""_s + QString(HostileJson::maxMessage, u'x') + u"\"}"_s;
}

void PageMessagesTest::noMessage()
{
    QFETCH(QString, text);
    QVERIFY(!parsePageMessage(text).ok());
}

void PageMessagesTest::wrongTypesAreHarmless_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type :
         {"ready", "app-launched", "page-opened", "stack", "call", "calls", "blocked", "error", "picked", "hover",
          "console", "unresponsive", "settled", "exercised", "records", "inspected", "explored", "tapped", "scrolled"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void PageMessagesTest::wrongTypesAreHarmless()
{
    QFETCH(QString, type);
    for (const QJsonValue& junk :
         {QJsonValue(), QJsonValue(true), QJsonValue(-1.5), QJsonValue(1e300), QJsonValue(u"x"_s),
          QJsonValue(QJsonArray{1, QJsonArray{}}), QJsonValue(QJsonObject{{u"route"_s, QJsonObject()}})}) {
        QJsonObject object;
        for (const char* key :
             {"errors",  "stack", "calls",     "route", "query",  "title",   "ms",   "elements", "text_length", "seq",
              "api",     "args",  "file",      "line",  "column", "gesture", "page", "time_ms",  "url",         "kind",
              "message", "tag",   "component", "rect",  "text",   "level",   "id",   "taps"})
            object.insert(QString::fromLatin1(key), junk);
        object.insert(u"type"_s, type);
        QVERIFY(parsePageMessage(json(object)).ok());
        // The same within a list.
        for (const char* record : {"call", "answer", "data", "life", "gesture", "dropped", "other"}) {
            QJsonObject within = object;
            for (const char* key : {"record", "value", "bytes", "whole", "component", "method", "count", "ok", "ms",
                                    "data", "parent", "id", "name"})
                within.insert(QString::fromLatin1(key), junk);
            within.insert(u"record"_s, QString::fromLatin1(record));
            QJsonObject list = object;
            for (const char* key : {"records", "instances", "bindings", "actions", "lost_images", "path"})
                list.insert(QString::fromLatin1(key), QJsonArray{within, junk, within});
            QVERIFY(parsePageMessage(json(list)).ok());
        }
    }
}

void PageMessagesTest::callsAreRead()
{
    const QJsonObject call{{u"seq"_s, 4},
                           {u"api"_s, u"request"_s},
                           {u"args"_s, QJsonArray{u"{\"url\":\"https://example.org\"}"_s, u"7"_s}},
                           {u"file"_s, u"pages/a.js"_s},
                           {u"line"_s, 12},
                           {u"column"_s, 3},
                           {u"gesture"_s, true},
                           {u"page"_s, u"pages/a"_s},
                           {u"time_ms"_s, 90}};
    const auto message = parsed<PageMessages::Calls>({{u"type"_s, u"calls"_s}, {u"calls"_s, QJsonArray{call}}});
    const RecordedCall expected{4,
                                u"request"_s,
                                QJsonArray{QJsonObject{{u"url"_s, u"https://example.org"_s}}, 7},
                                {u"pages/a.js"_s, 12, 3},
                                true,
                                u"pages/a"_s,
                                90};
    QCOMPARE(message.calls, QList{expected});
}

void PageMessagesTest::recordsAreRead()
{
    const QJsonObject data{
        {u"record"_s, u"data"_s}, {u"component"_s, u"a/b"_s}, {u"method"_s, u"setData"_s}, {u"value"_s, u"{\"a\":1}"_s},
        {u"bytes"_s, 7},          {u"whole"_s, true},         {u"file"_s, u"a.js"_s},      {u"line"_s, 3},
        {u"page"_s, u"p"_s}};
    const QJsonObject answer{{u"record"_s, u"answer"_s}, {u"seq"_s, 4},         {u"ok"_s, false},
                             {u"message"_s, u"no"_s},    {u"value"_s, u"[1"_s}, {u"ms"_s, -5}};
    const QJsonObject dropped{{u"record"_s, u"dropped"_s}, {u"kind"_s, u"data"_s}, {u"count"_s, 9}};
    QJsonArray list{data, answer, dropped, QJsonObject{{u"record"_s, u"unknown"_s}}};
    const auto message = parsed<PageMessages::Records>({{u"type"_s, u"records"_s}, {u"records"_s, list}});
    QCOMPARE(message.entries.size(), 2);
    QCOMPARE(message.entries.first().args, (QJsonArray{QJsonObject{{u"a"_s, 1}}}));
    QCOMPARE(message.entries.first().amount, 7);
    QCOMPARE(message.entries.first().place.line, 3);
    QCOMPARE(message.entries.last().kind, TraceKind::Cut);
    QCOMPARE(message.entries.last().amount, 9);
    QCOMPARE(message.answers, (QList{TraceAnswer{4, CallAnswer{false, u"no"_s, u"[1"_s, 0}}}));
    for (int i = 0; i < 5000; ++i)
        list.append(data);
    QVERIFY(parsed<PageMessages::Records>({{u"type"_s, u"records"_s}, {u"records"_s, list}}).entries.size() < 5000);
}

void PageMessagesTest::inspectedTreesAreTrees()
{
    QJsonArray instances;
    for (const QJsonValue& parent : {QJsonValue(-1), QJsonValue(5), QJsonValue(2), QJsonValue(1), QJsonValue(1e300)})
        instances.append(QJsonObject{{u"component"_s, u"c"_s}, {u"parent"_s, parent}, {u"data"_s, u"{\"a\":[1]}"_s}});
    const auto message = parsed<PageMessages::Inspected>({{u"type"_s, u"inspected"_s}, {u"instances"_s, instances}});
    QCOMPARE(message.page.instances.size(), 5);
    for (int i = 0; i < 5; ++i)
        QVERIFY(message.page.instances.at(i).parent < i);
    QCOMPARE(message.page.instances.at(3).parent, 1);
    QCOMPARE(message.page.instances.first().data.toObject().value(u"a"_s).toArray(), QJsonArray{1});
    instances = {QJsonObject{{u"data"_s, u"["_s + QString(50'000, u'[')}}};
    QVERIFY(parsed<PageMessages::Inspected>({{u"type"_s, u"inspected"_s}, {u"instances"_s, instances}})
                .page.instances.first()
                .data.isString());
}

void PageMessagesTest::brokenRecordsNeverBreakTheReader()
{
    const QByteArray honest =
        json({{u"type"_s, u"records"_s},
              {u"records"_s,
               QJsonArray{QJsonObject{{u"record"_s, u"call"_s},
                                      {u"seq"_s, 1},
                                      {u"api"_s, u"request"_s},
                                      {u"args"_s, QJsonArray{u"{\"url\":1}"_s}}},
                          QJsonObject{{u"record"_s, u"answer"_s}, {u"seq"_s, 1}, {u"value"_s, u"{}"_s}},
                          QJsonObject{{u"record"_s, u"data"_s}, {u"value"_s, u"{\"a\":[]}"_s}}}}})
            .toUtf8();
    QRandomGenerator random(20261124);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = honest;
        for (int change = random.bounded(1, 5); change > 0; --change) {
            const auto at = random.bounded(bytes.size());
            if (random.bounded(3) == 0)
                bytes.remove(at, random.bounded(1, 20));
            else
                bytes[at] = char(random.bounded(1, 256));
            if (bytes.isEmpty())
                bytes = "{";
        }
        const Result<PageMessage> message = parsePageMessage(QString::fromUtf8(bytes));
        if (message.ok() && std::holds_alternative<PageMessages::Records>(*message))
            QVERIFY(std::get<PageMessages::Records>(*message).entries.size() <= 3);
    }
}

void PageMessagesTest::deepArgumentStaysText()
{
    for (const int depth : {64, 65, 1000}) {
        const QString deep = QString(depth, u'[') + QString(depth, u']');
        const auto message = parsed<PageMessages::Calls>(
            {{u"type"_s, u"call"_s}, {u"api"_s, u"request"_s}, {u"args"_s, QJsonArray{deep}}});
        const QJsonValue argument = message.calls.first().args.first();
        QCOMPARE(argument.isArray(), depth <= 64);
        // It is kept within other documents.
        QJsonParseError error;
        (void)QJsonDocument::fromJson(QByteArray(500, '[') + QJsonDocument(message.calls.first().toJson()).toJson()
                                          + QByteArray(500, ']'),
                                      &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
}

void PageMessagesTest::cutArgumentStaysText()
{
    const QString cut = u"{\"url\":\"https://exa"_s;
    const auto message = parsed<PageMessages::Calls>({{u"type"_s, u"call"_s}, {u"args"_s, QJsonArray{cut, u"1,2"_s}}});
    QCOMPARE(message.calls.first().args, (QJsonArray{cut, u"1,2"_s}));
}

void PageMessagesTest::textsAndListsAreCut()
{
    QJsonArray calls;
    for (int i = 0; i < 5000; ++i)
        calls.append(QJsonObject{{u"api"_s, u"a"_s}});
    QVERIFY(parsed<PageMessages::Calls>({{u"type"_s, u"calls"_s}, {u"calls"_s, calls}}).calls.size() < 5000);

    const auto refused = parsed<PageMessages::Refused>({{u"type"_s, u"blocked"_s}, {u"url"_s, QString(100'000, u'u')}});
    QCOMPARE(refused.attempt.url.size(), HostileJson::maxUrl);

    const auto printed =
        parsed<PageMessages::Printed>({{u"type"_s, u"console"_s}, {u"message"_s, u"a\u0000b\u001b[31mc\n"_s}});
    QCOMPARE(printed.text, u"ab[31mc\n"_s);
}

void PageMessagesTest::numbersAreClamped_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("expected");
    QTest::newRow("plain") << QJsonValue(7) << 7;
    QTest::newRow("fraction") << QJsonValue(7.9) << 7;
    QTest::newRow("negative") << QJsonValue(-7) << 0;
    QTest::newRow("beyond int") << QJsonValue(1e18) << 0;
    QTest::newRow("text") << QJsonValue(u"7"_s) << 0;
}

void PageMessagesTest::numbersAreClamped()
{
    QFETCH(QJsonValue, value);
    QFETCH(int, expected);
    QCOMPARE(parsed<PageMessages::Settled>({{u"type"_s, u"settled"_s}, {u"id"_s, value}}).id, expected);
    const QJsonObject rect{{u"x"_s, value}, {u"y"_s, 0}, {u"width"_s, -3}, {u"height"_s, 1e9}};
    const auto picked = parsed<PageMessages::Picked>({{u"type"_s, u"picked"_s}, {u"rect"_s, rect}});
    QVERIFY(qAbs(picked.element.rect.x()) <= 100'000);
    QCOMPARE(picked.element.rect.width(), 0.0);
    QCOMPARE(picked.element.rect.height(), 100'000.0);
}

void PageMessagesTest::openedIsRead()
{
    const QJsonObject entry{{u"route"_s, u"pages/a"_s}};
    const auto message = parsed<PageMessages::Opened>({{u"type"_s, u"page-opened"_s},
                                                       {u"route"_s, u"pages/a"_s},
                                                       {u"query"_s, QJsonObject{{u"名"_s, u"a b"_s}, {u"bad"_s, 1}}},
                                                       {u"title"_s, u"首页"_s},
                                                       {u"ms"_s, 30},
                                                       {u"elements"_s, 9},
                                                       {u"text_length"_s, 4},
                                                       {u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, u"no"_s}}}},
                                                       {u"stack"_s, QJsonArray{entry, entry}}});
    QCOMPARE(message.state.route, u"pages/a"_s);
    QCOMPARE(message.state.query, u"%E5%90%8D=a%20b"_s);
    QCOMPARE(message.state.title, u"首页"_s);
    QCOMPARE(message.state.errors.size(), 1);
    QCOMPARE(message.state.stack, (QStringList{u"pages/a"_s, u"pages/a"_s}));
}

void PageMessagesTest::reportIsRead()
{
    const Result<PageReport> report = parsePageReport(json({{u"route"_s, u"pages/a"_s},
                                                            {u"elements"_s, 5},
                                                            {u"text"_s, u"hello"_s},
                                                            {u"text_length"_s, 5},
                                                            {u"images"_s, QJsonObject{{u"ok"_s, 2}, {u"failed"_s, 1}}},
                                                            {u"scroll_height"_s, 900}}));
    QVERIFY(report.ok());
    QCOMPARE(report->images, 2);
    QCOMPARE(report->failedImages, 1);
    QCOMPARE(report->scrollHeight, 900);
    QVERIFY(report->hasContent());
    QVERIFY(!parsePageReport({}).ok());
}

void PageMessagesTest::deepNestingIsRefused()
{
    const QString deep = u"{\"type\":\"ready\",\"x\":"_s + QString(100'000, u'[') + QString(100'000, u']') + u"}"_s;
    QVERIFY(!parsePageMessage(deep).ok());
}

void PageMessagesTest::touchesAreBounded()
{
    const QJsonObject typed = parsed<PageMessages::Tapped>({{u"type"_s, u"tapped"_s},
                                                            {u"path"_s, QJsonArray{1, -4}},
                                                            {u"at"_s, QJsonArray{7.5, u"left"_s}},
                                                            {u"act"_s, u"type"_s},
                                                            {u"value"_s, u"tea"_s},
                                                            {u"more"_s, u"x"_s}})
                                  .tap;
    QCOMPARE(typed["path"_L1].toArray(), (QJsonArray{1, 0}));
    QCOMPARE(typed["at"_L1].toArray(), (QJsonArray{1.0, 0.5}));
    QCOMPARE(typed["act"_L1].toString(), u"type"_s);
    QCOMPARE(typed["value"_L1].toString(), u"tea"_s);
    QVERIFY(!typed.contains("more"_L1));
    const QJsonObject strange =
        parsed<PageMessages::Tapped>({{u"type"_s, u"tapped"_s}, {u"act"_s, u"format the disk"_s}}).tap;
    QCOMPARE(strange["act"_L1].toString(), u"tap"_s);
    QVERIFY(strange["path"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(PageMessagesTest)
#include "tst_pagemessages.moc"
