// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/appealeffects.h"

#include "review/cases/deadlinedate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Error refused(const QString& message, const QString& context)
{
    return {ErrorCode::Refused, message, context};
}

bool anyCovers(const QList<Finding>& findings, const QString& clause)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) { return each.covers(clause); });
}

/// Whether all clauses of \a step are of \a fallen findings, and none of \a standing ones.
bool restsOnFallen(const DecidedStep& step, const QList<Finding>& fallen, const QList<Finding>& standing)
{
    return !step.clauses.isEmpty() && std::all_of(step.clauses.begin(), step.clauses.end(), [&](const QString& clause) {
        return anyCovers(fallen, clause) && !anyCovers(standing, clause);
    });
}

/// Whether something of the step is left to be undone at \a at.
bool isLive(const DecidedStep& step, const QDateTime& at)
{
    const bool over = step.executedAt.isValid() && step.endsAt.isValid() && step.endsAt <= at;
    return !step.omitted && !step.liftedAt.isValid() && !over;
}

/// The answers in the order of the items, or why they do not fit.
Result<QList<AppealItemAnswer>> orderedAnswers(const Appeal& appeal, const AppealVerdict& verdict)
{
    QList<AppealItemAnswer> ordered;
    for (const AppealItem& item : appeal.items) {
        const auto isMeant = [&](const AppealItemAnswer& each) { return each.findingId == item.findingId; };
        if (std::count_if(verdict.answers.begin(), verdict.answers.end(), isMeant) != 1)
            return refused(u"an item needs one answer"_s, item.findingId);
        const AppealItemAnswer& answer = *std::find_if(verdict.answers.begin(), verdict.answers.end(), isMeant);
        if (answer.reason.trimmed().isEmpty())
            return refused(u"an answer needs a reason"_s, item.findingId);
        ordered.append(answer);
    }
    if (ordered.size() != verdict.answers.size())
        return refused(u"an answer to what was not appealed against"_s, appeal.id);
    return ordered;
}

AppealState outcomeOf(const QList<AppealItemAnswer>& answers)
{
    const auto all = [&](AppealResult result) {
        return std::all_of(answers.begin(), answers.end(),
                           [&](const AppealItemAnswer& each) { return each.result == result; });
    };
    if (all(AppealResult::Upheld))
        return AppealState::Upheld;
    return all(AppealResult::Rejected) ? AppealState::Rejected : AppealState::Partly;
}

Result<void> shorten(AppealEffects& effects, const CaseState& state, const Decision& decision,
                     const QList<AppealVerdict::Shortening>& shortenings, const QDateTime& at)
{
    AppealAnswer& answer = effects.answer;
    for (const AppealVerdict::Shortening& wanted : shortenings) {
        const DecidedStep* step = decision.step(wanted.stepId);
        if (!step)
            return Error{ErrorCode::NotFound, u"no such step of the decision"_s, wanted.stepId};
        const bool falls = answer.cancelledSteps.contains(step->id) || answer.liftedSteps.contains(step->id);
        if (falls || !isLive(*step, at))
            return refused(u"nothing of the step is left to shorten"_s, step->id);
        const std::optional<int> days = step->daysInForce();
        if (!days && !step->permanentInForce())
            return refused(u"the step is not timed"_s, step->id);
        if (wanted.days < 1 || (days && wanted.days >= *days))
            return refused(u"that is no shortening"_s, step->id);
        const bool twice = std::any_of(answer.shortened.begin(), answer.shortened.end(),
                                       [&](const ShortenedStep& each) { return each.stepId == step->id; });
        if (twice)
            return refused(u"the step is shortened twice"_s, step->id);
        ShortenedStep shortened{step->id, wanted.days, {}};
        if (step->executedAt.isValid()) {
            shortened.endsAt = deadlineDue(step->executedAt, wanted.days, timeZoneOrDefault(state.timeZone));
            if (shortened.endsAt <= at)
                answer.liftedSteps.append(step->id);
        }
        answer.shortened.append(shortened);
    }
    return {};
}

} // namespace

AppealKind appealKindNow(const Decision& decision)
{
    const bool executed = std::any_of(decision.steps.begin(), decision.steps.end(),
                                      [](const DecidedStep& step) { return step.executedAt.isValid(); });
    return executed || decision.outcome == Outcome::Reject ? AppealKind::After : AppealKind::Before;
}

Result<AppealEffects> appealEffects(const CaseState& state, const AppealVerdict& verdict, const QDateTime& at)
{
    const Appeal* appeal = state.appeal(verdict.appealId);
    if (!appeal)
        return Error{ErrorCode::NotFound, u"no such appeal"_s, verdict.appealId};
    const Result<QList<AppealItemAnswer>> answers = orderedAnswers(*appeal, verdict);
    if (!answers)
        return answers.error();
    AppealEffects effects;
    effects.answer.appealId = appeal->id;
    effects.answer.answers = *answers;
    effects.answer.outcome = outcomeOf(*answers);
    effects.answer.soleReviewer = verdict.soleReviewer;

    QList<Finding> fallen;
    QList<Finding> standing;
    for (const Finding& finding : state.standingFindings()) {
        const auto falls = std::any_of(answers->begin(), answers->end(), [&](const AppealItemAnswer& each) {
            return each.findingId == finding.id && each.result == AppealResult::Upheld;
        });
        (falls ? fallen : standing).append(finding);
    }
    effects.reverses = !fallen.isEmpty() && standing.isEmpty();
    const Decision* decision = state.decision(appeal->decisionId);
    if (!decision)
        return Error{ErrorCode::Internal, u"an appeal against no decision"_s, appeal->id};
    for (const DecidedStep& step : decision->steps) {
        if (!isLive(step, at) || !(effects.reverses || restsOnFallen(step, fallen, standing)))
            continue;
        (step.executedAt.isValid() ? effects.answer.liftedSteps : effects.answer.cancelledSteps).append(step.id);
    }
    const bool anyPartly = std::any_of(answers->begin(), answers->end(), [](const AppealItemAnswer& each) {
        return each.result == AppealResult::Partly;
    });
    if (anyPartly && verdict.shortenings.isEmpty())
        return refused(u"an item upheld in part needs a penalty that is shortened"_s, appeal->id);
    if (!anyPartly && !verdict.shortenings.isEmpty())
        return refused(u"a penalty is shortened only where an item is upheld in part"_s, appeal->id);
    const Result<void> shortened = shorten(effects, state, *decision, verdict.shortenings, at);
    if (!shortened)
        return shortened.error();
    return effects;
}

} // namespace Mingjing
