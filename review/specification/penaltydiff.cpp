// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltydiff.h"

#include "review/specification/edition.h"
#include "review/specification/editionjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using RulesByOwner = QHash<QString, QList<ProcessingRule>>;

RulesByOwner rulesByOwner(const Edition& edition)
{
    RulesByOwner rules;
    for (const ProcessingRule& rule : edition.rules())
        rules[rule.owner].append(rule);
    for (const ProcessingRule& rule : edition.inClauseRules())
        rules[rule.owner].append(rule);
    return rules;
}

QJsonObject factsOf(const PenaltyStep& step)
{
    QJsonObject facts = toJson(step);
    facts.remove(u"text"_s);
    facts.remove(u"qualifier"_s);
    return facts;
}

/// The scope belongs to the facts; it is given by its new id so that moving is no difference.
QJsonArray factsOf(const QList<ProcessingRule>& rules, const QHash<QString, QString>* newIds)
{
    QJsonArray facts;
    for (const ProcessingRule& rule : rules) {
        facts.append(newIds ? newIds->value(rule.scope) : rule.scope);
        facts.append(penaltyFacts(rule));
    }
    return facts;
}

QJsonArray withoutFigures(const QList<ProcessingRule>& rules)
{
    QJsonArray facts;
    for (const ProcessingRule& rule : rules) {
        for (const PenaltyCase& penaltyCase : rule.cases) {
            facts.append(penaltyCase.label);
            for (const PenaltyStep& step : penaltyCase.steps) {
                QJsonObject fact = factsOf(step);
                fact.insert(u"days"_s, step.days.has_value());
                fact.insert(u"deadline_days"_s, step.deadlineDays.has_value());
                facts.append(fact);
            }
        }
    }
    return facts;
}

PenaltyChange changeOf(const QString& oldOwner, const QList<ProcessingRule>& oldRules, const QString& newOwner,
                       const QList<ProcessingRule>& newRules)
{
    PenaltyChange change{oldOwner, newOwner, oldRules, newRules, false};
    change.onlyFigures = !oldRules.isEmpty() && withoutFigures(oldRules) == withoutFigures(newRules);
    return change;
}

} // namespace

QJsonArray penaltyFacts(const ProcessingRule& rule)
{
    QJsonArray facts;
    for (const PenaltyCase& penaltyCase : rule.cases) {
        QJsonArray steps;
        for (const PenaltyStep& step : penaltyCase.steps)
            steps.append(factsOf(step));
        facts.append(QJsonObject{{u"label"_s, penaltyCase.label}, {u"steps"_s, steps}});
    }
    return facts;
}

QList<PenaltyChange> comparePenalties(const Edition& oldEdition, const Edition& newEdition,
                                      const QHash<QString, QString>& newIds)
{
    const RulesByOwner oldRules = rulesByOwner(oldEdition);
    const RulesByOwner newRules = rulesByOwner(newEdition);
    QHash<QString, QString> oldIds;
    for (auto it = newIds.begin(); it != newIds.end(); ++it)
        oldIds.insert(it.value(), it.key());

    QList<PenaltyChange> changes;
    for (const Clause& clause : newEdition.clauses()) {
        const QString oldOwner = oldIds.value(clause.id);
        const QList<ProcessingRule> before = oldRules.value(oldOwner);
        const QList<ProcessingRule> after = newRules.value(clause.id);
        if (factsOf(before, &newIds) != factsOf(after, nullptr))
            changes.append(changeOf(oldOwner, before, clause.id, after));
    }
    for (const Clause& clause : oldEdition.clauses()) {
        if (oldRules.contains(clause.id) && !newIds.contains(clause.id))
            changes.append(changeOf(clause.id, oldRules.value(clause.id), {}, {}));
    }
    return changes;
}

} // namespace Mingjing
