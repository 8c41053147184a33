// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

/// What happened in a case. The ids are part of the journal's format and never change.
enum class EventKind {
    CaseOpened,
    PackageAttached,
    EditionPinned,
    StoreFormFilled,
    ScenarioChanged,
    PageViewed,
    ItemJudged,
    HintAccepted,
    HintDismissed,
    EvidenceCaptured,
    FindingRecorded,
    FindingChanged,
    FindingWithdrawn,
    DecisionDrafted,
    DecisionHeld,
    DecisionIssued,
    DecisionOverridden,
    PenaltyExecuted,
    PenaltyLifted,
    DeadlineSet,
    DeadlineMet,
    DeadlineMissed,
    ResubmissionReceived,
    AppealFiled,
    AppealAnswered,
    NoteAdded,
    HandedOver,
    CaseClosed,
    CaseArchived,
    CarriedOver,
    ProfileChosen,
    SecondReadingGiven,
    AppealWithdrawn,
    NoticeIssued,
    FindingAnswered,
    DeadlineMoved,
    RelationRecorded,
    RelationWithdrawn,
    CreditChanged,
};

/// How many kinds there are; they count up from zero.
inline constexpr int eventKindCount = static_cast<int>(EventKind::CreditChanged) + 1;

/// The snake_case id, e.g. `item_judged`.
QString eventKindId(EventKind kind);
/// The kind named \a id, or nothing.
std::optional<EventKind> eventKindFromId(const QString& id);

} // namespace Mingjing
