// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/reviewsession.h"

#include "review/cases/casestore.h"
#include "review/cases/foldhandlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool isReversed(const QList<CreditEntry>& entries, const QString& id)
{
    return std::any_of(entries.cbegin(), entries.cend(), [&](const CreditEntry& each) { return each.reverses == id; });
}

} // namespace

Result<SubjectHistory> ReviewSession::history() const
{
    return readHistory(m_store, m_state, now());
}

Result<QString> ReviewSession::recordRelation(Relation relation)
{
    relation.id = Fold::nextId(u'R', m_state.relations.size());
    relation.subject = relation.subject.isEmpty() ? m_state.subject.name : relation.subject.trimmed();
    relation.other = relation.other.trimmed();
    relation.note = relation.note.trimmed();
    if (relation.subject.isEmpty() || relation.other.isEmpty())
        return Error{ErrorCode::Refused, u"a relation needs two subjects"_s, m_state.caseId};
    const bool known = std::any_of(m_state.relations.cbegin(), m_state.relations.cend(), [&](const Relation& each) {
        return !each.withdrawn && each.kind == relation.kind
            && ((each.subject == relation.subject && each.other == relation.other)
                || (each.subject == relation.other && each.other == relation.subject));
    });
    if (known)
        return Error{ErrorCode::Conflict, u"the relation is recorded already"_s, relation.other};
    const Result<void> done = commit(EventKind::RelationRecorded, toJson(relation));
    if (!done)
        return done.error();
    return relation.id;
}

Result<void> ReviewSession::withdrawRelation(const QString& relationId, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Refused, u"withdrawing a relation needs a reason"_s, relationId};
    return commit(EventKind::RelationWithdrawn, {{u"id"_s, relationId}, {u"reason"_s, reason.trimmed()}});
}

Result<QString> ReviewSession::changeCredit(int amount, const QString& reason, const QString& decisionId)
{
    if (!concernsMiniGame(m_state, miniGameChapter()))
        return Error{ErrorCode::Refused, u"only subjects of mini-games have a credit score"_s, m_state.caseId};
    CreditEntry entry;
    entry.id = Fold::nextId(u'K', m_state.credit.size());
    entry.amount = amount;
    entry.reason = reason.trimmed();
    entry.decisionId = decisionId;
    const Result<void> done = commit(EventKind::CreditChanged, toJson(entry));
    if (!done)
        return done.error();
    return entry.id;
}

QList<ReviewSession::Act> ReviewSession::creditReturns(const QString& decisionId, const QString& reason) const
{
    QList<Act> acts;
    for (const CreditEntry& taken : m_state.credit) {
        if (taken.decisionId != decisionId || !taken.reverses.isEmpty() || isReversed(m_state.credit, taken.id))
            continue;
        CreditEntry entry;
        entry.id = Fold::nextId(u'K', m_state.credit.size() + acts.size());
        entry.amount = -taken.amount;
        entry.reason = reason.trimmed();
        entry.decisionId = decisionId;
        entry.reverses = taken.id;
        acts.append({EventKind::CreditChanged, toJson(entry)});
    }
    return acts;
}

Result<void> ReviewSession::checkHistory(const Decision& draft) const
{
    if (draft.history.isEmpty())
        return {};
    const Result<SubjectHistory> present = history();
    if (!present)
        return present.error();
    for (const StrikeCount& count : draft.history) {
        for (const FormerOffence& former : count.counted) {
            const bool stands =
                std::any_of(present->offences.cbegin(), present->offences.cend(), [&](const Offence& offence) {
                    return offence.caseId == former.caseId && offence.decisionId == former.decisionId
                        && offence.state == DecisionState::Issued;
                });
            if (!stands)
                return Error{ErrorCode::Conflict, u"a former decision that was counted is not in force any more"_s,
                             former.caseId};
        }
    }
    return {};
}

} // namespace Mingjing
