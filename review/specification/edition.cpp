// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/edition.h"

#include <algorithm>

namespace Mingjing {

Edition::Edition(EditionData data) : m_data(std::move(data))
{
    for (qsizetype i = 0; i < m_data.clauses.size(); ++i) {
        m_index.insert(m_data.clauses.at(i).id, i);
        m_children[m_data.clauses.at(i).parent].append(i);
    }
    // A clause's own sentence is nearer than the rule of its heading.
    for (qsizetype i = 0; i < m_data.inClauseRules.size(); ++i)
        m_rulesByScope[m_data.inClauseRules.at(i).scope].append(-1 - i);
    for (qsizetype i = 0; i < m_data.rules.size(); ++i)
        m_rulesByScope[m_data.rules.at(i).scope].append(i);
}

EditionCounts Edition::counts() const
{
    EditionCounts counts;
    for (const Clause& clause : m_data.clauses) {
        counts.chapters += clause.kind == ClauseKind::Chapter;
        counts.sections += clause.kind == ClauseKind::Section;
        counts.clauses += clause.kind == ClauseKind::Clause;
    }
    counts.processingRules = static_cast<int>(m_data.rules.size());
    return counts;
}

const Clause* Edition::clause(const QString& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_data.clauses.at(*found);
}

QList<const Clause*> Edition::children(const QString& id) const
{
    QList<const Clause*> result;
    for (const qsizetype index : m_children.value(id))
        result.append(&m_data.clauses.at(index));
    return result;
}

QList<const Clause*> Edition::ancestors(const QString& id) const
{
    QList<const Clause*> result;
    const Clause* at = clause(id);
    while (at && !at->parent.isEmpty() && (at = clause(at->parent)))
        result.append(at);
    return result;
}

QString Edition::sectionOf(const QString& id) const
{
    const Clause* at = clause(id);
    while (at && at->kind != ClauseKind::Section)
        at = at->parent.isEmpty() ? nullptr : clause(at->parent);
    return at ? at->id : QString();
}

QList<const ProcessingRule*> Edition::rulesFor(const QString& clauseId) const
{
    QList<const ProcessingRule*> rules;
    const auto collect = [&](const QString& id) {
        for (const Clause* at = clause(id); at; at = at->parent.isEmpty() ? nullptr : clause(at->parent)) {
            for (const qsizetype index : m_rulesByScope.value(at->id)) {
                const ProcessingRule* rule = index < 0 ? &m_data.inClauseRules.at(-1 - index) : &m_data.rules.at(index);
                if (!rules.contains(rule))
                    rules.append(rule);
            }
        }
    };
    collect(clauseId);
    if (const Clause* own = clause(clauseId)) {
        for (const QString& twin : own->twins)
            collect(twin);
    }
    return rules;
}

const ProcessingRule* Edition::ruleFor(const QString& clauseId) const
{
    const QList<const ProcessingRule*> rules = rulesFor(clauseId);
    return rules.isEmpty() ? nullptr : rules.first();
}

const ProcessingRule* Edition::headedRuleFor(const QString& clauseId) const
{
    for (const Clause* at = clause(clauseId); at; at = at->parent.isEmpty() ? nullptr : clause(at->parent)) {
        for (const qsizetype index : m_rulesByScope.value(at->id)) {
            if (index >= 0)
                return &m_data.rules.at(index);
        }
    }
    return nullptr;
}

} // namespace Mingjing
