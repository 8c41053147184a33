// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/editiondiff.h"

#include "review/specification/clausepairs.h"
#include "review/specification/edition.h"

#include <QSet>

#include <algorithm>

namespace Mingjing {

namespace {

using Kind = ClauseChange::Kind;

ClauseChange lived(const Clause& before, const Clause& after)
{
    ClauseChange change;
    change.kind = before.id == after.id ? Kind::Reworded : Kind::Moved;
    change.clauseKind = after.kind;
    change.oldId = before.id;
    change.newId = after.id;
    change.oldText = before.text;
    change.newText = after.text;
    change.reworded = before.digest != after.digest;
    change.similarity = 1;
    if (change.reworded) {
        change.words = compareWords(before.text, after.text);
        change.onlyFigures = differsOnlyInFigures(change.words);
        change.similarity = similarityOf(change.words);
    }
    return change;
}

/// \a clause stands in one of the editions only: it was Added or Removed.
ClauseChange alone(Kind kind, const Clause& clause, const QString& relatedId)
{
    ClauseChange change;
    change.kind = kind;
    change.clauseKind = clause.kind;
    (kind == Kind::Added ? change.newId : change.oldId) = clause.id;
    (kind == Kind::Added ? change.newText : change.oldText) = clause.text;
    change.relatedId = relatedId;
    return change;
}

/// Other twins than before: one joined that was none, or one left. Renumbering is no difference.
QList<TwinChange> compareTwins(const Edition& oldEdition, const Edition& newEdition, const ClausePairs& pairs)
{
    QList<TwinChange> changes;
    for (const Clause& after : newEdition.clauses()) {
        const Clause* before = oldEdition.clause(pairs.oldIds.value(after.id));
        if (!before)
            continue;
        QSet<QString> expected;
        for (const QString& twin : before->twins)
            expected.insert(pairs.newIds.value(twin));
        if (expected != QSet<QString>(after.twins.begin(), after.twins.end()))
            changes.append({before->id, after.id, before->twins, after.twins});
    }
    return changes;
}

} // namespace

const ClauseChange* EditionDiff::changeOfOld(const QString& oldId) const
{
    const auto found =
        std::find_if(clauses.begin(), clauses.end(), [&](const ClauseChange& change) { return change.oldId == oldId; });
    return found == clauses.end() || oldId.isEmpty() ? nullptr : &*found;
}

const ClauseChange* EditionDiff::changeOfNew(const QString& newId) const
{
    const auto found =
        std::find_if(clauses.begin(), clauses.end(), [&](const ClauseChange& change) { return change.newId == newId; });
    return found == clauses.end() || newId.isEmpty() ? nullptr : &*found;
}

EditionDiff compareEditions(const Edition& oldEdition, const Edition& newEdition)
{
    const ClausePairs pairs = pairClauses(oldEdition, newEdition);
    EditionDiff diff;
    diff.oldSha256 = oldEdition.sha256();
    diff.newSha256 = newEdition.sha256();
    diff.oldTitle = oldEdition.title();
    diff.newTitle = newEdition.title();
    for (const Clause& after : newEdition.clauses()) {
        const Clause* before = oldEdition.clause(pairs.oldIds.value(after.id));
        if (!before)
            diff.clauses.append(alone(Kind::Added, after, pairs.splitFrom.value(after.id)));
        else if (before->id != after.id || before->digest != after.digest)
            diff.clauses.append(lived(*before, after));
    }
    for (const Clause& before : oldEdition.clauses()) {
        if (!pairs.newIds.contains(before.id))
            diff.clauses.append(alone(Kind::Removed, before, pairs.mergedInto.value(before.id)));
    }
    diff.penalties = comparePenalties(oldEdition, newEdition, pairs.newIds);
    diff.twins = compareTwins(oldEdition, newEdition, pairs);
    diff.newIds = pairs.newIds;
    return diff;
}

} // namespace Mingjing
