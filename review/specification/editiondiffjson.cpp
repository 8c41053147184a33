// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/editiondiff.h"

#include "review/base/enumids.h"
#include "review/base/jsonvalues.h"
#include "review/specification/editionjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<3> spanIds = {
    "same"_L1,
    "removed"_L1,
    "added"_L1,
};

constexpr EnumIds<4> changeIds = {
    "added"_L1,
    "removed"_L1,
    "reworded"_L1,
    "moved"_L1,
};

using Kind = ClauseChange::Kind;

QString spanKindId(WordSpan::Kind kind)
{
    return idOf(spanIds, kind);
}

QJsonArray wordsJson(const QList<WordSpan>& words)
{
    QJsonArray array;
    for (const WordSpan& span : words)
        array.append(QJsonObject{{u"kind"_s, spanKindId(span.kind)}, {u"text"_s, span.text}});
    return array;
}

QJsonObject changeJson(const ClauseChange& change)
{
    const bool isNew = change.kind == Kind::Added;
    return {
        {u"change"_s, clauseChangeId(change.kind)},
        {u"kind"_s, clauseKindId(change.clauseKind)},
        {u"old_id"_s, orNull(change.oldId)},
        {u"new_id"_s, orNull(change.newId)},
        {u"old_text"_s, orNull(change.oldText)},
        {u"new_text"_s, orNull(change.newText)},
        {u"reworded"_s, change.reworded},
        {u"only_figures"_s, change.onlyFigures},
        {u"similarity"_s, change.similarity},
        {u"word_changes"_s, wordsJson(change.words)},
        {u"split_from"_s, orNull(isNew ? change.relatedId : QString())},
        {u"merged_into"_s, orNull(isNew ? QString() : change.relatedId)},
    };
}

QJsonArray rulesJson(const QList<ProcessingRule>& rules)
{
    QJsonArray array;
    for (const ProcessingRule& rule : rules)
        array.append(toJson(rule));
    return array;
}

QJsonObject penaltyJson(const PenaltyChange& change)
{
    return {
        {u"old_owner"_s, orNull(change.oldOwner)},    {u"new_owner"_s, orNull(change.newOwner)},
        {u"old_rules"_s, rulesJson(change.oldRules)}, {u"new_rules"_s, rulesJson(change.newRules)},
        {u"only_figures"_s, change.onlyFigures},
    };
}

QJsonObject twinJson(const TwinChange& change)
{
    return {
        {u"old_id"_s, change.oldId},
        {u"new_id"_s, change.newId},
        {u"old_twins"_s, QJsonArray::fromStringList(change.oldTwins)},
        {u"new_twins"_s, QJsonArray::fromStringList(change.newTwins)},
    };
}

QJsonObject editionJson(const QString& sha256, const QString& title)
{
    return {{u"sha256"_s, sha256}, {u"title"_s, title}};
}

} // namespace

QString clauseChangeId(ClauseChange::Kind kind)
{
    return idOf(changeIds, kind);
}

QJsonObject toJson(const EditionDiff& diff)
{
    QJsonArray changes;
    QHash<Kind, int> counts;
    int movedAndReworded = 0;
    for (const ClauseChange& change : diff.clauses) {
        ++counts[change.kind];
        movedAndReworded += change.kind == Kind::Moved && change.reworded ? 1 : 0;
        changes.append(changeJson(change));
    }
    QJsonObject countsJson;
    for (const Kind kind : {Kind::Added, Kind::Removed, Kind::Reworded, Kind::Moved})
        countsJson.insert(clauseChangeId(kind), counts.value(kind));
    countsJson.insert(u"moved_and_reworded"_s, movedAndReworded);
    countsJson.insert(u"penalty_changed"_s, static_cast<int>(diff.penalties.size()));
    countsJson.insert(u"twins_changed"_s, static_cast<int>(diff.twins.size()));
    QJsonArray owners;
    QJsonArray penalties;
    for (const PenaltyChange& change : diff.penalties) {
        owners.append(change.owner());
        penalties.append(penaltyJson(change));
    }
    QJsonArray twins;
    for (const TwinChange& change : diff.twins)
        twins.append(twinJson(change));
    return {
        {u"old"_s, editionJson(diff.oldSha256, diff.oldTitle)},
        {u"new"_s, editionJson(diff.newSha256, diff.newTitle)},
        {u"counts"_s, countsJson},
        {u"changes"_s, changes},
        {u"penalties_changed"_s, owners},
        {u"penalty_changes"_s, penalties},
        {u"twin_changes"_s, twins},
    };
}

} // namespace Mingjing
