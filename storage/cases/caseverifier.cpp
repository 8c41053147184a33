// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/caseverifier.h"

#include "review/cases/casefold.h"
#include "storage/cases/blobtable.h"
#include "storage/cases/eventtable.h"
#include "storage/cases/projectionsql.h"
#include "storage/cases/sqltransaction.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Part = VerifyProblem::Part;

/// The state of all events that fold; what stops it is a problem.
CaseState foldChecked(const StoredJournal& journal, VerifyReport& report)
{
    std::optional<ChainBreak> broken = verifyChain(journal.events);
    if (!broken)
        broken = journal.unreadable;
    if (broken)
        report.problems.append({Part::Chain, broken->sequence, {}, broken->reason});
    CaseState state;
    for (const ReviewEvent& event : journal.events) {
        const Result<void> done = apply(state, event);
        if (!done) {
            if (!broken)
                report.problems.append({Part::Fold, event.sequence, {}, done.error().toString()});
            break;
        }
    }
    return state;
}

Result<void> checkBlobs(const QSqlDatabase& database, const CaseState& state, VerifyReport& report)
{
    const QStringList hashes = referencedBlobs(state);
    for (const QString& sha256 : hashes) {
        const Result<QByteArray> bytes = readBlob(database, sha256);
        if (bytes)
            continue;
        const Error& error = bytes.error();
        if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Malformed)
            return error;
        report.problems.append({Part::Blob, 0, sha256, error.message});
    }
    return {};
}

Result<void> checkRows(const QSqlDatabase& database, const CaseState& state, VerifyReport& report)
{
    const Result<CaseRows> stored = readRows(database, report.caseId);
    if (!stored)
        return stored.error();
    const CaseRows expected = rowsOf(state);
    const QList<ProjectionTable>& tables = projectionTables();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const ProjectionRows& have = stored->at(i);
        const ProjectionRows& want = expected.at(i);
        const auto note = [&](const QString& key, const QString& what) {
            report.problems.append({Part::Projection, 0, tables.at(i).name + u'/' + key, what});
        };
        for (auto row = want.cbegin(); row != want.cend(); ++row) {
            if (!have.contains(row.key()))
                note(row.key(), u"the row is missing"_s);
            else if (have.value(row.key()) != *row)
                note(row.key(), u"the row differs from the journal"_s);
        }
        for (auto row = have.cbegin(); row != have.cend(); ++row) {
            if (!want.contains(row.key()))
                note(row.key(), u"the journal gives no such row"_s);
        }
    }
    return {};
}

} // namespace

Result<VerifyReport> verifyCase(const QSqlDatabase& database, const QString& caseId)
{
    SqlTransaction moment(database);
    const Result<void> begun = moment.beginReading();
    if (!begun)
        return begun.error();
    const Result<StoredJournal> journal = readJournal(database, caseId);
    if (!journal)
        return journal.error();
    if (journal->events.isEmpty() && !journal->unreadable)
        return Error{ErrorCode::NotFound, u"no such case"_s, caseId};
    VerifyReport report;
    report.caseId = caseId;
    report.events = journal->events.size();
    const CaseState state = foldChecked(*journal, report);
    report.headHash = state.headHash;
    if (report.ok() && state.caseId != caseId)
        report.problems.append({Part::Fold, 1, {}, u"the journal is of another case"_s});
    Result<void> checked = checkBlobs(database, state, report);
    if (checked)
        checked = checkRows(database, state, report);
    if (!checked)
        return checked.error();
    return report;
}

} // namespace Mingjing
