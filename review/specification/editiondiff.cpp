// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/editiondiff.h"

#include "review/specification/edition.h"
#include "review/specification/editionjson.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace Mingjing {

namespace {

using Kind = ClauseChange::Kind;

QString changeId(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("added");
    case Kind::Removed:
        return QStringLiteral("removed");
    case Kind::Reworded:
        return QStringLiteral("reworded");
    case Kind::Moved:
        return QStringLiteral("moved");
    }
    return {};
}

/// The consequences of a rule without its words: what is compared.
QJsonArray factsOf(const ProcessingRule& rule)
{
    QJsonArray facts;
    for (const PenaltyCase& penaltyCase : rule.cases) {
        QJsonArray steps;
        for (const PenaltyStep& step : penaltyCase.steps) {
            QJsonObject fact = toJson(step);
            fact.remove(QStringLiteral("text"));
            fact.remove(QStringLiteral("qualifier"));
            steps.append(fact);
        }
        facts.append(QJsonObject{{QStringLiteral("label"), penaltyCase.label}, {QStringLiteral("steps"), steps}});
    }
    return facts;
}

/// Facts of every rule by owner; a clause can own one of each sort.
QHash<QString, QJsonArray> factsByOwner(const Edition& edition)
{
    QHash<QString, QJsonArray> facts;
    for (const ProcessingRule& rule : edition.rules())
        facts[rule.owner].append(factsOf(rule));
    for (const ProcessingRule& rule : edition.inClauseRules())
        facts[rule.owner].append(factsOf(rule));
    return facts;
}

class Comparison final
{
public:
    Comparison(const Edition& oldEdition, const Edition& newEdition) : m_old(oldEdition), m_new(newEdition) { }

    EditionDiff compare()
    {
        m_diff.oldSha256 = m_old.sha256();
        m_diff.newSha256 = m_new.sha256();
        for (const Clause& clause : m_old.clauses()) {
            const Clause* now = m_new.clause(clause.id);
            if (!now || now->digest != clause.digest)
                m_leftBehind[clause.digest].append(clause.id);
        }
        for (const Clause& clause : m_new.clauses())
            compareClause(clause);
        for (const Clause& clause : m_old.clauses()) {
            if (!m_new.clause(clause.id) && !m_moved.contains(clause.id))
                m_diff.clauses.append({Kind::Removed, clause.id, {}, clause.text, {}});
        }
        comparePenalties();
        return std::move(m_diff);
    }

private:
    void compareClause(const Clause& clause)
    {
        const Clause* before = m_old.clause(clause.id);
        if (before && before->digest == clause.digest)
            return;
        QStringList& candidates = m_leftBehind[clause.digest];
        if (!candidates.isEmpty()) {
            const QString from = candidates.takeFirst();
            m_moved.insert(from);
            m_newIdOf.insert(from, clause.id);
            m_diff.clauses.append({Kind::Moved, from, clause.id, m_old.clause(from)->text, clause.text});
        } else if (before && !willMove(*before)) {
            m_diff.clauses.append({Kind::Reworded, clause.id, clause.id, before->text, clause.text});
        } else {
            m_diff.clauses.append({Kind::Added, {}, clause.id, {}, clause.text});
        }
    }

    /// The old text of this id stands under another id in the new edition.
    bool willMove(const Clause& before)
    {
        if (m_newDigests.isEmpty()) {
            for (const Clause& clause : m_new.clauses()) {
                const Clause* old = m_old.clause(clause.id);
                if (!old || old->digest != clause.digest)
                    m_newDigests.insert(clause.digest);
            }
        }
        return m_newDigests.contains(before.digest);
    }

    void comparePenalties()
    {
        const QHash<QString, QJsonArray> oldFacts = factsByOwner(m_old);
        const QHash<QString, QJsonArray> newFacts = factsByOwner(m_new);
        QSet<QString> changed;
        QSet<QString> answered;
        for (auto it = oldFacts.begin(); it != oldFacts.end(); ++it) {
            const QString owner = m_newIdOf.value(it.key(), it.key());
            answered.insert(owner);
            if (newFacts.value(owner) != it.value())
                changed.insert(owner);
        }
        for (auto it = newFacts.begin(); it != newFacts.end(); ++it) {
            if (!answered.contains(it.key()))
                changed.insert(it.key());
        }
        for (const Clause& clause : m_new.clauses()) {
            if (changed.remove(clause.id))
                m_diff.penaltiesChanged.append(clause.id);
        }
        for (const Clause& clause : m_old.clauses()) {
            if (changed.remove(clause.id))
                m_diff.penaltiesChanged.append(clause.id);
        }
    }

    const Edition& m_old;
    const Edition& m_new;
    EditionDiff m_diff;
    QHash<QString, QStringList> m_leftBehind;
    QSet<QString> m_moved;
    QHash<QString, QString> m_newIdOf;
    QSet<QString> m_newDigests;
};

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

EditionDiff compareEditions(const Edition& oldEdition, const Edition& newEdition)
{
    return Comparison(oldEdition, newEdition).compare();
}

QJsonObject toJson(const EditionDiff& diff)
{
    QJsonArray changes;
    QHash<Kind, int> counts;
    for (const ClauseChange& change : diff.clauses) {
        ++counts[change.kind];
        changes.append(QJsonObject{{QStringLiteral("change"), changeId(change.kind)},
                                   {QStringLiteral("old_id"), orNull(change.oldId)},
                                   {QStringLiteral("new_id"), orNull(change.newId)},
                                   {QStringLiteral("old_text"), orNull(change.oldText)},
                                   {QStringLiteral("new_text"), orNull(change.newText)}});
    }
    QJsonObject countsJson;
    for (const Kind kind : {Kind::Added, Kind::Removed, Kind::Reworded, Kind::Moved})
        countsJson.insert(changeId(kind), counts.value(kind));
    countsJson.insert(QStringLiteral("penalty_changed"), static_cast<int>(diff.penaltiesChanged.size()));
    return {
        {QStringLiteral("old"), QJsonObject{{QStringLiteral("sha256"), diff.oldSha256}}},
        {QStringLiteral("new"), QJsonObject{{QStringLiteral("sha256"), diff.newSha256}}},
        {QStringLiteral("counts"), countsJson},
        {QStringLiteral("changes"), changes},
        {QStringLiteral("penalties_changed"), QJsonArray::fromStringList(diff.penaltiesChanged)},
    };
}

} // namespace Mingjing
