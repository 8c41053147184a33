// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clauselikeness.h"

#include "review/specification/clause.h"
#include "review/specification/wordsplitter.h"

#include <algorithm>
#include <cmath>

namespace Mingjing {

namespace {

/// A word that more clauses have does not lead to pairs: it says too little, and looking them up would cost too much.
constexpr qsizetype LeadingBearers = 64;
constexpr qsizetype PairsOfClause = 8;
/// Of UTF-16 units: what follows does not count.
constexpr qsizetype LengthCompared = 20'000;

} // namespace

ClauseLikeness::ClauseLikeness(const QList<const Clause*>& oldClauses, const QList<const Clause*>& newClauses)
{
    for (const Clause* clause : oldClauses)
        m_old.append(bagOf(*clause));
    for (const Clause* clause : newClauses)
        m_new.append(bagOf(*clause));
    QList<int> bearers(m_numbers.size(), 0);
    for (const QList<Bag>* bags : {&m_old, &m_new}) {
        for (const Bag& bag : *bags) {
            for (const int word : bag.words)
                ++bearers[word];
        }
    }
    const double all = static_cast<double>(m_old.size() + m_new.size());
    for (const int count : std::as_const(bearers))
        m_weights.append(std::log(1 + all / count));
    for (Bag& bag : m_old)
        weigh(bag);
    for (Bag& bag : m_new)
        weigh(bag);
}

ClauseLikeness::Bag ClauseLikeness::bagOf(const Clause& clause)
{
    Bag bag;
    const QString text = clause.text.left(LengthCompared);
    const QList<QStringView> words = splitWords(text);
    for (const QStringView word : words) {
        if (isFiller(word))
            continue;
        const QString key = word.toString();
        const auto known = m_numbers.constFind(key);
        bag.words.append(known != m_numbers.cend() ? *known
                                                   : *m_numbers.insert(key, static_cast<int>(m_numbers.size())));
    }
    std::sort(bag.words.begin(), bag.words.end());
    bag.words.erase(std::unique(bag.words.begin(), bag.words.end()), bag.words.end());
    return bag;
}

void ClauseLikeness::weigh(Bag& bag) const
{
    for (const int word : std::as_const(bag.words))
        bag.weight += m_weights.at(word);
}

LikePair ClauseLikeness::compare(qsizetype oldIndex, qsizetype newIndex) const
{
    const Bag& before = m_old.at(oldIndex);
    const Bag& after = m_new.at(newIndex);
    double shared = 0;
    auto other = after.words.begin();
    for (const int word : before.words) {
        other = std::lower_bound(other, after.words.end(), word);
        if (other != after.words.end() && *other == word)
            shared += m_weights.at(word);
    }
    LikePair pair{oldIndex, newIndex, 0, 0};
    if (shared > 0) {
        pair.likeness = 2 * shared / (before.weight + after.weight);
        pair.containment = shared / std::min(before.weight, after.weight);
    }
    return pair;
}

QList<LikePair> ClauseLikeness::likePairs() const
{
    QList<QList<qsizetype>> bearers(m_weights.size());
    for (qsizetype i = 0; i < m_old.size(); ++i) {
        for (const int word : m_old.at(i).words)
            bearers[word].append(i);
    }
    QList<LikePair> pairs;
    for (qsizetype i = 0; i < m_new.size(); ++i) {
        QHash<qsizetype, double> shared;
        for (const int word : m_new.at(i).words) {
            if (bearers.at(word).size() > LeadingBearers)
                continue;
            for (const qsizetype before : bearers.at(word))
                shared[before] += m_weights.at(word);
        }
        QList<std::pair<double, qsizetype>> best;
        for (auto it = shared.begin(); it != shared.end(); ++it) {
            const Bag& before = m_old.at(it.key());
            best.append({-it.value() / std::max(1.0, before.weight + m_new.at(i).weight), it.key()});
        }
        const qsizetype count = std::min(PairsOfClause, best.size());
        std::partial_sort(best.begin(), best.begin() + count, best.end());
        for (qsizetype at = 0; at < count; ++at)
            pairs.append(compare(best.at(at).second, i));
    }
    return pairs;
}

} // namespace Mingjing
