// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifyresult.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/decision/decisiondraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

ProposedStep rectify(int days)
{
    ProposedStep step;
    step.kind = PenaltyKind::Rectify;
    step.deadlineDays = days;
    step.sources = {{u"2/1"_s, u"F1"_s, u"2/1"_s, 10, u"限期整改"_s}};
    return step;
}

ProposedStep ban(PenaltyCondition when, bool ladder = false)
{
    ProposedStep step;
    step.kind = PenaltyKind::Ban;
    step.when = when;
    step.capabilities = {Capability::Search};
    step.days = DayRange{3, 30};
    step.ladder = ladder;
    step.sources = {{u"2/1"_s, u"F1"_s, u"2/1"_s, 11, u"封禁被搜索能力"_s}};
    return step;
}

DraftStep row(const ProposedStep& proposed, bool taken)
{
    return {proposed, decidedStepFrom(proposed), taken};
}

} // namespace

class DecisionDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obligatory_data();
    void obligatory();
    void departures();
    void leftOutStepsAreOmitted();
    void everyRuleOfTheEditionSurvivesADraft();
    void nothingFoundIsAPass();
    void closingTheAppealChannelIsAChoiceWithAReason();
};

void DecisionDraftTest::obligatory_data()
{
    QTest::addColumn<ProposedStep>("step");
    QTest::addColumn<bool>("expected");
    QTest::newRow("found") << rectify(3) << true;
    QTest::newRow("first") << ban(PenaltyCondition::First) << true;
    QTest::newRow("repeat") << ban(PenaltyCondition::Repeat) << false;
    QTest::newRow("overdue") << ban(PenaltyCondition::Overdue) << false;
    QTest::newRow("rung") << ban(PenaltyCondition::Found, true) << false;
    ProposedStep other = rectify(3);
    other.suggested = false;
    QTest::newRow("another case of the rule") << other << false;
}

void DecisionDraftTest::obligatory()
{
    QFETCH(ProposedStep, step);
    QTEST(row(step, true).isObligatory(), "expected");
}

void DecisionDraftTest::departures()
{
    DraftStep step = row(ban(PenaltyCondition::Found), true);
    QVERIFY(!step.departs());
    step.decided.days = 3;
    QVERIFY(!step.departs());
    step.decided.days = 31;
    QVERIFY(step.departs() && step.lacksReason());
    step.decided.reason = u"屡次违规"_s;
    QVERIFY(!step.lacksReason());
    step.decided.days = 30;
    step.taken = false;
    QVERIFY(step.departs());
    DraftStep rung = row(ban(PenaltyCondition::Tiered, true), false);
    QVERIFY(!rung.departs());
}

void DecisionDraftTest::leftOutStepsAreOmitted()
{
    DecisionDraft draft;
    draft.steps = {row(rectify(3), true), row(ban(PenaltyCondition::Found), false),
                   row(ban(PenaltyCondition::Repeat), false)};
    draft.steps[1].decided.reason = u"首次且轻微"_s;
    const Decision decision = draft.decision();
    QCOMPARE(decision.steps.size(), 2);
    QVERIFY(!decision.steps.at(0).omitted && !decision.steps.at(0).departs);
    QVERIFY(decision.steps.at(1).omitted && decision.steps.at(1).departs);
    QCOMPARE(decision.steps.at(1).reason, u"首次且轻微"_s);
    QCOMPARE(draft.rowOfStep(1), 1);
    QCOMPARE(draft.rowOfStep(2), -1);
}

void DecisionDraftTest::everyRuleOfTheEditionSurvivesADraft()
{
    ReviewRoom room;
    const QString evidence = room.captureSource();
    int rules = 0;
    for (const CheckItem& item : room.openCase()->checklist.items) {
        if (item.processingRule.isEmpty() || rules > 40)
            continue;
        ++rules;
        CaseState state = room.state();
        Finding finding;
        finding.id = u"F1"_s;
        finding.clauses = QStringList{item.id};
        finding.evidence = QStringList{evidence};
        finding.words = u"x"_s;
        state.findings = {finding};
        DecisionDraft draft = DecisionDraft::from(state, *room.openCase()->edition);
        for (DraftStep& step : draft.steps)
            step.taken = !step.taken;
        const Result<Decision> drafted = decisionFromJson([&] {
            Decision decision = draft.decision();
            decision.id = u"D1"_s;
            for (qsizetype i = 0; i < decision.steps.size(); ++i) {
                decision.steps[i].id = QStringLiteral("D1.%1").arg(i + 1);
                if (decision.steps.at(i).departs)
                    decision.steps[i].reason = u"x"_s;
            }
            return toJson(decision);
        }());
        VERIFY_RESULT(drafted);
        state.decisions = {*drafted};
        for (DraftStep& step : draft.steps) {
            if (step.departs())
                step.decided.reason = u"x"_s;
        }
        const DecisionDraft again = DecisionDraft::from(state, *room.openCase()->edition);
        QVERIFY2(again == draft, qPrintable(item.id));
    }
    QVERIFY(rules > 10);
}

void DecisionDraftTest::nothingFoundIsAPass()
{
    ReviewRoom room;
    const DecisionDraft draft = DecisionDraft::from(room.state(), *room.openCase()->edition);
    QCOMPARE(draft.outcome(), Outcome::Pass);
    QVERIFY(draft.steps.isEmpty());
}

void DecisionDraftTest::closingTheAppealChannelIsAChoiceWithAReason()
{
    ReviewRoom room;
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"以红包利诱用户分享"_s);
    DecisionDraft draft = DecisionDraft::from(room.state(), *room.openCase()->edition);
    int offered = 0;
    for (DraftStep& step : draft.steps) {
        if (!step.closesAppeal())
            continue;
        ++offered;
        QVERIFY(!step.taken && !step.isObligatory() && !step.departs() && !step.asksForReason());
        step.taken = offered == 1;
    }
    QCOMPARE(offered, 3);
    const auto closing = std::find_if(draft.steps.begin(), draft.steps.end(),
                                      [](const DraftStep& step) { return step.taken && step.closesAppeal(); });
    QVERIFY(closing != draft.steps.end());
    QVERIFY(closing->lacksReason() && !closing->departs());
    closing->decided.reason = u" 三次整改仍不达标 "_s;
    const Decision decision = draft.decision();
    QCOMPARE(draft.outcome(), Outcome::Penalise);
    QCOMPARE(decision.steps.last().kind, PenaltyKind::CloseAppeal);
    QCOMPARE(decision.steps.last().reason, u"三次整改仍不达标"_s);
    VERIFY_RESULT(room.session->draftDecision(decision));
    const DecisionDraft again = DecisionDraft::from(room.state(), *room.openCase()->edition);
    QVERIFY(again == draft);
}

QTEST_GUILESS_MAIN(DecisionDraftTest)
#include "tst_decisiondraft.moc"
