// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/decidedstep.h"
#include "review/cases/finding.h"
#include "review/cases/strikecount.h"
#include "review/specification/edition.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct SubjectHistory;

/// Why a step is proposed: a fact that a person can check in the edition.
struct ProposalSource {
    /// The clause that the finding cites.
    QString clause;
    QString findingId;
    /// The clause that holds the rule, and the rule's line in the document.
    QString ruleOwner;
    int ruleLine = 0;
    /// The sentence as printed.
    QString sentence;

    bool operator==(const ProposalSource&) const = default;
};

/// A step that the edition asks for. What was merged keeps all its sources.
struct ProposedStep {
    PenaltyCondition when = PenaltyCondition::Found;
    PenaltyKind kind = PenaltyKind::Reject;
    QList<Capability> capabilities;
    /// The capabilities are alternatives: the reviewer chooses.
    bool anyOf = false;
    PenaltyPlatform platform = PenaltyPlatform::Any;
    std::optional<DayRange> days;
    bool permanent = false;
    std::optional<int> deadlineDays;
    /// Which days the rule means; absent when it does not say.
    std::optional<DayCount> deadlineCount;
    /// One rung of a ladder: the reviewer chooses how far it goes.
    bool ladder = false;
    /// The narrower case that the sentence names; mostly empty.
    QString qualifier;
    /// Label of the rule's case; empty when the rule has only one.
    QString caseLabel;
    /// Belongs to the best guess among the rule's cases (always true when there is one): to be ticked at first.
    bool suggested = true;
    QList<ProposalSource> sources;
    /// Which offence it is under each of the rules, when the history was asked: why the step is suggested or not.
    QList<StrikeCount> strikes;

    /// The history says that it is due: a repetition, or offences of other accounts.
    bool dueByHistory() const;
};

/// The steps that \a edition's processing rules ask for because of \a findings (withdrawn ones are passed over), in the
/// order of the findings and of the rules. Of a rule with labelled cases all are offered, the one whose label fits
/// \a caseCategory first. Steps of one kind, condition, platform and case label on the same capability are merged: the
/// longest wins, every source stays. Clauses without a rule propose nothing.
QList<ProposedStep> proposePenalties(const Edition& edition, const QList<Finding>& findings,
                                     const QString& caseCategory = {});

/// As above, and by \a history: what the rule asks for at a first offence is suggested for the first only, what it asks
/// for at a repetition for the second and all that follow, what it asks for of all accounts when others of the same or
/// of a related subject offended. Of a ladder the rung of that number is suggested, the highest for all beyond it.
QList<ProposedStep> proposePenalties(const Edition& edition, const QList<Finding>& findings,
                                     const QString& caseCategory, const SubjectHistory& history);

/// \a proposed as a step to decide on: the longest days of its range, no id, nothing departed from.
DecidedStep decidedStepFrom(const ProposedStep& proposed);

/// Whether \a decided is outside what \a proposed allows: another kind, condition, platform, shorter or longer than the
/// range, a capability more, or one less where all are meant.
bool departsFrom(const DecidedStep& decided, const ProposedStep& proposed);

} // namespace Mingjing
