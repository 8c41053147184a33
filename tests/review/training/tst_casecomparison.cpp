// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/casecomparison.h"

#include "review/cases/casefold.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QJsonDocument>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A case of the sample package that somebody works on.
struct Practice {
    explicit Practice(const CaseOpening& opening = sampleOpening()) : review(store, clock, opening) { }

    ReviewSession& session() { return review.session; }
    const QList<ReviewEvent>& journal() { return review.session.journal(); }
    QString find(const QStringList& clauses, int line)
    {
        const QString evidence = *session().captureEvidence(sourceEvidence(line));
        Finding finding = sampleFinding(evidence);
        finding.clauses = clauses;
        finding.twins.clear();
        return *session().recordFinding(finding);
    }
    void decide(Outcome outcome, const QList<DecidedStep>& steps)
    {
        Decision decision;
        decision.outcome = outcome;
        decision.steps = steps;
        decision.summary = u"x"_s;
        VERIFY_RESULT(session().draftDecision(decision));
    }

    MemoryCaseStore store;
    HandClock clock;
    OpenCase review;
};

} // namespace

class CaseComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCaseAgreesWithItself()
    {
        Practice reference;
        VERIFY_RESULT(reference.session().judgeItem(u"2/1.1"_s, Verdict::Pass));
        VERIFY_RESULT(decideRectification(reference.session()));
        const auto comparison = compareCases(reference.journal(), reference.journal());
        VERIFY_RESULT(comparison);
        QCOMPARE(comparison->agreement.observed, 1.0);
        QCOMPARE(*comparison->agreement.kappa, 1.0);
        QCOMPARE(comparison->retrieval, (Retrieval{1, 0, 0}));
        QCOMPARE(*comparison->evidenceOverlap, 1.0);
        for (const PenaltyComparison& row : comparison->penalties)
            QCOMPARE(row.kind, PenaltyComparison::Kind::Same);
        QCOMPARE(comparison->penalties.size(), 2);
        QCOMPARE(comparison->referenceTime, comparison->practisedTime);
    }

    void verdictsClauseByClause()
    {
        Practice reference;
        Practice practised;
        VERIFY_RESULT(reference.session().judgeItem(u"2/1.1"_s, Verdict::Pass));
        VERIFY_RESULT(reference.session().judgeItem(u"2/1.2"_s, Verdict::Violation));
        VERIFY_RESULT(reference.session().judgeItem(u"2/1.3"_s, Verdict::Violation));
        VERIFY_RESULT(practised.session().judgeItem(u"2/1.1"_s, Verdict::Violation));
        VERIFY_RESULT(practised.session().judgeItem(u"2/1.2"_s, Verdict::Violation));
        VERIFY_RESULT(practised.session().judgeItem(u"2/1.4"_s, Verdict::Pass));
        const auto comparison = compareCases(reference.journal(), practised.journal());
        VERIFY_RESULT(comparison);
        QStringList disagreed;
        for (const VerdictComparison& row : comparison->verdicts) {
            if (!row.agrees())
                disagreed.append(row.itemId);
        }
        QCOMPARE(disagreed, (QStringList{u"2/1.1"_s, u"2/1.3"_s, u"2/1.4"_s}));
        // What the reference did not judge measures nobody.
        QCOMPARE(comparison->agreement.items, 3);
        QCOMPARE(comparison->agreement.observed, 1.0 / 3);
        QCOMPARE(comparison->violations, (Retrieval{1, 1, 1}));
    }

    void findingsMatchByClauseAndEvidence()
    {
        Practice reference;
        Practice practised;
        reference.find({u"2/5.1.1"_s}, 3);
        reference.find({u"2/5.1.1"_s}, 40);
        reference.find({u"2/6.1"_s}, 7);
        const QString far = practised.find({u"2/5.1.1"_s}, 40);
        const QString near = practised.find({u"2/5.1.1"_s}, 3);
        const QString invented = practised.find({u"2/9.9"_s}, 7);
        const auto comparison = compareCases(reference.journal(), practised.journal());
        VERIFY_RESULT(comparison);
        QCOMPARE(comparison->findings.size(), 4);
        QCOMPARE(comparison->findings.at(0).practised.id, near);
        QCOMPARE(comparison->findings.at(1).practised.id, far);
        QCOMPARE(comparison->findings.at(2).kind, FindingComparison::Kind::Missed);
        QCOMPARE(comparison->findings.at(3).kind, FindingComparison::Kind::Invented);
        QCOMPARE(comparison->findings.at(3).practised.id, invented);
        QCOMPARE(comparison->retrieval, (Retrieval{2, 1, 1}));
        QCOMPARE(*comparison->evidenceOverlap, 1.0);
    }

    void aTwinIsTheSameClause()
    {
        Practice reference;
        Practice practised;
        const QString evidence = *reference.session().captureEvidence(sourceEvidence());
        Finding finding = sampleFinding(evidence);
        finding.clauses = {u"2/5.12.1"_s};
        finding.twins = {u"2/15.1.1"_s};
        VERIFY_RESULT(reference.session().recordFinding(finding));
        practised.find({u"2/15.1.1"_s}, 3);
        const auto comparison = compareCases(reference.journal(), practised.journal());
        VERIFY_RESULT(comparison);
        QCOMPARE(comparison->retrieval, (Retrieval{1, 0, 0}));
    }

    void withdrawnFindingsAreNone()
    {
        Practice reference;
        Practice practised;
        reference.find({u"2/6.1"_s}, 3);
        const QString id = practised.find({u"2/6.1"_s}, 3);
        VERIFY_RESULT(practised.session().withdrawFinding(id, u"x"_s));
        const auto comparison = compareCases(reference.journal(), practised.journal());
        VERIFY_RESULT(comparison);
        QCOMPARE(comparison->retrieval, (Retrieval{0, 1, 0}));
        QVERIFY(!comparison->evidenceOverlap);
    }

    void penalties()
    {
        Practice reference;
        Practice practised;
        DecidedStep payment = searchBan();
        payment.capabilities = {Capability::Payment};
        DecidedStep left = searchBan();
        left.capabilities = {Capability::Share};
        left.departs = left.omitted = true;
        left.reason = u"x"_s;
        reference.find({u"2/5.1.1"_s}, 3);
        practised.find({u"2/5.1.1"_s}, 3);
        reference.decide(Outcome::Penalise, {rectifyStep(3), searchBan(30), left});
        practised.decide(Outcome::Rectify, {rectifyStep(3), searchBan(7), payment});
        const auto comparison = compareCases(reference.journal(), practised.journal());
        VERIFY_RESULT(comparison);
        QCOMPARE(*comparison->referenceOutcome, Outcome::Penalise);
        QCOMPARE(*comparison->practisedOutcome, Outcome::Rectify);
        QStringList kinds;
        for (const PenaltyComparison& row : comparison->penalties)
            kinds.append(penaltyComparisonKindId(row.kind));
        QCOMPARE(kinds, (QStringList{u"same"_s, u"different"_s, u"invented"_s}));
        QVERIFY(comparison->penalties.last().reference.id.isEmpty());
    }

    void nothingDecided()
    {
        Practice reference;
        VERIFY_RESULT(decideRectification(reference.session()));
        Practice practised;
        const auto comparison = compareCases(reference.journal(), practised.journal());
        VERIFY_RESULT(comparison);
        QVERIFY(!comparison->practisedOutcome);
        for (const PenaltyComparison& row : comparison->penalties)
            QCOMPARE(row.kind, PenaltyComparison::Kind::Missed);
        QCOMPARE(comparison->penalties.size(), 2);
    }

    void anotherPackageIsAnotherCase()
    {
        Practice reference;
        CaseOpening opening = sampleOpening();
        opening.packageBytes += "x";
        opening.packageSha256.clear();
        Practice practised(opening);
        VERIFY_ERROR(compareCases(reference.journal(), practised.journal()), ErrorCode::Conflict);
    }

    void timeWithoutPauses()
    {
        Practice practised;
        VERIFY_RESULT(practised.session().judgeItem(u"2/1.1"_s, Verdict::Pass));
        const WorkingTime before = workingTime(practised.journal());
        practised.clock.advanceDays(1);
        VERIFY_RESULT(practised.session().judgeItem(u"2/1.2"_s, Verdict::Pass));
        QCOMPARE(workingTime(practised.journal()).whole, before.whole);
        VERIFY_RESULT(practised.session().judgeItem(u"2/1.3"_s, Verdict::Pass));
        const WorkingTime after = workingTime(practised.journal());
        QCOMPARE(after.whole, before.whole + after.items.value(u"2/1.3"_s));
        QVERIFY(after.items.value(u"2/1.3"_s).count() > 0);
        QVERIFY(!after.items.contains(u"2/1.2"_s));
    }

    void whatFollowsTheDecisionIsWaiting()
    {
        Practice practised;
        VERIFY_RESULT(decideRectification(practised.session()));
        const WorkingTime decided = workingTime(practised.journal());
        VERIFY_RESULT(practised.session().addNote(u"x"_s));
        QCOMPARE(workingTime(practised.journal()), decided);
    }

    void severalOnTheSameCase()
    {
        Practice one;
        Practice two;
        Practice three;
        for (Practice* each : {&one, &two, &three}) {
            VERIFY_RESULT(each->session().judgeItem(u"2/1.1"_s, Verdict::Pass));
            VERIFY_RESULT(each->session().judgeItem(u"2/1.2"_s, each == &three ? Verdict::Pass : Verdict::Violation));
        }
        VERIFY_RESULT(one.session().judgeItem(u"2/1.3"_s, Verdict::Unsure));
        const QList<VerdictSpread> spread =
            spreadOf({one.session().state(), two.session().state(), three.session().state()});
        QCOMPARE(spread.size(), 2); // what one alone judged says nothing
        QVERIFY(spread.at(0).unanimous());
        QVERIFY(!spread.at(1).unanimous());
        QCOMPARE(spread.at(1).verdicts, (QList<Verdict>{Verdict::Violation, Verdict::Violation, Verdict::Pass}));
        QCOMPARE(agreementOf(spread).observed, (1 + 1.0 / 3) / 2);
    }

    void theDocument()
    {
        Practice reference;
        VERIFY_RESULT(decideRectification(reference.session()));
        Practice practised;
        const auto comparison = compareCases(reference.journal(), practised.journal());
        VERIFY_RESULT(comparison);
        const QJsonObject document = toJson(*comparison);
        QCOMPARE(document["outcome"_L1]["reference"_L1].toString(), u"rectify"_s);
        QVERIFY(document["outcome"_L1]["practised"_L1].isNull());
        QCOMPARE(document["findings_found"_L1]["missed"_L1].toInt(), 1);
        QVERIFY(document["findings_found"_L1]["precision"_L1].isNull());
        QCOMPARE(document["penalties"_L1][0]["kind"_L1].toString(), u"missed"_s);
    }
};

QTEST_GUILESS_MAIN(CaseComparisonTest)
#include "tst_casecomparison.moc"
