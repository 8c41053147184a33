// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"
#include "review/specification/penalty.h"
#include "review/specification/specificationwarning.h"
#include "review/specification/timelimit.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct EditionCounts {
    int chapters = 0;
    int sections = 0;
    /// Numbered items of two to four levels.
    int clauses = 0;
    /// Rules under a heading of their own.
    int processingRules = 0;
};

/// What an edition is made of, in document order; what the parser hands over.
struct EditionData {
    QString title;
    /// SHA-256 (hex) of the document's bytes.
    QString sha256;
    /// ISO 8601 as the document gives it; empty when it does not.
    QString created;
    QList<Clause> clauses;
    /// The rules under a heading of their own.
    QList<ProcessingRule> rules;
    /// The rules within a clause's sentence.
    QList<ProcessingRule> inClauseRules;
    QList<TimeLimit> timeLimits;
    QList<SpecificationWarning> warnings;
};

/// A specification as it was read from one document. Immutable; copies share their data implicitly.
class Edition final
{
public:
    Edition() = default;
    explicit Edition(EditionData data);

    bool isValid() const { return !m_data.clauses.isEmpty(); }
    const QString& title() const { return m_data.title; }
    const QString& sha256() const { return m_data.sha256; }
    const QString& created() const { return m_data.created; }
    const QList<Clause>& clauses() const { return m_data.clauses; }
    const QList<ProcessingRule>& rules() const { return m_data.rules; }
    const QList<ProcessingRule>& inClauseRules() const { return m_data.inClauseRules; }
    const QList<TimeLimit>& timeLimits() const { return m_data.timeLimits; }
    const QList<SpecificationWarning>& warnings() const { return m_data.warnings; }
    EditionCounts counts() const;

    /// nullptr when there is none. Pointers live as long as this object.
    const Clause* clause(const QString& id) const;
    /// Direct children in document order; of the edition (its chapters) for an empty id.
    QList<const Clause*> children(const QString& id) const;
    bool hasChildren(const QString& id) const { return m_children.contains(id); }
    /// From the parent up to the chapter.
    QList<const Clause*> ancestors(const QString& id) const;
    /// Id of the section that holds \a id; empty for chapters and prose.
    QString sectionOf(const QString& id) const;

    /// Every rule that covers the clause, nearest first: its own, its ancestors', then its twins'.
    QList<const ProcessingRule*> rulesFor(const QString& clauseId) const;
    /// The first of rulesFor(), or nullptr. A group's rule also covers its sub-clauses.
    const ProcessingRule* ruleFor(const QString& clauseId) const;
    /// The nearest rule under a heading of its own among the clause and its ancestors, or nullptr.
    const ProcessingRule* headedRuleFor(const QString& clauseId) const;

private:
    EditionData m_data;
    QHash<QString, qsizetype> m_index;
    QHash<QString, QList<qsizetype>> m_children;
    /// Scope id to rules: negative numbers (-1 - n) mean the n-th in-clause rule.
    QHash<QString, QList<qsizetype>> m_rulesByScope;
};

} // namespace Mingjing
