// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child of this program holds a case and waits; that nobody else writes to it, and that it is free once the child is
// gone, is what is tested.
#include "storage/cases/databasebackup.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

int hold(const QString& path, const QString& caseId)
{
    auto store = SqliteCaseStore::openExisting(path);
    if (!store || !(*store)->hold(caseId))
        return 1;
    // As a file dialog does that looks at it: the system forgets that this process has it open.
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
    }
    std::puts("held");
    std::fflush(stdout);
    std::getchar(); // until the parent lets go or ends it
    (*store)->release(caseId);
    return 0;
}

} // namespace

class HoldingTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteCaseStore> m_store;
    HandClock m_clock;
    std::unique_ptr<OpenCase> m_case;

    bool startHolder(QProcess& child) const
    {
        child.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_path, m_case->id});
        return child.waitForStarted() && child.waitForReadyRead(30'000) && child.readLine().trimmed() == "held";
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cases.db"_s);
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        m_store = *std::move(store);
        m_case = std::make_unique<OpenCase>(*m_store, m_clock);
    }
    void cleanup()
    {
        m_case.reset();
        m_store.reset();
    }

    void anotherProgramIsNamed()
    {
        QProcess child;
        QVERIFY(startHolder(child));
        const auto holder = m_store->holder(m_case->id);
        VERIFY_RESULT(holder);
        QVERIFY(holder->has_value());
        QCOMPARE((*holder)->process, child.processId());
        QCOMPARE((*holder)->host, QSysInfo::machineHostName());
        QVERIFY(!(*holder)->user.isEmpty());
        VERIFY_ERROR(m_store->hold(m_case->id), ErrorCode::Busy);
        const Result<QString> refused = m_case->session.addNote(u"x"_s);
        VERIFY_ERROR(refused, ErrorCode::Busy);
        QVERIFY(refused.error().message.contains(QString::number(child.processId())));
        VERIFY_RESULT(m_store->journal(m_case->id)); // reading goes on
        const OpenCase other(*m_store, m_clock); // and so do other cases
        child.write("\n");
        QVERIFY(child.waitForFinished());
        QCOMPARE(m_store->holder(m_case->id).value(), std::nullopt);
        VERIFY_RESULT(m_case->session.addNote(u"x"_s));
    }

    void whoHoldsACaseIsNotPulledAwayByABackup()
    {
        const QString backup = m_folder->filePath(u"backup.db"_s);
        VERIFY_RESULT(backUpDatabase(m_path, backup));
        QProcess child;
        QVERIFY(startHolder(child));
        m_case.reset();
        m_store.reset();
        const auto refused = restoreDatabase(backup, m_path);
        VERIFY_ERROR(refused, ErrorCode::Busy);
        QVERIFY(refused.error().message.contains(QString::number(child.processId())));
        child.kill();
        QVERIFY(child.waitForFinished());
        VERIFY_RESULT(restoreDatabase(backup, m_path));
    }

    void aProgramThatWasKilledHoldsNothing()
    {
        QProcess child;
        QVERIFY(startHolder(child));
        child.kill();
        QVERIFY(child.waitForFinished());
        VERIFY_RESULT(m_store->hold(m_case->id));
        VERIFY_RESULT(m_case->session.addNote(u"x"_s));
    }

    void twoStoresOfOneProgramAreTwo()
    {
        auto other = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(other);
        VERIFY_RESULT((*other)->hold(m_case->id));
        VERIFY_RESULT((*other)->hold(m_case->id)); // again renews it
        VERIFY_ERROR(m_case->session.addNote(u"x"_s), ErrorCode::Busy);
        (*other)->release(m_case->id);
        VERIFY_RESULT(m_store->hold(m_case->id));
        VERIFY_ERROR((*other)->hold(m_case->id), ErrorCode::Busy);
    }

    void anotherMachineIsWaitedForAWhile_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("just heard of") << 5 << true;
        QTest::newRow("not heard of for long") << 200 << false;
    }

    void anotherMachineIsWaitedForAWhile()
    {
        QFETCH(int, secondsAgo);
        QFETCH(bool, isHeld);
        const QString heard = toTimestamp(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo));
        auto connection = SqlConnection::open(m_path);
        VERIFY_RESULT(connection);
        SqlStatement lease((*connection)->database(),
                           u"INSERT INTO case_leases VALUES (?, 't', 'alice', 'elsewhere', 'm', 1, 's', ?, ?)"_s);
        VERIFY_RESULT(lease.bind(m_case->id).bind(heard).bind(heard).run());
        QCOMPARE(m_store->holder(m_case->id)->has_value(), isHeld);
        QCOMPARE(m_case->session.addNote(u"x"_s).ok(), !isHeld);
        QCOMPARE(m_store->hold(m_case->id).ok(), !isHeld);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold")
        return hold(arguments.value(2), arguments.value(3));
    HoldingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_holding.moc"
