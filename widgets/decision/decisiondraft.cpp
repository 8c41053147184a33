// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/decisiondraft.h"

#include "review/cases/appealchannel.h"
#include "review/cases/casestate.h"
#include "review/cases/subjecthistory.h"

#include <algorithm>

namespace Mingjing {

namespace {

/// Whether it is due now, and not only if something else happens.
bool isDueNow(PenaltyCondition when)
{
    return when == PenaltyCondition::Found || when == PenaltyCondition::First;
}

int commonCapabilities(const QList<Capability>& one, const QList<Capability>& other)
{
    return static_cast<int>(
        std::count_if(one.cbegin(), one.cend(), [&](Capability each) { return other.contains(each); }));
}

/// How well \a decided is what became of \a proposed; negative: it is not.
int likeness(const DecidedStep& decided, const ProposedStep& proposed)
{
    if (decided.kind != proposed.kind || decided.when != proposed.when || decided.platform != proposed.platform)
        return -1;
    const bool sameLine = std::any_of(proposed.sources.cbegin(), proposed.sources.cend(),
                                      [&](const ProposalSource& each) { return each.ruleLine == decided.ruleLine; });
    const bool sameSentence =
        std::any_of(proposed.sources.cbegin(), proposed.sources.cend(),
                    [&](const ProposalSource& each) { return each.sentence == decided.ruleText; });
    const bool inRange =
        !decided.days || (proposed.days && *decided.days >= proposed.days->min && *decided.days <= proposed.days->max);
    if (!sameLine && !sameSentence && commonCapabilities(decided.capabilities, proposed.capabilities) == 0
        && !proposed.capabilities.isEmpty())
        return -1;
    return (sameLine ? 8 : 0) + (sameSentence ? 8 : 0) + (decided.permanent == proposed.permanent ? 2 : 0)
        + (inRange ? 2 : 0) + 4 * commonCapabilities(decided.capabilities, proposed.capabilities)
        - static_cast<int>(proposed.capabilities.size());
}

/// \a step without what is given or computed when it is drafted.
QJsonObject essence(const DraftStep& step)
{
    DecidedStep decided = step.decided;
    decided.id.clear();
    decided.departs = step.departs();
    decided.omitted = !step.taken;
    decided.reason = step.asksForReason() ? decided.reason.trimmed() : QString();
    return toJson(decided);
}

} // namespace

bool DraftStep::isObligatory() const
{
    return proposed && proposed->suggested && !proposed->ladder
        && (isDueNow(proposed->when) || proposed->dueByHistory());
}

bool DraftStep::departs() const
{
    if (!taken)
        return isObligatory();
    return !proposed || departsFrom(decided, *proposed);
}

bool DraftStep::operator==(const DraftStep& other) const
{
    const bool sameProposal = proposed.has_value() == other.proposed.has_value()
        && (!proposed
            || (proposed->sources == other.proposed->sources && proposed->days == other.proposed->days
                && proposed->capabilities == other.proposed->capabilities && proposed->kind == other.proposed->kind
                && proposed->suggested == other.proposed->suggested && proposed->strikes == other.proposed->strikes));
    if (!sameProposal || taken != other.taken)
        return false;
    return (!taken && !isObligatory()) || essence(*this) == essence(other);
}

DecisionDraft DecisionDraft::from(const CaseState& state, const Edition& edition, const SubjectHistory* history)
{
    DecisionDraft draft;
    draft.m_hasFindings = !state.standingFindings().isEmpty();
    bool rectifies = false;
    const QList<ProposedStep> all = history ? proposePenalties(edition, state.findings, state.category, *history)
                                            : proposePenalties(edition, state.findings, state.category);
    for (const ProposedStep& proposed : all) {
        for (const StrikeCount& count : proposed.strikes) {
            if (!draft.m_counts.contains(count))
                draft.m_counts.append(count);
        }
        DraftStep step{proposed, decidedStepFrom(proposed), false};
        step.taken = step.isObligatory();
        rectifies = rectifies || (step.taken && proposed.kind == PenaltyKind::Rectify);
        draft.steps.append(step);
    }
    const QList<ProposedStep> closing =
        draft.m_hasFindings ? proposeAppealClosing(edition, history) : QList<ProposedStep>();
    for (const ProposedStep& proposed : closing) {
        const bool known = std::any_of(draft.steps.cbegin(), draft.steps.cend(), [&](const DraftStep& step) {
            return step.closesAppeal() && step.proposed->permanent == proposed.permanent
                && step.proposed->when == proposed.when;
        });
        if (!known)
            draft.steps.append({proposed, decidedStepFrom(proposed), false});
    }
    // What follows when nothing is put right is announced together with the deadline.
    for (DraftStep& step : draft.steps) {
        if (rectifies && step.proposed->suggested && !step.proposed->ladder
            && step.proposed->when == PenaltyCondition::Overdue)
            step.taken = true;
    }
    if (const Decision* before = state.draft())
        draft.layOver(*before);
    return draft;
}

void DecisionDraft::layOver(const Decision& decision)
{
    summary = decision.summary;
    for (DraftStep& step : steps)
        step.taken = step.isObligatory();
    QList<bool> used(steps.size(), false);
    for (const DecidedStep& decided : decision.steps) {
        qsizetype best = -1;
        int bestLikeness = -1;
        for (qsizetype i = 0; i < used.size(); ++i) {
            const int alike = used.at(i) ? -1 : likeness(decided, *steps.at(i).proposed);
            if (alike > bestLikeness) {
                best = i;
                bestLikeness = alike;
            }
        }
        if (best >= 0) {
            used[best] = true;
            steps[best].decided = decided;
            steps[best].taken = !decided.omitted;
        } else if (!decided.omitted) {
            steps.append({std::nullopt, decided, true});
        }
    }
    // A pass drafted before something was found no longer says what the reviewer wants.
    const bool outdated = decision.outcome == Outcome::Pass && m_hasFindings;
    if (decision.outcome != suggestedOutcome() && !outdated)
        chosenOutcome = decision.outcome;
}

Outcome DecisionDraft::suggestedOutcome() const
{
    if (!m_hasFindings)
        return Outcome::Pass;
    bool rectifies = false;
    for (const DraftStep& step : steps) {
        if (!step.taken)
            continue;
        if (step.decided.kind == PenaltyKind::Rectify)
            rectifies = true;
        else if (step.decided.kind != PenaltyKind::Reject && step.decided.when != PenaltyCondition::Overdue)
            return Outcome::Penalise;
    }
    return rectifies ? Outcome::Rectify : Outcome::Reject;
}

Decision DecisionDraft::decision() const
{
    Decision decision;
    decision.outcome = outcome();
    decision.summary = summary.trimmed();
    decision.history = m_counts;
    for (const DraftStep& step : steps) {
        if (!isPartOfDecision(step))
            continue;
        for (const StrikeCount& count : step.proposed ? step.proposed->strikes : QList<StrikeCount>()) {
            if (!decision.history.contains(count))
                decision.history.append(count);
        }
        DecidedStep decided = step.decided;
        decided.omitted = !step.taken;
        decided.departs = step.departs();
        decided.reason = step.asksForReason() ? decided.reason.trimmed() : QString();
        decision.steps.append(decided);
    }
    return decision;
}

bool DecisionDraft::leavesUnanswered(const QString& findingId) const
{
    bool asked = false;
    for (const DraftStep& step : steps) {
        const QList<ProposalSource> sources = step.proposed ? step.proposed->sources : QList<ProposalSource>();
        const bool answers = std::any_of(sources.cbegin(), sources.cend(),
                                         [&](const ProposalSource& each) { return each.findingId == findingId; });
        if (answers && step.taken)
            return false;
        asked = asked || answers;
    }
    return asked;
}

qsizetype DecisionDraft::rowOfStep(qsizetype index) const
{
    for (qsizetype row = 0; row < steps.size(); ++row) {
        if (isPartOfDecision(steps.at(row)) && index-- == 0)
            return row;
    }
    return -1;
}

bool DecisionDraft::operator==(const DecisionDraft& other) const
{
    return steps == other.steps && summary.trimmed() == other.summary.trimmed() && outcome() == other.outcome()
        && m_hasFindings == other.m_hasFindings;
}

} // namespace Mingjing
