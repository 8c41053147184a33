// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/statistics/casestatistics.h"
#include "storage/cases/sqlconnection.h"

#include <memory>

namespace Mingjing {

/// Counts over the cases of a SQLite file, through a connection of its own: long counts hold up nobody. For the thread
/// that opened it.
class SqliteStatistics final : public CaseStatistics
{
    Q_DISABLE_COPY_MOVE(SqliteStatistics)

public:
    /// A database that a SqliteCaseStore has opened before; never written to.
    static Result<std::unique_ptr<SqliteStatistics>> open(const QString& path);

    Result<QList<DailyCount>> counts(Measure measure, const StatisticsQuery& query) const override;
    Result<QStringList> casesBehind(Measure measure, const StatisticsQuery& query, const QString& key,
                                    const QString& part) const override;
    Result<QList<CaseTime>> caseTimes(const StatisticsQuery& query, std::chrono::minutes longestPause) const override;
    Result<QList<ItemTime>> itemTimes(const StatisticsQuery& query, std::chrono::minutes longestPause) const override;

private:
    explicit SqliteStatistics(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection)) { }
    const QSqlDatabase& database() const { return m_connection->database(); }

    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace Mingjing
