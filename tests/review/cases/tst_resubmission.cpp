// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/cases/casefold.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray second = "PK the second version";

} // namespace

class ResubmissionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesTheCurrentVersion()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        const QString first = review.session.state().packageSha256;
        VERIFY_RESULT(review.session.receiveResubmission({u"two.zip"_s, second, u"shop/"_s, {{u"name"_s, u"茶"_s}}}));
        const CaseState& state = review.session.state();
        QCOMPARE(state.packageSha256, sha256Hex(second));
        QCOMPARE(state.packageFileName, u"two.zip"_s);
        QCOMPARE(state.packageRoot, u"shop/"_s);
        QCOMPARE(state.packageSize, second.size());
        QCOMPARE(state.storeForm.value("name"_L1).toString(), u"茶"_s);
        QCOMPARE(state.versions.size(), 2);
        QCOMPARE(state.versions.at(0).sha256, first);
        QCOMPARE(state.versions.at(1).number, 2);
        QCOMPARE(state.versions.at(1).actor, u"reviewer"_s);
        QVERIFY(state.versions.at(1).at > state.versions.at(0).at);
        QCOMPARE(review.session.blob(first).value(), sampleOpening().packageBytes);
        QCOMPARE(review.session.blob(state.packageSha256).value(), second);
        QVERIFY(referencedBlobs(state).contains(first));
        QVERIFY(referencedBlobs(state).contains(sha256Hex(second)));
        QCOMPARE(fold(review.session.journal()).value(), state);
    }

    void evidenceStaysWithItsVersion()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        const QString first = review.session.state().packageSha256;
        VERIFY_RESULT(review.session.receiveResubmission({u"two.zip"_s, second, {}, {}}));
        const auto later = review.session.captureEvidence(sourceEvidence());
        VERIFY_RESULT(later);
        Evidence ofTheFirst = sourceEvidence();
        ofTheFirst.packageSha256 = first;
        const auto back = review.session.captureEvidence(ofTheFirst);
        VERIFY_RESULT(back);
        const CaseState& state = review.session.state();
        QCOMPARE(state.packageOf(*state.evidenceById(review.evidenceId)), first);
        QCOMPARE(state.packageOf(*state.evidenceById(*later)), sha256Hex(second));
        QCOMPARE(state.packageOf(*state.evidenceById(*back)), first);
        ofTheFirst.packageSha256 = QString(64, u'f');
        VERIFY_ERROR(review.session.captureEvidence(ofTheFirst), ErrorCode::Conflict);
    }

    void evidenceFromBeforeThereWereVersionsIsOfTheFirst()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        CaseState state = review.session.state();
        state.evidence.first().packageSha256.clear();
        QVERIFY(!toJson(state.evidence.first()).contains(u"package_sha256"_s));
        QCOMPARE(state.packageOf(state.evidence.first()), state.versions.first().sha256);
    }

    void standingFindingsAreToBeConfirmed()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.recordFinding(sampleFinding(review.evidenceId)));
        VERIFY_RESULT(review.session.recordFinding(sampleFinding(review.evidenceId)));
        VERIFY_RESULT(review.session.withdrawFinding(u"F2"_s, u"twice"_s));
        VERIFY_RESULT(review.session.receiveResubmission({u"two.zip"_s, second, {}, {}}));
        QCOMPARE(review.session.state().finding(u"F1"_s)->toConfirm, QList{CarryReason::Resubmitted});
        QVERIFY(review.session.state().finding(u"F2"_s)->toConfirm.isEmpty());

        VERIFY_RESULT(review.session.judgeItem(u"2/5.1.1"_s, Verdict::Violation));
        Decision decision;
        decision.outcome = Outcome::Rectify;
        decision.steps = {rectifyStep()};
        VERIFY_RESULT(review.session.draftDecision(decision));
        VERIFY_ERROR(review.session.issueDecision(), ErrorCode::Conflict);
        QCOMPARE(review.session.issueObstacles().first().message, u"a finding from before the new version"_s);
        VERIFY_RESULT(review.session.changeFinding(*review.session.state().finding(u"F1"_s)));
        VERIFY_RESULT(review.session.issueDecision());
    }

    void isReceivedAfterADecisionToo()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(decideRectification(review.session));
        VERIFY_RESULT(review.session.receiveResubmission({u"two.zip"_s, second, {}, {}}));
        // The decision stays in force, and so do its deadlines: somebody has to say that it is met.
        QCOMPARE(review.session.state().status, CaseStatus::Decided);
        QVERIFY(review.session.state().issued());
        QCOMPARE(review.session.state().deadlines.first().state, DeadlineState::Pending);
        VERIFY_RESULT(review.session.meetDeadline(u"L1"_s));
    }

    void theSameAgainIsNone()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_ERROR(review.session.receiveResubmission({u"a.zip"_s, sampleOpening().packageBytes, {}, {}}),
                     ErrorCode::Conflict);
        VERIFY_ERROR(review.session.receiveResubmission({u"a.zip"_s, {}, {}, {}}), ErrorCode::Refused);
        VERIFY_RESULT(review.session.receiveResubmission({u"b.zip"_s, second, {}, {}}));
        // An earlier version can come back.
        VERIFY_RESULT(review.session.receiveResubmission({u"a.zip"_s, sampleOpening().packageBytes, {}, {}}));
        QCOMPARE(review.session.state().versions.size(), 3);
        QCOMPARE(review.session.state().version(review.session.state().packageSha256)->number, 3);
    }

    void anEventThatDoesNotFollowIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<ErrorCode>("code");
        const QString former = sha256Hex(sampleOpening().packageBytes);
        const QJsonObject good{{u"sha256"_s, sha256Hex(second)},
                               {u"file_name"_s, u"b.zip"_s},
                               {u"size"_s, 21},
                               {u"former_sha256"_s, former}};
        const auto with = [&](const QString& key, const QJsonValue& value) {
            QJsonObject payload = good;
            payload.insert(key, value);
            return payload;
        };
        QTest::newRow("of another former") << with(u"former_sha256"_s, QString(64, u'0')) << ErrorCode::Conflict;
        QTest::newRow("the same") << with(u"sha256"_s, former) << ErrorCode::Conflict;
        QTest::newRow("no hash") << with(u"sha256"_s, QString()) << ErrorCode::Malformed;
        QTest::newRow("no size") << with(u"size"_s, u"21"_s) << ErrorCode::Malformed;
        QTest::newRow("form of another type") << with(u"form"_s, u"x"_s) << ErrorCode::Malformed;
    }

    void anEventThatDoesNotFollowIsRefused()
    {
        QFETCH(QJsonObject, payload);
        QFETCH(ErrorCode, code);
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        CaseState state = review.session.state();
        const CaseState before = state;
        const ReviewEvent event = makeEvent(state.lastSequence, state.headHash, {clock.read(), u"x"_s, u"1"_s},
                                            EventKind::ResubmissionReceived, payload);
        const Result<void> done = apply(state, event);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QCOMPARE(state, before);
    }
};

QTEST_GUILESS_MAIN(ResubmissionTest)
#include "tst_resubmission.moc"
