// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/calendar/builtincalendar.h"
#include "review/cases/casefold.h"
#include "review/cases/reviewsession.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCaseKnowsWhatItStandsOn()
    {
        MemoryCaseStore store;
        HandClock clock;
        ReviewSession session(store, clock.function(), u"reviewer"_s);
        CaseOpening opening = sampleOpening();
        opening.storeForm = {{u"name"_s, u"清茶小铺"_s}};
        const Result<QString> id = session.create(opening);
        VERIFY_RESULT(id);
        const CaseState& state = session.state();
        QCOMPARE(state.caseId, *id);
        QCOMPARE(state.programName, opening.programName);
        QCOMPARE(state.subject, (CaseSubject{opening.subject, opening.relatedSubjects}));
        QCOMPARE(state.status, CaseStatus::Open);
        QCOMPARE(state.timeZone, u"Asia/Shanghai"_s);
        QCOMPARE(state.packageSha256, sha256Hex(opening.packageBytes));
        QCOMPARE(state.packageSize, opening.packageBytes.size());
        QCOMPARE(state.editionSha256, sha256Hex(opening.editionBytes));
        QCOMPARE(state.storeForm, opening.storeForm);
        QCOMPARE(session.blob(state.packageSha256).value(), opening.packageBytes);
        QCOMPARE(session.blob(state.editionSha256).value(), opening.editionBytes);
        QCOMPARE(session.journal().size(), 4);
    }

    void wrongHashesAreRefused()
    {
        MemoryCaseStore store;
        ReviewSession session(store, {}, u"reviewer"_s);
        CaseOpening opening = sampleOpening();
        opening.packageSha256 = QString(64, u'0');
        VERIFY_ERROR(session.create(opening), ErrorCode::Refused);
        QVERIFY(!session.isOpen());
        QCOMPARE(store.cases().value().size(), 0);
    }

    void aCaseStandsWhereItWasLeft()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase first(store, clock);
        VERIFY_RESULT(first.session.judgeItem(u"2/1.1"_s, Verdict::Pass, u"已核实"_s));
        VERIFY_RESULT(decideRectification(first.session));
        ReviewSession second(store, clock.function(), u"somebody"_s);
        VERIFY_RESULT(second.open(first.id));
        QCOMPARE(second.state(), first.session.state());
        QCOMPARE(second.journal(), first.session.journal());
    }

    void aBrokenJournalIsNotOpened()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        QList<ReviewEvent> events = review.session.journal();
        events[1].actor = u"mallory"_s;
        store.tamper(review.id, events);
        ReviewSession other(store, {}, u"somebody"_s);
        VERIFY_ERROR(other.open(review.id), ErrorCode::Malformed);
        QVERIFY(!other.isOpen());
        VERIFY_ERROR(other.open(u"no such case"_s), ErrorCode::NotFound);
    }

    void anActIsStoredFoldedAndAnnounced()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        QSignalSpy appended(&review.session, &ReviewSession::eventAppended);
        QSignalSpy changed(&review.session, &ReviewSession::stateChanged);
        VERIFY_RESULT(review.session.judgeItem(u"2/1.1"_s, Verdict::Unsure));
        QCOMPARE(appended.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.journal(review.id).value().last().kind, EventKind::ItemJudged);
        QCOMPARE(review.session.state().verdictOf(u"2/1.1"_s), Verdict::Unsure);
        QCOMPARE(review.session.state().verdictOf(u"2/1.2"_s), Verdict::Unjudged);
    }

    void whatTheStoreRefusesDidNotHappen()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        const CaseState before = review.session.state();
        QSignalSpy appended(&review.session, &ReviewSession::eventAppended);
        store.failWith({ErrorCode::Unwritable, u"disk full"_s, {}});
        VERIFY_ERROR(review.session.addNote(u"注"_s), ErrorCode::Unwritable);
        QCOMPARE(review.session.state(), before);
        QCOMPARE(appended.size(), 0);
        store.recover();
        VERIFY_RESULT(review.session.addNote(u"注"_s));
    }

    void twoSessionsDoNotOverwriteEachOther()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase first(store, clock);
        ReviewSession second(store, clock.function(), u"somebody"_s);
        VERIFY_RESULT(second.open(first.id));
        VERIFY_RESULT(first.session.addNote(u"一"_s));
        VERIFY_ERROR(second.addNote(u"二"_s), ErrorCode::Conflict);
        VERIFY_RESULT(second.open(first.id));
        VERIFY_RESULT(second.addNote(u"二"_s));
    }

    void repeatingAWordIsNoEvent()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.judgeItem(u"2/1.1"_s, Verdict::Pass));
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s));
        const qsizetype length = review.session.journal().size();
        VERIFY_RESULT(review.session.judgeItem(u"2/1.1"_s, Verdict::Pass));
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s));
        VERIFY_RESULT(review.session.changeScenario(u"default"_s));
        QCOMPARE(review.session.journal().size(), length);
        VERIFY_RESULT(review.session.judgeItem(u"2/1.1"_s, Verdict::Pass, u"有注"_s));
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s));
        QCOMPARE(review.session.journal().size(), length + 2);
    }

    void remembersThatThereWasNoSandbox()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s));
        QVERIFY(!review.session.journal().last().payload.contains(u"sandbox"_s));
        QVERIFY(!review.session.state().viewedUnsandboxed());
        VERIFY_RESULT(review.session.viewPage(u"pages/b"_s, false));
        QVERIFY(review.session.state().viewedUnsandboxed());
        VERIFY_RESULT(review.session.viewPage(u"pages/b2"_s));
        VERIFY_RESULT(review.session.viewPage(u"pages/b"_s));
        QVERIFY(review.session.state().viewedUnsandboxed());
        // The page that was viewed last, in an engine without a sandbox this time.
        const qsizetype length = review.session.journal().size();
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s));
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s, false));
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s, false));
        QCOMPARE(review.session.journal().size(), length + 2);
        QVERIFY(!review.session.state().pageViews.first().sandboxed);
        const auto again = fold(review.session.journal());
        VERIFY_RESULT(again);
        QCOMPARE(again->pageViews, review.session.state().pageViews);
    }

    void aFindingNeedsEvidence()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        Finding finding = sampleFinding(review.evidenceId);
        finding.evidence.clear();
        VERIFY_ERROR(review.session.recordFinding(finding), ErrorCode::Conflict);
        finding.evidence = QStringList{u"E99"_s};
        VERIFY_ERROR(review.session.recordFinding(finding), ErrorCode::NotFound);
        finding.clauses.clear();
        VERIFY_ERROR(review.session.recordFinding(finding), ErrorCode::Refused);
        QCOMPARE(review.session.recordFinding(sampleFinding(review.evidenceId)).value(), u"F1"_s);
    }

    void aFindingCanBeChangedAndWithdrawnOnce()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.recordFinding(sampleFinding(review.evidenceId)));
        Finding changed = review.session.state().findings.first();
        changed.words = u"以现金利诱用户分享"_s;
        VERIFY_RESULT(review.session.changeFinding(changed));
        QCOMPARE(review.session.state().findings.first().words, changed.words);
        VERIFY_ERROR(review.session.withdrawFinding(u"F1"_s, u"  "_s), ErrorCode::Refused);
        VERIFY_RESULT(review.session.withdrawFinding(u"F1"_s, u"误判"_s));
        VERIFY_ERROR(review.session.withdrawFinding(u"F1"_s, u"误判"_s), ErrorCode::Conflict);
        VERIFY_ERROR(review.session.changeFinding(changed), ErrorCode::Conflict);
        QVERIFY(review.session.state().standingFindings().isEmpty());
    }

    void evidenceKeepsItsBytes()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_ERROR(review.session.captureEvidence(screenshotEvidence()), ErrorCode::Refused);
        const Result<QString> id = review.session.captureEvidence(screenshotEvidence(), screenshotBytes());
        VERIFY_RESULT(id);
        const Evidence* kept = review.session.state().evidenceById(*id);
        QVERIFY(kept);
        QCOMPARE(kept->rectangles, screenshotEvidence().rectangles);
        QCOMPARE(review.session.blob(kept->blobSha256).value(), screenshotBytes());
        Evidence unknown = screenshotEvidence();
        unknown.blobSha256 = QString(64, u'b');
        VERIFY_ERROR(review.session.captureEvidence(unknown), ErrorCode::NotFound);
    }

    void issuingFreezesDueDates()
    {
        MemoryCaseStore store;
        HandClock clock(u"2026-11-23T02:00:00Z"_s);
        OpenCase review(store, clock);
        VERIFY_RESULT(decideRectification(review.session));
        const CaseState& state = review.session.state();
        QCOMPARE(state.status, CaseStatus::Decided);
        QVERIFY(state.issued());
        QCOMPARE(state.issued()->issuedBy, u"reviewer"_s);
        QCOMPARE(state.deadlines.size(), 1);
        QCOMPARE(state.deadlines.first().stepId, u"D1.1"_s);
        QCOMPARE(toTimestamp(state.deadlines.first().dueAt), u"2026-11-26T15:59:59.999Z"_s);
        QCOMPARE(state.issued()->steps.first().dueAt, state.deadlines.first().dueAt);
        VERIFY_ERROR(review.session.judgeItem(u"2/1.1"_s, Verdict::Pass), ErrorCode::Conflict);
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s)); // looking is always allowed, and no event
        QCOMPARE(review.session.journal().last().kind, EventKind::DeadlineSet);
    }

    void issuingFreezesHowDaysWereCounted()
    {
        MemoryCaseStore store;
        HandClock clock(u"2026-09-29T02:00:00Z"_s);
        OpenCase review(store, clock);
        const Result<BusinessCalendar> calendar = builtInCalendar();
        VERIFY_RESULT(calendar);
        review.session.setDayCounting({DayCount::Business, std::make_shared<BusinessCalendar>(*calendar)});
        VERIFY_RESULT(decideRectification(review.session));
        const DecidedStep step = review.session.state().decisions.last().steps.first();
        // 30 September, then National Day until the 7th; the 8th, the 9th.
        QCOMPARE(step.dueAt.toString(Qt::ISODateWithMs), u"2026-10-09T15:59:59.999Z"_s);
        QVERIFY(step.counted.has_value());
        QCOMPARE(*step.counted, (CountedDays{3, DayCount::Business, calendar->name(), calendar->sha256(), {}}));
        QCOMPARE(review.session.state().deadlines.last().dueAt, step.dueAt);

        // Another setting changes nothing that is issued.
        review.session.setDayCounting({});
        ReviewSession again(store, clock.function(), u"lead"_s);
        VERIFY_RESULT(again.open(review.id));
        QCOMPARE(again.state().decisions.last().steps.first(), step);
        QCOMPARE(*again.state().countingOf(again.state().deadlines.last()), *step.counted);
    }

    void theDocumentWinsOverTheSetting_data()
    {
        QTest::addColumn<DayCount>("setting");
        QTest::addColumn<DayCount>("said");
        QTest::addColumn<QString>("due");
        QTest::newRow("business days") << DayCount::Natural << DayCount::Business << u"2026-11-30T15:59:59.999Z"_s;
        QTest::newRow("natural days") << DayCount::Business << DayCount::Natural << u"2026-11-28T15:59:59.999Z"_s;
    }

    void theDocumentWinsOverTheSetting()
    {
        QFETCH(DayCount, setting);
        QFETCH(DayCount, said);
        QFETCH(QString, due);
        MemoryCaseStore store;
        HandClock clock(u"2026-11-23T02:00:00Z"_s);
        OpenCase review(store, clock);
        review.session.setDayCounting({setting, {}});
        VERIFY_RESULT(review.session.judgeItem(u"2/5.1.1"_s, Verdict::Violation));
        VERIFY_RESULT(review.session.recordFinding(sampleFinding(review.evidenceId)));
        Decision decision;
        decision.outcome = Outcome::Rectify;
        decision.steps = {rectifyStep(5)};
        decision.steps[0].deadlineCount = said;
        VERIFY_RESULT(review.session.draftDecision(decision));
        VERIFY_RESULT(review.session.issueDecision());
        const DecidedStep& step = review.session.state().decisions.last().steps.first();
        QCOMPARE(step.dueAt.toString(Qt::ISODateWithMs), due);
        QCOMPARE(step.counted->count, said);
        const QList<int> uncovered = said == DayCount::Business ? QList<int>{2026} : QList<int>();
        QCOMPARE(step.counted->uncoveredYears, uncovered);
    }

    /// Journals written before counting was recorded say nothing of it, and neither do their rows.
    void anOlderJournalFolds()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(decideRectification(review.session));
        QList<ReviewEvent> journal = review.session.journal();
        for (ReviewEvent& event : journal) {
            if (event.kind != EventKind::DecisionIssued)
                continue;
            QJsonArray steps = event.payload["steps"_L1].toArray();
            QJsonObject step = steps.first().toObject();
            QVERIFY(step.contains("counted"_L1));
            step.remove("counted"_L1);
            steps[0] = step;
            event.payload["steps"_L1] = steps;
            const Result<DecidedStep> read = decidedStepFromJson(step);
            VERIFY_RESULT(read);
            QCOMPARE(toJson(*read), step);
        }
        CaseState state;
        for (const ReviewEvent& event : std::as_const(journal))
            VERIFY_RESULT(apply(state, event));
        QVERIFY(!state.decisions.last().steps.first().counted);
        QCOMPARE(state.deadlines, review.session.state().deadlines);
    }

    void theActorCanChange()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        review.session.setActor(u"林薇 (reviewer)"_s);
        VERIFY_RESULT(review.session.addNote(u"换班"_s));
        QCOMPARE(review.session.journal().last().actor, u"林薇 (reviewer)"_s);
        QCOMPARE(review.session.journal().first().actor, u"reviewer"_s);
    }

    void anOverdueStepWaitsForTheMissedDeadline()
    {
        MemoryCaseStore store;
        HandClock clock(u"2026-11-23T02:00:00Z"_s);
        OpenCase review(store, clock);
        ReviewSession& session = review.session;
        VERIFY_RESULT(decideRectification(session));
        VERIFY_ERROR(session.executeStep(u"D1.2"_s), ErrorCode::Conflict);
        VERIFY_ERROR(session.missDeadline(u"L1"_s), ErrorCode::Conflict);
        clock.set(u"2026-11-26T16:00:00Z"_s);
        QVERIFY(session.state().deadlines.first().overdueAt(clock.read()));
        VERIFY_RESULT(session.missDeadline(u"L1"_s));
        VERIFY_RESULT(session.executeStep(u"D1.2"_s));
        VERIFY_ERROR(session.executeStep(u"D1.2"_s), ErrorCode::Conflict);
        const DecidedStep& ban = session.state().issued()->steps.at(1);
        QCOMPARE(toTimestamp(ban.endsAt), u"2026-12-27T15:59:59.999Z"_s);
        VERIFY_ERROR(session.liftStep(u"D1.2"_s, {}), ErrorCode::Refused);
        VERIFY_RESULT(session.liftStep(u"D1.2"_s, u"已整改"_s));
        VERIFY_ERROR(session.liftStep(u"D1.2"_s, u"已整改"_s), ErrorCode::Conflict);
        VERIFY_ERROR(session.executeStep(u"D9.9"_s), ErrorCode::NotFound);
    }

    void overridingReopensTheCase()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        ReviewSession& session = review.session;
        VERIFY_ERROR(session.overrideDecision(u"复核"_s), ErrorCode::Conflict);
        VERIFY_RESULT(decideRectification(session));
        VERIFY_ERROR(session.overrideDecision(u""_s), ErrorCode::Refused);
        VERIFY_RESULT(session.overrideDecision(u"证据不足"_s));
        QCOMPARE(session.state().status, CaseStatus::Open);
        QCOMPARE(session.state().deadlines.first().state, DeadlineState::Void);
        VERIFY_RESULT(session.withdrawFinding(u"F1"_s, u"证据不足"_s));
        VERIFY_RESULT(session.judgeItem(u"2/5.1.1"_s, Verdict::Pass));
        Decision pass;
        pass.summary = u"通过"_s;
        QCOMPARE(session.draftDecision(pass).value(), u"D2"_s);
        VERIFY_RESULT(session.issueDecision());
        QCOMPARE(session.state().issued()->overrides, u"D1"_s);
        QCOMPARE(session.state().decisions.first().state, DecisionState::Overridden);
    }

    void theEndIsTheEnd()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        ReviewSession& session = review.session;
        VERIFY_ERROR(session.close(), ErrorCode::Conflict);
        VERIFY_RESULT(decideRectification(session));
        VERIFY_ERROR(session.archive(), ErrorCode::Conflict);
        VERIFY_RESULT(session.close());
        VERIFY_ERROR(session.archive(), ErrorCode::Conflict); // a deadline is pending
        VERIFY_RESULT(session.meetDeadline(u"L1"_s));
        VERIFY_ERROR(session.meetDeadline(u"L1"_s), ErrorCode::Conflict);
        VERIFY_RESULT(session.archive());
        VERIFY_ERROR(session.addNote(u"太晚"_s), ErrorCode::Conflict);
        VERIFY_ERROR(session.overrideDecision(u"太晚"_s), ErrorCode::Conflict);
    }

    void redraftingKeepsTheName()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        Decision decision;
        decision.outcome = Outcome::Reject;
        QCOMPARE(review.session.draftDecision(decision).value(), u"D1"_s);
        decision.outcome = Outcome::Penalise;
        decision.steps = {searchBan()};
        QCOMPARE(review.session.draftDecision(decision).value(), u"D1"_s);
        QCOMPARE(review.session.state().decisions.size(), 1);
        QCOMPARE(review.session.state().draft()->steps.first().id, u"D1.1"_s);
    }

    void withoutACaseNothingCanBeDone()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        review.session.leave();
        QVERIFY(!review.session.isOpen());
        VERIFY_ERROR(review.session.viewPage(u"pages/a"_s), ErrorCode::Conflict);
        VERIFY_ERROR(review.session.addNote(u"注"_s), ErrorCode::Conflict);
        VERIFY_ERROR(review.session.issueDecision(), ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
