// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace Mingjing {

/// The program `sqlite3` with a database open, which is asked one thing after the other: what it has read stays in its
/// memory as it does in ours.
class SqliteShell final
{
public:
    explicit SqliteShell(const QString& database);
    ~SqliteShell();
    Q_DISABLE_COPY_MOVE(SqliteShell)

    /// Runs \a sql and waits for its last row. False when the program is not there or has ended.
    bool run(const QString& sql);
    /// The lines that it gave last.
    qsizetype lastLines() const { return m_lines; }

private:
    QProcess m_process;
    qsizetype m_lines = 0;
};

} // namespace Mingjing
