// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "storage/cases/databasebackup.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject toJson(const DatabaseCount& count, const QString& path)
{
    return {{u"file"_s, path}, {u"cases"_s, count.cases}, {u"events"_s, count.events}, {u"bytes"_s, count.bytes}};
}

QString words(const DatabaseCount& count)
{
    return u"%1 cases, %2 events, %3 bytes"_s.arg(count.cases).arg(count.events).arg(count.bytes);
}

ExitStatus backUp(const Invocation& call)
{
    const QString path = call.value(u"out"_s);
    const auto count = backUpDatabase(call.value(u"db"_s), path);
    if (!count)
        return call.console.fail(count.error());
    if (call.has(u"json"_s))
        call.console.json(toJson(*count, path));
    else
        call.console.line(u"%1: %2"_s.arg(path, words(*count)));
    return ExitStatus::Done;
}

ExitStatus restore(const Invocation& call)
{
    const QString path = call.value(u"db"_s);
    const auto restored = restoreDatabase(call.argument(0), path);
    if (!restored)
        return call.console.fail(restored.error());
    if (call.has(u"json"_s)) {
        QJsonObject json = toJson(restored->count, path);
        json.insert(u"former"_s, restored->former);
        call.console.json(json);
        return ExitStatus::Done;
    }
    call.console.line(u"%1: %2"_s.arg(path, words(restored->count)));
    if (!restored->former.isEmpty())
        call.console.line(u"the former database is kept as %1"_s.arg(restored->former));
    return ExitStatus::Done;
}

} // namespace

Command caseBackupCommand()
{
    return {u"case backup"_s,
            u"--db FILE --out FILE [--json]"_s,
            u"Copies a database, which may be in use, and checks the copy"_s,
            0,
            0,
            {databaseOption(), {u"out"_s, u"the copy to write; there must be no such file"_s, u"FILE"_s}, jsonOption()},
            backUp,
            {u"db"_s, u"out"_s}};
}

Command caseRestoreCommand()
{
    return {u"case restore"_s,
            u"BACKUP --db FILE [--json]"_s,
            u"Puts a backup in the place of a database, whose file is kept under another name"_s,
            1,
            1,
            {databaseOption(), jsonOption()},
            restore,
            {u"db"_s}};
}

} // namespace Mingjing
