// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingdraft.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/words/localized.h"

#include <algorithm>

namespace Mingjing {

namespace {

QString titleOf(const QString& clauseId, const OpenCase& openCase)
{
    const CatalogueEntry* entry = openCase.catalogue ? openCase.catalogue->entry(clauseId) : nullptr;
    if (entry)
        return localized(entry->title);
    for (const CheckItem& item : openCase.checklist.items) {
        if (item.id == clauseId)
            return localized(item.title);
    }
    return {};
}

QStringList twinsOf(const QString& clauseId, const OpenCase& openCase)
{
    const Clause* clause = openCase.edition ? openCase.edition->clause(clauseId) : nullptr;
    QStringList twins = clause ? clause->twins : QStringList();
    for (const CheckItem& item : openCase.checklist.items) {
        if (item.id == clauseId)
            twins += item.twins;
    }
    return twins;
}

} // namespace

FindingDraft FindingDraft::under(const QString& itemId, const OpenCase& openCase)
{
    FindingDraft draft;
    draft.setClauses({itemId}, openCase);
    const QString title = titleOf(itemId, openCase);
    draft.m_opening = title.isEmpty() ? tr("Violates %1: ").arg(itemId)
                                      : tr("Against %1 “%2”: ", "clause, its title").arg(itemId, title);
    draft.finding.words = draft.m_opening;
    draft.m_original = draft.finding;
    return draft;
}

FindingDraft FindingDraft::of(const Finding& finding)
{
    FindingDraft draft;
    draft.finding = finding;
    draft.m_original = finding;
    return draft;
}

void FindingDraft::setClauses(const QStringList& clauses, const OpenCase& openCase)
{
    finding.clauses = clauses;
    finding.twins.clear();
    for (const QString& clause : clauses) {
        for (const QString& twin : twinsOf(clause, openCase)) {
            if (!clauses.contains(twin) && !finding.twins.contains(twin))
                finding.twins.append(twin);
        }
    }
}

QStringList FindingDraft::obstacles() const
{
    QStringList obstacles;
    if (finding.clauses.isEmpty())
        obstacles.append(tr("Name the clause."));
    if (finding.words.trimmed().isEmpty() || finding.words.trimmed() == m_opening.trimmed())
        obstacles.append(tr("Say what is wrong."));
    if (finding.evidence.isEmpty())
        obstacles.append(tr("Attach evidence: mark lines in the source, or a part of the page."));
    return obstacles;
}

QList<Evidence> FindingDraft::offered(const CaseState& state) const
{
    QList<Evidence> attached;
    QList<Evidence> loose;
    for (const Evidence& evidence : state.evidence) {
        const bool used = std::any_of(state.findings.cbegin(), state.findings.cend(), [&](const Finding& each) {
            return !each.withdrawn && each.id != finding.id && each.evidence.contains(evidence.id);
        });
        if (finding.evidence.contains(evidence.id))
            attached.append(evidence);
        else if (!used)
            loose.append(evidence);
    }
    return attached + loose;
}

} // namespace Mingjing
