// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The disk full, the file gone, permission lost. A child of this program gives up its rights, should it have any.
#include "storage/cases/sqlitecasesearch.h"
#include "storage/cases/sqlitecasestore.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, no file grows beyond \a bytes: what a full disk looks like.
class FullDisk final
{
    Q_DISABLE_COPY_MOVE(FullDisk)

public:
    explicit FullDisk(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_former);
        rlimit limit = m_former;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_former = {};
    void (*m_handler)(int) = nullptr;
};

const char* word(const Result<void>& result)
{
    if (result)
        return "done";
    return result.error().code == ErrorCode::Unwritable ? "unwritable" : "other";
}

template <typename T>
Result<void> outcome(const Result<T>& result)
{
    return result ? Result<void>() : result.error();
}

/// Without rights: what becomes of each act, one word a line.
int actWithoutRights(const QString& path, const QString& caseId)
{
    // The driver is loaded while everything can be read.
    static_cast<void>(SqlConnection::open(u":memory:"_s));
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 1;
    std::printf("%s\n", word(outcome(SqliteCaseStore::open(path))));
    const auto store = SqliteCaseStore::openForReading(path);
    std::printf("%s\n", word(outcome(store)));
    if (!store)
        return 1;
    HandClock clock;
    ReviewSession session(**store, clock.function(), u"reader"_s);
    std::printf("%s\n", word(session.open(caseId)));
    std::printf("%s\n", word(outcome(session.addNote(u"x"_s))));
    std::printf("%s\n", word((*store)->hold(caseId)));
    std::printf("%s\n", word((*store)->rebuild(caseId)));
    std::printf("%s\n", word(outcome((*store)->verify(caseId))));
    const auto search = SqliteCaseSearch::open(path);
    if (!search)
        return 1;
    CaseSearchQuery query;
    query.words = u"清茶"_s;
    const auto found = (*search)->search(query);
    std::printf("%s\n", found && found->found.size() == 1 ? "done" : "other");
    std::printf("%s\n", word((*search)->indexSources()));
    return 0;
}

} // namespace

class FailuresTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    HandClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cases.db"_s);
    }

    void aFullDiskLosesNothing()
    {
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        OpenCase review(**store, m_clock);
        qsizetype acknowledged = review.session.journal().size();
        int refusals = 0;
        for (int round = 0; round < 8; ++round) {
            {
                // The log meets the bound earlier or later in what is written.
                const FullDisk full(QFileInfo(m_path + u"-wal"_s).size() + 3000 * round);
                for (int i = 0; i < 6; ++i) {
                    const Result<QString> done =
                        review.session.captureEvidence(screenshotEvidence(), QByteArray(20'000, char('a' + i)));
                    if (done) {
                        ++acknowledged;
                        continue;
                    }
                    ++refusals;
                    VERIFY_ERROR(done, ErrorCode::Unwritable);
                }
                QCOMPARE(review.session.journal().size(), acknowledged);
            }
            VERIFY_RESULT((*store)->journal(review.id));
            QCOMPARE((*store)->journal(review.id)->size(), acknowledged);
            VERIFY_RESULT(review.session.addNote(u"there is room again"_s));
            ++acknowledged;
            QVERIFY((*store)->verify(review.id)->ok());
        }
        QVERIFY(refusals > 8);
        store->reset();
        auto again = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(again);
        QCOMPARE((*again)->journal(review.id)->size(), acknowledged);
        QVERIFY((*again)->verify(review.id)->ok());
        QVERIFY((*again)->brokenSearchIndex()->isEmpty());
    }

    void aFullDiskAtTheFirstOpening()
    {
        {
            const FullDisk full(20'000);
            VERIFY_ERROR(SqliteCaseStore::open(m_path), ErrorCode::Unwritable);
        }
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        const OpenCase review(**store, m_clock);
        QVERIFY((*store)->verify(review.id)->ok());
    }

    void aFileThatIsGone_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("deleted") << false;
        QTest::newRow("replaced by another") << true;
    }

    void aFileThatIsGone()
    {
        QFETCH(bool, replaced);
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        OpenCase review(**store, m_clock);
        const QString kept = m_folder->filePath(u"moved.db"_s);
        QVERIFY(QFile::rename(m_path, kept));
        if (replaced) {
            QFile other(m_path);
            QVERIFY(other.open(QIODevice::WriteOnly));
        }
        // What was written now nobody would find.
        VERIFY_ERROR(review.session.addNote(u"x"_s), ErrorCode::Unwritable);
        VERIFY_ERROR((*store)->putBlob("x"), ErrorCode::Unwritable);
        VERIFY_ERROR((*store)->hold(review.id), ErrorCode::Unwritable);
        if (replaced)
            QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(kept, m_path));
        VERIFY_RESULT(review.session.addNote(u"x"_s));
        QVERIFY((*store)->verify(review.id)->ok());
    }

    /// Another program may make a log of its own before we first write, and that is none of ours.
    void aLogThatWentBeforeAnythingWasWritten()
    {
        QString id;
        {
            auto store = SqliteCaseStore::open(m_path);
            VERIFY_RESULT(store);
            id = OpenCase(**store, m_clock).id;
        }
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        const QString log = m_path + u"-wal"_s;
        QVERIFY(QFile::rename(log, m_folder->filePath(u"kept"_s)));
        QFile other(log);
        QVERIFY(other.open(QIODevice::WriteOnly));
        ReviewSession session(**store, m_clock.function(), u"reader"_s);
        VERIFY_RESULT(session.open(id));
        VERIFY_ERROR(session.addNote(u"x"_s), ErrorCode::Unwritable);
        VERIFY_ERROR((*store)->people()->removePerson(u"x"_s), ErrorCode::Unwritable);
    }

    void aLogThatIsGone()
    {
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        OpenCase review(**store, m_clock);
        VERIFY_RESULT(review.session.addNote(u"x"_s));
        const qsizetype acknowledged = review.session.journal().size();
        const QString log = m_path + u"-wal"_s;
        const QString kept = m_folder->filePath(u"kept"_s);
        QVERIFY(QFile::rename(log, kept));
        VERIFY_ERROR(review.session.addNote(u"y"_s), ErrorCode::Unwritable);
        QCOMPARE(review.session.journal().size(), acknowledged);
        QVERIFY(QFile::rename(kept, log));
        VERIFY_RESULT(review.session.addNote(u"y"_s));
        QVERIFY((*store)->verify(review.id)->ok());
    }

    void withoutPermissionThereIsReading_data()
    {
        QTest::addColumn<bool>("isOpenElsewhere");
        QTest::newRow("nobody else") << false;
        QTest::newRow("open elsewhere") << true;
    }

    void withoutPermissionThereIsReading()
    {
        QFETCH(bool, isOpenElsewhere);
        std::unique_ptr<SqliteCaseStore> user;
        QString id;
        {
            auto store = SqliteCaseStore::open(m_path);
            VERIFY_RESULT(store);
            const OpenCase review(**store, m_clock);
            id = review.id;
            if (isOpenElsewhere)
                user = *std::move(store);
        }
        const auto all = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        for (const QString& name : names)
            QVERIFY(QFile::setPermissions(m_folder->filePath(name), all));
        QVERIFY(QFile::setPermissions(m_folder->path(), all | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--without-rights"_s, m_path, id});
        QVERIFY(child.waitForFinished());
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(child.readAllStandardOutput().split('\n'),
                 (QList<QByteArray>{"unwritable", "done", "done", "unwritable", "unwritable", "unwritable", "done",
                                    "done", "unwritable", ""}));
        QCOMPARE(child.exitCode(), 0);
    }

    void readingNeverChangesTheFile()
    {
        {
            auto store = SqliteCaseStore::open(m_path);
            VERIFY_RESULT(store);
            const OpenCase review(**store, m_clock);
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            auto store = SqliteCaseStore::openForReading(m_path);
            VERIFY_RESULT(store);
            QVERIFY((*store)->isReadOnly());
            VERIFY_RESULT((*store)->cases());
            createIsRefused(**store);
        }
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        VERIFY_ERROR(SqliteCaseStore::openForReading(m_folder->filePath(u"none"_s)), ErrorCode::NotFound);
    }

private:
    void createIsRefused(SqliteCaseStore& store)
    {
        ReviewSession session(store, m_clock.function(), u"reader"_s);
        VERIFY_ERROR(session.create(sampleOpening()), ErrorCode::Unwritable);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--without-rights")
        return actWithoutRights(arguments.value(2), arguments.value(3));
    FailuresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failures.moc"
