// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/canonicaljson.h"
#include "review/cases/itemjudgement.h"
#include "review/replay/replaytimeline.h"
#include "storage/cases/sqlitecasestore.h"
#include "tests/benchmarks/comparison.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// Judgements of 200 items in turn, each changed whenever its turn comes.
QList<ReviewEvent> judgementsAfter(const ReviewEvent& last, int count, HandClock& clock)
{
    QList<ReviewEvent> events;
    const ReviewEvent* previous = &last;
    for (int i = 0; i < count; ++i) {
        ItemJudgement judgement;
        judgement.itemId = u"2/%1.%2"_s.arg(1 + i % 10).arg(1 + i / 10 % 20);
        judgement.verdict = i / 200 % 2 ? Verdict::Pass : Verdict::Violation;
        judgement.note = u"第 %1 次"_s.arg(i);
        events.append(makeEvent(previous->sequence, previous->hash, {clock.read(), u"reviewer"_s, u"0"_s},
                                EventKind::ItemJudged, toJson(judgement)));
        previous = &events.last();
    }
    return events;
}

/// A table of events and nothing else, with the pragmas of our store.
class PlainJournal final
{
public:
    explicit PlainJournal(const QString& path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        m_ready = database.open();
        QSqlQuery query(database);
        for (const QString& sql :
             {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
              u"CREATE TABLE events (case_id TEXT NOT NULL, sequence INTEGER NOT NULL, at TEXT NOT NULL, "
              "actor TEXT NOT NULL, tool_version TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, "
              "previous_hash TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (case_id, sequence)) STRICT"_s})
            m_ready = m_ready && query.exec(sql);
        query.finish();
        m_insert = std::make_unique<QSqlQuery>(database);
        m_ready = m_ready && m_insert->prepare(u"INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    }
    ~PlainJournal()
    {
        m_insert.reset();
        QSqlDatabase::removeDatabase(connection);
    }
    Q_DISABLE_COPY_MOVE(PlainJournal)

    bool isReady() const { return m_ready; }
    /// One transaction, as SQLite makes one of each statement.
    bool append(const QString& caseId, const ReviewEvent& event)
    {
        const QVariantList values{caseId,
                                  qlonglong(event.sequence),
                                  toTimestamp(event.at),
                                  event.actor,
                                  event.toolVersion,
                                  eventKindId(event.kind),
                                  QString::fromUtf8(canonicalJson(event.payload)),
                                  event.previousHash,
                                  event.hash};
        for (int i = 0; i < values.size(); ++i)
            m_insert->bindValue(i, values.at(i));
        return m_insert->exec();
    }
    /// All in one transaction.
    bool appendTogether(const QString& caseId, const QList<ReviewEvent>& events)
    {
        QSqlDatabase database = QSqlDatabase::database(connection);
        bool done = database.transaction();
        for (const ReviewEvent& event : events)
            done = done && append(caseId, event);
        return database.commit() && done;
    }

private:
    static constexpr QLatin1StringView connection{"plain"};
    std::unique_ptr<QSqlQuery> m_insert;
    bool m_ready = false;
};

} // namespace

/// Cases in SQLite beside inserts of the same rows into a table that nothing hangs on, one transaction each. Ours also
/// checks each event against the chain and the rules, and keeps the projections.
class JournalBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void besidePlainInserts_data();
    void besidePlainInserts();
    void figures();
    void opens();
    void appends();
    void loadsTimeline();
    void seeks();

private:
    bool openLongCase();
    QList<ReviewEvent> longJournal() const { return m_long->session.journal() + m_events.first(10'000); }
    QString newPath() { return m_folder.filePath(u"%1.db"_s.arg(++m_paths)); }

    QTemporaryDir m_folder;
    int m_paths = 0;
    HandClock m_clock;
    std::unique_ptr<SqliteCaseStore> m_store;
    /// Of 5,000 events and a few; appends() adds to it.
    std::unique_ptr<OpenCase> m_long;
    /// What follows the first events of m_long; m_next have been appended.
    QList<ReviewEvent> m_events;
    qsizetype m_next = 5000;
};

void JournalBenchmark::initTestCase()
{
    Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(newPath());
    VERIFY_RESULT(store);
    m_store = *std::move(store);
    m_long = std::make_unique<OpenCase>(*m_store, m_clock);
    m_events = judgementsAfter(m_long->session.journal().last(), 20'000, m_clock);
    VERIFY_RESULT(m_store->append(m_long->id, m_events.first(m_next)));
}

bool JournalBenchmark::openLongCase()
{
    ReviewSession session(*m_store, m_clock.function(), u"reviewer"_s);
    return session.open(m_long->id).ok() && session.journal().size() >= 5000;
}

void JournalBenchmark::besidePlainInserts_data()
{
    QTest::addColumn<int>("before");
    QTest::newRow("new case") << 0;
    QTest::newRow("case of 5000 events") << 5000;
}

void JournalBenchmark::besidePlainInserts()
{
    QFETCH(int, before);
    constexpr int batch = 50;
    const Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(newPath());
    VERIFY_RESULT(store);
    PlainJournal plain(newPath());
    QVERIFY(plain.isReady());
    const OpenCase review(**store, m_clock);
    constexpr int rounds = 9;
    const QList<ReviewEvent> events =
        judgementsAfter(review.session.journal().last(), before + (rounds + 1) * batch, m_clock);
    if (before > 0)
        VERIFY_RESULT((*store)->append(review.id, events.first(before)));
    QVERIFY(plain.appendTogether(review.id, events.first(before)));

    qsizetype ourNext = before;
    const auto ours = [&] {
        bool done = true;
        for (int i = 0; i < batch; ++i)
            done = (*store)->append(review.id, {events.at(ourNext++)}).ok() && done;
        return done;
    };
    qsizetype plainNext = before;
    const auto theirs = [&] {
        bool done = true;
        for (int i = 0; i < batch; ++i)
            done = plain.append(review.id, events.at(plainNext++)) && done;
        return done;
    };
    const QString name =
        u"journal: append %1 judgements to a %2"_s.arg(batch).arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(compare(name, ours, u"plain inserts"_s, theirs, rounds));
}

void JournalBenchmark::figures()
{
    QList<double> opening;
    QList<double> loading;
    const QList<ReviewEvent> journal = longJournal();
    for (int round = 0; round < 9; ++round) {
        opening.append(millisecondsOf([&] { return openLongCase(); }));
        loading.append(millisecondsOf([&] { return ReplayTimeline::load(journal).ok(); }));
        QVERIFY(opening.last() >= 0 && loading.last() >= 0);
    }
    Result<ReplayTimeline> timeline = ReplayTimeline::load(journal);
    VERIFY_RESULT(timeline);
    QRandomGenerator random(1);
    QList<double> seeking;
    for (int i = 0; i < 2000; ++i) {
        const qint64 target = 1 + random.bounded(10'000);
        seeking.append(millisecondsOf([&] {
            timeline->seek(target);
            return timeline->position() == target;
        }));
        QVERIFY(seeking.last() >= 0);
    }
    printFigures(u"journal: open a case of 5000 events, chain checked: ours %1 ms"_s.arg(median(opening), 0, 'f', 2));
    printFigures(u"replay: load 10000 events, chain checked: ours %1 ms"_s.arg(median(loading), 0, 'f', 2));
    printFigures(u"replay: seek in 10000 events: ours %1 ms, worst of 2000 %2 ms"_s.arg(median(seeking), 0, 'f', 4)
                     .arg(*std::max_element(seeking.cbegin(), seeking.cend()), 0, 'f', 4));
}

void JournalBenchmark::opens()
{
    QBENCHMARK
    {
        QVERIFY(openLongCase());
    }
}

void JournalBenchmark::appends()
{
    QBENCHMARK
    {
        QVERIFY(m_next < m_events.size());
        VERIFY_RESULT(m_store->append(m_long->id, {m_events.at(m_next++)}));
    }
}

void JournalBenchmark::loadsTimeline()
{
    const QList<ReviewEvent> journal = longJournal();
    QBENCHMARK
    {
        VERIFY_RESULT(ReplayTimeline::load(journal));
    }
}

void JournalBenchmark::seeks()
{
    Result<ReplayTimeline> timeline = ReplayTimeline::load(longJournal());
    VERIFY_RESULT(timeline);
    QRandomGenerator random(1);
    QBENCHMARK
    {
        timeline->seek(1 + random.bounded(10'000));
    }
}

QTEST_GUILESS_MAIN(JournalBenchmark)
#include "bench_journal.moc"
