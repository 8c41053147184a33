// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/offence.h"

#include "review/cases/casestate.h"

#include <algorithm>
#include <tuple>

namespace Mingjing {

namespace {

int rank(Rectification rectification)
{
    switch (rectification) {
    case Rectification::NotAsked:
        return 0;
    case Rectification::Met:
        return 1;
    case Rectification::Missed:
        return 2;
    case Rectification::Pending:
        return 3;
    }
    return 0;
}

} // namespace

bool OffenceQuery::fits(const Offence& offence) const
{
    const bool somebody = offence.subject.isEmpty() ? !orphanProgram.isEmpty() && offence.programName == orphanProgram
                                                    : subjects.contains(offence.subject);
    if (!somebody)
        return false;
    return clauses.isEmpty()
        || std::any_of(offence.findings.cbegin(), offence.findings.cend(), [&](const OffenceFinding& finding) {
               return std::any_of(finding.clauses.cbegin(), finding.clauses.cend(),
                                  [&](const QString& clause) { return clauses.contains(clause); });
           });
}

QList<Offence> offencesOf(const CaseState& state)
{
    QList<Offence> offences;
    for (const Decision& decision : state.decisions) {
        if (!decision.issuedAt.isValid())
            continue;
        Offence offence;
        offence.caseId = state.caseId;
        offence.programName = state.programName;
        offence.subject = state.subject.name;
        offence.editionSha256 = state.editionSha256;
        offence.decisionId = decision.id;
        offence.outcome = decision.outcome;
        offence.state = decision.state;
        offence.issuedAt = decision.issuedAt;
        for (const Finding& finding : state.findings)
            offence.findings.append({finding.id, finding.clauses + finding.twins, finding.withdrawn});
        for (const DecidedStep& step : decision.steps) {
            if (step.executedAt.isValid())
                offence.executedSteps.append(step.id);
        }
        for (const Deadline& deadline : state.deadlines) {
            const DecidedStep* step = decision.step(deadline.stepId);
            if (step && step->kind == PenaltyKind::Rectify)
                offence.rectification = worse(offence.rectification, rectificationOf(deadline.state));
        }
        offences.append(offence);
    }
    return offences;
}

void sortOffences(QList<Offence>& offences)
{
    std::sort(offences.begin(), offences.end(), [](const Offence& a, const Offence& b) {
        return std::tie(a.issuedAt, a.caseId, a.decisionId) < std::tie(b.issuedAt, b.caseId, b.decisionId);
    });
}

Rectification worse(Rectification one, Rectification other)
{
    return rank(other) > rank(one) ? other : one;
}

Rectification rectificationOf(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Pending:
        return Rectification::Pending;
    case DeadlineState::Met:
        return Rectification::Met;
    case DeadlineState::Missed:
        return Rectification::Missed;
    case DeadlineState::Void:
        return Rectification::NotAsked;
    }
    return Rectification::NotAsked;
}

} // namespace Mingjing
