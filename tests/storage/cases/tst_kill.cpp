// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child of this program works on cases and acknowledges each event on standard output; it is killed at a moment
// chosen at random, or at each step of what it writes. Every event that was acknowledged must then be there, and every
// case must verify. MINGJING_KILLS sets how often each way (30 unless told): with 500 every step is hit, with 1000 once
// before it and once in its middle.
#include "storage/cases/migrations.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "tests/support/casefixture.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

void acknowledge(const QString& caseId, const ReviewEvent& event)
{
    std::printf("%s %lld %s\n", qPrintable(caseId), static_cast<long long>(event.sequence), qPrintable(event.hash));
    std::fflush(stdout);
}

/// Works until it is killed.
int work(const QString& path, quint32 seed)
{
    Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(path);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().toString()));
        return 1;
    }
    HandClock clock;
    QRandomGenerator random(seed);
    for (;;) {
        ReviewSession session(**store, clock.function(), u"child"_s);
        QObject::connect(&session, &ReviewSession::eventAppended, &session,
                         [&](const ReviewEvent& event) { acknowledge(session.state().caseId, event); });
        if (!session.create(sampleOpening()))
            return 2;
        RandomReviewer reviewer(session, clock, random.generate());
        for (int i = 0; i < 60; ++i) {
            static_cast<void>(reviewer.act());
            QByteArray bytes(int(random.bounded(100'000)), 'x');
            bytes += QByteArray::number(random.generate());
            static_cast<void>(session.captureEvidence(screenshotEvidence(), bytes));
        }
        static_cast<void>((*store)->rebuild(session.state().caseId));
    }
}

/// Some acts of every sort, then an end: as many steps each time.
int actBriefly(const QString& path)
{
    Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(path);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().toString()));
        return 1;
    }
    HandClock clock;
    ReviewSession session(**store, clock.function(), u"child"_s);
    QObject::connect(&session, &ReviewSession::eventAppended, &session,
                     [&](const ReviewEvent& event) { acknowledge(session.state().caseId, event); });
    if (!session.create(sampleOpening()) || !(*store)->hold(session.state().caseId)
        || !session.captureEvidence(screenshotEvidence(), QByteArray(3'000, 'x')) || !decideRectification(session)
        || !session.overrideDecision(u"复核"_s) || !(*store)->rebuild(session.state().caseId))
        return 2;
    (*store)->release(session.state().caseId);
    return 0;
}

struct Acknowledged {
    QString caseId;
    qint64 sequence;
    QString hash;
};

QList<Acknowledged> parse(const QByteArray& output)
{
    QList<Acknowledged> events;
    const qsizetype complete = output.lastIndexOf('\n') + 1; // the last line may be cut off
    const QStringList lines = QString::fromLatin1(output.left(complete)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        events.append({words.value(0), words.value(1).toLongLong(), words.value(2)});
    }
    return events;
}

} // namespace

class KillTest final : public QObject
{
    Q_OBJECT

    static int wantedKills()
    {
        bool set = false;
        const int wished = qEnvironmentVariableIntValue("MINGJING_KILLS", &set);
        return set ? wished : 30;
    }

    /// Everything of \a events is there, and all is sound.
    void checkAfterKill(const QString& path, const QList<Acknowledged>& events, qsizetype& acknowledged)
    {
        acknowledged += events.size();
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(path);
        VERIFY_RESULT(store);
        QHash<QString, QList<ReviewEvent>> journals;
        for (const Acknowledged& event : events) {
            if (!journals.contains(event.caseId)) {
                const Result<QList<ReviewEvent>> journal = (*store)->journal(event.caseId);
                VERIFY_RESULT(journal);
                journals.insert(event.caseId, *journal);
            }
            const QList<ReviewEvent>& journal = journals[event.caseId];
            QVERIFY(journal.size() >= event.sequence);
            QCOMPARE(journal.at(event.sequence - 1).hash, event.hash);
        }
        const QList<CaseSummary> cases = (*store)->cases().value();
        for (const CaseSummary& each : cases) {
            const Result<VerifyReport> report = (*store)->verify(each.caseId);
            VERIFY_RESULT(report);
            QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->problems.first().what));
        }
        QVERIFY((*store)->brokenSearchIndex()->isEmpty());
    }

private Q_SLOTS:
    void whatWasAcknowledgedSurvives()
    {
        const int kills = wantedKills();
        QRandomGenerator random(20261123);
        std::unique_ptr<QTemporaryDir> folder;
        qsizetype acknowledged = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % 10 == 0) // the same file is hit ten times in a row
                folder = std::make_unique<QTemporaryDir>();
            const QString path = folder->filePath(u"cases.db"_s);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--work"_s, path, QString::number(random.generate())});
            QVERIFY(child.waitForStarted());
            QByteArray output;
            const int patience = int(random.bounded(40));
            while (output.count('\n') < patience && child.waitForReadyRead(30'000))
                output += child.readAllStandardOutput();
            QThread::usleep(random.bounded(5000)); // not a wait for anything: the random moment itself
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());
            output += child.readAllStandardOutput();

            checkAfterKill(path, parse(output), acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(acknowledged > kills);
    }

#ifdef MINGJING_KILL_LIBRARY
    void everyStepOfAWrite_data()
    {
        QTest::addColumn<QString>("dump");
        QTest::newRow("acts") << QString();
        QTest::newRow("upgrade") << QStringLiteral(MINGJING_SOURCE_DIR "/tests/storage/cases/fixtures/schema-3.sql");
    }

    void everyStepOfAWrite()
    {
        QFETCH(QString, dump);
        const QTemporaryDir folder;
        const QString base = folder.filePath(u"base.db"_s);
        const QString path = folder.filePath(u"cases.db"_s);
        prepareBase(base, dump);
        QVERIFY(!QTest::currentTestFailed());
        const int kills = wantedKills();
        qsizetype acknowledged = 0;
        int steps = 0;
        for (int kill = -1; kill < kills; ++kill) {
            const QStringList left = QDir(folder.path()).entryList({u"cases.db*"_s}, QDir::Files);
            for (const QString& name : left)
                QVERIFY(QFile::remove(folder.filePath(name)));
            QVERIFY(QFile::copy(base, path));
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MINGJING_KILL_LIBRARY));
            if (kill >= 0) {
                const bool all = kills >= steps;
                environment.insert(u"MINGJING_KILL_AT"_s,
                                   QString::number(1 + (all ? kill % steps : int(qint64(kill) * steps / kills))));
                if (all ? kill / steps % 2 == 1 : kill % 2 == 1)
                    environment.insert(u"MINGJING_KILL_TORN"_s, u"1"_s);
            }
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), {u"--act"_s, path});
            QVERIFY(child.waitForFinished());
            if (kill < 0) { // the first time it only counts
                const QByteArray told = child.readAllStandardError();
                QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, told.constData());
                steps = told.mid(told.lastIndexOf("steps ") + 6).trimmed().toInt();
                QVERIFY2(steps > 30, told.constData());
                qInfo("%d steps", steps);
            } else {
                QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            }
            checkAfterKill(path, parse(child.readAllStandardOutput()), acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(acknowledged > 0);
    }

private:
    /// A database with one case: of the present schema, or from a dump of an older one.
    static void prepareBase(const QString& base, const QString& dump)
    {
        if (dump.isEmpty()) {
            Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(base);
            VERIFY_RESULT(store);
            HandClock clock;
            const OpenCase review(**store, clock);
            return;
        }
        QFile file(dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(base);
        VERIFY_RESULT(connection);
        const QStringList statements = splitSqlScript(QString::fromUtf8(file.readAll()));
        for (const QString& statement : statements)
            VERIFY_RESULT(runSql((*connection)->database(), statement));
    }
#endif
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work")
        return work(arguments.value(2), arguments.value(3).toUInt());
    if (arguments.value(1) == u"--act")
        return actBriefly(arguments.value(2));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
