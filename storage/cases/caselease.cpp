// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/caselease.h"

#include "review/journal/reviewevent.h"
#include "storage/cases/sqlstatement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// A holder on another machine that was not heard of for so long has lost the case.
constexpr qint64 patienceSeconds = 90;

QString userName()
{
    const passwd* account = ::getpwuid(::geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::geteuid());
}

/// Names the set of processes within which a process number means something: this start of this machine, and of it the
/// name space that a container has of its own.
QString processSpace()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId()) + u'/' + QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget();
}

/// When the process began, in its machine's own measure; empty when there is no such process. A number that was given
/// to another process since has another beginning.
QString beginningOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // The name in brackets may hold anything.
    return QString::fromLatin1(stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(19));
}

struct Lease {
    CaseHolder holder;
    QString token;
    QString machine;
    QString beginning;
    QDateTime renewedAt;

    bool isAlive() const
    {
        if (machine == processSpace() && !beginning.isEmpty())
            return beginningOf(holder.process) == beginning;
        return renewedAt.secsTo(QDateTime::currentDateTimeUtc()) < patienceSeconds;
    }
};

const QString& leaseColumns()
{
    static const QString columns =
        u"SELECT user_name, host, process, taken_at, token, machine, process_start, renewed_at FROM case_leases"_s;
    return columns;
}

Lease leaseFromRow(const SqlStatement& row)
{
    return {{row.text(0), row.text(1), row.integer(2), fromTimestamp(row.text(3))},
            row.text(4),
            row.text(5),
            row.text(6),
            fromTimestamp(row.text(7))};
}

} // namespace

Result<std::optional<CaseHolder>> otherHolder(const QSqlDatabase& database, const QString& caseId, const QString& token)
{
    SqlStatement statement(database, leaseColumns() + u" WHERE case_id = ? AND token <> ?"_s);
    const Result<void> done = statement.bind(caseId).bind(token).run();
    if (!done)
        return done.error();
    if (!statement.next())
        return std::optional<CaseHolder>();
    const Lease lease = leaseFromRow(statement);
    return lease.isAlive() ? std::optional(lease.holder) : std::nullopt;
}

Result<void> checkHolder(const QSqlDatabase& database, const QString& caseId, const QString& token)
{
    const auto other = otherHolder(database, caseId, token);
    if (!other)
        return other.error();
    if (const std::optional<CaseHolder>& holder = *other)
        return Error{ErrorCode::Busy,
                     u"%1 on %2 works on this case since %3 (process %4)"_s.arg(
                         holder->user, holder->host, toTimestamp(holder->since), QString::number(holder->process)),
                     caseId};
    return {};
}

Result<void> takeLease(const QSqlDatabase& database, const QString& caseId, const QString& token)
{
    const Result<void> free = checkHolder(database, caseId, token);
    if (!free)
        return free;
    const qint64 process = QCoreApplication::applicationPid();
    const QString now = toTimestamp(QDateTime::currentDateTimeUtc());
    SqlStatement statement(database,
                           u"INSERT INTO case_leases (case_id, token, user_name, host, machine, process, "
                           "process_start, taken_at, renewed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (case_id) DO UPDATE SET taken_at = CASE WHEN token = excluded.token THEN "
                           "taken_at ELSE excluded.taken_at END, token = excluded.token, user_name = "
                           "excluded.user_name, host = excluded.host, machine = excluded.machine, process = "
                           "excluded.process, process_start = excluded.process_start, renewed_at = "
                           "excluded.renewed_at"_s);
    return statement
        .bind(QVariantList{caseId, token, userName(), QSysInfo::machineHostName(), processSpace(), qlonglong(process),
                           beginningOf(process), now, now})
        .run();
}

Result<void> releaseLease(const QSqlDatabase& database, const QString& caseId, const QString& token)
{
    SqlStatement statement(database, u"DELETE FROM case_leases WHERE case_id = ? AND token = ?"_s);
    return statement.bind(caseId).bind(token).run();
}

Result<std::optional<CaseHolder>> anyHolder(const QSqlDatabase& database)
{
    SqlStatement statement(database, leaseColumns());
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    while (statement.next()) {
        const Lease lease = leaseFromRow(statement);
        if (lease.isAlive())
            return std::optional(lease.holder);
    }
    return std::optional<CaseHolder>();
}

} // namespace Mingjing
