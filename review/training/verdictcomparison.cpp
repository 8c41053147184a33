// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/verdictcomparison.h"

#include "review/cases/casestate.h"

#include <QSet>

#include <algorithm>

namespace Mingjing {

namespace {

ItemJudgement judgementOf(const CaseState& state, const QString& itemId)
{
    ItemJudgement judgement = state.judgements.value(itemId);
    judgement.itemId = itemId;
    return judgement;
}

QStringList judgedItems(const QList<const CaseState*>& cases)
{
    QSet<QString> ids;
    for (const CaseState* state : cases) {
        for (const ItemJudgement& judgement : state->judgements) {
            if (judgement.verdict != Verdict::Unjudged)
                ids.insert(judgement.itemId);
        }
    }
    QStringList sorted = ids.values();
    sorted.sort();
    return sorted;
}

} // namespace

QList<VerdictComparison> compareVerdicts(const CaseState& reference, const CaseState& practised)
{
    QList<VerdictComparison> result;
    for (const QString& id : judgedItems({&reference, &practised}))
        result.append({id, judgementOf(reference, id), judgementOf(practised, id)});
    return result;
}

Agreement agreementOf(const QList<VerdictComparison>& verdicts)
{
    QList<std::pair<int, int>> words;
    for (const VerdictComparison& row : verdicts) {
        if (row.reference.verdict != Verdict::Unjudged)
            words.append({int(row.reference.verdict), int(row.practised.verdict)});
    }
    return cohenKappa(words);
}

bool VerdictSpread::unanimous() const
{
    std::optional<Verdict> said;
    return std::all_of(verdicts.cbegin(), verdicts.cend(), [&said](Verdict verdict) {
        if (verdict == Verdict::Unjudged)
            return true;
        const bool same = !said || *said == verdict;
        said = verdict;
        return same;
    });
}

QList<VerdictSpread> spreadOf(const QList<CaseState>& cases)
{
    QList<const CaseState*> states;
    for (const CaseState& state : cases)
        states.append(&state);
    QList<VerdictSpread> result;
    for (const QString& id : judgedItems(states)) {
        VerdictSpread row{id, {}};
        for (const CaseState& state : cases)
            row.verdicts.append(state.verdictOf(id));
        if (row.verdicts.size() - row.verdicts.count(Verdict::Unjudged) >= 2)
            result.append(row);
    }
    return result;
}

Agreement agreementOf(const QList<VerdictSpread>& spread)
{
    QList<QList<int>> counts;
    for (const VerdictSpread& row : spread) {
        QList<int> words(int(Verdict::Unjudged), 0);
        for (const Verdict verdict : row.verdicts) {
            if (verdict != Verdict::Unjudged)
                ++words[int(verdict)];
        }
        counts.append(words);
    }
    return fleissKappa(counts);
}

} // namespace Mingjing
