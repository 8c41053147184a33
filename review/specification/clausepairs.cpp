// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clausepairs.h"

#include "review/specification/clauselikeness.h"
#include "review/specification/edition.h"

#include <QSet>

#include <algorithm>

namespace Mingjing {

namespace {

/// How like two clauses must be to be one, by how well their places fit.
constexpr double LikeAtSamePlace = 0.2;
constexpr double LikeUnderSameParent = 0.45;
constexpr double LikeAnywhere = 0.6;
/// Share of its words that a clause must have from another to be called a part of it.
constexpr double PartOfAnother = 0.6;

/// `3` of `2/5.1.3`, `p2` of `1/p2`.
QString lastNumber(const QString& id)
{
    const qsizetype mark = std::max(id.lastIndexOf(u'.'), id.lastIndexOf(u'/'));
    return id.mid(mark + 1);
}

class Pairing final
{
public:
    Pairing(const Edition& oldEdition, const Edition& newEdition) : m_old(oldEdition), m_new(newEdition) { }

    ClausePairs pair()
    {
        pairSameTexts(true);
        pairContainers();
        pairSameTexts(false);
        // What was found gives the rest better surroundings.
        for (int round = 0; round < 2; ++round) {
            pairLikeTexts();
            pairContainers();
        }
        relateParts();
        return std::move(m_pairs);
    }

private:
    bool isOldFree(const Clause& clause) const { return !m_pairs.newIds.contains(clause.id); }
    bool isNewFree(const Clause& clause) const { return !m_pairs.oldIds.contains(clause.id); }

    void join(const Clause& before, const Clause& after)
    {
        m_pairs.newIds.insert(before.id, after.id);
        m_pairs.oldIds.insert(after.id, before.id);
    }

    bool haveSameParent(const Clause& before, const Clause& after) const
    {
        return before.parent.isEmpty() ? after.parent.isEmpty() : m_pairs.newIds.value(before.parent) == after.parent;
    }

    bool haveSamePlace(const Clause& before, const Clause& after) const
    {
        return haveSameParent(before, after) && lastNumber(before.id) == lastNumber(after.id);
    }

    QHash<QString, QList<const Clause*>> freeByDigest(const Edition& edition, bool old) const
    {
        QHash<QString, QList<const Clause*>> clauses;
        for (const Clause& clause : edition.clauses()) {
            if (old ? isOldFree(clause) : isNewFree(clause))
                clauses[clause.digest].append(&clause);
        }
        return clauses;
    }

    /// \a onlyUnambiguous: texts that stand once in each edition, wherever; else all, the best surroundings first.
    void pairSameTexts(bool onlyUnambiguous)
    {
        const auto before = freeByDigest(m_old, true);
        const auto after = freeByDigest(m_new, false);
        QSet<QString> seen;
        // In document order: a parent is paired before what it holds.
        for (const Clause& clause : m_old.clauses()) {
            if (seen.contains(clause.digest) || !before.contains(clause.digest))
                continue;
            seen.insert(clause.digest);
            QList<const Clause*> left = before.value(clause.digest);
            QList<const Clause*> right = after.value(clause.digest);
            if (onlyUnambiguous) {
                if (left.size() == 1 && right.size() == 1)
                    join(*left.first(), *right.first());
                continue;
            }
            joinWhere(left, right, [this](const Clause& a, const Clause& b) { return haveSamePlace(a, b); });
            joinWhere(left, right, [this](const Clause& a, const Clause& b) { return haveSameParent(a, b); });
            joinWhere(left, right, [](const Clause& a, const Clause& b) { return a.id == b.id; });
            joinWhere(left, right, [](const Clause&, const Clause&) { return true; });
        }
    }

    /// Joins what \a fits, in document order, and takes it out of both lists.
    template <typename Fits>
    void joinWhere(QList<const Clause*>& left, QList<const Clause*>& right, Fits fits)
    {
        constexpr qsizetype MostAlike = 200;
        if (left.size() > MostAlike || right.size() > MostAlike)
            right.resize(std::min(right.size(), MostAlike)); // a filler: any of them will do
        for (qsizetype i = 0; i < left.size() && !right.isEmpty();) {
            const auto found = std::find_if(right.begin(), right.end(),
                                            [&](const Clause* clause) { return fits(*left.at(i), *clause); });
            if (found == right.end()) {
                ++i;
                continue;
            }
            join(*left.at(i), **found);
            right.erase(found);
            left.removeAt(i);
        }
    }

    /// A chapter, section or group is the one that most of what it holds went to.
    void pairContainers()
    {
        QHash<QString, QHash<QString, int>> votes;
        for (auto it = m_pairs.newIds.begin(); it != m_pairs.newIds.end(); ++it)
            ++votes[m_old.clause(it.key())->parent][m_new.clause(it.value())->parent];
        // From the leaves up: sections are known before their chapters.
        for (auto clause = m_old.clauses().rbegin(); clause != m_old.clauses().rend(); ++clause) {
            if (!isOldFree(*clause) || !votes.contains(clause->id))
                continue;
            const QHash<QString, int> received = votes.value(clause->id);
            auto best = received.begin();
            for (auto it = received.begin(); it != received.end(); ++it) {
                if (it.value() > best.value() || (it.value() == best.value() && it.key() < best.key()))
                    best = it;
            }
            const Clause* other = m_new.clause(best.key());
            if (!other || !isNewFree(*other) || other->kind != clause->kind)
                continue;
            const qsizetype children = std::min(m_old.children(clause->id).size(), m_new.children(other->id).size());
            if (2 * best.value() < children)
                continue;
            join(*clause, *other);
            ++votes[clause->parent][other->parent];
        }
    }

    void collectFree()
    {
        m_freeOld.clear();
        m_freeNew.clear();
        for (const Clause& clause : m_old.clauses()) {
            if (isOldFree(clause))
                m_freeOld.append(&clause);
        }
        for (const Clause& clause : m_new.clauses()) {
            if (isNewFree(clause))
                m_freeNew.append(&clause);
        }
    }

    /// The pairs that stand at the same place, which share perhaps too little to be found by their words.
    void appendSamePlaces(QList<LikePair>& pairs, const ClauseLikeness& likeness) const
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < m_freeNew.size(); ++i)
            places.insert(m_freeNew.at(i)->parent + u' ' + lastNumber(m_freeNew.at(i)->id), i);
        for (qsizetype i = 0; i < m_freeOld.size(); ++i) {
            const Clause& clause = *m_freeOld.at(i);
            const auto place = places.constFind(m_pairs.newIds.value(clause.parent) + u' ' + lastNumber(clause.id));
            if (place != places.cend() && haveSameParent(clause, *m_freeNew.at(*place)))
                pairs.append(likeness.compare(i, *place));
        }
    }

    void pairLikeTexts()
    {
        collectFree();
        if (m_freeOld.isEmpty() || m_freeNew.isEmpty())
            return;
        const ClauseLikeness likeness(m_freeOld, m_freeNew);
        QList<LikePair> pairs = likeness.likePairs();
        appendSamePlaces(pairs, likeness);
        const auto fit = [this](const LikePair& pair) {
            const Clause& before = *m_freeOld.at(pair.oldIndex);
            const Clause& after = *m_freeNew.at(pair.newIndex);
            const double bonus = haveSamePlace(before, after) ? LikeAnywhere - LikeAtSamePlace
                : haveSameParent(before, after)               ? LikeAnywhere - LikeUnderSameParent
                                                              : 0;
            return before.kind == after.kind ? pair.likeness + bonus : 0.0;
        };
        QList<std::pair<double, LikePair>> ranked;
        for (const LikePair& pair : std::as_const(pairs)) {
            const double score = fit(pair);
            if (score >= LikeAnywhere)
                ranked.append({score, pair});
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
            if (a.first != b.first)
                return a.first > b.first;
            return std::pair(a.second.newIndex, a.second.oldIndex) < std::pair(b.second.newIndex, b.second.oldIndex);
        });
        for (const auto& [score, pair] : std::as_const(ranked)) {
            const Clause& before = *m_freeOld.at(pair.oldIndex);
            const Clause& after = *m_freeNew.at(pair.newIndex);
            if (isOldFree(before) && isNewFree(after))
                join(before, after);
        }
    }

    /// Looks for what a clause without a pair was part of, or became part of.
    void relateParts()
    {
        collectFree();
        QList<const Clause*> changedOld;
        QList<const Clause*> changedNew;
        for (const Clause& clause : m_old.clauses()) {
            const Clause* after = m_new.clause(m_pairs.newIds.value(clause.id));
            if (after && after->digest != clause.digest) {
                changedOld.append(&clause);
                changedNew.append(after);
            }
        }
        relate(changedOld, m_freeNew, true, m_pairs.splitFrom);
        relate(m_freeOld, changedNew, false, m_pairs.mergedInto);
    }

    static void relate(const QList<const Clause*>& before, const QList<const Clause*>& after, bool ofNew,
                       QHash<QString, QString>& related)
    {
        if (before.isEmpty() || after.isEmpty())
            return;
        QHash<QString, double> best;
        const QList<LikePair> pairs = ClauseLikeness(before, after).likePairs();
        for (const LikePair& pair : pairs) {
            const QString& part = ofNew ? after.at(pair.newIndex)->id : before.at(pair.oldIndex)->id;
            if (pair.containment < PartOfAnother || pair.containment <= best.value(part))
                continue;
            best.insert(part, pair.containment);
            related.insert(part, ofNew ? before.at(pair.oldIndex)->id : after.at(pair.newIndex)->id);
        }
    }

    const Edition& m_old;
    const Edition& m_new;
    ClausePairs m_pairs;
    QList<const Clause*> m_freeOld;
    QList<const Clause*> m_freeNew;
};

} // namespace

ClausePairs pairClauses(const Edition& oldEdition, const Edition& newEdition)
{
    return Pairing(oldEdition, newEdition).pair();
}

} // namespace Mingjing
