// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"

#include "storage/archive/casearchive.h"
#include "storage/cases/sqlitecasestore.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

ExitStatus run(const Invocation& call)
{
    const QString path = call.argument(0);
    const auto archive = CaseArchive::open(path);
    if (!archive)
        return call.console.fail(archive.error(), path);
    const QString database = call.value(u"db"_s);
    const auto store = SqliteCaseStore::open(database);
    if (!store)
        return call.console.fail(store.error(), database);
    const auto id = importCaseArchive(**archive, **store);
    if (!id) {
        const QList<VerifyProblem>& problems = (*archive)->verification().problems;
        if (!problems.isEmpty())
            call.console.remark(u"not verified: "_s + problemLine(problems.first()));
        return call.console.fail(id.error(), path);
    }
    if (call.has(u"json"_s))
        call.console.json({{u"case"_s, *id}});
    else
        call.console.line(*id);
    return ExitStatus::Done;
}

} // namespace

Command caseImportCommand()
{
    return {u"case import"_s,
            u"FILE.mjcase --db FILE [--json]"_s,
            u"Puts an archived case into a database, which is created when there is none"_s,
            1,
            1,
            {databaseOption(), jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
