// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/carryreason.h"
#include "review/cases/decidedstep.h"
#include "review/cases/outcome.h"
#include "review/cases/secondreading.h"
#include "review/cases/strikecount.h"
#include "review/people/holdreason.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

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
    /// Why and since when it waits, or waited, for a second reader; empty when it never did.
    QList<HoldReason> heldFor;
    QString heldBy;
    QDateTime heldAt;
    /// Of a decision that was returned and drafted again all that were given, the first first.
    QList<SecondReading> readings;
    /// The rules asked for a second reader, and it was issued without: nobody else at the desk could read it.
    QList<HoldReason> unreadFor;
    QString issuedBy;
    QDateTime issuedAt;
    QString overriddenBy;
    QDateTime overriddenAt;
    QString overriddenReason;
    /// Overridden because an appeal was upheld: it never counts against anybody. Taken from the events.
    bool reversed = false;

    /// The reading that returned the draft, as long as it was not issued since; else nullptr.
    const SecondReading* returned() const;
    /// nullptr when it has no such step.
    const DecidedStep* step(const QString& stepId) const;

    bool operator==(const Decision&) const = default;
};

/// The payload of `decision_drafted`: id, outcome, steps, summary, overrides, and history when there is one.
QJsonObject toJson(const Decision& decision);
Result<Decision> decisionFromJson(const QJsonObject& object);

} // namespace Mingjing
