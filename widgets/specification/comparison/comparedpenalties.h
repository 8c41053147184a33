// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Mingjing {

class Edition;

/// One consequence in words, and whether the other edition asks for it too.
struct ComparedPenalty {
    QString sentence;
    bool changed = false;
};

/// What follows from breaking a clause, in both editions.
struct ComparedPenalties {
    /// Id of the clause whose rule it is; empty when there is none.
    QString oldOwner;
    QString newOwner;
    QList<ComparedPenalty> before;
    QList<ComparedPenalty> after;

    bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    bool isChanged() const;
};

/// The rules of the clause itself; where neither edition has one, those that cover it. Either id may be empty.
ComparedPenalties comparedPenalties(const Edition& before, const QString& oldId, const Edition& after,
                                    const QString& newId);

} // namespace Mingjing
