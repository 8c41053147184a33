// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of ReviewSession from the draft of a decision to the archive.
#include "review/cases/reviewsession.h"

#include "review/cases/deadlinedate.h"
#include "review/cases/foldhandlers.h"
#include "review/cases/issuerules.h"
#include "review/cases/rectification.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Error refused(const QString& message, const QString& context)
{
    return {ErrorCode::Refused, message, context};
}

bool anyDeadlineMissed(const CaseState& state, const Decision& decision)
{
    return std::any_of(state.deadlines.cbegin(), state.deadlines.cend(), [&](const Deadline& deadline) {
        return deadline.state == DeadlineState::Missed && decision.step(deadline.stepId);
    });
}

} // namespace

Result<QString> ReviewSession::draftDecision(Decision decision)
{
    const Decision* draft = m_state.draft();
    const QString account = accountOf(m_actor);
    if (draft && draft->state == DecisionState::Held && account != accountOf(draft->draftedBy)
        && account != accountOf(draft->heldBy))
        return Error{ErrorCode::Conflict, u"it is held for a second reader"_s, draft->id};
    decision.id = draft ? draft->id : Fold::nextId(u'D', m_state.decisions.size());
    decision.overrides.clear();
    for (const Decision& earlier : m_state.decisions) {
        if (earlier.state == DecisionState::Overridden)
            decision.overrides = earlier.id;
    }
    for (qsizetype i = 0; i < decision.steps.size(); ++i)
        decision.steps[i].id = u"%1.%2"_s.arg(decision.id).arg(i + 1);
    const Result<void> done = commit(EventKind::DecisionDrafted, toJson(decision));
    if (!done)
        return done.error();
    return decision.id;
}

QList<Error> ReviewSession::issueObstacles() const
{
    return Mingjing::issueObstacles(m_state);
}

Result<void> ReviewSession::issueDecision(const QString& pin)
{
    const Result<void> allowed = mayDo(Permission::Issue);
    if (!allowed)
        return allowed;
    const QList<Error> obstacles = issueObstacles();
    if (!obstacles.isEmpty())
        return obstacles.first();
    const Result<void> sameHistory = checkHistory(*m_state.draft());
    if (!sameHistory)
        return sameHistory;
    const Result<Holding> held = holding();
    if (!held)
        return held.error();
    const Result<void> proven = checkPin(pin);
    if (!proven)
        return proven;
    if (!held->held)
        return commit(issuing(held->reasons));
    return commit(
        EventKind::DecisionHeld,
        {{u"id"_s, m_state.draft()->id}, {u"reasons"_s, QJsonArray::fromStringList(holdReasonIds(held->reasons))}});
}

auto ReviewSession::issuing(const QList<HoldReason>& unreadFor) const -> QList<Act>
{
    Decision decision = *m_state.draft();
    const QTimeZone zone = timeZoneOrDefault(m_state.timeZone);
    const QDateTime from = now();
    QList<Deadline> deadlines;
    for (DecidedStep& step : decision.steps) {
        if (step.omitted || step.kind != PenaltyKind::Rectify)
            continue;
        if (!step.dueAt.isValid()) {
            const CountedDate due = countDays(from, *step.deadlineDays, zone, m_dayCounting, step.deadlineCount);
            step.dueAt = due.at;
            step.counted = due.counted;
        }
        Deadline deadline;
        deadline.id = Fold::nextId(u'L', m_state.deadlines.size() + deadlines.size());
        deadline.stepId = step.id;
        deadline.dueAt = step.dueAt;
        deadlines.append(deadline);
    }
    QJsonObject payload = toJson(decision);
    if (!unreadFor.isEmpty())
        payload["unread_for"_L1] = QJsonArray::fromStringList(holdReasonIds(unreadFor));
    QList<Act> acts = {{EventKind::DecisionIssued, payload}};
    for (const Deadline& deadline : deadlines)
        acts.append({EventKind::DeadlineSet, toJson(deadline)});
    return acts;
}

Result<void> ReviewSession::overrideDecision(const QString& reason)
{
    if (!m_state.issued())
        return Error{ErrorCode::Conflict, u"no decision is in force"_s, m_state.caseId};
    if (reason.trimmed().isEmpty())
        return refused(u"overriding a decision needs a reason"_s, m_state.issued()->id);
    QList<Act> acts = {{EventKind::DecisionOverridden, {{u"id"_s, m_state.issued()->id}, {u"reason"_s, reason}}}};
    acts += creditReturns(m_state.issued()->id, reason);
    return commit(acts);
}

Result<void> ReviewSession::executeStep(const QString& stepId)
{
    const Decision* decision = m_state.decisionOfStep(stepId);
    if (!decision)
        return Error{ErrorCode::NotFound, u"no such step"_s, stepId};
    const DecidedStep& step = *decision->step(stepId);
    if (step.when == PenaltyCondition::Overdue && !anyDeadlineMissed(m_state, *decision))
        return Error{ErrorCode::Conflict, u"no deadline of the decision was missed"_s, stepId};
    if (step.when == PenaltyCondition::Overdue && decision == m_state.issued()
        && rectificationProgress(m_state).allFixed)
        return Error{ErrorCode::Conflict, u"everything found is fixed"_s, stepId};
    const QDateTime at = now();
    if (step.startsAt.isValid() && step.startsAt > at)
        return Error{ErrorCode::Conflict, u"it does not start yet"_s, stepId};
    QDateTime endsAt;
    if (step.daysInForce() && !step.permanentInForce())
        endsAt = deadlineDue(at, *step.daysInForce(), timeZoneOrDefault(m_state.timeZone));
    return commit(EventKind::PenaltyExecuted, {{u"step"_s, stepId}, {u"ends_at"_s, toTimestamp(endsAt)}});
}

Result<void> ReviewSession::liftStep(const QString& stepId, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused(u"lifting a penalty needs a reason"_s, stepId);
    return commit(EventKind::PenaltyLifted, {{u"step"_s, stepId}, {u"reason"_s, reason}});
}

Result<QString> ReviewSession::setDeadline(const QString& stepId, const QDateTime& dueAt, const QString& what)
{
    Deadline deadline;
    deadline.id = Fold::nextId(u'L', m_state.deadlines.size());
    deadline.stepId = stepId;
    deadline.dueAt = dueAt;
    deadline.what = what;
    const Result<void> done = commit(EventKind::DeadlineSet, toJson(deadline));
    if (!done)
        return done.error();
    return deadline.id;
}

Result<void> ReviewSession::meetDeadline(const QString& deadlineId)
{
    return commit(EventKind::DeadlineMet, {{u"id"_s, deadlineId}});
}

Result<void> ReviewSession::missDeadline(const QString& deadlineId)
{
    return confirmOverdue(deadlineId, {});
}

Result<void> ReviewSession::close()
{
    return commit(EventKind::CaseClosed, {});
}

Result<void> ReviewSession::archive()
{
    return commit(EventKind::CaseArchived, {});
}

} // namespace Mingjing
