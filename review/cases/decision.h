// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/carryreason.h"
#include "review/cases/decidedstep.h"
#include "review/cases/strikecount.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

enum class Outcome { Pass, Reject, Rectify, Penalise };

/// `pass`, `reject`, `rectify`, `penalise`.
QString outcomeId(Outcome outcome);
std::optional<Outcome> outcomeFromId(const QString& id);

enum class DecisionState { Draft, Held, Issued, Overridden };

/// `draft`, `held`, `issued`, `overridden`.
QString decisionStateId(DecisionState state);
std::optional<DecisionState> decisionStateFromId(const QString& id);

/// What follows from a review. A plain value.
struct Decision {
    /// `D1`, `D2`, …; given by ReviewSession::draftDecision(). Redrafting keeps it.
    QString id;
    Outcome outcome = Outcome::Pass;
    /// In the order in which they come into force.
    QList<DecidedStep> steps;
    /// In the reviewer's words.
    QString summary;
    /// Which offences before this one counted, and which did not, when it was drafted; empty when nobody asked, and in
    /// journals that are older than this.
    QList<StrikeCount> history;
    DecisionState state = DecisionState::Draft;
    /// Id of the overridden decision that this one replaces; empty for the first.
    QString overrides;
    /// Why the draft must be drafted again since the case was carried over to another edition. Taken from the events.
    QList<CarryReason> toConfirm;
    QString draftedBy;
    QDateTime draftedAt;
    QString issuedBy;
    QDateTime issuedAt;
    QString overriddenBy;
    QDateTime overriddenAt;
    QString overriddenReason;
    /// Overridden because an appeal was upheld: it never counts against anybody. Taken from the events.
    bool reversed = false;

    /// nullptr when it has no such step.
    const DecidedStep* step(const QString& stepId) const;

    bool operator==(const Decision&) const = default;
};

/// The payload of `decision_drafted`: id, outcome, steps, summary, overrides, and history when there is one.
QJsonObject toJson(const Decision& decision);
Result<Decision> decisionFromJson(const QJsonObject& object);

} // namespace Mingjing
