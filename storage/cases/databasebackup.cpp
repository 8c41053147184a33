// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/databasebackup.h"

#include "review/journal/eventchain.h"
#include "storage/cases/caselease.h"
#include "storage/cases/eventtable.h"
#include "storage/cases/migrations.h"
#include "storage/cases/sqlconnection.h"
#include "storage/cases/sqlstatement.h"
#include "storage/cases/sqltransaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Removes the file unless it was renamed.
class UnfinishedFile final
{
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

public:
    explicit UnfinishedFile(const QString& beside)
        : m_path(beside + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))
    {
    }
    ~UnfinishedFile()
    {
        for (const QString& suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
    }

    const QString& path() const { return m_path; }

private:
    QString m_path;
};

/// Makes a file, or the names in a folder, last.
bool makeLast(const QString& path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
#else
    Q_UNUSED(path)
    return true;
#endif
}

Result<void> moveInto(const QString& from, const QString& to)
{
    if (!makeLast(from) || !QFile::rename(from, to))
        return Error{ErrorCode::Unwritable, u"the file could not be put in its place"_s, to};
    makeLast(QFileInfo(to).absolutePath());
    return {};
}

Result<void> checkStructure(const QSqlDatabase& database)
{
    const Result<QVariant> version = sqlValue(database, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const Result<QList<Migration>> known = builtInMigrations();
    if (!known)
        return known.error();
    if (version->toInt() > known->last().number)
        return Error{
            ErrorCode::Newer, u"schema %1 is newer than %2"_s.arg(version->toInt()).arg(known->last().number), {}};
    if (version->toInt() < 1)
        return Error{ErrorCode::Malformed, u"not a database of cases"_s, {}};
    const Result<QVariant> verdict = sqlValue(database, u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok")
        return Error{ErrorCode::Malformed, verdict->toString().simplified(), {}};
    return {};
}

/// Gives the number of events.
Result<qint64> checkChain(const QSqlDatabase& database, const QString& caseId, const QString& headHash)
{
    const Result<StoredJournal> journal = readJournal(database, caseId);
    if (!journal)
        return journal.error();
    std::optional<ChainBreak> broken = verifyChain(journal->events);
    if (!broken)
        broken = journal->unreadable;
    if (broken)
        return Error{ErrorCode::Malformed, broken->reason, u"%1, event %2"_s.arg(caseId).arg(broken->sequence)};
    if (journal->events.isEmpty() || journal->events.last().hash != headHash)
        return Error{ErrorCode::Malformed, u"the journal does not end as the case says"_s, caseId};
    return journal->events.size();
}

Error stopped(const QString& path)
{
    return {ErrorCode::Cancelled, u"stopped"_s, path};
}

QString formerName(const QString& path)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'");
    return u"%1.before-restore-%2.bak"_s.arg(path, time);
}

/// Moves the database away, so that nobody has it any more. Gives where it is.
Result<QString> setAside(const QString& path)
{
    const QString former = formerName(path);
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(path);
    if (connection) {
        const QSqlDatabase& database = (*connection)->database();
        // A database that is older knows no holders.
        if (const auto holder = anyHolder(database); holder && *holder)
            return Error{ErrorCode::Busy,
                         u"%1 on %2 works on a case (process %3)"_s.arg((*holder)->user, (*holder)->host)
                             .arg((*holder)->process),
                         path};
        // Only whoever is alone with a database may end its log.
        static_cast<void>(runSql(database, u"PRAGMA busy_timeout = 200"_s));
        const Result<QVariant> mode = sqlValue(database, u"PRAGMA journal_mode = DELETE"_s);
        if (!mode || mode->toString() != u"delete")
            return Error{ErrorCode::Busy, u"another program has the database open"_s, path};
        const Result<void> alone = runSql(database, u"BEGIN EXCLUSIVE"_s);
        if (!alone)
            return Error{ErrorCode::Busy, u"another program has the database open"_s, path};
        if (!QFile::rename(path, former))
            return Error{ErrorCode::Unwritable, u"the former database could not be put aside"_s, path};
        static_cast<void>(runSql(database, u"ROLLBACK"_s));
        return former;
    }
    if (connection.error().code == ErrorCode::Busy)
        return connection.error();
    // Damaged: it is kept as it is, with its log, under names that belong together.
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, former + suffix))
            return Error{ErrorCode::Unwritable, u"the former database could not be put aside"_s, path};
    }
    return former;
}

} // namespace

Result<DatabaseCount> checkDatabase(const QString& path, const Cancellation& cancellation, const Progress& progress)
{
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::openForReading(path);
    if (!connection)
        return connection.error();
    const QSqlDatabase& database = (*connection)->database();
    SqlTransaction moment(database);
    Result<void> sound = moment.beginReading();
    if (sound)
        sound = checkStructure(database);
    if (!sound)
        return Error{sound.error().code, sound.error().message, path};
    DatabaseCount count;
    const Result<QVariant> total = sqlValue(database, u"SELECT count(*) FROM cases"_s);
    if (!total)
        return total.error();
    SqlStatement cases(database, u"SELECT case_id, head_hash FROM cases"_s);
    const Result<void> done = cases.run();
    if (!done)
        return done.error();
    while (cases.next()) {
        if (cancellation.requested())
            return stopped(path);
        if (progress && count.cases % 50 == 0)
            progress(count.cases, total->toLongLong());
        const Result<qint64> events = checkChain(database, cases.text(0), cases.text(1));
        if (!events)
            return events.error();
        count.events += *events;
        ++count.cases;
    }
    const Result<QVariant> strays =
        sqlValue(database, u"SELECT case_id FROM events WHERE case_id NOT IN (SELECT case_id FROM cases) LIMIT 1"_s);
    if (!strays)
        return strays.error();
    if (strays->isValid())
        return Error{ErrorCode::Malformed, u"events without their case"_s, strays->toString()};
    count.bytes = QFileInfo(path).size();
    return count;
}

Result<DatabaseCount> backUpDatabase(const QString& path, const QString& out, const Cancellation& cancellation,
                                     const Progress& progress)
{
    if (QFile::exists(out))
        return Error{ErrorCode::Conflict, u"there is such a file already"_s, out};
    const UnfinishedFile part(out);
    {
        Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::openForReading(path);
        if (!connection)
            return connection.error();
        QString quoted = part.path();
        quoted.replace(u'\'', u"''"_s);
        const Result<void> copied = runSql((*connection)->database(), u"VACUUM INTO '%1'"_s.arg(quoted));
        if (!copied)
            return Error{copied.error().code == ErrorCode::Unreadable ? ErrorCode::Unwritable : copied.error().code,
                         copied.error().message, out};
    }
    const Result<DatabaseCount> count = checkDatabase(part.path(), cancellation, progress);
    if (!count)
        return Error{count.error().code, count.error().message,
                     count.error().context == part.path() ? path : count.error().context};
    const Result<void> placed = moveInto(part.path(), out);
    if (!placed)
        return placed.error();
    return count;
}

Result<RestoredDatabase> restoreDatabase(const QString& backup, const QString& path, const Cancellation& cancellation,
                                         const Progress& progress)
{
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath()
        && !QFileInfo(path).canonicalFilePath().isEmpty())
        return Error{ErrorCode::Refused, u"the backup is the database itself"_s, backup};
    RestoredDatabase restored;
    const UnfinishedFile part(path);
    // Copied as it is at one moment, with what is in its log, and read again: what takes the place is what was checked.
    const Result<DatabaseCount> copied = backUpDatabase(backup, part.path(), cancellation, progress);
    if (!copied)
        return copied.error();
    restored.count = *copied;
    if (QFile::exists(path)) {
        const Result<QString> former = setAside(path);
        if (!former)
            return former.error();
        restored.former = *former;
    }
    const Result<void> placed = moveInto(part.path(), path);
    if (!placed) {
        if (!restored.former.isEmpty())
            QFile::rename(restored.former, path);
        return placed.error();
    }
    return restored;
}

} // namespace Mingjing
