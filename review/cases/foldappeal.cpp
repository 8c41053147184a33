// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/foldhandlers.h"

#include "review/journal/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

namespace {

/// Where the pending appeal \a id stands.
Result<qsizetype> pendingAppeal(const CaseState& state, const QString& id)
{
    const Appeal* appeal = state.appeal(id);
    if (!appeal)
        return Error{ErrorCode::NotFound, u"no such appeal"_s, id};
    if (appeal->state != AppealState::Pending)
        return conflict(u"the appeal is settled already"_s, id);
    return appeal - state.appeals.constData();
}

template <typename T>
T* byId(QList<T>& list, const QString& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Result<void> checkAnswer(const CaseState& state, const Appeal& appeal, const AppealAnswer& answer)
{
    bool fits = answer.answers.size() == appeal.items.size();
    for (qsizetype i = 0; fits && i < answer.answers.size(); ++i)
        fits = answer.answers.at(i).findingId == appeal.items.at(i).findingId;
    if (!fits)
        return conflict(u"it does not answer the items of the appeal"_s, appeal.id);
    const Decision* decision = state.decision(appeal.decisionId);
    if (!decision || decision->state != DecisionState::Issued)
        return conflict(u"the decision is not in force"_s, appeal.decisionId);
    for (const QString& id : answer.cancelledSteps) {
        const DecidedStep* step = decision->step(id);
        if (!step || step->executedAt.isValid() || step->liftedAt.isValid())
            return conflict(u"not a step that is still to come"_s, id);
    }
    for (const ShortenedStep& shortened : answer.shortened) {
        const DecidedStep* step = decision->step(shortened.stepId);
        if (!step || step->omitted || step->liftedAt.isValid()
            || step->executedAt.isValid() != shortened.endsAt.isValid())
            return conflict(u"not a step that can be shortened"_s, shortened.stepId);
    }
    return {};
}

void undoFindings(CaseState& state, const AppealAnswer& answer, const QDateTime& at)
{
    for (const AppealItemAnswer& each : answer.answers) {
        if (each.result != AppealResult::Upheld)
            continue;
        if (Finding* finding = byId(state.findings, each.findingId)) {
            finding->withdrawn = true;
            finding->withdrawnReason = each.reason;
            finding->reversedBy = answer.appealId;
            finding->changedAt = at;
        }
    }
}

void undoSteps(CaseState& state, Decision& decision, const AppealAnswer& answer, const QDateTime& at)
{
    for (DecidedStep& step : decision.steps) {
        if (answer.cancelledSteps.contains(step.id)) {
            step.liftedAt = at;
            step.liftedReason = answer.appealId;
        }
        for (const ShortenedStep& shortened : answer.shortened) {
            if (shortened.stepId != step.id)
                continue;
            step.shortenedTo = shortened.days;
            step.endsAt = shortened.endsAt;
        }
    }
    for (Deadline& deadline : state.deadlines) {
        const bool falls =
            answer.cancelledSteps.contains(deadline.stepId) || answer.liftedSteps.contains(deadline.stepId);
        if (falls && deadline.state == DeadlineState::Pending) {
            deadline.state = DeadlineState::Void;
            deadline.settledAt = at;
        }
    }
}

} // namespace

Result<void> appealFiled(CaseState& state, const ReviewEvent& event)
{
    Result<Appeal> appeal = appealFromJson(event.payload);
    if (!appeal)
        return appeal.error();
    if (appeal->id != nextId(u'A', state.appeals.size()))
        return conflict(u"not the next appeal"_s, appeal->id);
    const Decision* decision = state.decision(appeal->decisionId);
    if (!decision || decision->state != DecisionState::Issued)
        return conflict(u"the decision is not in force"_s, appeal->decisionId);
    for (const AppealItem& item : appeal->items) {
        const Finding* finding = state.finding(item.findingId);
        if (!finding)
            return Error{ErrorCode::NotFound, u"no such finding"_s, item.findingId};
        if (finding->withdrawn)
            return conflict(u"the finding does not stand"_s, item.findingId);
        const bool pending = std::any_of(state.appeals.begin(), state.appeals.end(), [&](const Appeal& other) {
            return other.state == AppealState::Pending && other.concerns(item.findingId);
        });
        if (pending)
            return conflict(u"an appeal against the finding is pending"_s, item.findingId);
    }
    appeal->recordedBy = event.actor;
    appeal->recordedAt = event.at;
    state.appeals.append(*appeal);
    return {};
}

Result<void> appealAnswered(CaseState& state, const ReviewEvent& event)
{
    const Result<AppealAnswer> answer = appealAnswerFromJson(event.payload);
    if (!answer)
        return answer.error();
    const Result<qsizetype> index = pendingAppeal(state, answer->appealId);
    if (!index)
        return index.error();
    const Result<void> fits = checkAnswer(state, state.appeals.at(*index), *answer);
    if (!fits)
        return fits;
    Appeal& appeal = state.appeals[*index];
    appeal.state = answer->outcome;
    appeal.answers = answer->answers;
    appeal.shortened = answer->shortened;
    appeal.cancelledSteps = answer->cancelledSteps;
    appeal.liftedSteps = answer->liftedSteps;
    appeal.soleReviewer = answer->soleReviewer;
    appeal.answeredBy = event.actor;
    appeal.answeredAt = event.at;
    undoFindings(state, *answer, event.at);
    undoSteps(state, *byId(state.decisions, appeal.decisionId), *answer, event.at);
    return {};
}

Result<void> appealWithdrawn(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"withdrawal of an appeal"_s);
    const QString id = fields.requiredString("id"_L1);
    const QString reason = fields.requiredString("reason"_L1);
    if (fields.error())
        return *fields.error();
    const Result<qsizetype> index = pendingAppeal(state, id);
    if (!index)
        return index.error();
    Appeal& appeal = state.appeals[*index];
    appeal.state = AppealState::Withdrawn;
    appeal.withdrawnReason = reason;
    appeal.answeredBy = event.actor;
    appeal.answeredAt = event.at;
    return {};
}

void settleAppealsOf(CaseState& state, const QString& decisionId, const QDateTime& at)
{
    for (Appeal& appeal : state.appeals) {
        if (appeal.decisionId != decisionId || appeal.state != AppealState::Pending)
            continue;
        appeal.state = AppealState::Moot;
        appeal.answeredAt = at;
    }
}

Result<void> noticeIssued(CaseState& state, const ReviewEvent& event)
{
    Result<IssuedNotice> notice = issuedNoticeFromJson(event.payload);
    if (!notice)
        return notice.error();
    if (notice->id != nextId(u'T', state.notices.size()))
        return conflict(u"not the next notice"_s, notice->id);
    const Decision* decision = state.decision(notice->decisionId);
    if (!decision || !decision->issuedAt.isValid())
        return conflict(u"a notice of what was not issued"_s, notice->decisionId);
    const bool answers = notice->kind == NoticeKind::AppealAnswer;
    const Appeal* appeal = state.appeal(notice->appealId);
    if (answers && (!appeal || appeal->answers.isEmpty()))
        return conflict(u"a notice of an answer that was not given"_s, notice->appealId);
    notice->actor = event.actor;
    notice->at = event.at;
    state.notices.append(*notice);
    return {};
}

} // namespace Mingjing::Fold
