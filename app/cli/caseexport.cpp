// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"

#include "storage/archive/casearchive.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

ExitStatus run(const Invocation& call)
{
    const QString id = call.argument(0);
    const QString path = call.value(u"out"_s);
    const auto input = CaseInput::open(id, call.value(u"db"_s));
    if (!input)
        return call.console.fail(input.error(), id);
    if (const auto done = writeCaseArchive((*input)->record(), path); !done)
        return call.console.fail(done.error(), path);
    if (call.has(u"json"_s))
        call.console.json({{u"case"_s, (*input)->record().caseId()}, {u"file"_s, path}});
    else
        call.console.line(path);
    return ExitStatus::Done;
}

} // namespace

Command caseExportCommand()
{
    return {u"case export"_s,
            u"CASE --db FILE --out FILE.mjcase [--json]"_s,
            u"Writes a case as an archive that opens anywhere"_s,
            1,
            1,
            {databaseOption(), {u"out"_s, u"the archive to write"_s, u"FILE"_s}, jsonOption()},
            run,
            {u"db"_s, u"out"_s}};
}

} // namespace Mingjing
