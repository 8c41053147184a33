// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/penaltywords.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"

#include "review/specification/cataloguefit.h"
#include "review/specification/editionjson.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int textWidth = 72;

void printHead(const Edition& edition, Console& console)
{
    const EditionCounts counts = edition.counts();
    TextTable head;
    head.add({u"title"_s, edition.title()});
    head.add({u"sha256"_s, edition.sha256()});
    head.add({u"created"_s, edition.created()});
    head.add({u"chapters"_s, QString::number(counts.chapters)});
    head.add({u"sections"_s, QString::number(counts.sections)});
    head.add({u"clauses"_s, QString::number(counts.clauses)});
    head.add({u"processing rules"_s, QString::number(counts.processingRules)});
    head.print(console);
}

void printClauses(const Edition& edition, const Catalogue& catalogue, Console& console)
{
    console.line();
    console.line(u"clauses"_s);
    TextTable table;
    for (const Clause& clause : edition.clauses()) {
        const QString twins = clause.twins.isEmpty() ? QString() : u" = "_s + clause.twins.join(u", "_s);
        const QString english = clause.kind == ClauseKind::Clause ? QString() : catalogue.heading(clause).en;
        table.add({u"  "_s + clause.id,
                   elided(clause.title.isEmpty() ? clause.text : clause.title, textWidth)
                       + (english.isEmpty() ? QString() : u" · "_s + english) + twins});
    }
    table.print(console);
}

void printRules(const Edition& edition, Console& console)
{
    console.line();
    console.line(u"processing rules"_s);
    for (const ProcessingRule& rule : edition.rules()) {
        console.line(u"  %1  line %2"_s.arg(rule.owner).arg(rule.line));
        for (const PenaltyCase& penaltyCase : rule.cases) {
            if (!penaltyCase.label.isEmpty())
                console.line(u"    "_s + penaltyCase.label);
            for (const PenaltyStep& step : penaltyCase.steps)
                console.line(u"      "_s + stepWords(step));
        }
    }
}

void printWarnings(const Edition& edition, Console& console)
{
    if (edition.warnings().isEmpty())
        return;
    console.line();
    console.line(u"warnings"_s);
    TextTable table;
    for (const SpecificationWarning& warning : edition.warnings())
        table.add({u"  line %1"_s.arg(warning.line), specificationWarningId(warning.kind), warning.message});
    table.print(console);
}

ExitStatus run(const Invocation& call)
{
    const Result<Edition> edition = readEdition(call.argument(0));
    if (!edition)
        return call.console.fail(edition.error(), call.argument(0));
    const Result<Catalogue> catalogue = builtInCatalogueFor(*edition);
    if (!catalogue)
        return call.console.fail(catalogue.error());
    if (call.has(u"json"_s)) {
        call.console.json(toJson(*edition, *catalogue));
    } else {
        printHead(*edition, call.console);
        printClauses(*edition, *catalogue, call.console);
        printRules(*edition, call.console);
        printWarnings(*edition, call.console);
    }
    return call.has(u"strict"_s) && !edition->warnings().isEmpty() ? ExitStatus::NeedsHuman : ExitStatus::Done;
}

} // namespace

Command specShowCommand()
{
    return {u"spec show"_s,
            u"[FILE] [--json] [--strict]"_s,
            u"Shows a specification: counts, clauses, twins, processing rules, warnings (no FILE: the built-in one)"_s,
            0,
            1,
            {jsonOption(), strictOption()},
            run};
}

} // namespace Mingjing
