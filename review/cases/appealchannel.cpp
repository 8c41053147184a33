// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/appealchannel.h"

#include "review/cases/casestore.h"
#include "review/cases/strikes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool closesAt(const DecidedStep& step, const QDateTime& at)
{
    return step.kind == PenaltyKind::CloseAppeal && !step.omitted && step.executedAt.isValid()
        && !step.liftedAt.isValid() && (!step.endsAt.isValid() || step.endsAt > at);
}

AppealClosure closureBy(const DecidedStep& step, const QString& caseId)
{
    AppealClosure closure;
    closure.caseId = caseId;
    closure.stepId = step.id;
    closure.clauses = step.clauses;
    closure.line = step.ruleLine;
    closure.sentence = step.ruleText;
    closure.reason = step.reason;
    closure.subjectWide = step.when == PenaltyCondition::SubjectWide;
    closure.since = step.executedAt;
    closure.until = step.endsAt;
    closure.permanent = step.permanent;
    return closure;
}

/// The subject of \a state and those related to it.
QStringList circleOf(const CaseState& state)
{
    QStringList circle = state.subject.related;
    circle.prepend(state.subject.name);
    return circle;
}

} // namespace

std::optional<AppealClosure> appealClosureOf(const CaseState& state, const QDateTime& at)
{
    std::optional<AppealClosure> found;
    for (const Decision& decision : state.decisions) {
        if (decision.state != DecisionState::Issued)
            continue;
        for (const DecidedStep& step : decision.steps) {
            if (closesAt(step, at) && (!found || step.when == PenaltyCondition::SubjectWide))
                found = closureBy(step, state.caseId);
        }
    }
    return found;
}

Result<std::optional<AppealClosure>> appealClosureIn(const CaseStore& store, const CaseState& state,
                                                     const QDateTime& at)
{
    if (const auto own = appealClosureOf(state, at))
        return own;
    const Result<QList<PenaltyEntry>> closing = store.penalties({at, PenaltyKind::CloseAppeal});
    if (!closing)
        return closing.error();
    QSet<QString> asked{state.caseId};
    for (const PenaltyEntry& entry : *closing) {
        const bool sameProgram = entry.programName == state.programName && entry.subject == state.subject.name;
        if ((!sameProgram && entry.step.when != PenaltyCondition::SubjectWide) || asked.contains(entry.caseId))
            continue;
        asked.insert(entry.caseId);
        const Result<CaseState> other = stateOf(store, entry.caseId);
        if (!other)
            return other.error();
        const auto closure = appealClosureOf(*other, at);
        if (closure && reaches(*closure, *other, state))
            return closure;
    }
    return std::optional<AppealClosure>();
}

bool reaches(const AppealClosure& closure, const CaseState& from, const CaseState& state)
{
    if (from.caseId == state.caseId)
        return true;
    if (from.programName == state.programName && from.subject.name == state.subject.name)
        return true;
    if (!closure.subjectWide)
        return false;
    const QStringList theirs = circleOf(from);
    return theirs.contains(state.subject.name) || circleOf(state).contains(from.subject.name);
}

QList<DecidedStep> appealClosingSteps(const Edition& edition)
{
    QList<DecidedStep> steps;
    for (const ProcessingRule& rule : edition.inClauseRules() + edition.rules()) {
        for (const PenaltyCase& each : rule.cases) {
            for (const PenaltyStep& step : each.steps) {
                if (step.kind != PenaltyKind::CloseAppeal)
                    continue;
                DecidedStep decided;
                decided.clauses = QStringList{rule.owner};
                decided.when = step.when;
                decided.kind = step.kind;
                decided.permanent = step.permanent;
                if (step.days && !step.permanent)
                    decided.days = step.days->max;
                decided.ruleText = step.text;
                decided.ruleLine = rule.line;
                steps.append(decided);
            }
        }
    }
    return steps;
}

QList<ProposedStep> proposeAppealClosing(const Edition& edition, const SubjectHistory* history)
{
    QList<ProposedStep> proposals;
    for (const DecidedStep& step : appealClosingSteps(edition)) {
        ProposedStep proposed;
        proposed.when = step.when;
        proposed.kind = step.kind;
        proposed.permanent = step.permanent;
        if (step.days)
            proposed.days = DayRange{1, *step.days};
        proposed.suggested = false;
        const QString clause = step.clauses.value(0);
        proposed.sources = {{clause, {}, clause, step.ruleLine, step.ruleText}};
        const bool wide = step.when == PenaltyCondition::SubjectWide;
        if (history)
            proposed.strikes = {countStrikes(edition, *history, {}, wide ? StrikeScope::Circle : StrikeScope::Program)};
        proposals.append(proposed);
    }
    return proposals;
}

} // namespace Mingjing
