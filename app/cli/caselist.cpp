// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"

#include "review/base/jsonvalues.h"
#include "storage/cases/sqlitecasestore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject toJson(const CaseSummary& summary)
{
    return {
        {u"id"_s, summary.caseId},
        {u"program"_s, summary.programName},
        {u"subject"_s, summary.subject},
        {u"category"_s, summary.category},
        {u"assignee"_s, summary.assignee},
        {u"status"_s, caseStatusId(summary.status)},
        {u"opened_at"_s, toTimestamp(summary.openedAt)},
        {u"updated_at"_s, toTimestamp(summary.updatedAt)},
        {u"due_at"_s, orNull(toTimestamp(summary.dueAt))},
        {u"pass"_s, summary.passes},
        {u"violation"_s, summary.violations},
        {u"not_applicable"_s, summary.notApplicable},
        {u"unsure"_s, summary.unsure},
        {u"findings"_s, summary.findings},
        {u"outcome"_s, orNull(summary.outcome)},
        {u"events"_s, summary.lastSequence},
    };
}

ExitStatus run(const Invocation& call)
{
    CaseQuery query;
    query.text = call.value(u"text"_s);
    if (call.has(u"status"_s)) {
        const auto status = caseStatusFromId(call.value(u"status"_s));
        if (!status)
            return call.console.usage(u"--status is one of open, decided, closed, archived"_s);
        query.statuses = {*status};
    }
    const auto store = SqliteCaseStore::openExisting(call.value(u"db"_s));
    if (!store)
        return call.console.fail(store.error(), call.value(u"db"_s));
    const auto cases = (*store)->cases(query);
    if (!cases)
        return call.console.fail(cases.error(), call.value(u"db"_s));
    if (call.has(u"json"_s)) {
        QJsonArray list;
        for (const CaseSummary& summary : *cases)
            list.append(toJson(summary));
        call.console.json({{u"cases"_s, list}});
        return ExitStatus::Done;
    }
    TextTable table;
    for (const CaseSummary& summary : *cases) {
        table.add({summary.caseId, caseStatusId(summary.status), summary.outcome.isEmpty() ? u"-"_s : summary.outcome,
                   u"%1 findings"_s.arg(summary.findings),
                   summary.dueAt.isValid() ? u"due "_s + toTimestamp(summary.dueAt) : u"-"_s,
                   elided(summary.programName, 40), elided(summary.subject, 40)});
    }
    if (table.isEmpty())
        call.console.line(u"no case"_s);
    table.print(call.console);
    return ExitStatus::Done;
}

} // namespace

Command caseListCommand()
{
    return {u"case list"_s,
            u"--db FILE [--status STATUS] [--text TEXT] [--json]"_s,
            u"Lists the cases of a database, the last touched first"_s,
            0,
            0,
            {databaseOption(),
             {u"status"_s, u"only open, decided, closed or archived cases"_s, u"STATUS"_s},
             {u"text"_s, u"only cases whose id, program or subject holds it"_s, u"TEXT"_s},
             jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
