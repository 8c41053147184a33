// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlconnection.h"

#include "storage/cases/migrations.h"
#include "storage/cases/sqlerror.h"
#include "storage/cases/sqlstatement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Mingjing {

SqlConnection::SqlConnection(const QString& path)
    : m_name(u"mingjing-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_path(path),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString& path)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(path));
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open())
        return toError(connection->m_database.lastError(), path);
    const Result<void> prepared = connection->prepare();
    if (!prepared)
        return Error{prepared.error().code, prepared.error().message, path};
    connection->m_identity = identityOf(path);
    connection->m_logIdentity = identityOf(path + u"-wal"_s);
    return connection;
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::openForReading(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, u"there is no such database"_s, path};
    std::unique_ptr<SqlConnection> connection(new SqlConnection(path));
    connection->m_readOnly = true;
    Result<void> opened = connection->openReading(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    const bool logged = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!opened && opened.error().code != ErrorCode::Malformed && !logged) {
        // Where not even the file beside it can be made by which readers and writers agree: nobody writes there.
        const QString name = u"file:%1?immutable=1"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/")));
        opened = connection->openReading(name, u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    }
    if (!opened)
        return Error{opened.error().code, opened.error().message, path};
    connection->m_identity = identityOf(path);
    return connection;
}

Result<void> SqlConnection::openReading(const QString& name, const QString& options)
{
    m_database.close();
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return toError(m_database.lastError(), m_path);
    return checkOwner(m_database);
}

SqlConnection::Identity SqlConnection::identityOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return {quint64(status.st_dev), quint64(status.st_ino)};
#else
    Q_UNUSED(path)
#endif
    return {};
}

bool SqlConnection::isInPlace() const
{
    if (m_path == u":memory:")
        return true;
    return identityOf(m_path) == m_identity && (m_readOnly || identityOf(m_path + u"-wal"_s) == m_logIdentity);
}

Result<void> SqlConnection::checkWritable() const
{
    if (m_readOnly)
        return Error{ErrorCode::Unwritable, u"the database was opened for reading only"_s, m_path};
    if (!isInPlace())
        return Error{ErrorCode::Unwritable, u"the database was moved or deleted while it was open"_s, m_path};
    return {};
}

Result<void> SqlConnection::prepare()
{
    // Before anything is written: a file of another program stays as it is.
    const Result<void> owned = checkOwner(m_database);
    if (!owned)
        return owned;
    const Result<QVariant> mode = sqlValue(m_database, u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return mode.error();
    if (m_database.databaseName() != u":memory:" && mode->toString() != u"wal")
        return Error{ErrorCode::Unwritable, u"the file system does not allow a write-ahead log"_s, {}};
    for (const QString& pragma : {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        const Result<void> done = runSql(m_database, pragma);
        if (!done)
            return done;
    }
    // Whoever reads has the log opened; from here on it is there as long as anybody has the file open.
    const Result<QVariant> read = sqlValue(m_database, u"PRAGMA schema_version"_s);
    return read ? Result<void>() : read.error();
}

} // namespace Mingjing
