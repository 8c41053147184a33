// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/subjecthistory.h"

#include "review/cases/casestate.h"
#include "review/cases/casestore.h"

namespace Mingjing {

Result<SubjectHistory> readHistory(const CaseStore& store, const CaseState& state, const QDateTime& at)
{
    SubjectHistory history;
    history.caseId = state.caseId;
    history.programName = state.programName;
    history.subject = state.subject.name;
    history.at = at;

    const Result<QList<SubjectRelation>> relations = store.relationsAround(history.subject);
    if (!relations)
        return relations.error();
    history.relations = *relations;
    history.related = relatedSubjects(*relations, history.subject);

    OffenceQuery query;
    query.subjects.append(history.subject);
    for (const ConnectedSubject& related : history.related)
        query.subjects.append(related.name);
    if (history.subject.isEmpty())
        query.orphanProgram = history.programName;
    const Result<QList<Offence>> offences = store.offences(query);
    if (!offences)
        return offences.error();
    history.offences = *offences;

    const Result<QList<CreditRecord>> credit = store.creditOf(history.subject);
    if (!credit)
        return credit.error();
    history.credit = *credit;
    return history;
}

} // namespace Mingjing
