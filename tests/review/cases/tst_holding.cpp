// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/holding.h"
#include "tests/support/deskfixture.h"
#include "tests/support/memorypeople.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// Drafted by \a drafter.
CaseState stateWith(const QList<DecidedStep>& steps, const QString& drafter = u"drafter"_s)
{
    CaseState state;
    state.caseId = u"MJ-1"_s;
    Decision draft;
    draft.id = u"D1"_s;
    draft.outcome = Outcome::Penalise;
    draft.steps = steps;
    draft.draftedBy = drafter;
    state.decisions = {draft};
    return state;
}

DecidedStep stepOf(PenaltyKind kind)
{
    DecidedStep step;
    step.kind = kind;
    return step;
}

DecidedStep departing(bool omitted)
{
    DecidedStep step = searchBan(7);
    step.departs = true;
    step.omitted = omitted;
    return step;
}

Desk desk(int sampledPercent = 0)
{
    MemoryPeople people;
    seatPeople(people);
    Desk desk = people.desk().value();
    desk.rules.sampledPercent = sampledPercent;
    return desk;
}

} // namespace

class HoldingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldAndWhy_data()
    {
        QTest::addColumn<QList<DecidedStep>>("steps");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("reasons");
        const auto row = [](const char* name, const QList<DecidedStep>& steps, const char* reasons,
                            const QString& actor = u"drafter"_s) {
            QTest::newRow(name) << steps << actor << QString::fromLatin1(reasons);
        };
        row("rectification and a ban for days", {rectifyStep(), searchBan()}, "");
        row("ban for good", {permanentBan()}, "permanent");
        row("ban for good when overdue", {rectifyStep(), permanentBan()}, "permanent");
        row("the program is banned", {stepOf(PenaltyKind::BanProgram)}, "account");
        row("the account is closed", {stepOf(PenaltyKind::CloseAccount)}, "account");
        row("the qualification is taken back", {stepOf(PenaltyKind::RevokeQualification)}, "account");
        row("the subject is served no more", {stepOf(PenaltyKind::RefuseService)}, "account");
        row("taken from the store", {stepOf(PenaltyKind::Delist)}, "");
        row("another step than the rule", {departing(false)}, "departure");
        row("the rule's step left out", {departing(true)}, "departure");
        DecidedStep spared = permanentBan();
        spared.omitted = true;
        row("a ban for good left out", {rectifyStep(), spared}, "departure");
        row("a junior reviewer", {rectifyStep()}, "junior", u"junior"_s);
        row("all at once", {permanentBan(), stepOf(PenaltyKind::CloseAccount), departing(false)},
            "permanent account departure junior", u"新人 (junior)"_s);
    }

    void whatIsHeldAndWhy()
    {
        QFETCH(QList<DecidedStep>, steps);
        QFETCH(QString, actor);
        QFETCH(QString, reasons);
        const CaseState state = stateWith(steps, actor);
        const Holding holding = holdingOf(state, desk(), actor);
        QCOMPARE(holdReasonIds(holding.reasons).join(u' '), reasons);
        QCOMPARE(holding.held, !reasons.isEmpty());

        Desk never = desk();
        never.rules.use = HoldUse::Never;
        QVERIFY(!holdingOf(state, never, actor).held);
        const Holding alone = holdingOf(state, Desk(), actor);
        QVERIFY(!alone.held);
        Desk always;
        always.rules.use = HoldUse::Always;
        always.rules.sampledPercent = 0;
        QCOMPARE(holdingOf(state, always, actor).held, !alone.reasons.isEmpty());
    }

    void aJuniorsDraftStaysAJuniors()
    {
        const Holding holding = holdingOf(stateWith({rectifyStep()}, u"junior"_s), desk(), u"other"_s);
        QCOMPARE(holding.reasons, QList{HoldReason::Junior});
    }

    void onlyOthersRead()
    {
        CaseState state = stateWith({permanentBan()});
        state.judgements.insert(u"2/1"_s, {u"2/1"_s, Verdict::Pass, {}, u"组长 (lead)"_s, {}});
        QStringList readers;
        for (const Person& person : holdingOf(state, desk(), u"drafter"_s).readers)
            readers.append(person.account);
        QCOMPARE(readers, QStringList{u"other"_s});
        QCOMPARE(firstReaders(state), (QStringList{u"lead"_s, u"drafter"_s}));
    }

    void theLotFallsEvenlyAndAlwaysTheSame()
    {
        int sampled = 0;
        for (int i = 0; i < 1000; ++i) {
            CaseState state = stateWith({rectifyStep()});
            state.caseId = u"MJ-20261124-%1"_s.arg(i);
            const bool held = holdingOf(state, desk(20), u"drafter"_s).held;
            QCOMPARE(holdingOf(state, desk(20), u"drafter"_s).held, held);
            sampled += held ? 1 : 0;
            QVERIFY(!held || holdingOf(state, desk(60), u"drafter"_s).held);
            QVERIFY(!holdingOf(state, desk(0), u"drafter"_s).held);
            QVERIFY(holdingOf(state, desk(100), u"drafter"_s).held);
        }
        QVERIFY2(sampled > 150 && sampled < 250, qPrintable(QString::number(sampled)));
        Desk one;
        one.rules.sampledPercent = 100;
        QVERIFY(holdingOf(stateWith({rectifyStep()}), one, u"drafter"_s).reasons.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HoldingTest)
#include "tst_holding.moc"
