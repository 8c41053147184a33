// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child of this program works on cases and acknowledges each event on standard output; it is killed at a moment
// chosen at random. Every event that was acknowledged must then be there, and every case must verify.
// MINGJING_KILLS sets how often (30 unless told).
#include "storage/cases/sqlitecasestore.h"
#include "tests/support/casefixture.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

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

private Q_SLOTS:
    void whatWasAcknowledgedSurvives()
    {
        bool set = false;
        const int wished = qEnvironmentVariableIntValue("MINGJING_KILLS", &set);
        const int kills = set ? wished : 30;
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

            const QList<Acknowledged> events = parse(output);
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
        }
        QVERIFY(acknowledged > kills);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work")
        return work(arguments.value(2), arguments.value(3).toUInt());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
