// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/decision.h"
#include "review/cases/proposal.h"

#include <QList>

#include <optional>

namespace Mingjing {

struct CaseState;
struct SubjectHistory;

/// One line of the table of steps: what the edition asks for and what the reviewer makes of it. A plain value.
struct DraftStep {
    /// Absent for a step that no rule asks for (any more).
    std::optional<ProposedStep> proposed;
    DecidedStep decided;
    bool taken = false;

    /// A rule asks for it without leaving a choice: leaving it out is a departure.
    bool isObligatory() const;
    /// It is taken otherwise than the rule says, or left out although the rule asks for it.
    bool departs() const;
    /// It closes the appeal channel, which a reviewer does by choice.
    bool closesAppeal() const { return decided.kind == PenaltyKind::CloseAppeal; }
    /// It departs, or closes the appeal channel.
    bool asksForReason() const { return departs() || (taken && closesAppeal()); }
    bool lacksReason() const { return asksForReason() && decided.reason.trimmed().isEmpty(); }

    /// Whether both come to the same decision; what is not taken may differ in its figures.
    bool operator==(const DraftStep& other) const;
};

/// The decision that a reviewer is working on: the edition's proposals for the findings, with what was drafted before
/// laid over them. A plain value.
class DecisionDraft final
{
public:
    DecisionDraft() = default;
    /// From the findings of \a state and its draft, if there is one. Without \a history nothing is counted.
    static DecisionDraft from(const CaseState& state, const Edition& edition, const SubjectHistory* history = nullptr);

    QList<DraftStep> steps;
    QString summary;
    /// Set when the reviewer chose it; otherwise the suggestion holds.
    std::optional<Outcome> chosenOutcome;

    /// What the findings and the steps taken come to.
    Outcome suggestedOutcome() const;
    Outcome outcome() const { return chosenOutcome.value_or(suggestedOutcome()); }
    bool hasFindings() const { return m_hasFindings; }
    /// As it is handed to ReviewSession::draftDecision(): steps taken, and obligatory ones left out as omitted.
    Decision decision() const;
    /// Rules ask for steps because of the finding, and none of them is taken.
    bool leavesUnanswered(const QString& findingId) const;
    /// The row of the table that became step \a index of decision().
    qsizetype rowOfStep(qsizetype index) const;

    /// Whether both come to the same decision.
    bool operator==(const DecisionDraft& other) const;

private:
    void layOver(const Decision& decision);
    static bool isPartOfDecision(const DraftStep& step) { return step.taken || step.isObligatory(); }

    bool m_hasFindings = false;
    /// What was counted for the proposals; frozen with the decision.
    QList<StrikeCount> m_counts;
};

} // namespace Mingjing
