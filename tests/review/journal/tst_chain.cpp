// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/journal/eventchain.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <limits>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

EventStamp stampAt(int second)
{
    const QDateTime start(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    return {start.addSecs(second), u"审核员"_s, u"0.1.0"_s};
}

QList<ReviewEvent> someJournal(int length)
{
    QList<ReviewEvent> events;
    for (int i = 0; i < length; ++i) {
        const QString previous = events.isEmpty() ? genesisHash() : events.last().hash;
        events.append(makeEvent(i, previous, stampAt(i), i == 0 ? EventKind::CaseOpened : EventKind::NoteAdded,
                                {{u"id"_s, u"N%1"_s.arg(i)}, {u"text"_s, u"注 \"%1\" 🙂"_s.arg(i)}}));
    }
    return events;
}

} // namespace

class ChainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        for (int i = 0; i < eventKindCount; ++i) {
            const auto kind = static_cast<EventKind>(i);
            QCOMPARE(eventKindFromId(eventKindId(kind)), std::optional(kind));
            ids.insert(eventKindId(kind));
        }
        QCOMPARE(ids.size(), eventKindCount);
        QVERIFY(!eventKindFromId(u"no_such_kind"_s));
        QCOMPARE(eventKindId(EventKind::ItemJudged), u"item_judged"_s);
    }

    /// The format of the journal: if this hash changes, no kept case can be verified any more. It is the SHA-256 of
    /// {"actor":"审核员","at":"2026-11-23T08:00:00.000Z","kind":"case_opened","payload":{"id":"N0","text":"注 \\"0\\"
    /// 🙂"}, "previous_hash":"000…","sequence":1,"tool_version":"0.1.0"}.
    void theHashOfAnEventNeverChanges()
    {
        const ReviewEvent event = someJournal(1).first();
        QCOMPARE(event.hash, u"f0d51f09315643aedb98b76c8262fdbed5da98cac73f0e059cfec7c16731b76d"_s);
    }

    void aJournalSurvivesItsLines()
    {
        for (const ReviewEvent& event : someJournal(5)) {
            const Result<ReviewEvent> read = reviewEventFromJsonLine(toJsonLine(event));
            VERIFY_RESULT(read);
            QCOMPARE(read.value(), event);
        }
    }

    void oddPayloadsKeepTheirHash_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("whole number as a double") << QJsonObject{{u"n"_s, 3.0}};
        QTest::newRow("fraction") << QJsonObject{{u"n"_s, 0.1 + 0.2}};
        QTest::newRow("large number") << QJsonObject{{u"n"_s, std::numeric_limits<qint64>::max()}};
        QTest::newRow("not a number") << QJsonObject{{u"n"_s, std::numeric_limits<double>::quiet_NaN()}};
        QTest::newRow("lone surrogate") << QJsonObject{{u"t"_s, QString(QChar(0xd83d))}};
        QTest::newRow("control characters") << QJsonObject{{u"t"_s, u"a\u0000b\n\t\u007f\u2028"_s}};
        QTest::newRow("nested") << QJsonObject{{u"z"_s, QJsonArray{1, QJsonObject{{u"b"_s, true}, {u"a"_s, false}}}}};
    }

    void oddPayloadsKeepTheirHash()
    {
        QFETCH(QJsonObject, payload);
        const ReviewEvent event = makeEvent(0, genesisHash(), stampAt(0), EventKind::NoteAdded, payload);
        const Result<ReviewEvent> read = reviewEventFromJsonLine(toJsonLine(event));
        VERIFY_RESULT(read);
        QCOMPARE(hashOf(read.value()), event.hash);
        QCOMPARE(read.value(), event);
    }

    void anUnharmedChainHolds()
    {
        QVERIFY(!verifyChain({}));
        QVERIFY(!verifyChain(someJournal(1)));
        QVERIFY(!verifyChain(someJournal(20)));
    }

    void aHarmedChainBreaksWhereItWasHarmed_data()
    {
        using Harm = std::function<void(QList<ReviewEvent>&)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<qint64>("sequence");
        const auto row = [](const char* name, qint64 sequence, const Harm& harm) {
            QTest::newRow(name) << harm << sequence;
        };
        row("payload changed", 4, [](auto& events) { events[3].payload.insert("text"_L1, u"x"_s); });
        row("actor changed", 1, [](auto& events) { events[0].actor = u"x"_s; });
        row("time moved by a millisecond", 6, [](auto& events) { events[5].at = events[5].at.addMSecs(1); });
        row("kind changed", 2, [](auto& events) { events[1].kind = EventKind::PageViewed; });
        row("version changed", 3, [](auto& events) { events[2].toolVersion = u"9"_s; });
        row("event removed", 5, [](auto& events) { events.removeAt(4); });
        row("first removed", 1, [](auto& events) { events.removeFirst(); });
        row("event repeated", 3, [](auto& events) { events.insert(2, events.at(1)); });
        row("two swapped", 7, [](auto& events) { events.swapItemsAt(6, 7); });
        row("changed and hashed anew", 6, [](auto& events) {
            events[4].actor = u"x"_s;
            events[4].hash = hashOf(events[4]);
        });
    }

    void aHarmedChainBreaksWhereItWasHarmed()
    {
        QFETCH(std::function<void(QList<ReviewEvent>&)>, harm);
        QFETCH(qint64, sequence);
        QList<ReviewEvent> events = someJournal(10);
        harm(events);
        const std::optional<ChainBreak> broken = verifyChain(events);
        QVERIFY(broken);
        QCOMPARE(broken->sequence, sequence);
        QVERIFY(!broken->reason.isEmpty());
    }

    void strictReadingRefuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("unknown key") << QByteArray("\"actor\":") << QByteArray("\"actress\":\"\",\"actor\":");
        QTest::newRow("white space") << QByteArray("\"actor\":") << QByteArray("\"actor\": ");
        QTest::newRow("unknown kind") << QByteArray("note_added") << QByteArray("note_sung");
        QTest::newRow("sequence as text") << QByteArray("\"sequence\":2") << QByteArray("\"sequence\":\"2\"");
        QTest::newRow("sequence zero") << QByteArray("\"sequence\":2") << QByteArray("\"sequence\":0");
        QTest::newRow("sequence in part") << QByteArray("\"sequence\":2") << QByteArray("\"sequence\":2.5");
        QTest::newRow("local time") << QByteArray("01.000Z") << QByteArray("01.000+08:00");
        QTest::newRow("time without milliseconds") << QByteArray("01.000Z") << QByteArray("01Z");
        QTest::newRow("payload no object") << QByteArray("\"payload\":{") << QByteArray("\"payload\":[],\"p\":{");
        QTest::newRow("key twice") << QByteArray("\"actor\":") << QByteArray("\"actor\":\"x\",\"actor\":");
        QTest::newRow("cut off") << QByteArray("}}") << QByteArray("}");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[");
    }

    void strictReadingRefuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray line = toJsonLine(someJournal(2).last());
        QVERIFY(line.contains(from) || from == "}}");
        if (from == "}}")
            line.chop(1);
        else
            line.replace(line.indexOf(from), from.size(), to);
        QVERIFY(!reviewEventFromJsonLine(line));
    }
};

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
