// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casestate.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

using Harm = std::function<void(QJsonObject&)>;

template <typename Value, typename FromJson>
void compareRoundTrip(const Value& value, FromJson fromJson)
{
    // Through bytes, as the journal does it.
    const QJsonObject object = QJsonDocument::fromJson(QJsonDocument(toJson(value)).toJson()).object();
    const Result<Value> read = fromJson(object);
    VERIFY_RESULT(read);
    QCOMPARE(read.value(), value);
}

Evidence fullEvidence(EvidenceKind kind)
{
    Evidence evidence = sourceEvidence();
    evidence.id = u"E1"_s;
    evidence.kind = kind;
    evidence.lines.append({10, 10});
    evidence.blobSha256 = QString(64, u'c');
    evidence.route = u"pages/index"_s;
    evidence.rectangles = screenshotEvidence().rectangles;
    evidence.imageWidth = 375;
    evidence.imageHeight = 812;
    evidence.calls = {QJsonObject{{u"api"_s, u"wx.request"_s}, {u"line"_s, 12}}};
    return evidence;
}

DecidedStep fullStep()
{
    DecidedStep step = searchBan();
    step.id = u"D1.1"_s;
    step.platform = PenaltyPlatform::Ios;
    step.startsAt = QDateTime(QDate(2026, 12, 1), QTime(0, 0, 0, 1), Qt::UTC);
    step.departs = true;
    step.reason = u"初犯"_s;
    step.ruleText = u"封禁搜索能力30天"_s;
    step.ruleLine = 12;
    return step;
}

} // namespace

class ValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesSurviveJson()
    {
        for (const auto kind : {EvidenceKind::Source, EvidenceKind::Screenshot, EvidenceKind::Trace, EvidenceKind::Form,
                                EvidenceKind::File})
            compareRoundTrip(fullEvidence(kind), evidenceFromJson);
        Finding finding = sampleFinding(u"E1"_s);
        finding.id = u"F1"_s;
        compareRoundTrip(finding, findingFromJson);
        compareRoundTrip(fullStep(), decidedStepFromJson);
        Decision decision;
        decision.id = u"D1"_s;
        decision.outcome = Outcome::Penalise;
        decision.steps = {fullStep()};
        decision.summary = u"处罚"_s;
        decision.overrides = u"D0"_s;
        compareRoundTrip(decision, decisionFromJson);
        compareRoundTrip(ItemJudgement{u"2/1.1"_s, Verdict::NotApplicable, u"无此功能"_s, {}, {}},
                         itemJudgementFromJson);
        Deadline deadline{u"L1"_s,
                          u"D1.1"_s,
                          u"整改"_s,
                          QDateTime(QDate(2026, 12, 1), QTime(1, 2, 3, 4), Qt::UTC),
                          DeadlineState::Pending,
                          {}};
        compareRoundTrip(deadline, deadlineFromJson);
    }

    void idsAreStable()
    {
        QCOMPARE(verdictId(Verdict::NotApplicable), u"not_applicable"_s);
        QCOMPARE(outcomeId(Outcome::Penalise), u"penalise"_s);
        QCOMPARE(severityId(Severity::Critical), u"critical"_s);
        QCOMPARE(evidenceKindId(EvidenceKind::Screenshot), u"screenshot"_s);
        QCOMPARE(caseStatusId(CaseStatus::Archived), u"archived"_s);
        QCOMPARE(deadlineStateId(DeadlineState::Void), u"void"_s);
        QCOMPARE(decisionStateId(DecisionState::Overridden), u"overridden"_s);
        for (const QString& id : {u"pass"_s, u"violation"_s, u"not_applicable"_s, u"unsure"_s, u"unjudged"_s})
            QCOMPARE(verdictId(verdictFromId(id).value()), id);
        QVERIFY(!verdictFromId(u"Pass"_s));
    }

    void badEvidenceIsRefused_data()
    {
        QTest::addColumn<EvidenceKind>("kind");
        QTest::addColumn<Harm>("harm");
        const auto row = [](const char* name, EvidenceKind kind, const Harm& harm) {
            QTest::newRow(name) << kind << harm;
        };
        row("source without path", EvidenceKind::Source, [](auto& o) { o["path"_L1] = QString(); });
        row("source without lines", EvidenceKind::Source, [](auto& o) { o["lines"_L1] = QJsonArray(); });
        row("lines backwards", EvidenceKind::Source, [](auto& o) {
            o["lines"_L1] = QJsonArray{QJsonObject{{u"first"_s, 3}, {u"last"_s, 2}}};
        });
        row("line zero", EvidenceKind::Source, [](auto& o) {
            o["lines"_L1] = QJsonArray{QJsonObject{{u"first"_s, 0}, {u"last"_s, 2}}};
        });
        row("line beyond 32 bits", EvidenceKind::Source, [](auto& o) {
            o["lines"_L1] = QJsonArray{QJsonObject{{u"first"_s, qint64(4294967297)}, {u"last"_s, qint64(4294967298)}}};
        });
        row("line beyond any file", EvidenceKind::Source, [](auto& o) {
            o["lines"_L1] = QJsonArray{QJsonObject{{u"first"_s, 1}, {u"last"_s, 10'000'001}}};
        });
        row("half a line", EvidenceKind::Source, [](auto& o) {
            o["lines"_L1] = QJsonArray{QJsonObject{{u"first"_s, 1.5}, {u"last"_s, 2}}};
        });
        row("width beyond 32 bits", EvidenceKind::Screenshot,
            [](auto& o) { o["image_width"_L1] = qint64(4294967297); });
        row("screenshot without picture", EvidenceKind::Screenshot, [](auto& o) { o["blob_sha256"_L1] = QString(); });
        row("trace without calls", EvidenceKind::Trace, [](auto& o) { o["calls"_L1] = QJsonArray(); });
        row("form without key", EvidenceKind::Form, [](auto& o) { o["path"_L1] = QString(); });
        row("unknown kind", EvidenceKind::File, [](auto& o) { o["kind"_L1] = u"rumour"_s; });
        row("key missing", EvidenceKind::File, [](auto& o) { o.remove("caption"_L1); });
        row("width in part", EvidenceKind::Screenshot, [](auto& o) { o["image_width"_L1] = 1.5; });
    }

    void badEvidenceIsRefused()
    {
        QFETCH(EvidenceKind, kind);
        QFETCH(Harm, harm);
        QJsonObject object = toJson(fullEvidence(kind));
        VERIFY_RESULT(evidenceFromJson(object));
        harm(object);
        VERIFY_ERROR(evidenceFromJson(object), ErrorCode::Malformed);
    }

    void badStepsAreRefused_data()
    {
        QTest::addColumn<Harm>("harm");
        const auto row = [](const char* name, const Harm& harm) { QTest::newRow(name) << harm; };
        row("permanent for days", [](auto& o) { o["permanent"_L1] = true; });
        row("no days", [](auto& o) { o["days"_L1] = 0; });
        row("deadline before it begins", [](auto& o) { o["deadline_days"_L1] = -3; });
        row("unknown capability", [](auto& o) { o["capabilities"_L1] = QJsonArray{u"telepathy"_s}; });
        row("unknown condition", [](auto& o) { o["when"_L1] = u"whenever"_s; });
        row("local time", [](auto& o) { o["starts_at"_L1] = u"2026-12-01T00:00:00.001+08:00"_s; });
    }

    void badStepsAreRefused()
    {
        QFETCH(Harm, harm);
        QJsonObject object = toJson(fullStep());
        harm(object);
        VERIFY_ERROR(decidedStepFromJson(object), ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
