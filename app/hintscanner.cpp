// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hintscanner.h"

#include "app/inputs/inputs.h"
#include "review/hints/hintsarif.h"
#include "review/hints/hintscan.h"
#include "review/hints/ruleset.h"
#include "review/package/inspection.h"
#include "review/specification/builtinedition.h"
#include "review/specification/cataloguefit.h"
#include "review/specification/editiondiff.h"
#include "storage/cases/storedneighbours.h"
#include "widgets/context/reviewcontext.h"

#include <QSet>

namespace Mingjing {

namespace {

/// Puts the clauses of \a edition in place of those that the rules were written for; a hint about none that is left is
/// no hint.
void renumber(HintReport& report, const RuleSet& rules, const Edition& edition)
{
    const Result<Edition>& own = builtInEdition();
    if (!own || own->sha256() == edition.sha256()) {
        report.uncovered = rules.uncovered(edition);
        return;
    }
    QStringList known;
    for (const HintRule& rule : rules.rules())
        known += rule.clauses;
    known.removeDuplicates();
    const QHash<QString, QString> ids = fittedClauses(known, compareEditions(*own, edition));
    for (Hint& hint : report.hints) {
        if (hint.clauses.isEmpty())
            continue;
        QStringList clauses;
        for (const QString& clause : std::as_const(hint.clauses)) {
            if (const QString id = known.contains(clause) ? ids.value(clause) : clause; !id.isEmpty())
                clauses.append(id);
        }
        if (clauses.isEmpty())
            hint.id.clear();
        hint.clauses = clauses;
    }
    report.hints.removeIf([](const Hint& hint) { return hint.id.isEmpty(); });
    const QSet<QString> watched(ids.cbegin(), ids.cend());
    for (const Clause& clause : edition.clauses()) {
        const bool covered = std::any_of(watched.cbegin(), watched.cend(), [&clause](const QString& id) {
            return clause.id == id || clause.id.startsWith(id + u'.') || id.startsWith(clause.id + u'.');
        });
        if (clause.kind == ClauseKind::Clause && !covered)
            report.uncovered.append(clause.id);
    }
}

} // namespace

Result<HintReport> scanForHints(const HintTask& task, const QString& database, const Cancellation& cancellation,
                                const Progress& progress)
{
    const OpenCase& open = *task.openCase;
    if (!open.inspection || !open.edition)
        return Error{ErrorCode::NotFound, QStringLiteral("the package was not inspected"), {}};
    const bool own = task.rulesFolder.isEmpty() && task.rulesOff.isEmpty();
    const RuleSet rules = own ? builtInRules() : loadRules(task.rulesFolder, task.rulesOff);
    PackageInspection inspection = *open.inspection;
    if (!task.storeForm.isEmpty())
        inspection.submission = submissionOf(task.storeForm);
    HintInput input;
    input.contents = open.package.get();
    input.inspection = &inspection;
    input.trace = task.trace;
    std::unique_ptr<StoredNeighbours> neighbours;
    if (!database.isEmpty()) {
        // Without them the rules about other cases are silent.
        if (auto opened = StoredNeighbours::open(database, task.caseId, cancellation))
            neighbours = std::move(*opened);
    }
    input.neighbours = neighbours.get();
    Result<HintReport> report = scanPackage(input, rules, cancellation, progress);
    if (!report)
        return report;
    for (const QString& path : task.imported) {
        const SarifLimits limits;
        const auto document = readFile(path, limits.bytes);
        const auto hints = document ? hintsFromSarif(*document, path, limits) : Result<QList<Hint>>(document.error());
        if (hints)
            report->hints += *hints;
        else
            report->skipped.append({path, hints.error().message});
    }
    renumber(*report, rules, *open.edition);
    return report;
}

} // namespace Mingjing
