// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/projectionsql.h"

#include "storage/cases/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

QStringList quotedColumns(const ProjectionTable& table)
{
    QStringList columns = {quoted(u"case_id"_s)};
    for (const QString& column : table.columns)
        columns.append(quoted(column));
    return columns;
}

QString upsertSql(const ProjectionTable& table)
{
    const QStringList columns = quotedColumns(table);
    const QStringList keys = columns.mid(0, table.keyCount + 1);
    QStringList updates;
    for (const QString& column : columns.mid(keys.size()))
        updates.append(u"%1 = excluded.%1"_s.arg(column));
    const QString action = updates.isEmpty() ? u"NOTHING"_s : u"UPDATE SET "_s + updates.join(u", "_s);
    const QStringList marks(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO %5"_s.arg(
        quoted(table.name), columns.join(u", "_s), marks.join(u", "_s), keys.join(u", "_s), action);
}

QString deleteSql(const ProjectionTable& table)
{
    const QStringList columns = quotedColumns(table);
    QStringList conditions;
    for (const QString& column : columns.mid(0, table.keyCount + 1))
        conditions.append(column + u" = ?"_s);
    return u"DELETE FROM %1 WHERE %2"_s.arg(quoted(table.name), conditions.join(u" AND "_s));
}

Result<void> upsertChanged(const QSqlDatabase& database, const QString& caseId, const ProjectionTable& table,
                           const ProjectionRows& before, const ProjectionRows& after)
{
    std::optional<SqlStatement> statement;
    for (auto row = after.cbegin(); row != after.cend(); ++row) {
        const auto known = before.constFind(row.key());
        if (known != before.cend() && *known == *row)
            continue;
        if (!statement)
            statement.emplace(database, upsertSql(table));
        const Result<void> done = statement->bind(caseId).bind(*row).run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> deleteGone(const QSqlDatabase& database, const QString& caseId, const ProjectionTable& table,
                        const ProjectionRows& before, const ProjectionRows& after)
{
    std::optional<SqlStatement> statement;
    for (auto row = before.cbegin(); row != before.cend(); ++row) {
        if (after.contains(row.key()))
            continue;
        if (!statement)
            statement.emplace(database, deleteSql(table));
        const Result<void> done = statement->bind(caseId).bind(row->mid(0, table.keyCount)).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writeRows(const QSqlDatabase& database, const QString& caseId, const CaseRows& before,
                       const CaseRows& after)
{
    const QList<ProjectionTable>& tables = projectionTables();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const ProjectionRows known = before.value(i);
        Result<void> done = upsertChanged(database, caseId, tables.at(i), known, after.at(i));
        if (done)
            done = deleteGone(database, caseId, tables.at(i), known, after.at(i));
        if (!done)
            return done;
    }
    return {};
}

Result<CaseRows> readRows(const QSqlDatabase& database, const QString& caseId)
{
    CaseRows all;
    for (const ProjectionTable& table : projectionTables()) {
        const QString columns = quotedColumns(table).mid(1).join(u", "_s);
        SqlStatement statement(database, u"SELECT %1 FROM %2 WHERE case_id = ?"_s.arg(columns, quoted(table.name)));
        const Result<void> done = statement.bind(caseId).run();
        if (!done)
            return done.error();
        ProjectionRows rows;
        while (statement.next()) {
            QVariantList row;
            for (int column = 0; column < table.columns.size(); ++column)
                row.append(statement.value(column));
            rows.insert(rowKey(table, row), row);
        }
        all.append(rows);
    }
    return all;
}

Result<void> clearRows(const QSqlDatabase& database, const QString& caseId)
{
    for (const ProjectionTable& table : projectionTables().mid(1)) {
        SqlStatement statement(database, u"DELETE FROM %1 WHERE case_id = ?"_s.arg(quoted(table.name)));
        const Result<void> done = statement.bind(caseId).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace Mingjing
