// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casestore.h"

#include "review/cases/casefold.h"

#include <QMap>

namespace Mingjing {

CaseFacets facetsOf(const QList<CaseSummary>& cases)
{
    CaseFacets facets;
    QMap<QString, EditionUse> editions;
    for (const CaseSummary& each : cases) {
        if (!each.assignee.isEmpty() && !facets.assignees.contains(each.assignee))
            facets.assignees.append(each.assignee);
        if (!each.category.isEmpty() && !facets.categories.contains(each.category))
            facets.categories.append(each.category);
        EditionUse& use = editions[each.editionSha256];
        use.sha256 = each.editionSha256;
        use.title = each.editionTitle;
        ++use.cases;
        if (each.status == CaseStatus::Open || each.status == CaseStatus::Decided)
            ++use.running;
    }
    facets.assignees.sort();
    facets.categories.sort();
    facets.editions = editions.values();
    facets.cases = int(cases.size());
    return facets;
}

Result<qint64> CaseStore::count(const CaseQuery& query) const
{
    CaseQuery all = query;
    all.limit = -1;
    all.offset = 0;
    const Result<QList<CaseSummary>> found = cases(all);
    if (!found)
        return found.error();
    return qint64(found->size());
}

Result<CaseFacets> CaseStore::facets() const
{
    const Result<QList<CaseSummary>> all = cases();
    if (!all)
        return all.error();
    return facetsOf(*all);
}

Result<QList<RememberedDismissal>> CaseStore::dismissals() const
{
    return QList<RememberedDismissal>();
}

Result<std::optional<CaseHolder>> CaseStore::holder(const QString&) const
{
    return std::optional<CaseHolder>();
}

Result<void> CaseStore::hold(const QString&)
{
    return {};
}

void CaseStore::release(const QString&) { }

Result<CaseState> stateOf(const CaseStore& store, const QString& caseId)
{
    const Result<QList<ReviewEvent>> journal = store.journal(caseId);
    if (!journal)
        return journal.error();
    return fold(*journal);
}

} // namespace Mingjing
