// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/tracedocument.h"
#include "review/trace/tracelog.h"
#include "review/trace/tracepictures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

TraceEntry entryOf(TraceKind kind, qint64 timeMs, const QString& name = u"x"_s)
{
    TraceEntry entry;
    entry.kind = kind;
    entry.timeMs = timeMs;
    entry.name = name;
    return entry;
}

TraceEntry call(qint64 sequence, qint64 timeMs)
{
    TraceEntry entry = entryOf(TraceKind::Call, timeMs, u"request"_s);
    entry.sequence = sequence;
    return entry;
}

} // namespace

class TraceLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveDistinctIds();
    void entriesSurviveJson_data();
    void entriesSurviveJson();
    void callsAreWrittenAsBefore();
    void answersJoinTheirCall();
    void runsAreKeptApart();
    void countsReplaceEachOther();
    void restartsDoNotGrowWithoutBound();
    void momentsNeverGoBack();
    void failuresAreKnown();
    void titlesOfCallsBeginWithWx();
    void picturesAreFoundByMoment();
    void picturesBelongToTheirRun();
    void picturesAreBounded();
    void documentHasItsKeys();
};

void TraceLogTest::kindsHaveDistinctIds()
{
    QSet<QString> ids;
    for (int kind = 0; kind < traceKindCount; ++kind) {
        const QString id = traceKindId(TraceKind(kind));
        ids.insert(id);
        QCOMPARE(traceKindFromId(id), TraceKind(kind));
    }
    QCOMPARE(ids.size(), traceKindCount);
    QVERIFY(!traceKindFromId(u"other"_s));
}

void TraceLogTest::entriesSurviveJson_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < traceKindCount; ++kind)
        QTest::newRow(qPrintable(traceKindId(TraceKind(kind)))) << kind;
}

void TraceLogTest::entriesSurviveJson()
{
    QFETCH(int, kind);
    TraceEntry entry = entryOf(TraceKind(kind), 17, u"name"_s);
    entry.run = 2;
    entry.page = u"pages/a/a"_s;
    entry.place = {u"a.js"_s, 3, 5};
    entry.gesture = true;
    entry.args = {QJsonObject{{u"a"_s, 1}}, u"two"_s};
    if (entry.kind == TraceKind::Call) {
        entry.sequence = 9;
        entry.nonPublic = true;
        entry.answer = CallAnswer{false, u"request:fail"_s, QJsonArray{1}, 12};
    } else {
        entry.text = u"text"_s;
        entry.component = u"components/b"_s;
        entry.tag = u"view"_s;
    }
    if (entry.kind == TraceKind::Data || entry.kind == TraceKind::Cut) {
        entry.amount = 4096;
        entry.whole = false;
    }
    const QByteArray json = QJsonDocument(entry.toJson()).toJson();
    QCOMPARE(TraceEntry::fromJson(QJsonDocument::fromJson(json).object()), entry);
}

void TraceLogTest::callsAreWrittenAsBefore()
{
    const QJsonObject written = call(4, 10).toJson();
    QVERIFY(!written.contains(u"kind"_s));
    QVERIFY(!written.contains(u"answer"_s));
    for (const QString& key : {u"seq"_s, u"api"_s, u"args"_s, u"file"_s, u"line"_s, u"gesture"_s, u"page"_s})
        QVERIFY2(written.contains(key), qPrintable(key));
    QCOMPARE(RecordedCall::fromJson(written), call(4, 10).toCall());
}

void TraceLogTest::answersJoinTheirCall()
{
    TraceLog log;
    log.beginRun(0);
    log.add(call(1, 1));
    log.add(call(2, 2));
    QCOMPARE(log.join({1, CallAnswer{false, u"fail"_s, {}, 3}}), 0);
    QCOMPARE(log.join({3, {}}), -1);
    QCOMPARE(log.at(0).answer->message, u"fail"_s);
    QVERIFY(!log.at(1).answer);
    QCOMPARE(log.calls().size(), 2);
    QCOMPARE(log.calls().first().answer->ms, 3);
}

void TraceLogTest::runsAreKeptApart()
{
    TraceLog log;
    log.beginRun(0);
    log.add(call(1, 5));
    log.beginRun(1000);
    QCOMPARE(log.join({1, {}}), -1);
    log.add(call(1, 7));
    QCOMPARE(log.join({1, {}}), 1);
    QVERIFY(!log.at(0).answer);
    QCOMPARE(log.at(1).run, 1);
    QCOMPARE(log.at(1).timeMs, 7);
    QCOMPARE(log.momentOf(1), 1007);
    QCOMPARE(log.firstAt(6), 1);
    QCOMPARE(log.firstAt(5), 0);
    QCOMPARE(log.firstAt(2000), 2);
}

void TraceLogTest::countsReplaceEachOther()
{
    TraceLog log;
    log.beginRun(0);
    TraceEntry cut = entryOf(TraceKind::Cut, 1, u"call"_s);
    cut.amount = 5;
    QCOMPARE(log.add(cut), 0);
    cut.amount = 900;
    QCOMPARE(log.add(cut), 0);
    QCOMPARE(log.at(0).amount, 900);
    cut.text = u"request"_s;
    QCOMPARE(log.add(cut), 1);
    QCOMPARE(log.countOf(TraceKind::Cut), 2);
}

void TraceLogTest::restartsDoNotGrowWithoutBound()
{
    constexpr int perRun = TraceLog::mostKept * 3 / 5;
    TraceLog log;
    qint64 told = 0;
    for (int run = 0; run < 4; ++run) {
        const int before = log.size();
        const int gone = log.beginRun(run * 1000);
        QCOMPARE(log.size(), before - gone);
        QVERIFY(log.size() <= TraceLog::mostKept);
        for (int i = 1; i <= perRun; ++i)
            log.add(call(i, run));
        told += perRun;
        const bool cut = log.at(0).kind == TraceKind::Cut;
        QCOMPARE(log.size() - (cut ? 1 : 0) + log.at(0).amount, told);
        QCOMPARE(log.countOf(TraceKind::Call), log.size() - (cut ? 1 : 0));
        QCOMPARE(log.countOf(TraceKind::Cut), cut ? 1 : 0);
    }
    QCOMPARE(log.beginRun(9000), perRun);
    QCOMPARE(log.at(0).kind, TraceKind::Cut);
    QVERIFY(log.at(1).kind == TraceKind::Call && log.momentOf(1) >= log.momentOf(0));
    log.add(call(1, 1));
    QCOMPARE(log.join({1, CallAnswer{true, {}, {}, 2}}), log.size() - 1);
}

void TraceLogTest::momentsNeverGoBack()
{
    TraceLog log;
    log.beginRun(0);
    log.add(entryOf(TraceKind::Page, 100));
    log.add(entryOf(TraceKind::Data, 90));
    QCOMPARE(log.momentOf(1), 100);
    QCOMPARE(log.at(1).timeMs, 90);
}

void TraceLogTest::failuresAreKnown()
{
    TraceEntry made = call(1, 0);
    QVERIFY(!made.failed());
    made.answer = CallAnswer{true, {}, {}, 0};
    QVERIFY(!made.failed());
    made.answer->ok = false;
    QVERIFY(made.failed());
    QVERIFY(entryOf(TraceKind::Refused, 0).failed());
    QVERIFY(entryOf(TraceKind::Program, 0, u"crashed"_s).failed());
    QVERIFY(!entryOf(TraceKind::Program, 0, u"started"_s).failed());
    QVERIFY(!entryOf(TraceKind::Console, 0, u"log"_s).failed());
}

void TraceLogTest::titlesOfCallsBeginWithWx()
{
    QCOMPARE(traceEntryTitle(call(1, 0).toJson()), u"wx.request"_s);
    QCOMPARE(traceEntryTitle(entryOf(TraceKind::Data, 0, u"setData"_s).toJson()), u"setData"_s);
}

void TraceLogTest::picturesAreFoundByMoment()
{
    TracePictures pictures;
    QVERIFY(!pictures.at(5));
    pictures.add({10, "a", 1, 1});
    pictures.add({20, "a", 1, 1}); // shows the same
    pictures.add({30, "b", 1, 1});
    QCOMPARE(pictures.all().size(), 2);
    QCOMPARE(pictures.at(5)->png, "a");
    QCOMPARE(pictures.at(29)->png, "a");
    QCOMPARE(pictures.at(30)->png, "b");
    QCOMPARE(pictures.at(1000)->png, "b");
}

void TraceLogTest::picturesBelongToTheirRun()
{
    TraceLog log;
    log.beginRun(0);
    log.add(call(1, 5));
    log.beginRun(100);
    log.add(call(1, 5));
    log.beginRun(200);
    log.add(call(1, 5));
    TracePictures pictures;
    pictures.add({50, "first", 1, 1});
    pictures.add({150, "second", 1, 1});
    QCOMPARE(pictures.at(log.momentOf(0), log.runOf(0))->png, "first");
    QCOMPARE(pictures.at(log.momentOf(1), log.runOf(1))->png, "second");
    QVERIFY(!pictures.at(log.momentOf(2), log.runOf(2)));
}

void TraceLogTest::picturesAreBounded()
{
    TracePictures few(5, 1000);
    for (int i = 0; i < 100; ++i)
        few.add({i * i, QByteArray::number(i), 1, 1});
    QCOMPARE(few.all().size(), 5);
    QCOMPARE(few.all().first().png, "0");
    QCOMPARE(few.all().last().png, "99");
    TracePictures small(1000, 100);
    for (int i = 0; i < 50; ++i)
        small.add({i, QByteArray(30, char('a' + i % 26)), 1, 1});
    QVERIFY(small.bytes() <= 100);
    small.add({1000, QByteArray(101, 'x'), 1, 1});
    QVERIFY(small.all().last().moment < 1000);
    small.clear();
    QCOMPARE(small.bytes(), 0);
}

void TraceLogTest::documentHasItsKeys()
{
    const QByteArray bytes =
        traceDocument({u"ab"_s, u"phone"_s}, {call(1, 2), entryOf(TraceKind::Gesture, 3, u"tap"_s)});
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(document.value(u"schema"_s).toInt(), 1);
    QCOMPARE(document.value(u"package"_s).toObject().value(u"sha256"_s).toString(), u"ab"_s);
    const QJsonArray entries = document.value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).toObject().value(u"kind"_s).toString(), u"call"_s);
    QCOMPARE(entries.at(1).toObject().value(u"api"_s).toString(), u"tap"_s);
    const QByteArray scenarios = traceDocument(
        {u"ab"_s, u"phone"_s, {{0, {{u"words"_s, u"day"_s}}}, {7, {{u"words"_s, u"night"_s}}}}}, {call(1, 2)});
    const QJsonArray told = QJsonDocument::fromJson(scenarios).object().value(u"scenarios"_s).toArray();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(1)[u"from"_s].toInt(), 7);
    QCOMPARE(told.at(1)[u"words"_s].toString(), u"night"_s);
}

QTEST_GUILESS_MAIN(TraceLogTest)
#include "tst_tracelog.moc"
