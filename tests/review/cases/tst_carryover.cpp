// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "review/cases/casequery.h"
#include "review/cases/issuerules.h"
#include "tests/support/carryfixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const Replacements NewSection = {
    {u"2. 数据类\n2.1"_s, u"3. 数据类\n3.1"_s},
    {u"2.2 "_s, u"3.2 "_s},
    {u"2.3 "_s, u"3.3 "_s},
    {u"1. 分享类\n1.1"_s, u"2. 分享类\n2.1"_s},
    {u"1.2 "_s, u"2.2 "_s},
    {u"1.3 "_s, u"2.3 "_s},
    {u"1.4 "_s, u"2.4 "_s},
    {u"二、规则\n"_s, u"二、规则\n1. 新增类\n1.1 不得冒充真人客服。\n"_s},
};

QString withReasons(const QString& head, const QList<CarryReason>& reasons)
{
    QString line = head;
    for (const CarryReason reason : reasons)
        line += u' ' + carryReasonId(reason);
    return line;
}

/// What does not simply stand, one line each.
QStringList factsOf(const CarryOverPlan& plan)
{
    QStringList facts;
    for (const CarriedItem& item : plan.items) {
        if (item.oldId != item.newId || !item.reasons.isEmpty())
            facts.append(withReasons(u"%1>%2"_s.arg(item.oldId, item.newId), item.reasons));
    }
    for (const CarriedFinding& finding : plan.findings) {
        const QString clauses = (finding.clauses + finding.twins).join(u',');
        facts.append(withReasons(u"%1 %2"_s.arg(finding.id, clauses), finding.reasons));
    }
    for (const CarriedStep& step : plan.steps) {
        const QString changed = step.ruleChanged ? u" changed"_s : QString();
        facts.append(u"%1 %2 line %3%4"_s.arg(step.id, step.clauses.join(u',')).arg(step.ruleLine).arg(changed));
    }
    facts.append(withReasons(plan.draftId, plan.draftReasons));
    return facts;
}

QStringList obstaclesOf(const CaseState& state)
{
    QStringList obstacles;
    for (const Error& error : issueObstacles(state))
        obstacles.append(error.toString());
    return obstacles;
}

} // namespace

class CarryOverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<Replacements>("replacements");
        QTest::addColumn<QStringList>("facts");
        const auto row = [](const char* name, const Replacements& replacements, const QStringList& facts) {
            QTest::newRow(name) << replacements << facts;
        };
        const QString f1 = u"F1 2/1.1"_s;
        const QString f2 = u"F2 2/2.3"_s;
        const QString step = u"D1.1 2/1.1 line 11"_s;
        row("another title", {{u"试验规范"_s, u"试验规范二"_s}}, {f1, f2, step, u"D1"_s});
        row("all renumbered", NewSection,
            {u"2/1.1>2/2.1"_s, u"2/1.2>2/2.2"_s, u"2/1.3>2/2.3"_s, u"2/1.4>2/2.4"_s, u"2/2.3>2/3.3"_s, u"F1 2/2.1"_s,
             u"F2 2/3.3"_s, u"D1.1 2/2.1 line 13"_s, u"D1"_s});
        row("reworded", {{u"虚假的商品价格"_s, u"虚假或夸大的商品价格"_s}},
            {u"2/1.3>2/1.3 reworded"_s, f1, f2, step, u"D1 reworded"_s});
        row("reworded under a finding", {{u"他人的注册商标"_s, u"他人注册的商标与字号"_s}},
            {u"2/2.3>2/2.3 reworded"_s, f1, f2 + u" reworded"_s, step, u"D1 reworded"_s});
        row("removed", {{u"1.4 不得在首页自动播放声音。\n"_s, u""_s}},
            {u"2/1.4> removed"_s, f1, f2, u"D1.1 2/1.1 line 11"_s, u"D1 removed"_s});
        row("removed under a finding", {{u"2.3 不得使用他人的注册商标。\n"_s, u""_s}},
            {u"2/2.3> removed"_s, f1, f2 + u" removed"_s, step, u"D1 removed"_s});
        row("days changed", {{u"限期3天"_s, u"限期7天"_s}},
            {u"2/1.1>2/1.1 penalty_changed"_s, f1, f2, step + u" changed"_s, u"D1 penalty_changed"_s});
        row("rule gone", {{u"处理规则\n一经发现将限期3天整改。\n"_s, u""_s}},
            {u"2/1.1>2/1.1 penalty_changed"_s, f1, f2, step + u" changed"_s, u"D1 penalty_changed"_s});
        row("rule in other words", {{u"一经发现将限期3天整改。"_s, u"一旦发现，限期3天整改。"_s}},
            {f1, f2, step, u"D1"_s});
        row("the second twin reworded", {{u"2.1 不得擅自收集用户的手机号码"_s, u"2.1 不得擅自收集用户的任何号码"_s}},
            {u"2/1.2>2/2.1 reworded"_s, f1, f2, step, u"D1 reworded"_s});
        row("the first twin reworded", {{u"1.2 不得擅自收集用户的手机号码"_s, u"1.2 不得擅自收集用户的任何号码"_s}},
            {u"2/1.2>2/2.1"_s, u"2/1.2>2/1.2 reworded"_s, f1, f2, step, u"D1 reworded"_s});
        row("the first twin removed", {{u"1.2 不得擅自收集用户的手机号码。\n"_s, u""_s}},
            {u"2/1.2>2/2.1"_s, f1, f2, step, u"D1"_s});
        row("a twin more", {{u"1.3 不得展示虚假的商品价格信息。"_s, u"1.3 不得使用他人的注册商标。"_s}},
            {u"2/1.3> removed"_s, u"2/2.3>2/1.3 twins_changed"_s, f1, u"F2 2/1.3,2/2.3 twins_changed"_s, step,
             u"D1 removed twins_changed"_s});
    }
    void plans()
    {
        QFETCH(Replacements, replacements);
        MemoryCaseStore store;
        CarriedCase carried(store);
        const CarryOverPlan plan = carried.planFor(replacements);
        QTEST(factsOf(plan), "facts");
        const Result<CarryOverPlan> again = carryOverPlanFromJson(toJson(plan));
        VERIFY_RESULT(again);
        QCOMPARE(*again, plan);
        VERIFY_RESULT(carried.carry(replacements));
        const Result<CaseState> folded = fold(carried.session().journal());
        VERIFY_RESULT(folded);
        QCOMPARE(*folded, carried.state());
    }

    void judgementsMoveAlong()
    {
        MemoryCaseStore store;
        CarriedCase carried(store);
        const ItemJudgement former = carried.state().judgements.value(u"2/1.3"_s);
        const QString oldSha256 = carried.state().editionSha256;
        VERIFY_RESULT(carried.carry(NewSection));
        const CaseState& state = carried.state();
        const ItemJudgement moved = state.judgements.value(u"2/2.3"_s);
        QCOMPARE(moved.itemId, u"2/2.3"_s);
        QCOMPARE(moved.verdict, former.verdict);
        QCOMPARE(moved.note, former.note);
        QCOMPARE(moved.at, former.at);
        QCOMPARE(state.judgements.size(), 5);
        QVERIFY(state.reopened.isEmpty());
        QCOMPARE(state.editionTitle, u"新规范"_s);
        QCOMPARE(state.formerEditions, (QList<PinnedEdition>{{oldSha256, u"试验规范"_s}}));
        QVERIFY(referencedBlobs(state).contains(oldSha256));
        QVERIFY(obstaclesOf(state).isEmpty());
        VERIFY_RESULT(carried.session().issueDecision());
    }

    void whatChangedIsDoneAgain()
    {
        MemoryCaseStore store;
        CarriedCase carried(store);
        VERIFY_RESULT(carried.carry({{u"虚假的商品价格"_s, u"虚假或夸大的商品价格"_s},
                                     {u"他人的注册商标"_s, u"他人注册的商标与字号"_s},
                                     {u"1.4 不得在首页自动播放声音。\n"_s, u""_s}}));
        const CaseState& state = carried.state();
        QCOMPARE(state.judgements.keys(), (QStringList{u"2/1.1"_s, u"2/1.2"_s}));
        QCOMPARE(state.reopened.keys(), (QStringList{u"2/1.3"_s, u"2/2.3"_s}));
        QCOMPARE(state.verdictOf(u"2/1.3"_s), Verdict::Unjudged);
        const ReopenedItem reopened = state.reopened.value(u"2/1.3"_s);
        QCOMPARE(reopened.former.verdict, Verdict::Pass);
        QCOMPARE(reopened.former.note, u"逐页看过"_s);
        QCOMPARE(reopened.edition.title, u"试验规范"_s);
        QCOMPARE(state.retired.size(), 1);
        QCOMPARE(state.retired.first().former.itemId, u"2/1.4"_s);
        QCOMPARE(summaryOf(state).passes, 1);
        QCOMPARE(obstaclesOf(state),
                 (QStringList{u"D1: a draft from before the new edition"_s,
                              u"F2: a finding whose clause is another in the new edition"_s}));

        VERIFY_RESULT(carried.session().judgeItem(u"2/1.3"_s, Verdict::Pass));
        QCOMPARE(state.reopened.keys(), QStringList{u"2/2.3"_s});
        const qint64 sequence = state.lastSequence;
        VERIFY_RESULT(carried.session().changeFinding(*state.finding(u"F2"_s)));
        QCOMPARE(state.lastSequence, sequence + 1);
        QCOMPARE(obstaclesOf(state), QStringList{u"D1: a draft from before the new edition"_s});
        VERIFY_RESULT(carried.session().draftDecision(*state.draft()));
        QVERIFY(obstaclesOf(state).isEmpty());
        VERIFY_RESULT(carried.session().issueDecision());
        const Result<CaseState> folded = fold(carried.session().journal());
        VERIFY_RESULT(folded);
        QCOMPARE(*folded, state);
    }

    /// Reopened once, the item follows the clause to a third edition with its former verdict.
    void twice()
    {
        MemoryCaseStore store;
        CarriedCase carried(store);
        const Replacements reworded = {{u"虚假的商品价格"_s, u"虚假或夸大的商品价格"_s}};
        VERIFY_RESULT(carried.carry(reworded));
        VERIFY_RESULT(carried.carry(reworded + NewSection));
        const CaseState& state = carried.state();
        QCOMPARE(state.formerEditions.size(), 2);
        QCOMPARE(state.reopened.keys(), QStringList{u"2/2.3"_s});
        QCOMPARE(state.reopened.first().former.verdict, Verdict::Pass);
        QCOMPARE(state.reopened.first().reasons, QList<CarryReason>{CarryReason::Reworded});
        QCOMPARE(state.reopened.first().edition.title, u"试验规范"_s);
    }

    void whatDoesNotFitIsRefused()
    {
        MemoryCaseStore store;
        CarriedCase carried(store);
        ReviewSession& session = carried.session();
        const CaseState before = carried.state();
        const auto codeOf = [](const Result<void>& done) { return done ? ErrorCode::Internal : done.error().code; };

        QCOMPARE(codeOf(carried.carry({})), ErrorCode::Conflict);
        const Replacements reworded = {{u"虚假的商品价格"_s, u"虚假或夸大的商品价格"_s}};
        const CarryOverPlan plan = carried.planFor(reworded);
        QCOMPARE(codeOf(session.carryOver(carryDocument(), u"x"_s, plan)), ErrorCode::Refused);
        CarryOverPlan broken = plan;
        broken.oldSha256 = plan.newSha256;
        QCOMPARE(codeOf(session.carryOver(carryDocument(reworded), u"x"_s, broken)), ErrorCode::Conflict);
        broken = plan;
        broken.items.removeLast();
        QCOMPARE(codeOf(session.carryOver(carryDocument(reworded), u"x"_s, broken)), ErrorCode::Conflict);
        broken = plan;
        broken.findings.removeLast();
        QCOMPARE(codeOf(session.carryOver(carryDocument(reworded), u"x"_s, broken)), ErrorCode::Conflict);
        broken = plan;
        broken.steps.clear();
        QCOMPARE(codeOf(session.carryOver(carryDocument(reworded), u"x"_s, broken)), ErrorCode::Conflict);
        QCOMPARE(carried.state(), before);

        VERIFY_RESULT(session.judgeItem(u"2/2.2"_s, Verdict::Pass));
        QCOMPARE(codeOf(session.carryOver(carryDocument(reworded), u"x"_s, plan)), ErrorCode::Conflict);
        VERIFY_RESULT(session.issueDecision());
        QCOMPARE(codeOf(carried.carry(reworded)), ErrorCode::Conflict);
        VERIFY_RESULT(session.close());
        QCOMPARE(codeOf(carried.carry(reworded)), ErrorCode::Conflict);
    }

    void counts()
    {
        MemoryCaseStore store;
        CarriedCase carried(store);
        const Edition before = carryEdition();
        const Edition after = carryEdition(
            {{u"他人的注册商标"_s, u"他人注册的商标与字号"_s}, {u"1.4 不得在首页自动播放声音。\n"_s, u""_s}});
        const CarryOverTouch touch = touches(compareEditions(before, after), before, after, carried.state());
        QCOMPARE(touch.itemsKept, 3);
        QCOMPARE(touch.itemsReopened, 1);
        QCOMPARE(touch.itemsRemoved, 1);
        QCOMPARE(touch.findingsToConfirm, 1);
        QVERIFY(touch.draftToConfirm);
        QVERIFY(touch.needsWork());
    }
};

QTEST_GUILESS_MAIN(CarryOverTest)
#include "tst_carryover.moc"
