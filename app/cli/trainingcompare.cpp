// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"
#include "app/cli/texttable.h"

#include "review/training/casecomparison.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString shareText(const std::optional<double>& share)
{
    return share ? QString::number(*share, 'f', 2) : u"-"_s;
}

QString minutesText(const WorkingTime& time)
{
    return u"%1 min"_s.arg(double(time.whole.count()) / 60'000, 0, 'f', 1);
}

QString clausesOf(const FindingComparison& row)
{
    return (row.reference.id.isEmpty() ? row.practised : row.reference).clauses.join(u' ');
}

void print(const CaseComparison& comparison, Console& console)
{
    TextTable figures;
    figures.add({u"verdicts"_s, u"%1 items"_s.arg(comparison.agreement.items),
                 u"%1 alike"_s.arg(shareText(comparison.agreement.observed)),
                 u"Cohen's kappa %1"_s.arg(shareText(comparison.agreement.kappa))});
    const auto addRetrieval = [&figures](const QString& name, const Retrieval& retrieval) {
        figures.add(
            {name,
             u"%1 found, %2 missed, %3 invented"_s.arg(retrieval.matched).arg(retrieval.missed).arg(retrieval.invented),
             u"precision %1"_s.arg(shareText(retrieval.precision())),
             u"recall %1"_s.arg(shareText(retrieval.recall()))});
    };
    addRetrieval(u"violations"_s, comparison.violations);
    addRetrieval(u"findings"_s, comparison.retrieval);
    figures.add({u"evidence"_s, u"overlap %1"_s.arg(shareText(comparison.evidenceOverlap))});
    const auto outcomeText = [](const std::optional<Outcome>& outcome) {
        return outcome ? outcomeId(*outcome) : u"-"_s;
    };
    figures.add({u"outcome"_s, outcomeText(comparison.referenceOutcome), outcomeText(comparison.practisedOutcome)});
    figures.add({u"time"_s, minutesText(comparison.referenceTime), minutesText(comparison.practisedTime)});
    figures.print(console);
    TextTable rows;
    for (const VerdictComparison& row : comparison.verdicts) {
        if (!row.agrees())
            rows.add({u"verdict"_s, row.itemId, verdictId(row.reference.verdict), verdictId(row.practised.verdict)});
    }
    for (const FindingComparison& row : comparison.findings)
        rows.add({u"finding"_s, clausesOf(row), findingComparisonKindId(row.kind), shareText(row.evidenceOverlap)});
    for (const PenaltyComparison& row : comparison.penalties) {
        const DecidedStep& step = row.reference.id.isEmpty() ? row.practised : row.reference;
        rows.add({u"penalty"_s, penaltyKindId(step.kind), penaltyComparisonKindId(row.kind)});
    }
    rows.print(console);
}

ExitStatus run(const Invocation& call)
{
    QList<ReviewEvent> journals[2];
    bool doubted = false;
    for (const int which : {0, 1}) {
        const QString name = call.argument(which);
        const auto input = CaseInput::open(name, name.endsWith(u".mjcase"_s) ? QString() : call.value(u"db"_s));
        if (!input)
            return call.console.fail(input.error(), name);
        journals[which] = (*input)->record().journal();
        for (const QString& doubt : (*input)->doubts()) {
            call.console.remark(u"%1 is not verified: %2"_s.arg(name, doubt));
            doubted = true;
        }
    }
    const auto comparison = compareCases(journals[0], journals[1]);
    if (!comparison)
        return call.console.fail(comparison.error(), call.argument(1));
    if (call.has(u"json"_s))
        call.console.json(toJson(*comparison));
    else
        print(*comparison, call.console);
    return doubted ? ExitStatus::NeedsHuman : ExitStatus::Done;
}

} // namespace

Command trainingCompareCommand()
{
    return {u"training compare"_s,
            u"REFERENCE CASE [--db FILE] [--json]"_s,
            u"Compares a case with the reference of the same package: two .mjcase files, or ids of the database"_s,
            2,
            2,
            {databaseOption(), jsonOption()},
            run};
}

} // namespace Mingjing
