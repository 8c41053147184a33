// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/casecomparison.h"

#include "review/cases/casefold.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

const Decision* decisionOf(const CaseState& state)
{
    return state.issued() ? state.issued() : state.draft();
}

std::optional<Outcome> outcomeOf(const Decision* decision)
{
    return decision ? std::optional(decision->outcome) : std::nullopt;
}

Retrieval violationsOf(const QList<VerdictComparison>& verdicts)
{
    Retrieval retrieval;
    for (const VerdictComparison& row : verdicts) {
        const bool there = row.reference.verdict == Verdict::Violation;
        const bool found = row.practised.verdict == Verdict::Violation;
        retrieval.matched += there && found ? 1 : 0;
        retrieval.missed += there && !found ? 1 : 0;
        retrieval.invented += !there && found ? 1 : 0;
    }
    return retrieval;
}

std::optional<double> meanOverlap(const QList<FindingComparison>& findings)
{
    double sum = 0;
    qsizetype matched = 0;
    for (const FindingComparison& row : findings) {
        if (row.kind == FindingComparison::Kind::Matched) {
            sum += row.evidenceOverlap;
            ++matched;
        }
    }
    return matched == 0 ? std::nullopt : std::optional(sum / double(matched));
}

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Retrieval& retrieval)
{
    return {{u"matched"_s, retrieval.matched},
            {u"missed"_s, retrieval.missed},
            {u"invented"_s, retrieval.invented},
            {u"precision"_s, numberOrNull(retrieval.precision())},
            {u"recall"_s, numberOrNull(retrieval.recall())},
            {u"f1"_s, numberOrNull(retrieval.f1())}};
}

QJsonObject toJson(const Agreement& agreement)
{
    return {{u"items"_s, agreement.items},
            {u"observed"_s, agreement.observed},
            {u"expected"_s, agreement.expected},
            {u"kappa"_s, numberOrNull(agreement.kappa)}};
}

QJsonArray toJson(const QList<VerdictComparison>& verdicts)
{
    QJsonArray rows;
    for (const VerdictComparison& row : verdicts) {
        rows.append(QJsonObject{{u"item"_s, row.itemId},
                                {u"reference"_s, verdictId(row.reference.verdict)},
                                {u"practised"_s, verdictId(row.practised.verdict)},
                                {u"agrees"_s, row.agrees()}});
    }
    return rows;
}

QJsonArray toJson(const QList<FindingComparison>& findings)
{
    QJsonArray rows;
    for (const FindingComparison& row : findings) {
        const Finding& finding = row.reference.id.isEmpty() ? row.practised : row.reference;
        rows.append(QJsonObject{{u"kind"_s, findingComparisonKindId(row.kind)},
                                {u"clauses"_s, QJsonArray::fromStringList(finding.clauses)},
                                {u"reference"_s, textOrNull(row.reference.id)},
                                {u"practised"_s, textOrNull(row.practised.id)},
                                {u"evidence_overlap"_s, row.evidenceOverlap}});
    }
    return rows;
}

QJsonArray toJson(const QList<PenaltyComparison>& penalties)
{
    QJsonArray rows;
    for (const PenaltyComparison& row : penalties) {
        const auto stepOrNull = [](const DecidedStep& step) {
            return step.id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(Mingjing::toJson(step));
        };
        rows.append(QJsonObject{{u"kind"_s, penaltyComparisonKindId(row.kind)},
                                {u"reference"_s, stepOrNull(row.reference)},
                                {u"practised"_s, stepOrNull(row.practised)}});
    }
    return rows;
}

} // namespace

Result<CaseComparison> compareCases(const QList<ReviewEvent>& reference, const QList<ReviewEvent>& practised)
{
    const Result<CaseState> theirs = fold(reference);
    if (!theirs)
        return theirs.error();
    const Result<CaseState> ours = fold(practised);
    if (!ours)
        return ours.error();
    if (theirs->packageSha256 != ours->packageSha256)
        return Error{ErrorCode::Conflict, u"these are cases of different packages"_s, ours->caseId};
    const Decision* decided = decisionOf(*theirs);
    const Decision* proposed = decisionOf(*ours);
    CaseComparison comparison;
    comparison.verdicts = compareVerdicts(*theirs, *ours);
    comparison.agreement = agreementOf(comparison.verdicts);
    comparison.violations = violationsOf(comparison.verdicts);
    comparison.findings = compareFindings(*theirs, *ours);
    comparison.retrieval = retrievalOf(comparison.findings);
    comparison.evidenceOverlap = meanOverlap(comparison.findings);
    comparison.referenceOutcome = outcomeOf(decided);
    comparison.practisedOutcome = outcomeOf(proposed);
    comparison.penalties = comparePenalties(decided, proposed);
    comparison.referenceTime = workingTime(reference);
    comparison.practisedTime = workingTime(practised);
    return comparison;
}

QJsonObject toJson(const CaseComparison& comparison)
{
    const auto outcomeText = [](const std::optional<Outcome>& outcome) {
        return textOrNull(outcome ? outcomeId(*outcome) : QString());
    };
    return {{u"agreement"_s, toJson(comparison.agreement)},
            {u"violations"_s, toJson(comparison.violations)},
            {u"findings_found"_s, toJson(comparison.retrieval)},
            {u"evidence_overlap"_s, numberOrNull(comparison.evidenceOverlap)},
            {u"outcome"_s,
             QJsonObject{{u"reference"_s, outcomeText(comparison.referenceOutcome)},
                         {u"practised"_s, outcomeText(comparison.practisedOutcome)}}},
            {u"seconds"_s,
             QJsonObject{{u"reference"_s, double(comparison.referenceTime.whole.count()) / 1000},
                         {u"practised"_s, double(comparison.practisedTime.whole.count()) / 1000}}},
            {u"verdicts"_s, toJson(comparison.verdicts)},
            {u"findings"_s, toJson(comparison.findings)},
            {u"penalties"_s, toJson(comparison.penalties)}};
}

} // namespace Mingjing
