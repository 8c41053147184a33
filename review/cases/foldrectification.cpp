// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/deadlinemove.h"
#include "review/cases/findinganswer.h"
#include "review/cases/foldhandlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

Result<void> deadlineMoved(CaseState& state, const ReviewEvent& event)
{
    Result<DeadlineMove> move = deadlineMoveFromJson(event.payload);
    if (!move)
        return move.error();
    const Deadline* known = state.deadline(move->deadlineId);
    if (!known)
        return Error{ErrorCode::NotFound, u"no such deadline"_s, move->deadlineId};
    if (known->state != DeadlineState::Pending)
        return conflict(u"the deadline is settled already"_s, move->deadlineId);
    if (move->dueAt == known->dueAt)
        return conflict(u"it is due then already"_s, move->deadlineId);
    if (move->dueAt < known->dueAt && move->cause != MoveCause::Granted)
        return conflict(u"only a deadline that is granted anew can be earlier"_s, move->deadlineId);
    Deadline& deadline = state.deadlines[known - state.deadlines.constData()];
    move->formerDueAt = deadline.dueAt;
    move->actor = event.actor;
    move->at = event.at;
    deadline.dueAt = move->dueAt;
    deadline.moves.append(*move);
    return {};
}

Result<void> findingAnswered(CaseState& state, const ReviewEvent& event)
{
    Result<FindingAnswer> answer = findingAnswerFromJson(event.payload);
    if (!answer)
        return answer.error();
    const Finding* finding = state.finding(answer->findingId);
    if (!finding)
        return Error{ErrorCode::NotFound, u"no such finding"_s, answer->findingId};
    if (finding->withdrawn)
        return conflict(u"the finding is withdrawn"_s, finding->id);
    if (!state.issued() || state.versions.size() < 2 || state.versions.last().at <= state.issued()->issuedAt)
        return conflict(u"nothing was resubmitted since the decision"_s, finding->id);
    if (answer->packageSha256 != state.packageSha256)
        return conflict(u"it answers for another version than the last"_s, answer->packageSha256);
    answer->version = static_cast<int>(state.versions.size());
    answer->actor = event.actor;
    answer->at = event.at;
    const auto former = std::find_if(state.answers.begin(), state.answers.end(), [&](const FindingAnswer& each) {
        return each.findingId == answer->findingId && each.version == answer->version;
    });
    if (former == state.answers.end())
        state.answers.append(*answer);
    else
        *former = *answer;
    return {};
}

} // namespace Mingjing::Fold
