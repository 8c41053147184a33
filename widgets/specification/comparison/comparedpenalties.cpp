// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/comparedpenalties.h"

#include "review/specification/edition.h"
#include "widgets/words/penaltywords.h"

#include <algorithm>

namespace Mingjing {

namespace {

QStringList sentencesOf(const QList<const ProcessingRule*>& rules)
{
    QStringList sentences;
    for (const ProcessingRule* rule : rules) {
        for (const PenaltyCase& each : rule->cases) {
            for (const QString& sentence : PenaltyWords::caseSentences(each))
                sentences.append(each.label.isEmpty() ? sentence : QStringLiteral("%1 · %2").arg(each.label, sentence));
        }
    }
    return sentences;
}

QList<const ProcessingRule*> ownRules(const Edition& edition, const QString& id)
{
    QList<const ProcessingRule*> own;
    for (const ProcessingRule& rule : edition.rules()) {
        if (rule.owner == id)
            own.append(&rule);
    }
    for (const ProcessingRule& rule : edition.inClauseRules()) {
        if (rule.owner == id)
            own.append(&rule);
    }
    return own;
}

QList<const ProcessingRule*> coveringRule(const Edition& edition, const QString& id)
{
    const ProcessingRule* rule = edition.clause(id) ? edition.ruleFor(id) : nullptr;
    return rule ? QList{rule} : QList<const ProcessingRule*>();
}

/// The sentences of one side; those that \a others does not have as often are changed.
QList<ComparedPenalty> marked(const QStringList& sentences, QStringList others)
{
    QList<ComparedPenalty> list;
    for (const QString& sentence : sentences)
        list.append({sentence, !others.removeOne(sentence)});
    return list;
}

} // namespace

bool ComparedPenalties::isChanged() const
{
    const auto changed = [](const ComparedPenalty& each) { return each.changed; };
    return std::any_of(before.cbegin(), before.cend(), changed) || std::any_of(after.cbegin(), after.cend(), changed);
}

ComparedPenalties comparedPenalties(const Edition& before, const QString& oldId, const Edition& after,
                                    const QString& newId)
{
    QList<const ProcessingRule*> old = ownRules(before, oldId);
    QList<const ProcessingRule*> now = ownRules(after, newId);
    const bool own = !old.isEmpty() || !now.isEmpty();
    if (!own) {
        old = coveringRule(before, oldId);
        now = coveringRule(after, newId);
    }
    const QStringList oldSentences = sentencesOf(old);
    const QStringList newSentences = sentencesOf(now);
    // The rule of another clause did not change because this one came or went.
    if (!own && (oldId.isEmpty() || newId.isEmpty()))
        return {old.isEmpty() ? QString() : old.constFirst()->owner,
                now.isEmpty() ? QString() : now.constFirst()->owner, marked(oldSentences, oldSentences),
                marked(newSentences, newSentences)};
    return {old.isEmpty() ? QString() : old.constFirst()->owner, now.isEmpty() ? QString() : now.constFirst()->owner,
            marked(oldSentences, newSentences), marked(newSentences, oldSentences)};
}

} // namespace Mingjing
