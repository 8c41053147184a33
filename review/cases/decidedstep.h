// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/counteddays.h"
#include "review/specification/capability.h"
#include "review/specification/penaltycondition.h"
#include "review/specification/penaltykind.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// One consequence of a decision, with figures where the specification gives ranges. A plain value.
struct DecidedStep {
    /// `D1.1`, `D1.2`, …; given by ReviewSession::draftDecision().
    QString id;
    /// The clauses whose rules ask for it.
    QStringList clauses;
    PenaltyCondition when = PenaltyCondition::Found;
    PenaltyKind kind = PenaltyKind::Reject;
    QList<Capability> capabilities;
    PenaltyPlatform platform = PenaltyPlatform::Any;
    /// How long a ban lasts, in natural days; absent when permanent or not timed.
    std::optional<int> days;
    bool permanent = false;
    /// Rectify: days to put it right.
    std::optional<int> deadlineDays;
    /// Which days the rule means; absent: it does not say, and the setting decides when it is issued.
    std::optional<DayCount> deadlineCount;
    /// Rectify: when that ends. Left invalid, it is computed when the decision is issued.
    QDateTime dueAt;
    /// How dueAt was counted when it was issued; absent before, where it was set by hand, and in journals that are
    /// older than this.
    std::optional<CountedDays> counted;
    /// When it takes effect; invalid: at once when executed.
    QDateTime startsAt;
    /// The sentence of the rule, as printed.
    QString ruleText;
    /// 1-based line of the rule in the edition's document; 0 when no rule asks for it.
    int ruleLine = 0;
    /// It differs from what the rule says; then `reason` says why.
    bool departs = false;
    /// The rule asks for it and the decision leaves it out: always a departure, never executed.
    bool omitted = false;
    QString reason;

    /// The rule says something else since the case was carried over to another edition: taken from that event.
    bool ruleChanged = false;

    /// What became of it: taken from penalty_executed and penalty_lifted.
    QDateTime executedAt;
    /// When a timed ban ends by itself: at the end of its last day.
    QDateTime endsAt;
    QDateTime liftedAt;
    QString liftedReason;
    /// Days that an appeal left of it, from the day of execution on; absent when nothing was shortened.
    std::optional<int> shortenedTo;

    /// How long it lasts now: as decided, or as an appeal left it. Nothing when permanent or not timed.
    std::optional<int> daysInForce() const { return shortenedTo ? shortenedTo : days; }
    bool permanentInForce() const { return permanent && !shortenedTo; }

    /// How \a due was counted, if it is what was counted when the step was issued.
    std::optional<CountedDays> countedTo(const QDateTime& due) const;

    bool operator==(const DecidedStep&) const = default;
};

/// All that is decided; what became of it is not in it.
QJsonObject toJson(const DecidedStep& step);
Result<DecidedStep> decidedStepFromJson(const QJsonObject& object);

} // namespace Mingjing
