// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace Mingjing {

/// One prepared statement. Ends its read when it goes out of scope, so that no transaction is held open by it.
class SqlStatement final
{
    Q_DISABLE_COPY_MOVE(SqlStatement)

public:
    SqlStatement(const QSqlDatabase& database, const QString& sql);
    ~SqlStatement() { m_query.finish(); }

    /// Binds the next placeholder. Null strings and byte arrays are empty ones; an invalid
    /// variant is NULL.
    SqlStatement& bind(const QVariant& value);
    SqlStatement& bind(const QVariantList& values);
    /// Runs it with what was bound; can be bound and run again.
    Result<void> run();
    /// Moves to the next row.
    bool next() { return m_query.next(); }

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// An invalid variant for NULL.
    QVariant value(int column) const;
    qint64 rowsAffected() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
    QVariantList m_bound;
    bool m_prepared = false;
};

/// Runs \a sql, which gives no rows or none that matter.
Result<void> runSql(const QSqlDatabase& database, const QString& sql);
/// The first column of the first row of \a sql; an invalid variant without rows.
Result<QVariant> sqlValue(const QSqlDatabase& database, const QString& sql);

} // namespace Mingjing
