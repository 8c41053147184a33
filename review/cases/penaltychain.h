// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// Where a part of the chain stands at a moment.
enum class LinkState {
    Pending, ///< a deadline that runs
    AwaitsAnswers, ///< a deadline in whose time something was resubmitted that nobody has answered yet
    Overdue, ///< a deadline that passed, and nobody has said so yet
    Missed,
    Met,
    Waiting, ///< a step that follows only when a deadline is missed, or that starts later
    Proposed, ///< a step that follows now that a deadline has passed: to be confirmed
    Stopped, ///< a step that cannot follow any more: everything was put right
    ToExecute, ///< a step that nothing stands in the way of
    Running, ///< executed, and lasting
    Ended, ///< ended by itself
    Lifted, ///< early, or fallen away on appeal before it was executed
    Done, ///< executed, and nothing lasts
};

/// `pending`, `awaits_answers`, `overdue`, `missed`, `met`, `waiting`, `proposed`, `stopped`, `to_execute`, `running`,
/// `ended`, `lifted`, `done`.
QString linkStateId(LinkState state);

/// One part of what follows from a decision, as seen at a moment. A plain value.
struct ChainLink {
    LinkState state = LinkState::Pending;
    /// Since when it stands so; invalid when not known.
    QDateTime since;
    /// When it ends by itself: a deadline falls due, a ban ends, a waiting step can follow. Invalid: not by itself.
    QDateTime until;
    /// The deadline, or the one that a waiting or proposed step follows from; empty for none.
    QString deadlineId;
    /// Empty for a deadline that stands alone.
    QString decisionId;
    /// The step with its clauses and the sentence of its rule; of a deadline the one that asks to rectify.
    std::optional<DecidedStep> step;
    /// What a deadline that stands alone is for.
    QString what;

    /// It is a deadline, and not a step.
    bool isDeadline() const { return state <= LinkState::Met; }

    bool operator==(const ChainLink&) const = default;
};

/// What follows from the decisions of \a state as it would be seen at \a moment if nothing is done until then: of the
/// decision in force every deadline and step in its order; of those taken back what was executed; then deadlines that
/// stand alone. Void deadlines and steps that were left out are passed over.
QList<ChainLink> chainAt(const CaseState& state, const QDateTime& moment);

/// Whether \a step goes on once executed: a ban, or anything with an end or for good.
bool lasts(const DecidedStep& step);

} // namespace Mingjing
