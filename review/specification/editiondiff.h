// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

class Edition;

/// One difference between two editions.
struct ClauseChange {
    enum class Kind { Added, Removed, Reworded, Moved };

    Kind kind = Kind::Reworded;
    /// Empty when Added.
    QString oldId;
    /// Empty when Removed.
    QString newId;
    QString oldText;
    QString newText;
};

/// Clause by clause, in the new edition's order (removed ones last).
struct EditionDiff {
    QString oldSha256;
    QString newSha256;
    QList<ClauseChange> clauses;
    /// New ids of the clauses whose consequences differ (old id when the clause was removed).
    QStringList penaltiesChanged;

    bool isEmpty() const { return clauses.isEmpty() && penaltiesChanged.isEmpty(); }
};

/// Compares by clause id and digest: the same digest under another id is a move.
EditionDiff compareEditions(const Edition& oldEdition, const Edition& newEdition);

/// `spec diff --json`. Keys are stable.
QJsonObject toJson(const EditionDiff& diff);

} // namespace Mingjing
