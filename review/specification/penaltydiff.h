// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/penalty.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace Mingjing {

class Edition;

/// The consequences that a clause states, before and after. A plain value.
struct PenaltyChange {
    /// Id of the clause in the old edition; empty when the clause was added.
    QString oldOwner;
    /// Id of the clause in the new edition; empty when the clause was removed.
    QString newOwner;
    /// The rules of the clause, the one under a heading first; empty when there is none.
    QList<ProcessingRule> oldRules;
    QList<ProcessingRule> newRules;
    /// The same steps in the same order, and only days and periods differ.
    bool onlyFigures = false;

    /// The id to show: that in the new edition, else that in the old one.
    const QString& owner() const { return newOwner.isEmpty() ? oldOwner : newOwner; }
};

/// Of every clause whose consequences differ, in the order of the new edition; of removed clauses last. Words that
/// mean the same consequences are no difference. \a newIds gives the new id of each old one that lives on.
QList<PenaltyChange> comparePenalties(const Edition& oldEdition, const Edition& newEdition,
                                      const QHash<QString, QString>& newIds);

/// The consequences of \a rule without its words: what is compared.
QJsonArray penaltyFacts(const ProcessingRule& rule);

} // namespace Mingjing
