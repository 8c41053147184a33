// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlitecasestore.h"

#include "review/cases/casefold.h"
#include "storage/cases/blobtable.h"
#include "storage/cases/caselease.h"
#include "storage/cases/caselist.h"
#include "storage/cases/caseverifier.h"
#include "storage/cases/eventtable.h"
#include "storage/cases/historylist.h"
#include "storage/cases/projectionsql.h"
#include "storage/cases/sqlitecasesearch.h"
#include "storage/cases/sqlstatement.h"
#include "storage/cases/sqltransaction.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Table by table, with its indexes.
Result<void> checkIntegrity(const QSqlDatabase& database, const OpeningWatch& watch = {})
{
    QStringList tables;
    {
        SqlStatement names(database, u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"_s);
        const Result<void> done = names.run();
        if (!done)
            return done;
        while (names.next())
            tables.append(names.text(0));
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (!watch.goesOn(OpeningStage::Checking, i, tables.size()))
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        const Result<QVariant> verdict =
            sqlValue(database, u"PRAGMA quick_check('%1')"_s.arg(QString(tables.at(i)).replace(u'\'', u"''"_s)));
        if (!verdict)
            return verdict.error();
        if (verdict->toString() != u"ok")
            return Error{ErrorCode::Malformed, verdict->toString().simplified(), {}};
    }
    return {};
}

Result<void> checkSchema(const QSqlDatabase& database, const QString& path)
{
    const Result<QList<Migration>> migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    const Result<QVariant> version = sqlValue(database, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int last = migrations->last().number;
    if (version->toInt() > last)
        return Error{ErrorCode::Newer, u"schema %1 is newer than %2"_s.arg(version->toInt()).arg(last), path};
    if (version->toInt() < last)
        return Error{ErrorCode::Refused, u"schema %1 must first be brought up to date"_s.arg(version->toInt()), path};
    return {};
}

Error noSuchCase(const QString& caseId)
{
    return {ErrorCode::NotFound, u"no such case"_s, caseId};
}

} // namespace

SqliteCaseStore::SqliteCaseStore(std::unique_ptr<SqlConnection> connection)
    : m_connection(std::move(connection)),
      m_people(*m_connection),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<std::unique_ptr<SqliteCaseStore>> SqliteCaseStore::open(const QString& path)
{
    const Result<QList<Migration>> migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    return open(path, *migrations);
}

Result<std::unique_ptr<SqliteCaseStore>> SqliteCaseStore::openExisting(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, u"there is no such database"_s, path};
    return open(path);
}

Result<std::unique_ptr<SqliteCaseStore>> SqliteCaseStore::open(const QString& path, const QList<Migration>& migrations,
                                                               const OpeningWatch& watch)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return Error{ErrorCode::Unwritable, u"the file may not be written"_s, path};
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(path);
    if (!connection)
        return connection.error();
    Result<void> ready = checkIntegrity((*connection)->database(), watch);
    if (ready)
        ready = migrate((*connection)->database(), migrations, watch);
    if (!ready)
        return Error{ready.error().code, ready.error().message, path};
    std::unique_ptr<SqliteCaseStore> store(new SqliteCaseStore(*std::move(connection)));
    ready = store->rebuildStale(watch);
    if (!ready)
        return Error{ready.error().code, ready.error().message, path};
    return store;
}

Result<void> SqliteCaseStore::prepare(const QString& path, const OpeningWatch& watch)
{
    const Result<QList<Migration>> migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    const auto store = open(path, *migrations, watch);
    return store ? Result<void>() : store.error();
}

Result<std::unique_ptr<SqliteCaseStore>> SqliteCaseStore::openPrepared(const QString& path, bool forReading)
{
    Result<std::unique_ptr<SqlConnection>> connection =
        forReading ? SqlConnection::openForReading(path) : SqlConnection::open(path);
    if (!connection)
        return connection.error();
    const Result<void> schema = checkSchema((*connection)->database(), path);
    if (!schema)
        return schema.error();
    return std::unique_ptr<SqliteCaseStore>(new SqliteCaseStore(*std::move(connection)));
}

Result<std::unique_ptr<SqliteCaseStore>> SqliteCaseStore::openForReading(const QString& path)
{
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::openForReading(path);
    if (!connection)
        return connection.error();
    const Result<void> sound = checkIntegrity((*connection)->database());
    if (!sound)
        return Error{sound.error().code, sound.error().message, path};
    const Result<void> schema = checkSchema((*connection)->database(), path);
    if (!schema)
        return schema.error();
    return std::unique_ptr<SqliteCaseStore>(new SqliteCaseStore(*std::move(connection)));
}

Result<void> SqliteCaseStore::begin(SqlTransaction& transaction) const
{
    const Result<void> writable = m_connection->checkWritable();
    return writable ? transaction.begin() : writable;
}

/// The log may go at any moment: a commit counts when it was there before and after.
Result<void> SqliteCaseStore::commit(SqlTransaction& transaction) const
{
    Result<void> done = m_connection->checkWritable();
    if (done)
        done = transaction.commit();
    if (done)
        done = m_connection->checkWritable();
    return done;
}

/// What cannot be made anew stays as it is, for verify() to name.
Result<void> SqliteCaseStore::rebuildStale(const OpeningWatch& watch)
{
    QStringList ids;
    {
        SqlStatement stale(database(), u"SELECT case_id FROM stale_cases"_s);
        const Result<void> done = stale.run();
        if (!done)
            return done;
        while (stale.next())
            ids.append(stale.text(0));
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!watch.goesOn(OpeningStage::Rebuilding, i, ids.size()))
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        const Result<void> done = rebuild(ids.at(i));
        if (!done && done.error().code != ErrorCode::Malformed)
            return done;
    }
    return {};
}

Result<SqliteCaseStore::Known> SqliteCaseStore::knownAt(const QString& caseId, const QString& headHash) const
{
    if (m_known && m_known->state.caseId == caseId && m_known->state.headHash == headHash)
        return *m_known;
    const Result<QList<ReviewEvent>> events = journal(caseId);
    if (!events)
        return events.error();
    const Result<CaseState> state = fold(*events);
    if (!state)
        return state.error();
    return Known{*state, rowsOf(*state)};
}

/// Within a transaction: folds, and writes bytes, events and rows.
Result<void> SqliteCaseStore::write(const Known& before, const QString& caseId, const QList<ReviewEvent>& events,
                                    const QList<QByteArray>& blobs, Known& after)
{
    after.state = before.state;
    for (const ReviewEvent& event : events) {
        if (event.hash != hashOf(event))
            return Error{ErrorCode::Conflict, u"an event does not match its hash"_s, caseId};
        const Result<void> fits = apply(after.state, event);
        if (!fits)
            return Error{ErrorCode::Conflict, fits.error().toString(), caseId};
    }
    if (after.state.caseId != caseId)
        return Error{ErrorCode::Conflict, u"the events are of another case"_s, caseId};
    after.rows = rowsOf(after.state);
    for (const QByteArray& bytes : blobs) {
        const Result<QString> kept = insertBlob(database(), bytes);
        if (!kept)
            return kept.error();
    }
    QStringList needed = referencedBlobs(after.state);
    const QStringList had = referencedBlobs(before.state);
    needed.removeIf([&](const QString& sha256) { return had.contains(sha256); });
    const Result<QString> missing = firstMissingBlob(database(), needed);
    if (!missing)
        return missing.error();
    if (!missing->isEmpty())
        return Error{ErrorCode::Conflict, u"bytes that an event speaks of are missing"_s, *missing};
    const Result<void> inserted = insertEvents(database(), caseId, events);
    if (!inserted)
        return inserted;
    return writeRows(database(), caseId, before.rows, after.rows);
}

Result<void> SqliteCaseStore::createCase(const QString& caseId, const QList<ReviewEvent>& events,
                                         const QList<QByteArray>& blobs)
{
    SqlTransaction transaction(database());
    Result<void> done = begin(transaction);
    if (!done)
        return done;
    const Result<JournalHead> head = readHead(database(), caseId);
    if (!head)
        return head.error();
    if (head->sequence > 0)
        return Error{ErrorCode::Conflict, u"there is such a case already"_s, caseId};
    Known after;
    done = write({}, caseId, events, blobs, after);
    if (done)
        done = commit(transaction);
    if (done)
        m_known = std::move(after);
    return done;
}

Result<void> SqliteCaseStore::append(const QString& caseId, const QList<ReviewEvent>& events,
                                     const QList<QByteArray>& blobs)
{
    SqlTransaction transaction(database());
    Result<void> done = begin(transaction);
    if (!done)
        return done;
    const Result<JournalHead> head = readHead(database(), caseId);
    if (!head)
        return head.error();
    if (head->sequence == 0)
        return noSuchCase(caseId);
    done = checkHolder(database(), caseId, m_token);
    if (!done)
        return done;
    const Result<Known> before = knownAt(caseId, head->hash);
    if (!before)
        return before.error();
    Known after;
    done = write(*before, caseId, events, blobs, after);
    if (done)
        done = commit(transaction);
    if (done)
        m_known = std::move(after);
    return done;
}

Result<QList<ReviewEvent>> SqliteCaseStore::journal(const QString& caseId) const
{
    const Result<StoredJournal> journal = readJournal(database(), caseId);
    if (!journal)
        return journal.error();
    if (journal->unreadable) {
        const ChainBreak& bad = *journal->unreadable;
        return Error{ErrorCode::Malformed, bad.reason, u"%1, event %2"_s.arg(caseId).arg(bad.sequence)};
    }
    if (journal->events.isEmpty())
        return noSuchCase(caseId);
    return journal->events;
}

Result<QList<CaseSummary>> SqliteCaseStore::cases(const CaseQuery& query) const
{
    return listCases(database(), query);
}

Result<qint64> SqliteCaseStore::count(const CaseQuery& query) const
{
    return countCases(database(), query);
}

Result<CaseFacets> SqliteCaseStore::facets() const
{
    return facetsOfCases(database());
}

Result<QList<DeadlineEntry>> SqliteCaseStore::deadlines(const DeadlineQuery& query) const
{
    return listDeadlines(database(), query);
}

Result<QList<Offence>> SqliteCaseStore::offences(const OffenceQuery& query) const
{
    return listOffences(database(), query);
}

Result<QList<SubjectRelation>> SqliteCaseStore::relationsAround(const QString& subject) const
{
    return listRelationsAround(database(), subject);
}

Result<QList<RememberedDismissal>> SqliteCaseStore::dismissals() const
{
    return listDismissals(database());
}

Result<QList<CreditRecord>> SqliteCaseStore::creditOf(const QString& subject) const
{
    return listCredit(database(), subject);
}

Result<QList<PenaltyEntry>> SqliteCaseStore::penalties(const PenaltyQuery& query) const
{
    return listPenalties(database(), query);
}

Result<QString> SqliteCaseStore::putBlob(const QByteArray& bytes)
{
    Result<void> writable = m_connection->checkWritable();
    if (!writable)
        return writable.error();
    Result<QString> kept = insertBlob(database(), bytes);
    writable = m_connection->checkWritable();
    if (!writable)
        return writable.error();
    return kept;
}

Result<QByteArray> SqliteCaseStore::blob(const QString& sha256) const
{
    return readBlob(database(), sha256);
}

Result<VerifyReport> SqliteCaseStore::verify(const QString& caseId) const
{
    return verifyCase(database(), caseId);
}

Result<void> SqliteCaseStore::rebuild(const QString& caseId)
{
    SqlTransaction transaction(database());
    Result<void> done = begin(transaction);
    if (done)
        done = rebuildWithin(caseId);
    return done ? commit(transaction) : done;
}

Result<void> SqliteCaseStore::rebuildWithin(const QString& caseId)
{
    const Result<QList<ReviewEvent>> events = journal(caseId);
    if (!events)
        return events.error();
    if (const std::optional<ChainBreak> broken = verifyChain(*events))
        return Error{ErrorCode::Malformed, broken->reason, u"%1, event %2"_s.arg(caseId).arg(broken->sequence)};
    const Result<CaseState> state = fold(*events);
    if (!state)
        return state.error();
    m_known.reset();
    Result<void> done = clearRows(database(), caseId);
    if (done)
        done = writeRows(database(), caseId, {}, rowsOf(*state));
    if (!done)
        return done;
    SqlStatement fresh(database(), u"DELETE FROM stale_cases WHERE case_id = ?"_s);
    return fresh.bind(caseId).run();
}

Result<void> SqliteCaseStore::rebuildSearch()
{
    SqlTransaction transaction(database());
    Result<void> done = begin(transaction);
    if (done)
        done = rebuildIndex(database());
    return done ? commit(transaction) : done;
}

Result<QString> SqliteCaseStore::brokenSearchIndex() const
{
    if (isReadOnly())
        return QString(); // only a writer can have it checked
    return firstBrokenIndex(database());
}

Result<std::optional<CaseHolder>> SqliteCaseStore::holder(const QString& caseId) const
{
    return otherHolder(database(), caseId, m_token);
}

Result<void> SqliteCaseStore::hold(const QString& caseId)
{
    SqlTransaction transaction(database());
    Result<void> done = begin(transaction);
    if (done)
        done = takeLease(database(), caseId, m_token);
    return done ? commit(transaction) : done;
}

void SqliteCaseStore::release(const QString& caseId)
{
    // One that could not be let go ends with the process.
    if (!isReadOnly())
        static_cast<void>(releaseLease(database(), caseId, m_token));
}

} // namespace Mingjing
