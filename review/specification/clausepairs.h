// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Mingjing {

class Edition;

/// Which clause of one edition is which of another.
struct ClausePairs {
    QHash<QString, QString> newIds;
    QHash<QString, QString> oldIds;
    /// New id of a clause without a pair to the old id of the clause that had most of its words, though its pair is
    /// another: a clause was split in two.
    QHash<QString, QString> splitFrom;
    /// Old id of a clause without a pair to the new id of the clause that took in most of its words.
    QHash<QString, QString> mergedInto;
};

/// Pairs the clauses by text first, then by what the chapters and sections hold, then by likeness: how many words two
/// clauses share, rare words counting more, where the better the surroundings fit, the less likeness is asked.
ClausePairs pairClauses(const Edition& oldEdition, const Edition& newEdition);

} // namespace Mingjing
