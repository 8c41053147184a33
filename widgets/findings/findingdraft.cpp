// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingdraft.h"

#include "review/cases/blankfacts.h"
#include "review/cases/suggestedseverity.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/hintwords.h"
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

FindingDraft FindingDraft::ofHint(const BoardHint& hint, const QStringList& evidence, const OpenCase& openCase)
{
    FindingDraft draft;
    QStringList clauses;
    for (const QString& clause : hint.clauses()) {
        if (openCase.edition && openCase.edition->clause(clause))
            clauses.append(clause);
    }
    draft.finding.severity = hint.severity();
    draft.setClauses(clauses, openCase);
    draft.finding.words = HintWords::message(hint);
    draft.finding.evidence = evidence;
    draft.finding.hints = {hint.hint.id};
    return draft;
}

FindingDraft FindingDraft::of(const Finding& finding)
{
    FindingDraft draft;
    draft.finding = finding;
    draft.m_original = finding;
    return draft;
}

FindingDraft FindingDraft::copyOf(const Finding& finding, const CaseState& state)
{
    FindingDraft draft;
    draft.finding.clauses = finding.clauses;
    draft.finding.twins = finding.twins;
    draft.finding.severity = finding.severity;
    draft.finding.suggestedSeverity = finding.suggestedSeverity;
    draft.finding.severityReason = finding.severityReason;
    draft.finding.hints = finding.hints;
    QList<Evidence> evidence;
    for (const QString& id : finding.evidence) {
        if (const Evidence* piece = state.evidenceById(id))
            evidence.append(*piece);
    }
    draft.finding.words = reopenBlanks(finding.words, blankFacts(evidence),
                                       speaksChinese(QLocale()) ? BlankLanguage::Chinese : BlankLanguage::English);
    return draft;
}

void FindingDraft::setClauses(const QStringList& clauses, const OpenCase& openCase)
{
    finding.clauses = clauses;
    finding.twins.clear();
    // What was recorded without a suggestion stays so: nobody is asked for reasons afterwards.
    const std::optional<Severity> before = finding.suggestedSeverity;
    if (openCase.edition && (isNew() || before)) {
        finding.suggestedSeverity = suggestedSeverity(*openCase.edition, clauses);
        const bool followed = !before || *before == finding.severity;
        if (finding.suggestedSeverity && followed)
            finding.severity = *finding.suggestedSeverity;
    }
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
    if (finding.lacksSeverityReason())
        obstacles.append(tr("Say why the severity is not the one that the rules suggest."));
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
        const bool replaced = std::any_of(state.evidence.cbegin(), state.evidence.cend(),
                                          [&](const Evidence& each) { return each.remarks == evidence.id; });
        if (finding.evidence.contains(evidence.id))
            attached.append(evidence);
        else if (!used && !replaced)
            loose.append(evidence);
    }
    return attached + loose;
}

} // namespace Mingjing
