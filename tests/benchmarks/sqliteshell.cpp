// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/sqliteshell.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr QByteArrayView endMark("mingjing-end\n");

} // namespace

SqliteShell::SqliteShell(const QString& database)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"sqlite3"_s, {u"-readonly"_s, u"-batch"_s, database});
    m_process.waitForStarted();
}

SqliteShell::~SqliteShell()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool SqliteShell::run(const QString& sql)
{
    m_process.write(sql.toUtf8() + ";\n.print " + endMark.toByteArray());
    QByteArray answer;
    while (!answer.endsWith(endMark)) {
        if (!m_process.waitForReadyRead(600'000))
            return false;
        answer += m_process.readAll();
    }
    m_lines = answer.count('\n') - 1;
    return !answer.startsWith("Error") && !answer.startsWith("Parse error");
}

} // namespace Mingjing
