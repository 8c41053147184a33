// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casequery.h"

#include "review/cases/casestate.h"

#include <algorithm>

namespace Mingjing {

namespace {

int countOf(const CaseState& state, Verdict verdict)
{
    return static_cast<int>(
        std::count_if(state.judgements.cbegin(), state.judgements.cend(),
                      [&](const ItemJudgement& judgement) { return judgement.verdict == verdict; }));
}

} // namespace

CaseSummary summaryOf(const CaseState& state)
{
    CaseSummary summary;
    summary.caseId = state.caseId;
    summary.programName = state.programName;
    summary.subject = state.subject.name;
    summary.category = state.category;
    summary.assignee = state.assignee;
    summary.status = state.status;
    summary.openedAt = state.openedAt;
    summary.updatedAt = state.updatedAt;
    summary.dueAt = state.nextDueAt();
    summary.passes = countOf(state, Verdict::Pass);
    summary.violations = countOf(state, Verdict::Violation);
    summary.notApplicable = countOf(state, Verdict::NotApplicable);
    summary.unsure = countOf(state, Verdict::Unsure);
    summary.held = state.draft() && state.draft()->state == DecisionState::Held;
    summary.findings = static_cast<int>(state.standingFindings().size());
    summary.outcome = state.issued() ? outcomeId(state.issued()->outcome) : QString();
    summary.lastSequence = state.lastSequence;
    summary.editionTitle = state.editionTitle;
    summary.editionSha256 = state.editionSha256;
    return summary;
}

} // namespace Mingjing
