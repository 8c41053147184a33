// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/inputs/inputs.h"

#include "review/report/casetables.h"
#include "review/specification/catalogue.h"
#include "storage/cases/sqlitecasestore.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// The tables in the order in which CaseTables gives them.
const QStringList& tableIds()
{
    static const QStringList ids = {u"cases"_s, u"findings"_s, u"measures"_s, u"deadlines"_s, u"appeals"_s};
    return ids;
}

Result<QStringList> chosenCases(const Invocation& call, const CaseStore& store)
{
    if (!call.arguments.isEmpty())
        return call.arguments;
    CaseQuery query;
    query.order = CaseOrder::OpenedLast;
    query.text = call.value(u"text"_s);
    if (const auto status = caseStatusFromId(call.value(u"status"_s)))
        query.statuses = {*status};
    const auto cases = store.cases(query);
    if (!cases)
        return cases.error();
    QStringList ids;
    for (const CaseSummary& summary : *cases)
        ids.append(summary.caseId);
    return ids;
}

ExitStatus run(const Invocation& call)
{
    const qsizetype wanted = tableIds().indexOf(call.value(u"table"_s));
    if (wanted < 0)
        return call.console.usage(u"--table is one of "_s + tableIds().join(u", "_s));
    const auto language = reportLanguageFromId(call.value(u"lang"_s));
    if (!language)
        return call.console.usage(u"--lang is zh_CN or en"_s);
    if (call.has(u"status"_s) && !caseStatusFromId(call.value(u"status"_s)))
        return call.console.usage(u"--status is one of open, decided, closed, archived"_s);
    if (!call.arguments.isEmpty() && (call.has(u"status"_s) || call.has(u"text"_s)))
        return call.console.usage(u"cases are named, or chosen by --status and --text"_s);

    const QString database = call.value(u"db"_s);
    const auto store = SqliteCaseStore::openExisting(database);
    if (!store)
        return call.console.fail(store.error(), database);
    const auto ids = chosenCases(call, **store);
    if (!ids)
        return call.console.fail(ids.error(), database);
    const Result<Catalogue>& catalogue = builtInCatalogue();
    if (!catalogue)
        return call.console.fail(catalogue.error(), u"catalogue"_s);
    auto tables = CaseTables::make(*language, *catalogue);
    if (!tables)
        return call.console.fail(tables.error(), u"report"_s);
    qsizetype done = 0;
    for (const QString& id : *ids) {
        const Result<CaseState> state = stateOf(**store, id);
        if (!state)
            return call.console.fail(state.error(), id);
        tables->add(*state);
        if (++done % 1000 == 0)
            call.console.remark(u"%1 of %2 cases"_s.arg(done).arg(ids->size()));
    }
    const QString path = call.value(u"out"_s);
    const Result<void> written = writeFile(path, toCsv(tables->tables().at(wanted)));
    return written ? ExitStatus::Done : call.console.fail(written.error(), path);
}

} // namespace

Command caseTableCommand()
{
    return {u"case table"_s,
            u"[CASE…] --db FILE [--table TABLE] [--status STATUS] [--text TEXT] [--lang zh_CN|en] --out FILE"_s,
            u"Writes many cases as a table (CSV) for spreadsheets; all cases when none are chosen"_s,
            0,
            1000,
            {databaseOption(),
             {u"table"_s, u"what a row is: cases, findings, measures, deadlines or appeals (cases)"_s, u"TABLE"_s,
              u"cases"_s},
             {u"status"_s, u"only open, decided, closed or archived cases"_s, u"STATUS"_s},
             {u"text"_s, u"only cases whose id, program or subject holds it"_s, u"TEXT"_s},
             {u"lang"_s, u"the recipient's language: zh_CN or en (zh_CN)"_s, u"LANG"_s, u"zh_CN"_s},
             {u"out"_s, u"the file to write"_s, u"FILE"_s}},
            run,
            {u"db"_s, u"out"_s}};
}

} // namespace Mingjing
