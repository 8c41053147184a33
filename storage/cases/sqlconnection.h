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
    /// Opens what is there and never writes to it, also where nothing can be written. Malformed when it is a database
    /// of another program.
    static Result<std::unique_ptr<SqlConnection>> openForReading(const QString& path);
    ~SqlConnection();

    const QSqlDatabase& database() const { return m_database; }
    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Whether the file and its log are still those that were opened: what is written to one that was deleted or
    /// replaced is lost. Whatever in this process opens and closes the file, be it a file dialog that looks at it,
    /// makes the system forget that we have it; the next program to close it then takes the log away.
    bool isInPlace() const;
    /// Unwritable when nothing may be written, or what is written would be lost. To be asked again after a commit: only
    /// then is it sure that what was written is there.
    Result<void> checkWritable() const;

private:
    /// Which file it is, whatever its name.
    struct Identity {
        quint64 device = 0;
        quint64 node = 0;

        bool operator==(const Identity&) const = default;
    };

    explicit SqlConnection(const QString& path);
    static Identity identityOf(const QString& path);
    Result<void> prepare();
    Result<void> openReading(const QString& name, const QString& options);

    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
    Identity m_identity;
    /// Of the write-ahead log; none when it was opened for reading.
    Identity m_logIdentity;
    bool m_readOnly = false;
};

} // namespace Mingjing
