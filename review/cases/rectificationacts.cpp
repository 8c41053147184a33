// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of ReviewSession from a deadline to what follows when it is met, moved or missed.
#include "review/cases/reviewsession.h"

#include "review/cases/deadlinedate.h"
#include "review/cases/rectification.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// The pending deadlines of the decision in force that \a rectification meets.
QStringList metBy(const CaseState& state, const RectificationProgress& rectification)
{
    QStringList met;
    for (const Deadline& deadline : state.deadlines) {
        const bool open = deadline.state == DeadlineState::Pending && state.issued()->step(deadline.stepId);
        if (open && rectification.meets(deadline))
            met.append(deadline.id);
    }
    return met;
}

QString banEnd(const DecidedStep& step, const QDateTime& from, const QTimeZone& zone)
{
    return toTimestamp(step.daysInForce() && !step.permanentInForce() ? deadlineDue(from, *step.daysInForce(), zone)
                                                                      : QDateTime());
}

} // namespace

Result<void> ReviewSession::moveDeadline(DeadlineMove move)
{
    const Deadline* deadline = m_state.deadline(move.deadlineId);
    if (!deadline)
        return Error{ErrorCode::NotFound, u"no such deadline"_s, move.deadlineId};
    if (!move.dueAt.isValid()) {
        if (!move.days || *move.days < 1)
            return Error{ErrorCode::Refused, u"days are counted from 1"_s, move.deadlineId};
        const Decision* decision = m_state.decisionOfStep(deadline->stepId);
        const auto said = decision ? decision->step(deadline->stepId)->deadlineCount : std::nullopt;
        move.dueAt =
            countDays(deadline->dueAt, *move.days, timeZoneOrDefault(m_state.timeZone), m_dayCounting, said).at;
    }
    QList<Act> acts = {{EventKind::DeadlineMoved, toJson(move)}};
    Deadline moved = *deadline;
    moved.dueAt = move.dueAt;
    // What came too late for the old date may be in time for the new one.
    if (const Decision* issued = m_state.issued();
        issued && issued->step(moved.stepId) && rectificationProgress(m_state).meets(moved))
        acts.append({EventKind::DeadlineMet, {{u"id"_s, moved.id}}});
    return commit(acts);
}

Result<void> ReviewSession::answerFinding(const QString& findingId, AnswerResult result, const QString& note)
{
    const RectificationProgress before = rectificationProgress(m_state);
    if (!before.version)
        return Error{ErrorCode::Conflict, u"no resubmission waits for answers"_s, findingId};
    const FindingAnswer* known = currentAnswer(m_state, findingId);
    if (known && known->result == result && known->note == note.trimmed())
        return {};
    if (result == AnswerResult::Partly && note.trimmed().isEmpty())
        return Error{ErrorCode::Refused, u"partly fixed needs a word on what is left"_s, findingId};
    FindingAnswer answer;
    answer.findingId = findingId;
    answer.packageSha256 = m_state.packageSha256;
    answer.result = result;
    answer.note = note.trimmed();
    QList<Act> acts = {{EventKind::FindingAnswered, toJson(answer)}};
    CaseState after = m_state;
    after.answers.removeIf([&](const FindingAnswer& each) {
        return each.findingId == findingId && each.version == before.version->number;
    });
    answer.version = before.version->number;
    after.answers.append(answer);
    for (const QString& id : metBy(m_state, rectificationProgress(after)))
        acts.append({EventKind::DeadlineMet, {{u"id"_s, id}}});
    return commit(acts);
}

Result<void> ReviewSession::confirmOverdue(const QString& deadlineId, const QStringList& stepIds)
{
    const Deadline* deadline = m_state.deadline(deadlineId);
    if (!deadline)
        return Error{ErrorCode::NotFound, u"no such deadline"_s, deadlineId};
    if (deadline->dueAt >= now())
        return Error{ErrorCode::Conflict, u"the deadline has not passed yet"_s, deadlineId};
    const Decision* issued = m_state.issued();
    const bool ofIssued = issued && issued->step(deadline->stepId);
    if (ofIssued && rectificationProgress(m_state).awaits(*deadline))
        return Error{ErrorCode::Conflict, u"a resubmission that came in time is not answered"_s, deadlineId};
    QList<Act> acts = {{EventKind::DeadlineMissed, {{u"id"_s, deadlineId}}}};
    const QDateTime at = now();
    for (const QString& id : stepIds) {
        const DecidedStep* step = ofIssued ? issued->step(id) : nullptr;
        if (!step || step->when != PenaltyCondition::Overdue)
            return Error{ErrorCode::Conflict, u"it does not follow from this deadline"_s, id};
        if (step->startsAt.isValid() && step->startsAt > at)
            return Error{ErrorCode::Conflict, u"it does not start yet"_s, id};
        const QString end = banEnd(*step, at, timeZoneOrDefault(m_state.timeZone));
        acts.append({EventKind::PenaltyExecuted, {{u"step"_s, id}, {u"ends_at"_s, end}}});
    }
    return commit(acts);
}

} // namespace Mingjing
