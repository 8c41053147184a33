// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/findingcomparison.h"

#include "review/cases/casestate.h"
#include "review/training/evidenceoverlap.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QSet<QString> clausesOf(const Finding& finding)
{
    return QSet<QString>(finding.clauses.cbegin(), finding.clauses.cend())
        | QSet<QString>(finding.twins.cbegin(), finding.twins.cend());
}

double shownBy(const Finding& reference, const CaseState& ofReference, const Finding& practised,
               const CaseState& ofPractised)
{
    double sum = 0;
    qsizetype pieces = 0;
    for (const QString& id : reference.evidence) {
        const Evidence* piece = ofReference.evidenceById(id);
        if (!piece)
            continue;
        ++pieces;
        double best = 0;
        for (const QString& other : practised.evidence) {
            if (const Evidence* with = ofPractised.evidenceById(other))
                best = std::max(best, evidenceOverlap(*piece, *with));
        }
        sum += best;
    }
    return pieces == 0 ? 0 : sum / double(pieces);
}

/// Two findings that could be the same.
struct FindingPair {
    qsizetype reference = 0;
    qsizetype practised = 0;
    double clauses = 0;
    double evidence = 0;
};

QList<FindingPair> pairsOf(const QList<Finding>& theirs, const CaseState& reference, const QList<Finding>& ours,
                           const CaseState& practised)
{
    QList<FindingPair> pairs;
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const QSet<QString> wanted = clausesOf(theirs.at(i));
        for (qsizetype k = 0; k < ours.size(); ++k) {
            const QSet<QString> cited = clausesOf(ours.at(k));
            const qsizetype shared = (wanted & cited).size();
            if (shared == 0)
                continue;
            pairs.append({i, k, double(shared) / double((wanted | cited).size()),
                          shownBy(theirs.at(i), reference, ours.at(k), practised)});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const FindingPair& one, const FindingPair& other) {
        return one.clauses + one.evidence > other.clauses + other.evidence;
    });
    return pairs;
}

} // namespace

QString findingComparisonKindId(FindingComparison::Kind kind)
{
    switch (kind) {
    case FindingComparison::Kind::Matched:
        return u"matched"_s;
    case FindingComparison::Kind::Missed:
        return u"missed"_s;
    case FindingComparison::Kind::Invented:
        return u"invented"_s;
    }
    return {};
}

QList<FindingComparison> compareFindings(const CaseState& reference, const CaseState& practised)
{
    const QList<Finding> theirs = reference.standingFindings();
    const QList<Finding> ours = practised.standingFindings();
    QList<FindingComparison> result;
    for (const Finding& finding : theirs)
        result.append({FindingComparison::Kind::Missed, finding, {}, 0});
    QSet<qsizetype> taken;
    const QList<FindingPair> pairs = pairsOf(theirs, reference, ours, practised);
    for (const FindingPair& pair : pairs) {
        FindingComparison& row = result[pair.reference];
        if (row.kind == FindingComparison::Kind::Matched || taken.contains(pair.practised))
            continue;
        taken.insert(pair.practised);
        row = {FindingComparison::Kind::Matched, row.reference, ours.at(pair.practised), pair.evidence};
    }
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (!taken.contains(i))
            result.append({FindingComparison::Kind::Invented, {}, ours.at(i), 0});
    }
    return result;
}

Retrieval retrievalOf(const QList<FindingComparison>& findings)
{
    Retrieval retrieval;
    for (const FindingComparison& row : findings) {
        switch (row.kind) {
        case FindingComparison::Kind::Matched:
            ++retrieval.matched;
            break;
        case FindingComparison::Kind::Missed:
            ++retrieval.missed;
            break;
        case FindingComparison::Kind::Invented:
            ++retrieval.invented;
            break;
        }
    }
    return retrieval;
}

} // namespace Mingjing
