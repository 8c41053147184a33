// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/board/hintevidence.h"

#include "review/base/digest.h"
#include "review/package/memorypackage.h"
#include "review/trace/tracelog.h"
#include "tests/review/hints/board/handmadehints.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

const QString invite = u"activity/invite/invite.js"_s;
const QByteArray script = "Page({\r\n  onShareAppMessage() {\r\n    this.unlock()\r\n  },\r\n})\r\n";

} // namespace

class HintEvidenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesWithTheHashOfTheirFile();
    void longLinesAreQuotedAsTheHintSawThem();
    void fieldsOfTheForm();
    void recordedCalls();
    void placesThatAreNotThereGiveNone();
    void isCapturedOnce();
    void fewPlacesAreEnough();

private:
    MemoryPackage m_package{{{u"app.json"_s, R"({"pages":[]})"},
                             {invite, script},
                             {u"dist/bundle.js"_s, QByteArray(10'000, 'x') + "share()"}}};
};

void HintEvidenceTest::linesWithTheHashOfTheirFile()
{
    Hint hint = sourceHint(u"a"_s, invite, 2, {u"2/5.1.1"_s});
    hint.places.first().endLine = 3;
    const QList<Evidence> pieces = hintEvidence(hint, m_package, {}, {});
    QCOMPARE(pieces.size(), 1);
    QCOMPARE(pieces.first().kind, EvidenceKind::Source);
    QCOMPARE(pieces.first().lines, (QList<LineRange>{{2, 3}}));
    QCOMPARE(pieces.first().quote, u"  onShareAppMessage() {\n    this.unlock()"_s);
    QCOMPARE(pieces.first().contentSha256, sha256Hex(script));
}

void HintEvidenceTest::longLinesAreQuotedAsTheHintSawThem()
{
    const Hint hint = sourceHint(u"a"_s, u"dist/bundle.js"_s, 1, {u"2/5.1.1"_s});
    QCOMPARE(hintEvidence(hint, m_package, {}, {}).first().quote, u"分享后解锁"_s);
}

void HintEvidenceTest::fieldsOfTheForm()
{
    const QJsonObject form{{u"name"_s, u"福利社"_s},
                           {u"administrator"_s, QJsonObject{{u"wechat"_s, u"boss"_s}}},
                           {u"tags"_s, QJsonArray{u"购物"_s, u"返利"_s}}};
    const auto quote = [&](const QString& field) {
        return hintEvidence(formHint(u"b"_s, field, {u"2/1.1"_s}), m_package, form, {}).first().quote;
    };
    QCOMPARE(quote(u"name"_s), u"福利社"_s);
    QCOMPARE(quote(u"administrator.wechat"_s), u"boss"_s);
    QCOMPARE(quote(u"tags.1"_s), u"返利"_s);
    QCOMPARE(quote(u"tags"_s), u"[\"购物\",\"返利\"]"_s);
    // What is missing is what the hint is about.
    QVERIFY(quote(u"contact.phone"_s).isEmpty());
}

void HintEvidenceTest::recordedCalls()
{
    TraceLog log;
    log.beginRun(0);
    TraceEntry call;
    call.sequence = 7;
    call.name = u"setClipboardData"_s;
    call.page = u"pages/home/home"_s;
    log.add(call);
    const QList<Evidence> pieces = hintEvidence(callHint(u"c"_s, log.at(0).run, 7, {u"2/5.16"_s}), m_package, {}, log);
    QCOMPARE(pieces.size(), 1);
    QCOMPARE(pieces.first().kind, EvidenceKind::Trace);
    QCOMPARE(pieces.first().route, u"pages/home/home"_s);
    QCOMPARE(pieces.first().calls.first().toObject().value("api"_L1).toString(), u"setClipboardData"_s);
    QVERIFY(hintEvidence(callHint(u"c"_s, log.at(0).run + 1, 7, {}), m_package, {}, log).isEmpty());
}

void HintEvidenceTest::placesThatAreNotThereGiveNone()
{
    QVERIFY(hintEvidence(sourceHint(u"a"_s, u"gone.js"_s, 2, {}), m_package, {}, {}).isEmpty());
    QVERIFY(hintEvidence(sourceHint(u"a"_s, invite, 99, {}), m_package, {}, {}).isEmpty());
    Hint elsewhere = sourceHint(u"a"_s, invite, 2, {});
    elsewhere.places.first().kind = HintPlace::Kind::Case;
    QVERIFY(hintEvidence(elsewhere, m_package, {}, {}).isEmpty());
}

void HintEvidenceTest::isCapturedOnce()
{
    const QString version(64, u'c');
    Evidence known = hintEvidence(sourceHint(u"a"_s, invite, 2, {}), m_package, {}, {}).first();
    const Evidence piece = known;
    known.id = u"E4"_s;
    known.packageSha256 = version;
    QCOMPARE(sameEvidence({known}, piece, version), u"E4"_s);
    QVERIFY(sameEvidence({known}, piece, QString(64, u'd')).isEmpty());
    QVERIFY(sameEvidence({known}, hintEvidence(sourceHint(u"a"_s, invite, 3, {}), m_package, {}, {}).first(), version)
                .isEmpty());
}

void HintEvidenceTest::fewPlacesAreEnough()
{
    Hint hint = sourceHint(u"a"_s, invite, 1, {});
    for (int line = 2; line <= 5; ++line) {
        HintPlace place = hint.places.first();
        place.line = place.endLine = line;
        hint.places.append(place);
        hint.places.append(place);
    }
    QCOMPARE(hintEvidence(hint, m_package, {}, {}).size(), MaximumHintEvidence);
}

QTEST_GUILESS_MAIN(HintEvidenceTest)
#include "tst_hintevidence.moc"
