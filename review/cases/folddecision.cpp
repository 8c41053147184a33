// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/foldhandlers.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

namespace {

struct StepPlace {
    qsizetype decision;
    qsizetype step;
};

Result<StepPlace> findStep(const CaseState& state, const QString& stepId)
{
    for (qsizetype d = 0; d < state.decisions.size(); ++d) {
        const QList<DecidedStep>& steps = state.decisions.at(d).steps;
        for (qsizetype s = 0; s < steps.size(); ++s) {
            if (steps.at(s).id == stepId)
                return StepPlace{d, s};
        }
    }
    return Error{ErrorCode::NotFound, u"no such step"_s, stepId};
}

/// Whether \a issued says what \a draft says, but for the due times that issuing works out.
bool saysTheSame(const Decision& issued, const Decision& draft)
{
    Decision expected = draft;
    if (issued.steps.size() != expected.steps.size())
        return false;
    for (qsizetype i = 0; i < expected.steps.size(); ++i) {
        if (!expected.steps.at(i).dueAt.isValid()) {
            expected.steps[i].dueAt = issued.steps.at(i).dueAt;
            expected.steps[i].counted = issued.steps.at(i).counted;
        }
    }
    return toJson(issued) == toJson(expected);
}

} // namespace

Result<QString> namedDecision(const QJsonObject& payload, const Decision* expected)
{
    JsonFields fields(payload, u"decision"_s);
    const QString id = fields.requiredString("id"_L1);
    if (fields.error())
        return *fields.error();
    if (!expected || expected->id != id)
        return conflict(u"not the decision at hand"_s, id);
    return id;
}

Result<void> decisionDrafted(CaseState& state, const ReviewEvent& event)
{
    Result<Decision> drafted = decisionFromJson(event.payload);
    if (!drafted)
        return drafted.error();
    const bool redrafts = state.draft() != nullptr;
    const QString expected = redrafts ? state.draft()->id : nextId(u'D', state.decisions.size());
    if (drafted->id != expected)
        return conflict(u"not the draft at hand, nor the next decision"_s, drafted->id);
    const Decision* overridden = state.decision(drafted->overrides);
    if (!drafted->overrides.isEmpty() && (!overridden || overridden->state != DecisionState::Overridden))
        return conflict(u"it replaces a decision that is not overridden"_s, drafted->overrides);
    drafted->draftedBy = event.actor;
    drafted->draftedAt = event.at;
    if (redrafts) {
        drafted->readings = state.draft()->readings;
        state.decisions.last() = *drafted;
    } else {
        state.decisions.append(*drafted);
    }
    return {};
}

Result<void> decisionIssued(CaseState& state, const ReviewEvent& event)
{
    const Result<QString> id = namedDecision(event.payload, state.draft());
    if (!id)
        return id.error();
    Result<Decision> issued = decisionFromJson(event.payload);
    if (!issued)
        return issued.error();
    const Decision& draft = state.decisions.last();
    if (!saysTheSame(*issued, draft))
        return conflict(u"what is issued is not what was drafted"_s, *id);
    const bool read =
        !draft.readings.isEmpty() && draft.readings.last().agrees && draft.readings.last().at >= draft.heldAt;
    if (draft.state == DecisionState::Held && !read)
        return conflict(u"it is held for a second reader"_s, *id);
    const Result<QList<HoldReason>> unread = holdReasonsAt(event.payload, "unread_for"_L1);
    if (!unread)
        return unread.error();
    issued->state = DecisionState::Issued;
    issued->draftedBy = draft.draftedBy;
    issued->draftedAt = draft.draftedAt;
    issued->heldFor = draft.heldFor;
    issued->heldBy = draft.heldBy;
    issued->heldAt = draft.heldAt;
    issued->readings = draft.readings;
    issued->unreadFor = *unread;
    issued->issuedBy = event.actor;
    issued->issuedAt = event.at;
    state.decisions.last() = *issued;
    state.status = CaseStatus::Decided;
    return {};
}

Result<void> decisionOverridden(CaseState& state, const ReviewEvent& event)
{
    const Result<QString> id = namedDecision(event.payload, state.issued());
    if (!id)
        return id.error();
    JsonFields fields(event.payload, u"decision"_s);
    const QString reason = fields.requiredString("reason"_L1);
    if (fields.error())
        return *fields.error();
    Decision& decision = state.decisions.last();
    decision.state = DecisionState::Overridden;
    decision.overriddenBy = event.actor;
    decision.overriddenAt = event.at;
    decision.overriddenReason = reason;
    decision.reversed = event.payload.contains("appeal"_L1);
    for (Deadline& deadline : state.deadlines) {
        if (deadline.state == DeadlineState::Pending && decision.step(deadline.stepId)) {
            deadline.state = DeadlineState::Void;
            deadline.settledAt = event.at;
        }
    }
    settleAppealsOf(state, decision.id, event.at);
    state.status = CaseStatus::Open;
    return {};
}

Result<void> penaltyExecuted(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"penalty"_s);
    const QString stepId = fields.requiredString("step"_L1);
    const QDateTime endsAt = fields.moment("ends_at"_L1);
    if (fields.error())
        return *fields.error();
    const Result<StepPlace> place = findStep(state, stepId);
    if (!place)
        return place.error();
    if (state.decisions.at(place->decision).state != DecisionState::Issued)
        return conflict(u"its decision is not in force"_s, stepId);
    const DecidedStep& planned = state.decisions.at(place->decision).steps.at(place->step);
    if (planned.liftedAt.isValid() && !planned.executedAt.isValid())
        return conflict(u"it fell away on appeal"_s, stepId);
    if (planned.omitted || planned.executedAt.isValid())
        return conflict(planned.omitted ? u"the decision leaves it out"_s : u"it is executed already"_s, stepId);
    DecidedStep& step = state.decisions[place->decision].steps[place->step];
    step.executedAt = event.at;
    step.endsAt = endsAt;
    return {};
}

Result<void> penaltyLifted(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"penalty"_s);
    const QString stepId = fields.requiredString("step"_L1);
    const QString reason = fields.requiredString("reason"_L1);
    if (fields.error())
        return *fields.error();
    const Result<StepPlace> place = findStep(state, stepId);
    if (!place)
        return place.error();
    const DecidedStep& planned = state.decisions.at(place->decision).steps.at(place->step);
    if (!planned.executedAt.isValid() || planned.liftedAt.isValid())
        return conflict(planned.liftedAt.isValid() ? u"it is lifted already"_s : u"it is not executed"_s, stepId);
    DecidedStep& step = state.decisions[place->decision].steps[place->step];
    step.liftedAt = event.at;
    step.liftedReason = reason;
    return {};
}

Result<void> deadlineSet(CaseState& state, const ReviewEvent& event)
{
    const Result<Deadline> deadline = deadlineFromJson(event.payload);
    if (!deadline)
        return deadline.error();
    if (deadline->id != nextId(u'L', state.deadlines.size()))
        return conflict(u"not the next deadline"_s, deadline->id);
    if (!deadline->stepId.isEmpty() && !state.decisionOfStep(deadline->stepId))
        return Error{ErrorCode::NotFound, u"no such step"_s, deadline->stepId};
    state.deadlines.append(*deadline);
    return {};
}

Result<void> deadlineSettled(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"deadline"_s);
    const QString id = fields.requiredString("id"_L1);
    if (fields.error())
        return *fields.error();
    const Deadline* known = state.deadline(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"no such deadline"_s, id};
    if (known->state != DeadlineState::Pending)
        return conflict(u"the deadline is settled already"_s, id);
    Deadline& deadline = state.deadlines[known - state.deadlines.constData()];
    deadline.state = event.kind == EventKind::DeadlineMet ? DeadlineState::Met : DeadlineState::Missed;
    deadline.settledAt = event.at;
    return {};
}

} // namespace Mingjing::Fold
