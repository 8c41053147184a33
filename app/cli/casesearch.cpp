// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/inputs/inputs.h"

#include "review/journal/reviewevent.h"
#include "review/specification/catalogue.h"
#include "storage/cases/sqlitecasesearch.h"
#include "storage/cases/sqlitecasestore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int mostFound = 10'000;

QJsonObject toJson(const FoundText& found)
{
    QJsonArray marks;
    for (const FoundMark& mark : found.excerpt.marks)
        marks.append(QJsonObject{{u"start"_s, mark.start}, {u"length"_s, mark.length}});
    return {{u"case"_s, found.caseId},
            {u"program"_s, found.programName},
            {u"subject"_s, found.subject},
            {u"status"_s, caseStatusId(found.status)},
            {u"updated_at"_s, toTimestamp(found.updatedAt)},
            {u"in"_s, foundInId(found.in)},
            {u"reference"_s, found.reference},
            {u"excerpt"_s, found.excerpt.text},
            {u"marks"_s, marks}};
}

/// Makes the source of packages searchable that is not yet; one that can only be read is searched as it is.
Result<std::unique_ptr<SqliteCaseSearch>> prepare(const QString& database)
{
    if (const auto store = SqliteCaseStore::openExisting(database); !store) {
        if (store.error().code != ErrorCode::Unwritable && store.error().code != ErrorCode::Busy)
            return store.error();
        if (const auto readable = SqliteCaseStore::openForReading(database); !readable)
            return readable.error();
    }
    auto search = SqliteCaseSearch::open(database);
    if (!search)
        return search;
    const Result<void> indexed = (*search)->indexSources();
    if (!indexed && indexed.error().code != ErrorCode::Unwritable && indexed.error().code != ErrorCode::Busy)
        return indexed.error();
    return search;
}

ExitStatus run(const Invocation& call)
{
    const QString database = call.value(u"db"_s);
    CaseSearchQuery query;
    query.words = call.arguments.join(u' ');
    if (call.has(u"limit"_s)) {
        query.limit = call.value(u"limit"_s).toInt();
        if (query.limit < 1 || query.limit > mostFound)
            return call.console.usage(u"--limit is a number from 1 to %1"_s.arg(mostFound));
    }
    if (searchTerms(query.words).isEmpty())
        return call.console.usage(u"there is no word to look for"_s);
    if (const Result<Catalogue>& catalogue = builtInCatalogue())
        query.clauses = clausesNamed(query.words, *catalogue);
    const auto search = prepare(database);
    if (!search)
        return call.console.fail(search.error(), database);
    const Result<CaseSearchOutcome> outcome = (*search)->search(query);
    if (!outcome)
        return call.console.fail(outcome.error(), database);
    if (call.has(u"json"_s)) {
        QJsonArray found;
        for (const FoundText& each : outcome->found)
            found.append(toJson(each));
        call.console.json({{u"words"_s, query.words},
                           {u"found"_s, found},
                           {u"cut"_s, outcome->cut},
                           {u"packages"_s, outcome->packages},
                           {u"packages_indexed"_s, outcome->packagesIndexed}});
        return ExitStatus::Done;
    }
    for (const FoundText& each : outcome->found) {
        const QString place =
            each.reference.isEmpty() ? foundInId(each.in) : u"%1 %2"_s.arg(foundInId(each.in), each.reference);
        call.console.line(u"%1  %2  %3"_s.arg(each.caseId, place, each.excerpt.text));
    }
    if (outcome->found.isEmpty())
        call.console.line(u"nothing found"_s);
    if (outcome->cut)
        call.console.remark(u"there is more: --limit asks for it"_s);
    if (outcome->packagesIndexed < outcome->packages)
        call.console.remark(
            u"the source of %1 of %2 packages was searched"_s.arg(outcome->packagesIndexed).arg(outcome->packages));
    return ExitStatus::Done;
}

} // namespace

Command caseSearchCommand()
{
    return {u"case search"_s,
            u"WORDS --db FILE [--limit N] [--json]"_s,
            u"Finds words in cases, findings, clauses cited, notes, decisions, evidence and source of packages"_s,
            1,
            8,
            {databaseOption(), {u"limit"_s, u"at most so many places (200 unless told)"_s, u"N"_s}, jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
