// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/inputs/inputs.h"

#include "storage/cases/sqlitecasestore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

ExitStatus run(const Invocation& call)
{
    const QString database = call.value(u"db"_s);
    const auto store = SqliteCaseStore::openExisting(database);
    if (!store)
        return call.console.fail(store.error(), database);
    QStringList ids = call.arguments;
    if (ids.isEmpty()) {
        if (const auto done = (*store)->rebuildSearch(); !done)
            return call.console.fail(done.error(), database);
        const auto cases = (*store)->cases();
        if (!cases)
            return call.console.fail(cases.error(), database);
        for (const CaseSummary& summary : *cases)
            ids += summary.caseId;
    }
    for (const QString& id : std::as_const(ids)) {
        if (const auto done = (*store)->rebuild(id); !done)
            return call.console.fail(done.error(), id);
        if (!call.has(u"json"_s))
            call.console.line(u"rebuilt "_s + id);
    }
    if (call.has(u"json"_s))
        call.console.json({{u"rebuilt"_s, QJsonArray::fromStringList(ids)}});
    return ExitStatus::Done;
}

} // namespace

Command caseRebuildCommand()
{
    return {u"case rebuild"_s,
            u"[CASE] --db FILE [--json]"_s,
            u"Makes the projections of a case, or of all, anew from the journal"_s,
            0,
            1,
            {databaseOption(), jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
