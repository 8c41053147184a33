// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/issuerules.h"

#include "review/cases/blankfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Error obstacle(const QString& message, const QString& context)
{
    return {ErrorCode::Conflict, message, context};
}

void checkJudgements(const CaseState& state, const QList<Finding>& findings, QList<Error>& obstacles)
{
    for (const ItemJudgement& judgement : state.judgements) {
        if (judgement.verdict == Verdict::Pass || judgement.verdict == Verdict::NotApplicable) {
            const bool accused = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding& finding) {
                return finding.clauses.contains(judgement.itemId);
            });
            if (accused)
                obstacles.append(obstacle(u"a finding on an item that is judged no violation"_s, judgement.itemId));
        }
        if (judgement.verdict != Verdict::Violation)
            continue;
        const bool covered = std::any_of(findings.cbegin(), findings.cend(),
                                         [&](const Finding& finding) { return finding.covers(judgement.itemId); });
        if (!covered)
            obstacles.append(obstacle(u"a violation without a finding"_s, judgement.itemId));
    }
}

void checkFindings(const CaseState& state, const QList<Finding>& findings, QList<Error>& obstacles)
{
    for (const Finding& finding : findings) {
        if (finding.words.trimmed().isEmpty())
            obstacles.append(obstacle(u"a finding without words"_s, finding.id));
        if (!openBlanks(finding.words, quotesOf(state, finding.evidence)).isEmpty())
            obstacles.append(obstacle(u"a finding with an open blank"_s, finding.id));
        if (finding.lacksSeverityReason())
            obstacles.append(obstacle(u"a severity changed without a reason"_s, finding.id));
        const bool otherPackage = finding.toConfirm.contains(CarryReason::Resubmitted);
        if (otherPackage)
            obstacles.append(obstacle(u"a finding from before the new version"_s, finding.id));
        if (finding.toConfirm.size() > (otherPackage ? 1 : 0))
            obstacles.append(obstacle(u"a finding whose clause is another in the new edition"_s, finding.id));
    }
}

void checkStep(const DecidedStep& step, QList<Error>& obstacles)
{
    if ((step.departs || step.omitted) && step.reason.trimmed().isEmpty())
        obstacles.append(obstacle(u"a departure from the rule without a reason"_s, step.id));
    else if (!step.omitted && step.kind == PenaltyKind::CloseAppeal && step.reason.trimmed().isEmpty())
        obstacles.append(obstacle(u"an appeal channel closed without a reason"_s, step.id));
    if (!step.omitted && step.kind == PenaltyKind::Rectify && !step.deadlineDays && !step.dueAt.isValid())
        obstacles.append(obstacle(u"a rectification without a deadline"_s, step.id));
}

void checkOutcome(const Decision& draft, const QList<Finding>& findings, QList<Error>& obstacles)
{
    const auto effective = [&](auto fits) {
        return std::any_of(draft.steps.cbegin(), draft.steps.cend(),
                           [&](const DecidedStep& step) { return !step.omitted && fits(step); });
    };
    const bool anyStep = effective([](const DecidedStep&) { return true; });
    if (draft.outcome == Outcome::Pass) {
        if (!findings.isEmpty())
            obstacles.append(obstacle(u"a pass in spite of findings"_s, findings.first().id));
        if (anyStep)
            obstacles.append(obstacle(u"a pass with penalties"_s, draft.id));
        return;
    }
    if (findings.isEmpty())
        obstacles.append(obstacle(u"nothing is found that it could rest on"_s, draft.id));
    if (draft.outcome == Outcome::Penalise && !anyStep)
        obstacles.append(obstacle(u"a penalty without a step"_s, draft.id));
    if (draft.outcome == Outcome::Rectify
        && !effective([](const DecidedStep& step) { return step.kind == PenaltyKind::Rectify; }))
        obstacles.append(obstacle(u"nothing says by when to rectify"_s, draft.id));
}

} // namespace

QList<Error> issueObstacles(const CaseState& state)
{
    const Decision* draft = state.draft();
    if (!draft)
        return {obstacle(u"no decision is drafted"_s, state.caseId)};
    QList<Error> obstacles;
    if (draft->state == DecisionState::Held)
        obstacles.append(obstacle(u"it is held for a second reader"_s, draft->id));
    if (!draft->toConfirm.isEmpty())
        obstacles.append(obstacle(u"a draft from before the new edition"_s, draft->id));
    const QList<Finding> findings = state.standingFindings();
    checkJudgements(state, findings, obstacles);
    checkFindings(state, findings, obstacles);
    checkOutcome(*draft, findings, obstacles);
    for (const DecidedStep& step : draft->steps)
        checkStep(step, obstacles);
    return obstacles;
}

} // namespace Mingjing
