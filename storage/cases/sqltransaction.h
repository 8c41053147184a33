// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QSqlDatabase>

namespace Mingjing {

/// A transaction: all of it or, unless commit() succeeded, nothing.
class SqlTransaction final
{
    Q_DISABLE_COPY_MOVE(SqlTransaction)

public:
    explicit SqlTransaction(const QSqlDatabase& database) : m_database(database) { }
    ~SqlTransaction();

    /// Takes the write lock at once, so that what is read within stays true. Busy when another process keeps it.
    Result<void> begin();
    /// All that is read from here on is of one moment; nothing is locked. Ends with this object.
    Result<void> beginReading();
    /// Durable when it gives success.
    Result<void> commit();

private:
    QSqlDatabase m_database;
    bool m_active = false;
};

} // namespace Mingjing
