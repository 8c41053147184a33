// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/comparisonprint.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

ExitStatus run(const Invocation& call)
{
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const QString newRoot = call.has(u"new-root"_s) ? call.value(u"new-root"_s) : call.value(u"root"_s);
    const Result<ReadPackage> before = readPackage(call.argument(0), PackageOptions{*limits, call.value(u"root"_s)});
    if (!before)
        return call.console.fail(before.error(), call.argument(0));
    const Result<ReadPackage> after = readPackage(call.argument(1), PackageOptions{*limits, newRoot});
    if (!after)
        return call.console.fail(after.error(), call.argument(1));
    const Result<PackageComparison> comparison =
        comparePackages(*before->contents, before->inspection, *after->contents, after->inspection);
    if (!comparison)
        return call.console.fail(comparison.error(), call.argument(1));
    if (call.has(u"json"_s))
        call.console.json(toJson(*comparison));
    else
        printComparison(*comparison, call.console);
    return ExitStatus::Done;
}

} // namespace

Command packageCompareCommand()
{
    return {u"package compare"_s,
            u"OLD.zip NEW.zip [--root FOLDER] [--new-root FOLDER] [--json] [--limits FILE]"_s,
            u"Compares two versions of a package: files, lines, and what it gains or loses"_s,
            2,
            2,
            {jsonOption(),
             rootOption(),
             {u"new-root"_s, u"the folder of the program in the new package, when it is another"_s, u"FOLDER"_s},
             limitsOption()},
            run};
}

} // namespace Mingjing
