// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/actrights.h"

namespace Mingjing {

Permission permissionFor(EventKind kind)
{
    switch (kind) {
    case EventKind::PageViewed:
    case EventKind::ScenarioChanged:
        return Permission::Look;
    case EventKind::NoteAdded:
        return Permission::Note;
    case EventKind::CaseOpened:
    case EventKind::PackageAttached:
    case EventKind::EditionPinned:
    case EventKind::ResubmissionReceived:
        return Permission::OpenCase;
    case EventKind::StoreFormFilled:
    case EventKind::ItemJudged:
    case EventKind::HintAccepted:
    case EventKind::HintDismissed:
    case EventKind::EvidenceCaptured:
    case EventKind::FindingRecorded:
    case EventKind::FindingChanged:
    case EventKind::FindingWithdrawn:
    case EventKind::CarriedOver:
    case EventKind::ProfileChosen:
        return Permission::Judge;
    case EventKind::DecisionDrafted:
        return Permission::Decide;
    case EventKind::DecisionHeld:
    case EventKind::DecisionIssued:
        return Permission::Issue;
    case EventKind::SecondReadingGiven:
        return Permission::SecondRead;
    case EventKind::DecisionOverridden:
        return Permission::Override;
    case EventKind::PenaltyExecuted:
        return Permission::Execute;
    case EventKind::PenaltyLifted:
        return Permission::Lift;
    case EventKind::DeadlineSet:
    case EventKind::DeadlineMet:
    case EventKind::DeadlineMissed:
    case EventKind::FindingAnswered:
        return Permission::FollowUp;
    case EventKind::DeadlineMoved:
        return Permission::MoveDeadline;
    case EventKind::AppealFiled:
    case EventKind::AppealWithdrawn:
        return Permission::TakeAppeal;
    case EventKind::AppealAnswered:
        return Permission::AnswerAppeal;
    case EventKind::NoticeIssued:
        return Permission::IssueNotice;
    case EventKind::RelationRecorded:
    case EventKind::RelationWithdrawn:
        return Permission::ChangeRelations;
    case EventKind::CreditChanged:
        return Permission::ChangeCredit;
    case EventKind::HandedOver:
        return Permission::HandOver;
    case EventKind::CaseClosed:
        return Permission::Close;
    case EventKind::CaseArchived:
        return Permission::Archive;
    }
    return Permission::ManagePeople;
}

bool waitsWhileHeld(EventKind kind)
{
    switch (kind) {
    case EventKind::ItemJudged:
    case EventKind::FindingRecorded:
    case EventKind::FindingChanged:
    case EventKind::FindingWithdrawn:
    case EventKind::CarriedOver:
        return true;
    default:
        return false;
    }
}

} // namespace Mingjing
