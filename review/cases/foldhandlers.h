// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casestate.h"
#include "review/journal/reviewevent.h"

/// What each kind of event does to a state. Place and status were checked before; each reads the whole payload and
/// checks it before it changes anything. Only casefold.cpp calls these.
namespace Mingjing::Fold {

Error conflict(const QString& message, const QString& context = {});
/// The id that the next of \a count things with \a prefix gets: `F3` after two.
QString nextId(QChar prefix, qsizetype count);

/// Checks that \a payload names the decision \a expected, and gives the payload's id.
Result<QString> namedDecision(const QJsonObject& payload, const Decision* expected);
/// Reasons to hold a decision; none when \a key is absent.
Result<QList<HoldReason>> holdReasonsAt(const QJsonObject& payload, QLatin1StringView key);

// foldreview.cpp
Result<void> caseOpened(CaseState& state, const ReviewEvent& event);
Result<void> editionPinned(CaseState& state, const ReviewEvent& event);
Result<void> storeFormFilled(CaseState& state, const ReviewEvent& event);
Result<void> scenarioChanged(CaseState& state, const ReviewEvent& event);
Result<void> profileChosen(CaseState& state, const ReviewEvent& event);
Result<void> pageViewed(CaseState& state, const ReviewEvent& event);
Result<void> noteAdded(CaseState& state, const ReviewEvent& event);
Result<void> handedOver(CaseState& state, const ReviewEvent& event);
Result<void> caseArchived(CaseState& state);

// foldversions.cpp
Result<void> packageAttached(CaseState& state, const ReviewEvent& event);
Result<void> resubmissionReceived(CaseState& state, const ReviewEvent& event);

// foldcarryover.cpp
Result<void> carriedOver(CaseState& state, const ReviewEvent& event);

// foldfindings.cpp
Result<void> itemJudged(CaseState& state, const ReviewEvent& event);
Result<void> hintJudged(CaseState& state, const ReviewEvent& event);
Result<void> evidenceCaptured(CaseState& state, const ReviewEvent& event);
Result<void> findingRecorded(CaseState& state, const ReviewEvent& event);
Result<void> findingChanged(CaseState& state, const ReviewEvent& event);
Result<void> findingWithdrawn(CaseState& state, const ReviewEvent& event);

// foldsecondreading.cpp
Result<void> decisionHeld(CaseState& state, const ReviewEvent& event);
Result<void> secondReadingGiven(CaseState& state, const ReviewEvent& event);

// folddecision.cpp
Result<void> decisionDrafted(CaseState& state, const ReviewEvent& event);
Result<void> decisionIssued(CaseState& state, const ReviewEvent& event);
Result<void> decisionOverridden(CaseState& state, const ReviewEvent& event);
Result<void> penaltyExecuted(CaseState& state, const ReviewEvent& event);
Result<void> penaltyLifted(CaseState& state, const ReviewEvent& event);
Result<void> deadlineSet(CaseState& state, const ReviewEvent& event);
Result<void> deadlineSettled(CaseState& state, const ReviewEvent& event);

// foldappeal.cpp
Result<void> appealFiled(CaseState& state, const ReviewEvent& event);
Result<void> appealAnswered(CaseState& state, const ReviewEvent& event);
Result<void> appealWithdrawn(CaseState& state, const ReviewEvent& event);
/// Appeals against \a decisionId that wait for an answer become moot.
void settleAppealsOf(CaseState& state, const QString& decisionId, const QDateTime& at);
Result<void> noticeIssued(CaseState& state, const ReviewEvent& event);

// foldhistory.cpp
/// The related subjects that the case was opened with.
void declareRelations(CaseState& state, const ReviewEvent& event);
Result<void> relationRecorded(CaseState& state, const ReviewEvent& event);
Result<void> relationWithdrawn(CaseState& state, const ReviewEvent& event);
Result<void> creditChanged(CaseState& state, const ReviewEvent& event);

// foldrectification.cpp
Result<void> deadlineMoved(CaseState& state, const ReviewEvent& event);
Result<void> findingAnswered(CaseState& state, const ReviewEvent& event);

} // namespace Mingjing::Fold
