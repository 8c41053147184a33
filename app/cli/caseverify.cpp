// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"

#include "storage/cases/sqlitecasestore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject toJson(const VerifyReport& report)
{
    QJsonArray problems;
    for (const VerifyProblem& problem : report.problems) {
        problems.append(QJsonObject{{u"part"_s, verifyPartId(problem.part)},
                                    {u"sequence"_s, problem.sequence},
                                    {u"where"_s, problem.where},
                                    {u"what"_s, problem.what}});
    }
    return {{u"case"_s, report.caseId},
            {u"events"_s, report.events},
            {u"head_hash"_s, report.headHash},
            {u"ok"_s, report.ok()},
            {u"problems"_s, problems}};
}

void print(const VerifyReport& report, Console& console)
{
    console.line(u"%1  %2  %3 events  %4"_s.arg(report.caseId, report.ok() ? u"holds"_s : u"BROKEN"_s)
                     .arg(report.events)
                     .arg(report.headHash));
    for (const VerifyProblem& problem : report.problems)
        console.line(u"  "_s + problemLine(problem));
}

ExitStatus run(const Invocation& call)
{
    const QString database = call.value(u"db"_s);
    const auto store = SqliteCaseStore::openExisting(database);
    if (!store)
        return call.console.fail(store.error(), database);
    QStringList ids = call.arguments;
    if (ids.isEmpty()) {
        const auto cases = (*store)->cases();
        if (!cases)
            return call.console.fail(cases.error(), database);
        for (const CaseSummary& summary : *cases)
            ids += summary.caseId;
    }
    QJsonArray reports;
    bool ok = true;
    for (const QString& id : std::as_const(ids)) {
        const auto report = (*store)->verify(id);
        if (!report)
            return call.console.fail(report.error(), id);
        ok = ok && report->ok();
        if (call.has(u"json"_s))
            reports.append(toJson(*report));
        else
            print(*report, call.console);
    }
    QString brokenIndex;
    if (call.arguments.isEmpty()) {
        const auto broken = (*store)->brokenSearchIndex();
        if (!broken)
            return call.console.fail(broken.error(), database);
        brokenIndex = *broken;
        ok = ok && brokenIndex.isEmpty();
        if (!brokenIndex.isEmpty())
            call.console.remark(
                u"the full-text index %1 does not agree with the cases: case rebuild makes it anew"_s.arg(brokenIndex));
    }
    if (call.has(u"json"_s))
        call.console.json({{u"ok"_s, ok}, {u"cases"_s, reports}, {u"broken_index"_s, brokenIndex}});
    return ok ? ExitStatus::Done : ExitStatus::NeedsHuman;
}

} // namespace

Command caseVerifyCommand()
{
    return {u"case verify"_s,
            u"[CASE] --db FILE [--json]"_s,
            u"Checks chain, hashes, evidence and projections of a case, or of all; status 1 when something is wrong"_s,
            0,
            1,
            {databaseOption(), jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
