// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"

#include "review/cases/eventrules.h"
#include "review/cases/foldhandlers.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Result<void> checkPlace(const CaseState& state, const ReviewEvent& event)
{
    if (event.sequence != state.lastSequence + 1)
        return Fold::conflict(u"event %1 does not follow event %2"_s.arg(event.sequence).arg(state.lastSequence));
    if (event.previousHash != state.headHash)
        return Fold::conflict(u"its previous hash is not the hash of the event before"_s);
    const bool opens = event.kind == EventKind::CaseOpened;
    if (opens != (event.sequence == 1))
        return Fold::conflict(u"a journal begins with case_opened, and only there"_s);
    if (!opens && !isAllowed(event.kind, state.status))
        return Fold::conflict(
            u"'%1' does not fit a case that is %2"_s.arg(eventKindId(event.kind), caseStatusId(state.status)));
    return {};
}

Result<void> dispatch(CaseState& state, const ReviewEvent& event)
{
    switch (event.kind) {
    case EventKind::CaseOpened:
        return Fold::caseOpened(state, event);
    case EventKind::PackageAttached:
        return Fold::packageAttached(state, event);
    case EventKind::EditionPinned:
        return Fold::editionPinned(state, event);
    case EventKind::StoreFormFilled:
        return Fold::storeFormFilled(state, event);
    case EventKind::ScenarioChanged:
        return Fold::scenarioChanged(state, event);
    case EventKind::PageViewed:
        return Fold::pageViewed(state, event);
    case EventKind::ItemJudged:
        return Fold::itemJudged(state, event);
    case EventKind::HintAccepted:
    case EventKind::HintDismissed:
        return Fold::hintJudged(state, event);
    case EventKind::EvidenceCaptured:
        return Fold::evidenceCaptured(state, event);
    case EventKind::FindingRecorded:
        return Fold::findingRecorded(state, event);
    case EventKind::FindingChanged:
        return Fold::findingChanged(state, event);
    case EventKind::FindingWithdrawn:
        return Fold::findingWithdrawn(state, event);
    case EventKind::DecisionDrafted:
        return Fold::decisionDrafted(state, event);
    case EventKind::DecisionHeld:
        return Fold::decisionHeld(state, event);
    case EventKind::SecondReadingGiven:
        return Fold::secondReadingGiven(state, event);
    case EventKind::DecisionIssued:
        return Fold::decisionIssued(state, event);
    case EventKind::DecisionOverridden:
        return Fold::decisionOverridden(state, event);
    case EventKind::PenaltyExecuted:
        return Fold::penaltyExecuted(state, event);
    case EventKind::PenaltyLifted:
        return Fold::penaltyLifted(state, event);
    case EventKind::DeadlineSet:
        return Fold::deadlineSet(state, event);
    case EventKind::DeadlineMet:
    case EventKind::DeadlineMissed:
        return Fold::deadlineSettled(state, event);
    case EventKind::NoteAdded:
        return Fold::noteAdded(state, event);
    case EventKind::HandedOver:
        return Fold::handedOver(state, event);
    case EventKind::CarriedOver:
        return Fold::carriedOver(state, event);
    case EventKind::CaseClosed:
        state.status = CaseStatus::Closed;
        return {};
    case EventKind::CaseArchived:
        return Fold::caseArchived(state);
    case EventKind::ProfileChosen:
        return Fold::profileChosen(state, event);
    case EventKind::ResubmissionReceived:
        return Fold::resubmissionReceived(state, event);
    case EventKind::RelationRecorded:
        return Fold::relationRecorded(state, event);
    case EventKind::RelationWithdrawn:
        return Fold::relationWithdrawn(state, event);
    case EventKind::CreditChanged:
        return Fold::creditChanged(state, event);
    case EventKind::DeadlineMoved:
        return Fold::deadlineMoved(state, event);
    case EventKind::FindingAnswered:
        return Fold::findingAnswered(state, event);
    case EventKind::AppealFiled:
        return Fold::appealFiled(state, event);
    case EventKind::AppealAnswered:
        return Fold::appealAnswered(state, event);
    case EventKind::AppealWithdrawn:
        return Fold::appealWithdrawn(state, event);
    case EventKind::NoticeIssued:
        return Fold::noticeIssued(state, event);
    }
    return Error{ErrorCode::Internal, u"an event of no kind"_s, {}};
}

} // namespace

Result<void> apply(CaseState& state, const ReviewEvent& event)
{
    Result<void> done = checkPlace(state, event);
    if (done)
        done = dispatch(state, event);
    if (!done)
        return done;
    state.lastSequence = event.sequence;
    state.headHash = event.hash;
    state.updatedAt = event.at;
    return {};
}

Result<CaseState> fold(const QList<ReviewEvent>& events)
{
    CaseState state;
    for (const ReviewEvent& event : events) {
        const Result<void> done = apply(state, event);
        if (!done) {
            const Error& error = done.error();
            return Error{error.code, error.toString(), u"event %1"_s.arg(state.lastSequence + 1)};
        }
    }
    return state;
}

} // namespace Mingjing
