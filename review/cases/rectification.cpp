// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/rectification.h"

#include <algorithm>

namespace Mingjing {

namespace {

/// Whether \a decision has a deadline that is still open, or was missed and is not made up for.
bool hasOpenDeadline(const CaseState& state, const Decision& decision)
{
    return std::any_of(state.deadlines.cbegin(), state.deadlines.cend(), [&](const Deadline& deadline) {
        const bool open = deadline.state == DeadlineState::Pending || deadline.state == DeadlineState::Missed;
        return open && decision.step(deadline.stepId);
    });
}

} // namespace

bool RectificationProgress::awaits(const Deadline& deadline) const
{
    return version && !unanswered.isEmpty() && version->at <= deadline.dueAt;
}

bool RectificationProgress::meets(const Deadline& deadline) const
{
    return version && allFixed && version->at <= deadline.dueAt;
}

RectificationProgress rectificationProgress(const CaseState& state)
{
    RectificationProgress rectification;
    const Decision* decision = state.issued();
    if (!decision || state.versions.size() < 2 || state.versions.last().at <= decision->issuedAt
        || !hasOpenDeadline(state, *decision))
        return rectification;
    const QList<Finding> standing = state.standingFindings();
    if (standing.isEmpty())
        return rectification;
    rectification.version = &state.versions.last();
    rectification.allFixed = true;
    for (const Finding& finding : standing) {
        const FindingAnswer* answer = currentAnswer(state, finding.id);
        if (!answer)
            rectification.unanswered.append(finding.id);
        else if (!rectification.answeredAt.isValid() || answer->at > rectification.answeredAt)
            rectification.answeredAt = answer->at;
        rectification.allFixed = rectification.allFixed && answer && answer->result == AnswerResult::Fixed;
    }
    return rectification;
}

const FindingAnswer* currentAnswer(const CaseState& state, const QString& findingId)
{
    const auto found = std::find_if(state.answers.cbegin(), state.answers.cend(), [&](const FindingAnswer& answer) {
        return answer.findingId == findingId && answer.version == state.versions.size();
    });
    return found == state.answers.cend() ? nullptr : &*found;
}

} // namespace Mingjing
