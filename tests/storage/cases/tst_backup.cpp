// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/databasebackup.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class BackupTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
    HandClock m_clock;

    QString addCase()
    {
        auto store = SqliteCaseStore::open(m_path);
        if (!store)
            qFatal("%s", qPrintable(store.error().toString()));
        OpenCase review(**store, m_clock);
        if (!decideRectification(review.session))
            qFatal("the case could not be decided");
        return review.id;
    }

    static QStringList caseIds(const QString& path)
    {
        QStringList ids;
        const auto store = SqliteCaseStore::openForReading(path);
        if (!store)
            return {store.error().toString()};
        const QList<CaseSummary> cases = (*store)->cases().value();
        for (const CaseSummary& each : cases)
            ids.append((*store)->verify(each.caseId)->ok() ? each.caseId : u"broken"_s);
        return ids;
    }

    QStringList files(const QString& pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files, QDir::Name);
    }

    void spoil(const QString& path, const QString& sql)
    {
        auto connection = SqlConnection::open(path);
        VERIFY_RESULT(connection);
        VERIFY_RESULT(runSql((*connection)->database(), u"DROP TRIGGER events_are_not_changed"_s));
        VERIFY_RESULT(runSql((*connection)->database(), u"DROP TRIGGER events_are_not_deleted"_s));
        VERIFY_RESULT(runSql((*connection)->database(), sql));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"the 'cases'.db"_s);
        m_backup = m_folder->filePath(u"copy 'of' them.bak"_s);
    }

    void aCopyIsMadeWhileItIsInUse()
    {
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        OpenCase review(**store, m_clock);
        const auto count = backUpDatabase(m_path, m_backup);
        VERIFY_RESULT(count);
        QCOMPARE(count->cases, 1);
        QCOMPARE(count->events, review.session.journal().size());
        QCOMPARE(count->bytes, QFileInfo(m_backup).size());
        VERIFY_RESULT(review.session.addNote(u"after"_s));
        QCOMPARE(caseIds(m_backup), QStringList{review.id});
        QCOMPARE(checkDatabase(m_backup)->events, count->events);
        VERIFY_ERROR(backUpDatabase(m_path, m_backup), ErrorCode::Conflict);
        VERIFY_ERROR(backUpDatabase(m_folder->filePath(u"none"_s), m_folder->filePath(u"x"_s)), ErrorCode::NotFound);
        QVERIFY(!backUpDatabase(m_path, m_folder->filePath(u"no such folder/x"_s)));
        QCOMPARE(files(u"*.part-*"_s), QStringList());
    }

    void whatIsBrokenIsNoBackup_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("an event was changed") << u"UPDATE events SET actor = 'mallory' WHERE sequence = 2"_s;
        QTest::newRow("the last event was deleted")
            << u"DELETE FROM events WHERE sequence = (SELECT max(sequence) FROM events)"_s;
        QTest::newRow("an event of no case")
            << u"INSERT INTO events SELECT 'MJ-other', sequence, at, actor, tool_version, kind, payload, "
               "previous_hash, hash FROM events WHERE sequence = 1"_s;
    }

    void whatIsBrokenIsNoBackup()
    {
        QFETCH(QString, sql);
        addCase();
        spoil(m_path, sql);
        VERIFY_ERROR(backUpDatabase(m_path, m_backup), ErrorCode::Malformed);
        QVERIFY(!QFile::exists(m_backup));
        QCOMPARE(files(u"*.part-*"_s), QStringList());
        // Nor does it take the place of anything.
        const QString good = m_folder->filePath(u"good.db"_s);
        {
            const QString broken = m_path;
            m_path = good;
            addCase();
            m_path = broken;
        }
        const QStringList before = caseIds(good);
        VERIFY_ERROR(restoreDatabase(m_path, good), ErrorCode::Malformed);
        QCOMPARE(caseIds(good), before);
        QCOMPARE(files(u"*before-restore*"_s), QStringList());
    }

    void restoringKeepsTheFormerFile()
    {
        const QString first = addCase();
        VERIFY_RESULT(backUpDatabase(m_path, m_backup));
        const QString second = addCase();
        const QStringList both = caseIds(m_path);
        QVERIFY(both.contains(second) && both.size() == 2);
        const auto restored = restoreDatabase(m_backup, m_path);
        VERIFY_RESULT(restored);
        QCOMPARE(restored->count.cases, 1);
        QCOMPARE(caseIds(m_path), QStringList{first});
        QCOMPARE(caseIds(restored->former), both);
        QCOMPARE(caseIds(m_backup), QStringList{first});
        QCOMPARE(files(u"*.part-*"_s), QStringList());
        // What is restored is worked on.
        addCase();
        QCOMPARE(caseIds(m_path).size(), 2);
    }

    void restoringWhereNothingIs()
    {
        const QString id = addCase();
        const QString elsewhere = m_folder->filePath(u"new.db"_s);
        const auto restored = restoreDatabase(m_path, elsewhere);
        VERIFY_RESULT(restored);
        QVERIFY(restored->former.isEmpty());
        QCOMPARE(caseIds(elsewhere), QStringList{id});
    }

    void whoeverHasItOpenIsNotPulledAway()
    {
        const QString id = addCase();
        VERIFY_RESULT(backUpDatabase(m_path, m_backup));
        const auto user = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(user);
        VERIFY_ERROR(restoreDatabase(m_backup, m_path), ErrorCode::Busy);
        QCOMPARE(caseIds(m_path), QStringList{id});
        QCOMPARE(files(u"*before-restore*"_s), QStringList());
        HandClock clock;
        const OpenCase goesOn(**user, clock);
    }

    void aDamagedDatabaseIsReplacedAndKept()
    {
        const QString id = addCase();
        VERIFY_RESULT(backUpDatabase(m_path, m_backup));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto restored = restoreDatabase(m_backup, m_path);
        VERIFY_RESULT(restored);
        QCOMPARE(caseIds(m_path), QStringList{id});
        QVERIFY(QFile::exists(restored->former));
    }

    void whatIsNoBackupIsRefused()
    {
        const QString id = addCase();
        QFile other(m_backup);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(9000, 'x'));
        other.close();
        VERIFY_ERROR(restoreDatabase(m_backup, m_path), ErrorCode::Malformed);
        VERIFY_ERROR(restoreDatabase(m_path, m_path), ErrorCode::Refused);
        VERIFY_ERROR(restoreDatabase(m_folder->filePath(u"none"_s), m_path), ErrorCode::NotFound);
        Cancellation stopped;
        stopped.request();
        VERIFY_ERROR(backUpDatabase(m_path, m_folder->filePath(u"x"_s), stopped), ErrorCode::Cancelled);
        QCOMPARE(caseIds(m_path), QStringList{id});
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
