// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Mingjing {

struct Clause;

/// Two clauses, by their places in the lists, and how like they are.
struct LikePair {
    qsizetype oldIndex = 0;
    qsizetype newIndex = 0;
    /// From 0 to 1: the shared words' weight against that of all words.
    double likeness = 0;
    /// The shared words' weight against that of the shorter clause.
    double containment = 0;
};

/// How like clauses are by their words, whatever their order; a word weighs the more the fewer clauses have it.
class ClauseLikeness final
{
public:
    /// \a oldClauses and \a newClauses are what is compared; they must outlive it.
    ClauseLikeness(const QList<const Clause*>& oldClauses, const QList<const Clause*>& newClauses);

    LikePair compare(qsizetype oldIndex, qsizetype newIndex) const;
    /// The pairs that share words worth looking at: the likest few of each new clause.
    QList<LikePair> likePairs() const;

private:
    struct Bag {
        /// Numbers of words, each once, ascending.
        QList<int> words;
        double weight = 0;
    };

    Bag bagOf(const Clause& clause);
    void weigh(Bag& bag) const;

    QHash<QString, int> m_numbers;
    QList<double> m_weights;
    QList<Bag> m_old;
    QList<Bag> m_new;
};

} // namespace Mingjing
