// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlstatement.h"

#include "storage/cases/sqlerror.h"

#include <QSqlError>

namespace Mingjing {

SqlStatement::SqlStatement(const QSqlDatabase& database, const QString& sql) : m_query(database)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

SqlStatement& SqlStatement::bind(const QVariant& value)
{
    const int type = value.metaType().id();
    if (type == QMetaType::QString && value.toString().isNull())
        m_bound.append(QString(QLatin1StringView("")));
    else if (type == QMetaType::QByteArray && value.toByteArray().isNull())
        m_bound.append(QByteArray(""));
    else
        m_bound.append(value);
    return *this;
}

SqlStatement& SqlStatement::bind(const QVariantList& values)
{
    for (const QVariant& value : values)
        bind(value);
    return *this;
}

Result<void> SqlStatement::run()
{
    if (!m_prepared)
        return toError(m_query.lastError(), m_query.lastQuery().simplified().left(120));
    for (int i = 0; i < m_bound.size(); ++i)
        m_query.bindValue(i, m_bound.at(i));
    m_bound.clear();
    if (!m_query.exec())
        return toError(m_query.lastError(), m_query.lastQuery().simplified().left(120));
    return {};
}

QVariant SqlStatement::value(int column) const
{
    return m_query.isNull(column) ? QVariant() : m_query.value(column);
}

Result<void> runSql(const QSqlDatabase& database, const QString& sql)
{
    SqlStatement statement(database, sql);
    return statement.run();
}

Result<QVariant> sqlValue(const QSqlDatabase& database, const QString& sql)
{
    SqlStatement statement(database, sql);
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    return statement.next() ? statement.value(0) : QVariant();
}

} // namespace Mingjing
