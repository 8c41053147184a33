// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "review/journal/eventchain.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <functional>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class FoldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Events that are well made and do not fit a case with one piece of evidence, one finding and a draft.
    void whatDoesNotFitIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, EventKind kind, const QJsonObject& payload, ErrorCode code) {
            QTest::newRow(name) << kind << payload << code;
        };
        const QJsonObject package = {{u"sha256"_s, u"x"_s}, {u"file_name"_s, u"a.zip"_s}, {u"size"_s, 1}};
        row("second opening", EventKind::CaseOpened, {{u"case_id"_s, u"x"_s}}, ErrorCode::Conflict);
        row("second package", EventKind::PackageAttached, package, ErrorCode::Conflict);
        row("second edition", EventKind::EditionPinned, {{u"sha256"_s, u"x"_s}, {u"title"_s, u""_s}},
            ErrorCode::Conflict);
        row("view without route", EventKind::PageViewed, {{u"route"_s, u""_s}}, ErrorCode::Malformed);
        row("empty payload", EventKind::ItemJudged, {}, ErrorCode::Malformed);
        row("unknown verdict", EventKind::ItemJudged,
            {{u"item"_s, u"2/1"_s}, {u"verdict"_s, u"guilty"_s}, {u"note"_s, u""_s}}, ErrorCode::Malformed);
        row("profile that asks nothing", EventKind::ProfileChosen,
            {{u"id"_s, u"a"_s},
             {u"name"_s, QJsonObject{{u"zh"_s, u"甲"_s}, {u"en"_s, u"A"_s}}},
             {u"sha256"_s, u"x"_s},
             {u"edition"_s, u"x"_s},
             {u"former_case"_s, u""_s},
             {u"items"_s, QJsonArray()}},
            ErrorCode::Malformed);
        row("profile without a name", EventKind::ProfileChosen,
            {{u"id"_s, u"a"_s},
             {u"sha256"_s, u"x"_s},
             {u"edition"_s, u"x"_s},
             {u"former_case"_s, u""_s},
             {u"items"_s, QJsonArray{u"2/5"_s}}},
            ErrorCode::Malformed);
        row("note out of order", EventKind::NoteAdded, {{u"id"_s, u"N7"_s}, {u"text"_s, u"x"_s}}, ErrorCode::Conflict);
        Finding finding = sampleFinding(u"E1"_s);
        finding.id = u"F1"_s;
        row("finding recorded twice", EventKind::FindingRecorded, toJson(finding), ErrorCode::Conflict);
        finding.id = u"F2"_s;
        row("change of no finding", EventKind::FindingChanged, toJson(finding), ErrorCode::NotFound);
        finding.evidence = QStringList{u"E2"_s};
        row("finding on no evidence", EventKind::FindingRecorded, toJson(finding), ErrorCode::NotFound);
        Decision other;
        other.id = u"D2"_s;
        row("second draft", EventKind::DecisionDrafted, toJson(other), ErrorCode::Conflict);
        row("issue of another", EventKind::DecisionIssued, toJson(other), ErrorCode::Conflict);
        other.id = u"D1"_s;
        row("issue of something else", EventKind::DecisionIssued, toJson(other), ErrorCode::Conflict);
        Decision harsher;
        harsher.id = u"D1"_s;
        harsher.outcome = Outcome::Rectify;
        harsher.steps = {rectifyStep(1)};
        harsher.steps[0].id = u"D1.1"_s;
        row("issue with other days", EventKind::DecisionIssued, toJson(harsher), ErrorCode::Conflict);
        other.overrides = u"D1"_s;
        row("draft that replaces itself", EventKind::DecisionDrafted, toJson(other), ErrorCode::Conflict);
        row("override before issue", EventKind::DecisionOverridden, {{u"id"_s, u"D1"_s}, {u"reason"_s, u"x"_s}},
            ErrorCode::Conflict);
        row("execution before issue", EventKind::PenaltyExecuted, {{u"step"_s, u"D1.1"_s}, {u"ends_at"_s, u""_s}},
            ErrorCode::Conflict);
        row("lifting what is not executed", EventKind::PenaltyLifted, {{u"step"_s, u"D1.1"_s}, {u"reason"_s, u"x"_s}},
            ErrorCode::Conflict);
        row("meeting no deadline", EventKind::DeadlineMet, {{u"id"_s, u"L1"_s}}, ErrorCode::NotFound);
        row("closing before issue", EventKind::CaseClosed, {}, ErrorCode::Conflict);
        row("archiving before closing", EventKind::CaseArchived, {}, ErrorCode::Conflict);
    }

    void whatDoesNotFitIsRefusedAndChangesNothing()
    {
        QFETCH(EventKind, kind);
        QFETCH(QJsonObject, payload);
        QFETCH(ErrorCode, code);
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.recordFinding(sampleFinding(review.evidenceId)));
        Decision draft;
        draft.outcome = Outcome::Rectify;
        draft.steps = {rectifyStep()};
        VERIFY_RESULT(review.session.draftDecision(draft));
        CaseState state = review.session.state();
        const CaseState before = state;
        const EventStamp stamp{clock.read(), u"x"_s, u"0"_s};
        VERIFY_ERROR(apply(state, makeEvent(state.lastSequence, state.headHash, stamp, kind, payload)), code);
        QCOMPARE(state, before);
    }

    void anEventMustFollow()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        CaseState state = review.session.state();
        const EventStamp stamp{clock.read(), u"x"_s, u"0"_s};
        const QJsonObject note = {{u"id"_s, u"N1"_s}, {u"text"_s, u"x"_s}};
        VERIFY_ERROR(apply(state, makeEvent(state.lastSequence + 1, state.headHash, stamp, EventKind::NoteAdded, note)),
                     ErrorCode::Conflict);
        VERIFY_ERROR(apply(state, makeEvent(state.lastSequence, genesisHash(), stamp, EventKind::NoteAdded, note)),
                     ErrorCode::Conflict);
        VERIFY_RESULT(apply(state, makeEvent(state.lastSequence, state.headHash, stamp, EventKind::NoteAdded, note)));
        CaseState empty;
        VERIFY_ERROR(apply(empty, makeEvent(0, genesisHash(), stamp, EventKind::NoteAdded, note)), ErrorCode::Conflict);
    }

    void foldingNamesTheEventThatDoesNotFit()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        QList<ReviewEvent> events = review.session.journal();
        events[2].payload = {};
        const Result<CaseState> state = fold(events);
        VERIFY_ERROR(state, ErrorCode::Malformed);
        QCOMPARE(state.error().context, u"event 3"_s);
    }

    void anySequenceOfActsFoldsToTheLiveState_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anySequenceOfActsFoldsToTheLiveState()
    {
        QFETCH(quint32, seed);
        MemoryCaseStore store;
        HoldRules rules;
        rules.use = seed % 4 ? HoldUse::Always : HoldUse::WhenReadable;
        rules.sampledPercent = 40;
        rules.blind = seed % 3 == 0;
        VERIFY_RESULT(store.people()->saveHoldRules(rules, {}));
        HandClock clock;
        CaseOpening opening = sampleOpening();
        if (seed % 2)
            opening.category = u"小游戏-休闲"_s;
        OpenCase review(store, clock, opening);
        RandomReviewer reviewer(review.session, clock, seed);
        for (int i = 0; i < 200; ++i) {
            const CaseState before = review.session.state();
            const Result<void> done = reviewer.act();
            if (done)
                continue;
            const ErrorCode code = done.error().code;
            const bool expected =
                code == ErrorCode::Conflict || code == ErrorCode::NotFound || code == ErrorCode::Refused;
            QVERIFY2(expected, qPrintable(done.error().toString()));
            QCOMPARE(review.session.state(), before);
        }
        const Result<QList<ReviewEvent>> events = store.journal(review.id);
        VERIFY_RESULT(events);
        QCOMPARE(*events, review.session.journal());
        QVERIFY(!verifyChain(*events));
        const Result<CaseState> state = fold(*events);
        VERIFY_RESULT(state);
        QCOMPARE(state.value(), review.session.state());
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
