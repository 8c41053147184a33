// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/migrations.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QList<Migration> oneMore(const QString& sql)
{
    QList<Migration> migrations = builtInMigrations().value();
    migrations.append({int(migrations.size()) + 1, sql});
    return migrations;
}

} // namespace

class SchemaTest final : public QObject
{
    Q_OBJECT

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;

    /// A case in a new database; gives its id.
    QString oneCase()
    {
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(m_path);
        if (!store)
            qFatal("%s", qPrintable(store.error().toString()));
        HandClock clock;
        OpenCase review(**store, clock);
        return review.id;
    }

    QStringList backups() const { return QDir(m_folder->path()).entryList({u"*.bak"_s}, QDir::Files); }

    Result<QVariant> value(const QString& sql) const
    {
        Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(m_path);
        return connection ? sqlValue((*connection)->database(), sql) : connection.error();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cases 'of' 2026.db"_s);
    }

    void theConnectionIsSafe()
    {
        oneCase();
        Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(m_path);
        VERIFY_RESULT(connection);
        const QSqlDatabase& database = (*connection)->database();
        QCOMPARE(sqlValue(database, u"PRAGMA journal_mode"_s).value().toString(), u"wal"_s);
        QCOMPARE(sqlValue(database, u"PRAGMA synchronous"_s).value().toInt(), 2);
        QCOMPARE(sqlValue(database, u"PRAGMA foreign_keys"_s).value().toInt(), 1);
        QCOMPARE(sqlValue(database, u"PRAGMA busy_timeout"_s).value().toInt(), 5000);
    }

    void everyTableIsStrict()
    {
        oneCase();
        QCOMPARE(value(u"SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                       "AND name NOT LIKE 'sqlite_%' AND strict = 0"_s)
                     .value()
                     .toInt(),
                 0);
        QVERIFY(value(u"SELECT count(*) FROM pragma_table_list WHERE strict = 1"_s).value().toInt() >= 14);
    }

    void eventsAndBytesAreNeverChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change an event") << u"UPDATE events SET actor = 'mallory' WHERE sequence = 1"_s;
        QTest::newRow("delete an event") << u"DELETE FROM events WHERE sequence = 1"_s;
        QTest::newRow("change bytes") << u"UPDATE blobs SET content = x'00', size = 1"_s;
        QTest::newRow("delete bytes") << u"DELETE FROM blobs"_s;
    }

    void eventsAndBytesAreNeverChanged()
    {
        QFETCH(QString, sql);
        oneCase();
        Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(m_path);
        VERIFY_RESULT(connection);
        VERIFY_ERROR(runSql((*connection)->database(), sql), ErrorCode::Conflict);
    }

    void aNewerSchemaIsRefused()
    {
        oneCase();
        VERIFY_RESULT(SqliteCaseStore::open(m_path, oneMore(u"CREATE TABLE later (x TEXT) STRICT;"_s)));
        VERIFY_ERROR(SqliteCaseStore::open(m_path), ErrorCode::Newer);
        QCOMPARE(value(u"PRAGMA user_version"_s).value().toInt(), int(builtInMigrations()->size()) + 1);
    }

    void anUpgradeLeavesABackupAndKeepsEverything()
    {
        const QString id = oneCase();
        QCOMPARE(backups(), QStringList());
        Result<std::unique_ptr<SqliteCaseStore>> upgraded =
            SqliteCaseStore::open(m_path, oneMore(u"CREATE TABLE later (x TEXT) STRICT;"_s));
        VERIFY_RESULT(upgraded);
        QVERIFY((*upgraded)->verify(id).value().ok());
        QCOMPARE(backups().size(), 1);
        QVERIFY(backups().first().contains(u".schema-%1-"_s.arg(builtInMigrations()->size())));
        Result<std::unique_ptr<SqliteCaseStore>> backup = SqliteCaseStore::open(m_folder->filePath(backups().first()));
        VERIFY_RESULT(backup);
        QVERIFY((*backup)->verify(id).value().ok());
    }

    void anUpgradeThatFailsChangesNothing()
    {
        const QString id = oneCase();
        const QString script = u"CREATE TABLE later (x TEXT) STRICT;\nCREATE TABLE later (y TEXT) STRICT;\n"_s;
        QVERIFY(!SqliteCaseStore::open(m_path, oneMore(script)));
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        QVERIFY((*store)->verify(id).value().ok());
        QCOMPARE(value(u"SELECT count(*) FROM sqlite_master WHERE name = 'later'"_s).value().toInt(), 0);
    }

    void whatIsNoDatabaseOfOursIsRefused()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        VERIFY_ERROR(SqliteCaseStore::open(m_path), ErrorCode::Malformed);
        QVERIFY(file.remove());
        {
            Result<std::unique_ptr<SqlConnection>> foreign = SqlConnection::open(m_path);
            VERIFY_RESULT(foreign);
            VERIFY_RESULT(runSql((*foreign)->database(), u"CREATE TABLE contacts (name TEXT)"_s));
            VERIFY_RESULT(runSql((*foreign)->database(), u"PRAGMA journal_mode=DELETE"_s));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        VERIFY_ERROR(SqliteCaseStore::open(m_path), ErrorCode::Malformed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        QVERIFY(!SqliteCaseStore::open(m_folder->filePath(u"no such folder/cases.db"_s)));
    }

    void anAbsentFileIsOnlyMadeWhenWished()
    {
        VERIFY_ERROR(SqliteCaseStore::openExisting(m_path), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_path));
        oneCase();
        VERIFY_RESULT(SqliteCaseStore::openExisting(m_path));
    }

    void aDamagedFileIsRefused()
    {
        oneCase();
        QCOMPARE(value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).value().toInt(), 0);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 16384);
        file.seek(4096);
        file.write(QByteArray(int(file.size() - 8192), '\xff'));
        file.close();
        VERIFY_ERROR(SqliteCaseStore::open(m_path), ErrorCode::Malformed);
    }

    void aWriterThatIsBusyIsWaitedForAndThenNamed()
    {
        const QString id = oneCase();
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        Result<std::unique_ptr<SqlConnection>> other = SqlConnection::open(m_path);
        VERIFY_RESULT(other);
        VERIFY_RESULT(runSql((*other)->database(), u"BEGIN IMMEDIATE"_s));
        VERIFY_RESULT((*store)->journal(id)); // reading goes on
        VERIFY_ERROR((*store)->putBlob("x"), ErrorCode::Busy);
        VERIFY_RESULT(runSql((*other)->database(), u"ROLLBACK"_s));
        VERIFY_RESULT((*store)->putBlob("x"));
    }

    void aScriptIsTakenApart()
    {
        const QString script =
            u"-- about\nCREATE TABLE a (\n  x TEXT\n) STRICT;\n\nCREATE TRIGGER t BEFORE DELETE ON a\n"
            "BEGIN\n  SELECT RAISE(ABORT, 'no;');\nEND;\nCREATE INDEX i ON a (x);\n"_s;
        const QStringList statements = splitSqlScript(script);
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements.at(1).endsWith(u"END;"_s));
    }

    /// A database as each released schema left it, kept as text; opening it brings it up to date.
    void everyReleasedSchemaCanStillBeOpened_data()
    {
        QTest::addColumn<QString>("dump");
        const QDir folder(QStringLiteral(MINGJING_SOURCE_DIR "/tests/storage/cases/fixtures"));
        const QStringList names = folder.entryList({u"schema-*.sql"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everyReleasedSchemaCanStillBeOpened()
    {
        QFETCH(QString, dump);
        QFile file(dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        {
            Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(m_path);
            VERIFY_RESULT(connection);
            const QStringList statements = splitSqlScript(QString::fromUtf8(file.readAll()));
            for (const QString& statement : statements)
                VERIFY_RESULT(runSql((*connection)->database(), statement));
        }
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        const QList<CaseSummary> cases = (*store)->cases().value();
        QCOMPARE(cases.size(), 1);
        const VerifyReport report = (*store)->verify(cases.first().caseId).value();
        QVERIFY(report.ok());
        QVERIFY(report.events > 10);
    }

    void openingCanBeStoppedAndGoesOn()
    {
        for (int i = 0; i < 3; ++i)
            oneCase();
        {
            const auto connection = SqlConnection::open(m_path);
            VERIFY_RESULT(connection);
            VERIFY_RESULT(runSql((*connection)->database(), u"INSERT INTO stale_cases SELECT case_id FROM cases"_s));
        }
        QList<OpeningStage> stages;
        OpeningWatch watch;
        watch.progress = [&](OpeningStage stage, qsizetype done, qsizetype total) {
            QVERIFY(done < total);
            if (!stages.contains(stage))
                stages.append(stage);
            if (stage == OpeningStage::Rebuilding && done == 1)
                watch.cancellation.request();
        };
        VERIFY_ERROR(SqliteCaseStore::prepare(m_path, watch), ErrorCode::Cancelled);
        QCOMPARE(stages, (QList<OpeningStage>{OpeningStage::Checking, OpeningStage::Rebuilding}));
        QCOMPARE(value(u"SELECT count(*) FROM stale_cases"_s)->toInt(), 2);
        VERIFY_RESULT(SqliteCaseStore::prepare(m_path, {}));
        QCOMPARE(value(u"SELECT count(*) FROM stale_cases"_s)->toInt(), 0);
        for (const bool forReading : {false, true}) {
            const auto store = SqliteCaseStore::openPrepared(m_path, forReading);
            VERIFY_RESULT(store);
            QCOMPARE((*store)->isReadOnly(), forReading);
            QCOMPARE((*store)->cases()->size(), 3);
        }
        OpeningWatch stopped;
        stopped.cancellation.request();
        VERIFY_ERROR(SqliteCaseStore::prepare(m_path, stopped), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
