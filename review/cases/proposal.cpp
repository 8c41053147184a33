// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/proposal.h"

#include "review/cases/proposalmerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// How well \a penaltyCase fits a program of \a category: 0 not at all, 2 by its label.
int fit(const PenaltyCase& penaltyCase, const QString& category)
{
    static const QList<QChar> separators = {u'-', u'/', u'>', u'、', u'，', u',', u' ', u'—'};
    if (category.isEmpty())
        return 0;
    const QString label = penaltyCase.label.endsWith(u'类') ? penaltyCase.label.chopped(1) : penaltyCase.label;
    if (!label.isEmpty() && category.contains(label))
        return 2;
    QString parted = category;
    for (const QChar separator : separators)
        parted.replace(separator, u'\n');
    const QStringList words = parted.split(u'\n', Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return word.size() > 1 && penaltyCase.text.contains(word); })
        ? 1
        : 0;
}

struct FittedCase {
    const PenaltyCase* penaltyCase;
    bool suggested;
};

/// The rule's cases, the best guess first. With several and none that fits, none is suggested.
QList<FittedCase> orderedCases(const ProcessingRule& rule, const QString& category)
{
    QList<FittedCase> cases;
    for (const PenaltyCase& penaltyCase : rule.cases)
        cases.append({&penaltyCase, rule.cases.size() == 1});
    if (rule.cases.size() < 2)
        return cases;
    std::stable_sort(cases.begin(), cases.end(), [&](const FittedCase& a, const FittedCase& b) {
        return fit(*a.penaltyCase, category) > fit(*b.penaltyCase, category);
    });
    cases.first().suggested = fit(*cases.first().penaltyCase, category) > 0;
    return cases;
}

ProposedStep proposedFrom(const PenaltyStep& step, const FittedCase& from, const ProposalSource& source)
{
    ProposedStep proposed;
    proposed.when = step.when;
    proposed.kind = step.kind;
    proposed.capabilities = step.capabilities;
    proposed.anyOf = step.anyOf;
    proposed.platform = step.platform;
    proposed.days = step.days;
    proposed.permanent = step.permanent;
    proposed.deadlineDays = step.deadlineDays;
    proposed.deadlineCount = step.deadlineCount;
    proposed.ladder = step.ladder || step.when == PenaltyCondition::Tiered;
    proposed.qualifier = step.qualifier;
    proposed.caseLabel = from.penaltyCase->label;
    // A ladder is climbed by choice, and a narrower case may not be this one.
    proposed.suggested = from.suggested && step.qualifier.isEmpty() && !proposed.ladder;
    proposed.sources = {source};
    return proposed;
}

/// The rules that speak for the clause: the nearest, and the nearest under a heading of its own.
QList<const ProcessingRule*> speakingRules(const Edition& edition, const QString& clauseId)
{
    QList<const ProcessingRule*> rules;
    for (const ProcessingRule* rule : {edition.ruleFor(clauseId), edition.headedRuleFor(clauseId)}) {
        if (rule && !rules.contains(rule))
            rules.append(rule);
    }
    return rules;
}

} // namespace

QList<ProposedStep> proposePenalties(const Edition& edition, const QList<Finding>& findings,
                                     const QString& caseCategory)
{
    ProposalMerge merge;
    for (const Finding& finding : findings) {
        if (finding.withdrawn)
            continue;
        for (const QString& clause : finding.clauses) {
            const QList<const ProcessingRule*> rules = speakingRules(edition, clause);
            for (const ProcessingRule* rule : rules) {
                const QList<FittedCase> cases = orderedCases(*rule, caseCategory);
                for (const FittedCase& each : cases) {
                    for (const PenaltyStep& step : each.penaltyCase->steps) {
                        const ProposalSource source{clause, finding.id, rule->owner, rule->line, step.text};
                        merge.add(proposedFrom(step, each, source));
                    }
                }
            }
        }
    }
    return merge.steps();
}

DecidedStep decidedStepFrom(const ProposedStep& proposed)
{
    DecidedStep step;
    for (const ProposalSource& source : proposed.sources) {
        if (!step.clauses.contains(source.clause))
            step.clauses.append(source.clause);
    }
    step.when = proposed.when;
    step.kind = proposed.kind;
    step.capabilities = proposed.anyOf ? proposed.capabilities.mid(0, 1) : proposed.capabilities;
    step.platform = proposed.platform;
    if (proposed.days && !proposed.permanent)
        step.days = proposed.days->max;
    step.permanent = proposed.permanent;
    step.deadlineDays = proposed.deadlineDays;
    step.deadlineCount = proposed.deadlineCount;
    if (!proposed.sources.isEmpty()) {
        step.ruleText = proposed.sources.first().sentence;
        step.ruleLine = proposed.sources.first().ruleLine;
    }
    return step;
}

bool departsFrom(const DecidedStep& decided, const ProposedStep& proposed)
{
    if (decided.omitted || decided.when != proposed.when || decided.kind != proposed.kind
        || decided.platform != proposed.platform || decided.permanent != proposed.permanent
        || decided.deadlineDays != proposed.deadlineDays || decided.deadlineCount != proposed.deadlineCount)
        return true;
    if (proposed.days.has_value() != decided.days.has_value())
        return true;
    if (decided.days && (*decided.days < proposed.days->min || *decided.days > proposed.days->max))
        return true;
    const auto isProposed = [&](Capability each) { return proposed.capabilities.contains(each); };
    const bool noneMore = std::all_of(decided.capabilities.cbegin(), decided.capabilities.cend(), isProposed);
    const bool enough = proposed.anyOf ? !decided.capabilities.isEmpty() || proposed.capabilities.isEmpty()
                                       : decided.capabilities.size() == proposed.capabilities.size();
    return !noneMore || !enough;
}

} // namespace Mingjing
