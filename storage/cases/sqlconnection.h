// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace Mingjing {

/// One connection to a SQLite file under a name of its own, closed and forgotten with this object. For one thread.
class SqlConnection final
{
    Q_DISABLE_COPY_MOVE(SqlConnection)

public:
    /// Opens \a path (created when absent; `:memory:` for tests) with WAL, synchronous=FULL, foreign keys and a busy
    /// timeout. Malformed, and the file untouched, when it is a database of another program.
    static Result<std::unique_ptr<SqlConnection>> open(const QString& path);
    ~SqlConnection();

    const QSqlDatabase& database() const { return m_database; }

private:
    SqlConnection();
    Result<void> prepare();

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace Mingjing
