// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/issuerules.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A state with a violation, its finding and a draft of \a outcome with \a steps.
CaseState stateWith(Outcome outcome, const QList<DecidedStep>& steps)
{
    CaseState state;
    state.caseId = u"MJ-1"_s;
    state.judgements.insert(u"2/5.1.1"_s, {u"2/5.1.1"_s, Verdict::Violation, {}, {}, {}});
    Finding finding = sampleFinding(u"E1"_s);
    finding.id = u"F1"_s;
    state.findings = {finding};
    Decision draft;
    draft.id = u"D1"_s;
    draft.outcome = outcome;
    draft.steps = steps;
    for (qsizetype i = 0; i < draft.steps.size(); ++i)
        draft.steps[i].id = u"D1.%1"_s.arg(i + 1);
    state.decisions = {draft};
    return state;
}

DecidedStep departing(const QString& reason)
{
    DecidedStep step = searchBan(7);
    step.departs = true;
    step.reason = reason;
    return step;
}

DecidedStep omitted(const QString& reason)
{
    DecidedStep step = searchBan();
    step.omitted = true;
    step.reason = reason;
    return step;
}

} // namespace

class IssuingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsAgainstIssuing_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<QStringList>("obstacles");
        const auto row = [](const char* name, const CaseState& state, const QStringList& obstacles) {
            QTest::newRow(name) << state << obstacles;
        };
        row("rectification in order", stateWith(Outcome::Rectify, {rectifyStep(), searchBan()}), {});
        row("penalty in order", stateWith(Outcome::Penalise, {searchBan()}), {});
        row("rejection without steps", stateWith(Outcome::Reject, {}), {});

        CaseState state;
        state.caseId = u"MJ-1"_s;
        row("nothing drafted", state, {u"MJ-1: no decision is drafted"_s});

        state = stateWith(Outcome::Penalise, {searchBan()});
        state.judgements.insert(u"2/7.1"_s, {u"2/7.1"_s, Verdict::Violation, {}, {}, {}});
        state.judgements.insert(u"2/7.2"_s, {u"2/7.2"_s, Verdict::Unsure, {}, {}, {}});
        row("violation without finding", state, {u"2/7.1: a violation without a finding"_s});

        state = stateWith(Outcome::Penalise, {searchBan()});
        state.judgements.insert(u"3/1.1"_s, {u"3/1.1"_s, Verdict::Violation, {}, {}, {}});
        row("violation of a twin is covered", state, {});

        for (const Verdict verdict : {Verdict::Pass, Verdict::NotApplicable}) {
            state = stateWith(Outcome::Penalise, {searchBan()});
            state.judgements.insert(u"2/5.1.1"_s, {u"2/5.1.1"_s, verdict, {}, {}, {}});
            QTest::addRow("finding on what is judged %s", qPrintable(verdictId(verdict)))
                << state << QStringList{u"2/5.1.1: a finding on an item that is judged no violation"_s};
        }
        state.judgements.insert(u"2/5.1.1"_s, {u"2/5.1.1"_s, Verdict::Unsure, {}, {}, {}});
        row("finding on what is left unsure", state, {});

        state = stateWith(Outcome::Penalise, {searchBan()});
        state.findings[0].withdrawn = true;
        row("withdrawn finding covers nothing", state,
            {u"2/5.1.1: a violation without a finding"_s, u"D1: nothing is found that it could rest on"_s});

        state = stateWith(Outcome::Penalise, {searchBan()});
        state.findings[0].words = u" \n"_s;
        row("finding without words", state, {u"F1: a finding without words"_s});

        row("departure without reason", stateWith(Outcome::Penalise, {departing({})}),
            {u"D1.1: a departure from the rule without a reason"_s});
        row("departure with reason", stateWith(Outcome::Penalise, {departing(u"初犯"_s)}), {});
        row("omission without reason", stateWith(Outcome::Penalise, {searchBan(), omitted({})}),
            {u"D1.2: a departure from the rule without a reason"_s});
        row("only an omission", stateWith(Outcome::Penalise, {omitted(u"轻微"_s)}),
            {u"D1: a penalty without a step"_s});
        row("pass in spite of findings", stateWith(Outcome::Pass, {}), {u"F1: a pass in spite of findings"_s});
        row("penalty without steps", stateWith(Outcome::Penalise, {}), {u"D1: a penalty without a step"_s});
        row("rectification without a step for it", stateWith(Outcome::Rectify, {searchBan()}),
            {u"D1: nothing says by when to rectify"_s});

        DecidedStep undated = rectifyStep();
        undated.deadlineDays.reset();
        row("rectification without a date", stateWith(Outcome::Rectify, {undated}),
            {u"D1.1: a rectification without a deadline"_s});

        state = stateWith(Outcome::Penalise, {searchBan()});
        state.decisions[0].state = DecisionState::Held;
        row("held", state, {u"D1: it is held for a second reader"_s});

        state = stateWith(Outcome::Pass, {searchBan()});
        state.findings.clear();
        state.judgements.clear();
        row("pass with a penalty", state, {u"D1: a pass with penalties"_s});
    }

    void whatStandsAgainstIssuing()
    {
        QFETCH(CaseState, state);
        QFETCH(QStringList, obstacles);
        QStringList found;
        for (const Error& error : issueObstacles(state)) {
            QCOMPARE(error.code, ErrorCode::Conflict);
            found.append(error.toString());
        }
        QCOMPARE(found, obstacles);
    }
};

QTEST_GUILESS_MAIN(IssuingTest)
#include "tst_issuing.moc"
