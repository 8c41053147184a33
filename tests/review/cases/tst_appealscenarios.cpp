// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/appealchannel.h"
#include "review/cases/casefold.h"
#include "review/cases/casestore.h"
#include "review/specification/builtinedition.h"
#include "tests/support/appealfixture.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

AppealVerdict verdict(const QString& appeal, const QString& answers)
{
    return {appeal, PenalisedCase::answers(answers), {}, false};
}

/// The kinds of the events from \a sequence on.
QStringList kindsAfter(const ReviewSession& session, qint64 sequence)
{
    QStringList kinds;
    for (const ReviewEvent& event : session.journal()) {
        if (event.sequence > sequence)
            kinds.append(eventKindId(event.kind));
    }
    return kinds;
}

CaseOpening openingOf(const QString& program, const QString& subject, const QStringList& related = {})
{
    CaseOpening opening = sampleOpening();
    opening.programName = program;
    opening.subject = subject;
    opening.relatedSubjects = related;
    return opening;
}

/// Decides that nobody appeals any more, by the rule of the built-in edition whose condition is \a when.
void closeChannel(ReviewSession& session, PenaltyCondition when, std::optional<int> days = {})
{
    Decision decision;
    decision.outcome = Outcome::Penalise;
    decision.summary = u"关闭申诉渠道"_s;
    for (const DecidedStep& step : appealClosingSteps(*builtInEdition())) {
        if (decision.steps.isEmpty() && step.when == when)
            decision.steps.append(step);
    }
    QVERIFY(!decision.steps.isEmpty());
    decision.steps[0].days = days;
    decision.steps[0].reason = u"三次整改仍不达标"_s;
    VERIFY_RESULT(session.judgeItem(u"2/5.1.1"_s, Verdict::Violation));
    const Result<QString> evidence = session.captureEvidence(sourceEvidence());
    VERIFY_RESULT(evidence);
    VERIFY_RESULT(session.recordFinding(sampleFinding(*evidence)));
    VERIFY_RESULT(session.draftDecision(decision));
    VERIFY_RESULT(session.issueDecision());
    VERIFY_RESULT(session.executeStep(u"D1.1"_s));
}

} // namespace

/// Appeals from the filing to the end, each as a story.
class AppealScenariosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upheldUndoesEverythingInOneAct()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}, {u"D1.1"_s, u"D1.2"_s, u"D1.3"_s}));
        const qint64 before = session.state().lastSequence;
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:upheld"_s)));
        QCOMPARE(kindsAfter(session, before),
                 (QStringList{u"appeal_answered"_s, u"penalty_lifted"_s, u"penalty_lifted"_s, u"penalty_lifted"_s,
                              u"decision_overridden"_s}));
        const Decision& decision = session.state().decisions.first();
        QVERIFY(decision.reversed);
        QVERIFY(decision.overriddenReason.startsWith(u"A1"_s));
        QVERIFY(session.state().standingFindings().isEmpty());
        QCOMPARE(session.state().findings.first().reversedBy, u"A1"_s);
    }

    void afterAReversalThePassIsDecided()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}));
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:upheld"_s)));
        VERIFY_RESULT(session.judgeItem(u"2/5.1.1"_s, Verdict::Pass));
        VERIFY_RESULT(session.judgeItem(u"2/7.1"_s, Verdict::Pass));
        Decision pass;
        pass.summary = u"未发现违规"_s;
        VERIFY_RESULT(session.draftDecision(pass));
        VERIFY_RESULT(session.issueDecision());
        QCOMPARE(session.state().issued()->overrides, u"D1"_s);
        QVERIFY(!session.state().issued()->reversed);
    }

    void aStoreThatFailsLeavesNothingHalf()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}, {u"D1.1"_s}));
        const CaseState before = session.state();
        penalised.ownStore.failWith({ErrorCode::Refused, u"disk full"_s, {}});
        VERIFY_ERROR(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:upheld"_s)), ErrorCode::Refused);
        QCOMPARE(session.state(), before);
        penalised.ownStore.recover();
        ReviewSession other(penalised.ownStore, penalised.clock.function(), u"lead"_s);
        VERIFY_RESULT(other.open(penalised.open.id));
        QCOMPARE(other.state(), before);
    }

    void whatFellAwayIsNotExecutedLater()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld"_s)));
        VERIFY_ERROR(session.executeStep(u"D1.1"_s), ErrorCode::Conflict);
        VERIFY_RESULT(session.executeStep(u"D1.2"_s));
    }

    void aShortenedStepIsExecutedAsLongAsItIsNow()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        AppealVerdict shorter = verdict(u"A1"_s, u"F1:partly"_s);
        shorter.shortenings = {{u"D1.1"_s, 7}};
        VERIFY_RESULT(session.answerAppeal(shorter));
        VERIFY_RESULT(session.executeStep(u"D1.1"_s));
        QCOMPARE(toTimestamp(session.state().decisions.first().steps.first().endsAt), u"2026-11-30T15:59:59.999Z"_s);
    }

    void aRectificationThatFallsTakesItsDeadlineAlong()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        VERIFY_RESULT(decideRectification(open.session));
        QVERIFY(open.session.state().nextDueAt().isValid());
        VERIFY_RESULT(open.session.fileAppeal(sampleFiling({u"F1"_s}), {}));
        open.session.setActor(u"lead"_s);
        VERIFY_RESULT(open.session.answerAppeal(verdict(u"A1"_s, u"F1:upheld"_s)));
        QVERIFY(!open.session.state().nextDueAt().isValid());
        QCOMPARE(open.session.state().deadlines.first().state, DeadlineState::Void);
    }

    void aRejectedAppealLeavesTheDeadlineRunning()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        VERIFY_RESULT(decideRectification(open.session));
        const QDateTime due = open.session.state().nextDueAt();
        VERIFY_RESULT(open.session.fileAppeal(sampleFiling({u"F1"_s}), {}));
        open.session.setActor(u"lead"_s);
        VERIFY_RESULT(open.session.answerAppeal(verdict(u"A1"_s, u"F1:rejected"_s)));
        QCOMPARE(open.session.state().nextDueAt(), due);
    }

    void aWithdrawnAppealChangesNothing()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}));
        VERIFY_ERROR(session.withdrawAppeal(u"A1"_s, u" "_s), ErrorCode::Refused);
        VERIFY_RESULT(session.withdrawAppeal(u"A1"_s, u"已整改"_s));
        QCOMPARE(penalised.fate(), u"issued | D1.1 decided, D1.2 decided, D1.3 decided"_s);
        VERIFY_ERROR(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:upheld"_s)), ErrorCode::Conflict);
        VERIFY_ERROR(session.withdrawAppeal(u"A1"_s, u"again"_s), ErrorCode::Conflict);
    }

    void takingTheDecisionBackMakesAppealsMoot()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        VERIFY_RESULT(session.overrideDecision(u"重新审核"_s));
        QCOMPARE(session.state().appeals.first().state, AppealState::Moot);
        QVERIFY(!session.state().decisions.first().reversed);
        VERIFY_ERROR(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld"_s)), ErrorCode::Conflict);
    }

    void theNewDecisionCanBeAppealedAgainstAnew()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        VERIFY_RESULT(session.overrideDecision(u"重新审核"_s));
        session.setActor(u"reviewer"_s);
        Decision decision = session.state().decisions.first();
        VERIFY_RESULT(session.draftDecision(decision));
        VERIFY_RESULT(session.issueDecision());
        AppealFiling filing = sampleFiling({u"F1"_s});
        filing.decisionId = u"D2"_s;
        const Result<QString> filed = session.fileAppeal(filing, {});
        VERIFY_RESULT(filed);
        QCOMPARE(*filed, u"A2"_s);
    }

    void twoAppealsThatTogetherUndoTheDecision()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        VERIFY_RESULT(session.fileAppeal(sampleFiling({u"F2"_s}), {}));
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld"_s)));
        QCOMPARE(session.state().decisions.first().state, DecisionState::Issued);
        VERIFY_RESULT(session.answerAppeal(verdict(u"A2"_s, u"F2:upheld"_s)));
        QVERIFY(session.state().decisions.first().reversed);
        QCOMPARE(
            penalised.fate(),
            u"overridden reversed | F1 withdrawn, F2 withdrawn | D1.1 cancelled, D1.2 cancelled, D1.3 cancelled"_s);
    }

    void aClosedCaseIsAppealedAndAnArchivedOneIsNot()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(session.close());
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        VERIFY_ERROR(session.archive(), ErrorCode::Conflict);
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:rejected"_s)));
        VERIFY_RESULT(session.archive());
        VERIFY_ERROR(session.fileAppeal(sampleFiling({u"F2"_s}), {}), ErrorCode::Conflict);
    }

    void upheldInAClosedCaseOpensItAgain()
    {
        PenalisedCase penalised;
        VERIFY_RESULT(penalised.session.close());
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}));
        VERIFY_RESULT(penalised.session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:upheld"_s)));
        QCOMPARE(penalised.session.state().status, CaseStatus::Open);
    }

    void aMiniGameHasFiveDaysFromTheNotice()
    {
        CaseOpening opening = sampleOpening();
        opening.category = u"小游戏-休闲"_s;
        PenalisedCase penalised(opening);
        ReviewSession& session = penalised.session;
        penalised.clock.advanceDays(2);
        IssuedNotice notice;
        notice.kind = NoticeKind::Ban;
        notice.decisionId = u"D1"_s;
        notice.language = u"zh_CN"_s;
        notice.format = u"text"_s;
        VERIFY_RESULT(session.recordNotice(notice, "notice"));
        QCOMPARE(session.blob(session.state().notices.first().sha256).value(), QByteArray("notice"));
        const AppealTerms terms =
            appealTerms(*builtInEdition(), session.state(), *session.state().issued(), session.dayCounting());
        QCOMPARE(toTimestamp(terms.until), u"2026-11-30T15:59:59.999Z"_s);
        penalised.clock.set(u"2026-12-02T02:00:00Z"_s);
        AppealFiling filing = sampleFiling({u"F1"_s});
        VERIFY_ERROR(session.fileAppeal(filing, terms), ErrorCode::Conflict);
        // It had come in time and is only recorded late.
        filing.filedAt = QDateTime::fromString(u"2026-11-30T10:00:00Z"_s, Qt::ISODate);
        VERIFY_RESULT(session.fileAppeal(filing, terms));
    }

    void anAppealIsNotFromTheFuture()
    {
        PenalisedCase penalised;
        AppealFiling filing = sampleFiling({u"F1"_s});
        filing.filedAt = penalised.clock.read().addDays(1);
        VERIFY_ERROR(penalised.session.fileAppeal(filing, {}), ErrorCode::Refused);
        filing.filedAt = penalised.clock.read().addDays(-9);
        VERIFY_ERROR(penalised.session.fileAppeal(filing, {}), ErrorCode::Refused);
    }

    void materialsAreBounded()
    {
        PenalisedCase penalised;
        AppealFiling filing = sampleFiling({u"F1"_s});
        filing.items[0].materials[0].bytes.clear();
        VERIFY_ERROR(penalised.session.fileAppeal(filing, {}), ErrorCode::Refused);
        filing.items[0].materials = QList<HandedMaterial>(51, {u"a"_s, "a"});
        VERIFY_ERROR(penalised.session.fileAppeal(filing, {}), ErrorCode::Refused);
        filing.items[0].materials.clear();
        filing.items[0].statement = QString(20'001, u'长');
        VERIFY_ERROR(penalised.session.fileAppeal(filing, {}), ErrorCode::Refused);
    }

    /// Chapter 4: for the program that failed again and again, and for a whole circle of subjects.
    void whomAClosedChannelReaches_data()
    {
        QTest::addColumn<bool>("subjectWide");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QStringList>("related");
        QTest::addColumn<bool>("closed");
        const QString tea = u"清茶小铺"_s;
        const QString owner = u"杭州清茶商贸有限公司"_s;
        const QString other = u"绍兴某公司"_s;
        QTest::newRow("the same program") << false << tea << owner << QStringList() << true;
        QTest::newRow("the same name, of somebody else") << false << tea << other << QStringList() << false;
        QTest::newRow("another program of the subject") << false << u"别家"_s << owner << QStringList() << false;
        QTest::newRow("wide: another program of the subject") << true << u"别家"_s << owner << QStringList() << true;
        QTest::newRow("wide: a related subject") << true << u"别家"_s << other << QStringList{owner} << true;
        QTest::newRow("wide: somebody else") << true << u"别家"_s << other << QStringList() << false;
    }

    void whomAClosedChannelReaches()
    {
        QFETCH(bool, subjectWide);
        QFETCH(QString, program);
        QFETCH(QString, subject);
        QFETCH(QStringList, related);
        QFETCH(bool, closed);
        MemoryCaseStore store;
        HandClock clock;
        OpenCase closing(store, clock, openingOf(u"清茶小铺"_s, u"杭州清茶商贸有限公司"_s));
        closeChannel(closing.session, subjectWide ? PenaltyCondition::SubjectWide : PenaltyCondition::Repeat);
        PenalisedCase penalised(store, clock, openingOf(program, subject, related));
        const Result<QString> filed = penalised.session.fileAppeal(sampleFiling({u"F1"_s}), {});
        QCOMPARE(filed.ok(), !closed);
        if (!closed)
            return;
        QCOMPARE(filed.error().code, ErrorCode::Conflict);
        QVERIFY2(filed.error().message.contains(closing.id), qPrintable(filed.error().message));
        QVERIFY(filed.error().context.startsWith(u"4/p"_s));
        VERIFY_RESULT(closing.session.liftStep(u"D1.1"_s, u"恢复"_s));
        VERIFY_RESULT(penalised.session.fileAppeal(sampleFiling({u"F1"_s}), {}));
    }

    void closingTheChannelNeedsAReasonThatIsShown()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase closing(store, clock);
        ReviewSession& session = closing.session;
        VERIFY_RESULT(session.judgeItem(u"2/5.1.1"_s, Verdict::Violation));
        VERIFY_RESULT(session.recordFinding(sampleFinding(closing.evidenceId)));
        Decision decision;
        decision.outcome = Outcome::Penalise;
        decision.steps = {appealClosingSteps(*builtInEdition()).first()};
        VERIFY_RESULT(session.draftDecision(decision));
        VERIFY_ERROR(session.issueDecision(), ErrorCode::Conflict);
        QCOMPARE(session.issueObstacles().first().context, u"D1.1"_s);
        decision.steps[0].reason = u"三次整改仍不达标"_s;
        VERIFY_RESULT(session.draftDecision(decision));
        VERIFY_RESULT(session.issueDecision());
        QVERIFY(!session.appealClosure()->has_value());
        VERIFY_RESULT(session.executeStep(u"D1.1"_s));
        const auto closure = session.appealClosure();
        VERIFY_RESULT(closure);
        QVERIFY(closure->has_value());
        QCOMPARE((*closure)->reason, u"三次整改仍不达标"_s);
        QCOMPARE((*closure)->clauses, QStringList{u"4/p2"_s});
        QVERIFY((*closure)->sentence.contains(u"申诉渠道"_s));
        QVERIFY(!(*closure)->permanent);
    }

    /// What closes the channel is offered with its rule, and with the offences that it can rest on.
    void closingTheChannelIsProposedWithWhatItRestsOn()
    {
        MemoryCaseStore store;
        HandClock clock;
        CaseOpening opening = sampleOpening();
        opening.editionBytes = builtInSpecification();
        for (int i = 0; i < 2; ++i) {
            OpenCase former(store, clock, opening);
            VERIFY_RESULT(former.session.recordFinding(sampleFinding(former.evidenceId)));
            Decision rejection;
            rejection.outcome = Outcome::Reject;
            VERIFY_RESULT(former.session.draftDecision(rejection));
            VERIFY_RESULT(former.session.issueDecision());
        }
        const OpenCase now(store, clock, opening);
        const SubjectHistory history = now.session.history().value();
        const QList<ProposedStep> steps = proposeAppealClosing(*builtInEdition(), &history);
        QCOMPARE(steps.size(), 3);
        for (const ProposedStep& step : steps) {
            QCOMPARE(step.kind, PenaltyKind::CloseAppeal);
            QVERIFY(!step.suggested);
            QVERIFY(step.sources.first().ruleOwner.startsWith(u"4/p"_s));
            QVERIFY(!step.sources.first().sentence.isEmpty());
            QCOMPARE(step.strikes.first().number(), 3);
            QVERIFY(step.strikes.first().under.isEmpty());
            QVERIFY(!departsFrom(decidedStepFrom(step), step));
        }
        QCOMPARE(steps.first().strikes.first().scope, StrikeScope::Program);
        QCOMPARE(steps.last().strikes.first().scope, StrikeScope::Circle);
        for (const ProposedStep& step : proposeAppealClosing(*builtInEdition()))
            QVERIFY(step.strikes.isEmpty());
    }

    void upheldGivesTheCreditBackInTheSameAct()
    {
        CaseOpening opening = sampleOpening();
        opening.category = u"小游戏-休闲"_s;
        PenalisedCase penalised(opening);
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(session.changeCredit(3, u"创意认证"_s));
        VERIFY_RESULT(session.changeCredit(-10, u"诱导分享"_s, u"D1"_s));
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}, {u"D1.1"_s}));
        const qint64 before = session.state().lastSequence;
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:upheld"_s)));
        QCOMPARE(
            kindsAfter(session, before),
            (QStringList{u"appeal_answered"_s, u"penalty_lifted"_s, u"decision_overridden"_s, u"credit_changed"_s}));
        const CreditEntry& returned = session.state().credit.last();
        QCOMPARE(returned.amount, 10);
        QCOMPARE(returned.reverses, u"K2"_s);
        QVERIFY(returned.reason.startsWith(u"A1"_s));
        QCOMPARE(creditSum(penalised.ownStore.creditOf(session.state().subject.name).value()), 3);
    }

    void upheldInPartKeepsTheCreditTaken()
    {
        CaseOpening opening = sampleOpening();
        opening.category = u"小游戏-休闲"_s;
        PenalisedCase penalised(opening);
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(session.changeCredit(-10, u"诱导分享"_s, u"D1"_s));
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}));
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:rejected"_s)));
        QCOMPARE(creditSum(penalised.ownStore.creditOf(session.state().subject.name).value()), -10);
    }

    void aChannelClosedForDaysOpensByItself()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase closing(store, clock, openingOf(u"清茶小铺"_s, u"杭州清茶商贸有限公司"_s));
        closeChannel(closing.session, PenaltyCondition::Repeat, 10);
        PenalisedCase penalised(store, clock, openingOf(u"清茶小铺"_s, u"杭州清茶商贸有限公司"_s));
        VERIFY_ERROR(penalised.session.fileAppeal(sampleFiling({u"F1"_s}), {}), ErrorCode::Conflict);
        clock.advanceDays(11);
        VERIFY_RESULT(penalised.session.fileAppeal(sampleFiling({u"F1"_s}), {}));
    }

    void anotherDraftersAppealIsNotTheirs()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        VERIFY_RESULT(open.session.judgeItem(u"2/5.1.1"_s, Verdict::Violation));
        VERIFY_RESULT(open.session.recordFinding(sampleFinding(open.evidenceId)));
        Decision decision;
        decision.outcome = Outcome::Penalise;
        decision.steps = {searchBan()};
        VERIFY_RESULT(open.session.draftDecision(decision));
        open.session.setActor(u"second"_s);
        VERIFY_RESULT(open.session.draftDecision(decision));
        open.session.setActor(u"lead"_s);
        VERIFY_RESULT(open.session.issueDecision());
        VERIFY_RESULT(open.session.fileAppeal(sampleFiling({u"F1"_s}), {}));
        for (const QString& actor : {u"reviewer"_s, u"second"_s, u"lead"_s}) {
            open.session.setActor(actor);
            VERIFY_ERROR(open.session.answerAppeal(verdict(u"A1"_s, u"F1:rejected"_s)), ErrorCode::Refused);
        }
        open.session.setActor(u"fourth"_s);
        QVERIFY(open.session.partInAppealed(u"A1"_s).isEmpty());
        VERIFY_RESULT(open.session.answerAppeal(verdict(u"A1"_s, u"F1:rejected"_s)));
    }

    void noticesAreOfWhatWasIssued()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        IssuedNotice notice;
        notice.kind = NoticeKind::AppealAnswer;
        notice.decisionId = u"D1"_s;
        notice.appealId = u"A1"_s;
        notice.language = u"en"_s;
        notice.format = u"json"_s;
        VERIFY_ERROR(session.recordNotice(notice, "x"), ErrorCode::Conflict);
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}));
        VERIFY_ERROR(session.recordNotice(notice, "x"), ErrorCode::Conflict);
        VERIFY_RESULT(session.answerAppeal(verdict(u"A1"_s, u"F1:upheld F2:upheld"_s)));
        VERIFY_RESULT(session.recordNotice(notice, "x"));
        notice.decisionId = u"D7"_s;
        VERIFY_ERROR(session.recordNotice(notice, "x"), ErrorCode::Conflict);
        notice.decisionId = u"D1"_s;
        VERIFY_ERROR(session.recordNotice(notice, {}), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(AppealScenariosTest)
#include "tst_appealscenarios.moc"
