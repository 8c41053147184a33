// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/twins.h"

#include "review/base/digest.h"

#include <QHash>
#include <QSet>

namespace Mingjing {

namespace {
/// A text that more clauses than this share is a filler, and nobody's twin.
constexpr qsizetype MostTwins = 32;
} // namespace

void digestClauses(QList<Clause>& clauses)
{
    QSet<QString> parents;
    for (const Clause& clause : std::as_const(clauses))
        parents.insert(clause.parent);
    QHash<QString, QList<qsizetype>> bearers;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        Clause& clause = clauses[i];
        clause.digest = sha256Hex(normalizedClauseText(clause.text).toUtf8());
        // A bare heading says nothing by itself.
        const bool speaks = clause.kind == ClauseKind::Clause && clause.title != clause.text && !clause.text.isEmpty();
        if (speaks && !parents.contains(clause.id))
            bearers[clause.digest].append(i);
    }
    for (const QList<qsizetype>& group : std::as_const(bearers)) {
        if (group.size() > MostTwins)
            continue;
        for (const qsizetype one : group) {
            for (const qsizetype other : group) {
                if (other != one)
                    clauses[one].twins.append(clauses.at(other).id);
            }
        }
    }
}

} // namespace Mingjing
