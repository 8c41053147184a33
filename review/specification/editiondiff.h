// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clausekind.h"
#include "review/specification/penaltydiff.h"
#include "review/specification/worddiff.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

class Edition;

/// One difference between two editions.
struct ClauseChange {
    /// What a person calls it first: a clause that moved and was reworded is Moved.
    enum class Kind { Added, Removed, Reworded, Moved };

    Kind kind = Kind::Reworded;
    /// What sort of node: sections and chapters change their titles too.
    ClauseKind clauseKind = ClauseKind::Clause;
    /// Empty when Added.
    QString oldId;
    /// Empty when Removed.
    QString newId;
    QString oldText;
    QString newText;
    /// The words differ: always when Reworded, also true of a Moved one that was reworded on the way.
    bool reworded = false;
    /// Nothing but figures and periods differs in the words.
    bool onlyFigures = false;
    /// How much of the words is shared, from 0 to 1; 1 when not reworded, 0 when Added or Removed.
    double similarity = 0;
    /// The words of both texts when reworded; else empty.
    QList<WordSpan> words;
    /// Added: old id of the clause that was split and had these words. Removed: new id of the clause that took them in.
    /// Empty when there is none.
    QString relatedId;
};

/// A clause that has other twins than before: what is judged and cited together changes. It may be otherwise the same.
struct TwinChange {
    QString oldId;
    QString newId;
    /// Old ids.
    QStringList oldTwins;
    /// New ids.
    QStringList newTwins;
};

/// Clause by clause, in the new edition's order (removed ones last, in the old edition's). A plain value: it needs
/// neither edition any more.
struct EditionDiff {
    QString oldSha256;
    QString newSha256;
    QString oldTitle;
    QString newTitle;
    QList<ClauseChange> clauses;
    /// In the order of the new edition; of clauses that were removed last.
    QList<PenaltyChange> penalties;
    /// Clauses that live on and have other twins; in the new edition's order.
    QList<TwinChange> twins;
    /// Old id to new id of every clause that lives on, whether it changed or not.
    QHash<QString, QString> newIds;

    bool isEmpty() const { return clauses.isEmpty() && penalties.isEmpty() && twins.isEmpty(); }
    /// The change of the clause with this id in the old edition, or nullptr.
    const ClauseChange* changeOfOld(const QString& oldId) const;
    /// The change of the clause with this id in the new edition, or nullptr.
    const ClauseChange* changeOfNew(const QString& newId) const;
};

/// A clause lives on when its text stands in the new edition, wherever that is, or when enough of its words do and its
/// surroundings fit. Takes time about linear in the size of both editions.
EditionDiff compareEditions(const Edition& oldEdition, const Edition& newEdition);

/// `added`, `removed`, `reworded`, `moved`.
QString clauseChangeId(ClauseChange::Kind kind);

/// `spec diff --json`. Keys are stable.
QJsonObject toJson(const EditionDiff& diff);

} // namespace Mingjing
