// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/foldhandlers.h"

#include "review/journal/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

void declareRelations(CaseState& state, const ReviewEvent& event)
{
    for (const QString& other : state.subject.related) {
        Relation relation;
        relation.id = nextId(u'R', state.relations.size());
        relation.subject = state.subject.name;
        relation.other = other;
        relation.actor = event.actor;
        relation.at = event.at;
        state.relations.append(relation);
    }
}

Result<void> relationRecorded(CaseState& state, const ReviewEvent& event)
{
    Result<Relation> relation = relationFromJson(event.payload);
    if (!relation)
        return relation.error();
    if (relation->id != nextId(u'R', state.relations.size()))
        return conflict(u"not the next relation"_s, relation->id);
    relation->actor = event.actor;
    relation->at = event.at;
    state.relations.append(*std::move(relation));
    return {};
}

Result<void> relationWithdrawn(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"relation"_s);
    const QString id = fields.requiredString("id"_L1);
    const QString reason = fields.requiredString("reason"_L1);
    if (fields.error())
        return *fields.error();
    const auto known = std::find_if(state.relations.begin(), state.relations.end(),
                                    [&](const Relation& relation) { return relation.id == id; });
    if (known == state.relations.end())
        return Error{ErrorCode::NotFound, u"no such relation"_s, id};
    if (known->withdrawn)
        return conflict(u"the relation is withdrawn already"_s, id);
    known->withdrawn = true;
    known->withdrawnReason = reason;
    known->withdrawnAt = event.at;
    return {};
}

Result<void> creditChanged(CaseState& state, const ReviewEvent& event)
{
    Result<CreditEntry> entry = creditEntryFromJson(event.payload);
    if (!entry)
        return entry.error();
    if (entry->id != nextId(u'K', state.credit.size()))
        return conflict(u"not the next credit entry"_s, entry->id);
    if (state.subject.name.isEmpty())
        return conflict(u"the case names no subject"_s, entry->id);
    const Decision* decision = state.decision(entry->decisionId);
    if (!entry->decisionId.isEmpty() && (!decision || !decision->issuedAt.isValid()))
        return Error{ErrorCode::NotFound, u"no such decision was issued"_s, entry->decisionId};
    if (entry->reverses.isEmpty()) {
        if (decision && decision->state != DecisionState::Issued)
            return conflict(u"its decision is not in force"_s, entry->decisionId);
    } else {
        const auto known = std::find_if(state.credit.cbegin(), state.credit.cend(),
                                        [&](const CreditEntry& each) { return each.id == entry->reverses; });
        if (known == state.credit.cend())
            return Error{ErrorCode::NotFound, u"no such credit entry"_s, entry->reverses};
        const bool again = std::any_of(state.credit.cbegin(), state.credit.cend(),
                                       [&](const CreditEntry& each) { return each.reverses == entry->reverses; });
        if (again || !known->reverses.isEmpty())
            return conflict(u"it is given back already"_s, entry->reverses);
        if (entry->amount != -known->amount || entry->decisionId != known->decisionId)
            return conflict(u"it does not give back what was taken"_s, entry->reverses);
    }
    entry->actor = event.actor;
    entry->at = event.at;
    state.credit.append(*std::move(entry));
    return {};
}

} // namespace Mingjing::Fold
