// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/migrations.h"

#include "storage/cases/sqlstatement.h"
#include "storage/cases/sqltransaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QResource>

using namespace Qt::StringLiterals;

// Out of any namespace, as the macro demands.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace Mingjing {

namespace {

/// `MJCA`, the mark of our database files.
constexpr int applicationId = 0x4d4a4341;

Result<int> pragmaNumber(const QSqlDatabase& database, const QString& pragma)
{
    const Result<QVariant> value = sqlValue(database, u"PRAGMA "_s + pragma);
    if (!value)
        return value.error();
    return value->toInt();
}

Result<void> backUp(const QSqlDatabase& database, int version)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'");
    QString path = u"%1.schema-%2-%3.bak"_s.arg(database.databaseName()).arg(version).arg(time);
    path.replace(u'\'', u"''"_s);
    return runSql(database, u"VACUUM INTO '%1'"_s.arg(path));
}

Result<void> applyMigration(const QSqlDatabase& database, const Migration& migration)
{
    SqlTransaction transaction(database);
    Result<void> done = transaction.begin();
    if (!done)
        return done;
    const Result<int> version = pragmaNumber(database, u"user_version"_s);
    if (!version)
        return version.error();
    if (*version >= migration.number) // another process was quicker
        return {};
    QStringList statements = splitSqlScript(migration.sql);
    statements.append(u"PRAGMA user_version = %1"_s.arg(migration.number));
    statements.append(u"PRAGMA application_id = %1"_s.arg(applicationId));
    for (const QString& statement : std::as_const(statements)) {
        done = runSql(database, statement);
        if (!done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Result<QList<Migration>> builtInMigrations()
{
    initSchemaResource();
    QList<Migration> migrations;
    const QDir folder(u":/mingjing/schema"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        const int number = name.section(u'_', 0, 0).toInt();
        if (!file.open(QIODevice::ReadOnly) || number != migrations.size() + 1)
            return Error{ErrorCode::Internal, u"the schema's steps are not complete"_s, name};
        migrations.append({number, QString::fromUtf8(file.readAll())});
    }
    if (migrations.isEmpty())
        return Error{ErrorCode::Internal, u"the program carries no schema"_s, {}};
    return migrations;
}

QStringList splitSqlScript(const QString& script)
{
    QStringList statements;
    QString current;
    const QStringList lines = script.split(u'\n');
    for (const QString& line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        current += line + u'\n';
        const bool inTrigger = current.startsWith("CREATE TRIGGER"_L1);
        if (inTrigger ? trimmed == "END;"_L1 : trimmed.endsWith(u';')) {
            statements.append(current.trimmed());
            current.clear();
        }
    }
    if (!current.isEmpty())
        statements.append(current.trimmed());
    return statements;
}

Result<void> checkOwner(const QSqlDatabase& database)
{
    const Result<QVariant> objects = sqlValue(database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects)
        return objects.error();
    const Result<int> mark = pragmaNumber(database, u"application_id"_s);
    if (!mark)
        return mark.error();
    if (objects->toLongLong() > 0 && *mark != applicationId)
        return Error{ErrorCode::Malformed, u"not a database of cases"_s, database.databaseName()};
    return {};
}

Result<void> migrate(const QSqlDatabase& database, const QList<Migration>& migrations, const OpeningWatch& watch)
{
    const Result<void> owned = checkOwner(database);
    if (!owned)
        return owned;
    const Result<int> version = pragmaNumber(database, u"user_version"_s);
    if (!version)
        return version.error();
    const int last = migrations.last().number;
    if (*version > last)
        return Error{ErrorCode::Newer, u"schema %1 is newer than %2"_s.arg(*version).arg(last),
                     database.databaseName()};
    const auto goesOn = [&](int number) {
        return *version == 0 || watch.goesOn(OpeningStage::Upgrading, number - *version, last - *version);
    };
    const Error stopped{ErrorCode::Cancelled, u"stopped"_s, database.databaseName()};
    if (*version > 0 && *version < last && database.databaseName() != u":memory:") {
        if (!goesOn(*version))
            return stopped;
        const Result<void> kept = backUp(database, *version);
        if (!kept)
            return kept;
    }
    for (const Migration& migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (!goesOn(migration.number - 1))
            return stopped;
        const Result<void> done = applyMigration(database, migration);
        if (!done)
            return done;
    }
    return {};
}

} // namespace Mingjing
