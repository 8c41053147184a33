// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casesearch.h"
#include "storage/cases/sqlconnection.h"

#include <memory>

namespace Mingjing {

/// Finds words in the cases of a SQLite file, through a connection of its own: long searches hold up nobody. For the
/// thread that opened it.
class SqliteCaseSearch final : public CaseSearch
{
    Q_DISABLE_COPY_MOVE(SqliteCaseSearch)

public:
    /// A database that a SqliteCaseStore has opened before; for reading only where it cannot be written.
    static Result<std::unique_ptr<SqliteCaseSearch>> open(const QString& path);

    Result<CaseSearchOutcome> search(const CaseSearchQuery& query,
                                     const Cancellation& cancellation = {}) const override;
    Result<void> indexSources(const Cancellation& cancellation = {}, const Progress& progress = {}) override;

private:
    explicit SqliteCaseSearch(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection)) { }
    const QSqlDatabase& database() const { return m_connection->database(); }
    Result<void> searchTexts(const QStringList& terms, const CaseSearchQuery& query, CaseSearchOutcome& outcome) const;
    Result<void> searchClauses(const QStringList& terms, const CaseSearchQuery& query,
                               CaseSearchOutcome& outcome) const;

    std::unique_ptr<SqlConnection> m_connection;
};

/// The part of the full-text index that does not agree with the texts; empty when all does.
Result<QString> firstBrokenIndex(const QSqlDatabase& database);
/// Makes the full-text index of the texts anew and forgets that of the source. Within a transaction.
Result<void> rebuildIndex(const QSqlDatabase& database);

} // namespace Mingjing
