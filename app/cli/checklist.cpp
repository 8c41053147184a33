// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"
#include "review/specification/cataloguefit.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

void print(const Checklist& checklist, Console& console)
{
    console.line(u"%1 of %2 items apply"_s.arg(checklist.applicableCount()).arg(checklist.items.size()));
    TextTable table;
    for (const CheckItem& item : checklist.items) {
        if (!item.applicability.applies())
            continue;
        const QString twins = item.twins.isEmpty() ? QString() : u" = "_s + item.twins.join(u", "_s);
        table.add({item.id + twins, elided(item.question.en.isEmpty() ? item.question.zh : item.question.en, 110)});
    }
    table.print(console);
}

ExitStatus run(const Invocation& call)
{
    const Result<Edition> edition = readEdition(call.value(u"spec"_s));
    if (!edition)
        return call.console.fail(edition.error(), call.value(u"spec"_s));
    const Result<Catalogue> catalogue = builtInCatalogueFor(*edition);
    if (!catalogue)
        return call.console.fail(catalogue.error());
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const Result<ReadPackage> package = readPackage(call.argument(0), *limits);
    if (!package)
        return call.console.fail(package.error(), call.argument(0));
    const Checklist checklist = generateChecklist(*edition, *catalogue, package->profile());
    if (call.has(u"json"_s))
        call.console.json(toJson(checklist));
    else
        print(checklist, call.console);
    return ExitStatus::Done;
}

} // namespace

Command checklistCommand()
{
    return {u"checklist"_s,
            u"PACKAGE.zip [--spec FILE] [--json] [--limits FILE]"_s,
            u"Lists the questions that a specification asks of a package"_s,
            1,
            1,
            {{u"spec"_s, u"the specification instead of the built-in one"_s, u"FILE"_s}, jsonOption(), limitsOption()},
            run};
}

} // namespace Mingjing
