// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlconnection.h"

#include "storage/cases/migrations.h"
#include "storage/cases/sqlerror.h"
#include "storage/cases/sqlstatement.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mingjing {

SqlConnection::SqlConnection()
    : m_name(u"mingjing-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
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
    std::unique_ptr<SqlConnection> connection(new SqlConnection);
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open())
        return toError(connection->m_database.lastError(), path);
    const Result<void> prepared = connection->prepare();
    if (!prepared)
        return Error{prepared.error().code, prepared.error().message, path};
    return connection;
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
    return {};
}

} // namespace Mingjing
