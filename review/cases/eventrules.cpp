// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/eventrules.h"

namespace Mingjing {

namespace {

enum StatusFlag : unsigned {
    Never = 0,
    Open = 1u << static_cast<unsigned>(CaseStatus::Open),
    Decided = 1u << static_cast<unsigned>(CaseStatus::Decided),
    Closed = 1u << static_cast<unsigned>(CaseStatus::Closed),
};

unsigned statusesFor(EventKind kind)
{
    switch (kind) {
    case EventKind::CaseOpened:
        return Never;
    case EventKind::PackageAttached:
    case EventKind::EditionPinned:
    case EventKind::StoreFormFilled:
    case EventKind::ScenarioChanged:
    case EventKind::PageViewed:
    case EventKind::ItemJudged:
    case EventKind::HintAccepted:
    case EventKind::HintDismissed:
    case EventKind::FindingRecorded:
    case EventKind::FindingChanged:
    case EventKind::FindingWithdrawn:
    case EventKind::DecisionDrafted:
    case EventKind::DecisionHeld:
    case EventKind::DecisionIssued:
    case EventKind::CarriedOver:
    case EventKind::ProfileChosen:
    case EventKind::SecondReadingGiven:
        return Open;
    case EventKind::EvidenceCaptured:
        return Open | Decided;
    case EventKind::DecisionOverridden:
    case EventKind::PenaltyExecuted:
        return Decided | Closed;
    case EventKind::PenaltyLifted:
    case EventKind::DeadlineSet:
    case EventKind::DeadlineMet:
    case EventKind::DeadlineMissed:
    case EventKind::NoteAdded:
    case EventKind::HandedOver:
    case EventKind::ResubmissionReceived:
    case EventKind::FindingAnswered:
    case EventKind::DeadlineMoved:
    case EventKind::RelationRecorded:
    case EventKind::RelationWithdrawn:
    case EventKind::NoticeIssued:
    case EventKind::CreditChanged:
        return Open | Decided | Closed;
    case EventKind::AppealFiled:
    case EventKind::AppealAnswered:
    case EventKind::AppealWithdrawn:
        return Decided | Closed;
    case EventKind::CaseClosed:
        return Decided;
    case EventKind::CaseArchived:
        return Closed;
    }
    return Never;
}

} // namespace

bool isAllowed(EventKind kind, CaseStatus status)
{
    return (statusesFor(kind) & (1u << static_cast<unsigned>(status))) != 0;
}

} // namespace Mingjing
