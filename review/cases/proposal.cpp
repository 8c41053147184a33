// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/proposal.h"

#include "review/cases/proposalmerge.h"
#include "review/cases/strikes.h"

#include <QMap>

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

/// Whether \a qualifier makes the case narrower: what only says what its label means does not.
bool narrows(const QString& qualifier)
{
    return !qualifier.isEmpty() && !qualifier.startsWith(u'指') && !qualifier.startsWith(u"包含")
        && !qualifier.startsWith(u"包括");
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
    // A ladder is climbed by choice, a narrower case may not be this one, a third party is not this program, and the
    // appeal channel is closed by choice.
    proposed.suggested = from.suggested && !narrows(step.qualifier) && !proposed.ladder
        && step.when != PenaltyCondition::ThirdParty && step.kind != PenaltyKind::CloseAppeal;
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

/// What the history says about the steps of one case of a rule, one after the other.
class StepsByHistory final
{
public:
    StepsByHistory(const Edition& edition, const SubjectHistory& history, const ProcessingRule& rule,
                   const PenaltyCase& penaltyCase)
        : m_edition(edition), m_history(history), m_rule(rule), m_case(penaltyCase)
    {
        for (const PenaltyStep& step : penaltyCase.steps)
            ladderOf(step.when).rungs += isRung(step.when, step.ladder);
    }

    /// Counts for \a step, and suggests it or not. \a caseFits: the case is the one to be suggested.
    void settle(ProposedStep& step, bool caseFits)
    {
        const StrikeScope scope = strikeScopeFor(step.when, m_case);
        const QString& under = m_rule.scope.isEmpty() ? m_rule.owner : m_rule.scope;
        const StrikeCount count = countStrikes(m_edition, m_history, under, scope);
        step.strikes = {count};
        if (step.when == PenaltyCondition::First)
            m_pastFirst = count.number() > 1;
        if ((step.when == PenaltyCondition::First || step.when == PenaltyCondition::Overdue) && m_pastFirst)
            step.suggested = false;
        else if (step.when == PenaltyCondition::Repeat || step.when == PenaltyCondition::SubjectWide)
            step.suggested = step.suggested && count.number() > 1;
        if (!isRung(step.when, step.ladder))
            return;
        Ladder& ladder = ladderOf(step.when);
        const int reached = scope == StrikeScope::Others ? count.number() - 1 : count.number();
        const bool isReached = ++ladder.climbed == std::min(reached, ladder.rungs);
        step.suggested = isReached && caseFits && !narrows(step.qualifier) && step.when != PenaltyCondition::ThirdParty;
    }

private:
    struct Ladder {
        int rungs = 0;
        int climbed = 0;
    };

    /// What stands against all accounts, and against third parties, are ladders of their own.
    Ladder& ladderOf(PenaltyCondition when)
    {
        const bool own = when == PenaltyCondition::SubjectWide || when == PenaltyCondition::ThirdParty;
        return m_ladders[own ? when : PenaltyCondition::Found];
    }
    static bool isRung(PenaltyCondition when, bool ladder) { return ladder || when == PenaltyCondition::Tiered; }

    const Edition& m_edition;
    const SubjectHistory& m_history;
    const ProcessingRule& m_rule;
    const PenaltyCase& m_case;
    QMap<PenaltyCondition, Ladder> m_ladders;
    /// What was for a first offence, and what follows when that is not put right, are over.
    bool m_pastFirst = false;
};

QList<ProposedStep> propose(const Edition& edition, const QList<Finding>& findings, const QString& caseCategory,
                            const SubjectHistory* history)
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
                    std::optional<StepsByHistory> byHistory;
                    if (history)
                        byHistory.emplace(edition, *history, *rule, *each.penaltyCase);
                    for (qsizetype i = 0; i < each.penaltyCase->steps.size(); ++i) {
                        const PenaltyStep& step = each.penaltyCase->steps.at(i);
                        const ProposalSource source{clause, finding.id, rule->owner, rule->line, step.text};
                        ProposedStep proposed = proposedFrom(step, each, source);
                        if (byHistory)
                            byHistory->settle(proposed, each.suggested);
                        merge.add(proposed, {each.penaltyCase, i});
                    }
                }
            }
        }
    }
    return merge.steps();
}

} // namespace

bool ProposedStep::dueByHistory() const
{
    return suggested && !ladder && !strikes.isEmpty()
        && (when == PenaltyCondition::Repeat || when == PenaltyCondition::SubjectWide);
}

QList<ProposedStep> proposePenalties(const Edition& edition, const QList<Finding>& findings,
                                     const QString& caseCategory)
{
    return propose(edition, findings, caseCategory, nullptr);
}

QList<ProposedStep> proposePenalties(const Edition& edition, const QList<Finding>& findings,
                                     const QString& caseCategory, const SubjectHistory& history)
{
    return propose(edition, findings, caseCategory, &history);
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
