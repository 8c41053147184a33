// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/cases/reviewsession.h"
#include "storage/cases/migrations.h"
#include "storage/cases/sqlitecasesearch.h"
#include "storage/cases/sqlitecasestore.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/manycases.h"
#include "tests/benchmarks/sqliteshell.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

constexpr int page = 200;
const QDateTime now(QDate(2026, 11, 24), QTime(6, 0), Qt::UTC);

/// As the queue asks: how many there are, and the first page.
CaseQuery firstPage()
{
    CaseQuery query;
    query.limit = page;
    return query;
}

} // namespace

/// 100,000 cases with 1,000,000 findings beside plain sqlite3 on the same file, asked as one would who knows the tables
/// and nothing else. MINGJING_BENCHMARK_CASES sets another number of cases. The database is made once and kept.
class CaseStoreBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheDatabase();
    void lists_data();
    void lists();
    void facets();
    void searches_data();
    void searches();
    void opensCases();
    void deadlinesAndPenalties();
    void history();
    void writes();

private:
    QString m_path;
    std::unique_ptr<SqliteCaseStore> m_store;
    std::unique_ptr<SqliteCaseSearch> m_search;
    std::unique_ptr<SqliteShell> m_shell;
};

void CaseStoreBenchmark::initTestCase()
{
    const int cases = qEnvironmentVariableIntValue("MINGJING_BENCHMARK_CASES");
    const int wanted = cases > 0 ? cases : 100'000;
    const auto migrations = builtInMigrations();
    VERIFY_RESULT(migrations);
    const QDir folder(QStringLiteral(MINGJING_BENCHMARK_CACHE));
    QVERIFY(folder.mkpath(u"."_s));
    m_path =
        folder.filePath(u"cases-%1-%2.db"_s.arg(wanted).arg(sha256Hex(migrations->constLast().sql.toUtf8()).left(8)));
    if (!QFileInfo::exists(m_path)) {
        const double took = millisecondsOf([&] {
            const Result<void> made = makeManyCases(m_path, wanted);
            if (!made)
                qWarning("%s", qPrintable(made.error().toString()));
            return made.ok();
        });
        QVERIFY(took >= 0);
        printFigures(u"cases: a database of %1 cases made in %2 s"_s.arg(wanted).arg(took / 1000, 0, 'f', 0));
    }
    printFigures(u"cases: the file has %1 MB"_s.arg(QFileInfo(m_path).size() >> 20));
    auto store = SqliteCaseStore::open(m_path);
    VERIFY_RESULT(store);
    m_store = *std::move(store);
    QCOMPARE(m_store->count({}).value(), qint64(wanted));
    auto search = SqliteCaseSearch::open(m_path);
    VERIFY_RESULT(search);
    m_search = *std::move(search);
    m_shell = std::make_unique<SqliteShell>(m_path);
    QVERIFY2(m_shell->run(u"SELECT count(*) FROM findings"_s), "sqlite3 is needed");
    CaseQuery sample = firstPage();
    sample.limit = 1;
    for (int i = 0; i < 5; ++i) {
        sample.offset = i * wanted / 5;
        const auto found = m_store->cases(sample);
        VERIFY_RESULT(found);
        const auto report = m_store->verify(found->constFirst().caseId);
        VERIFY_RESULT(report);
        QVERIFY(report->ok());
    }
}

void CaseStoreBenchmark::opensTheDatabase()
{
    const auto ours = [&] { return SqliteCaseStore::open(m_path).ok(); };
    const auto theirs = [&] {
        SqliteShell shell(m_path);
        return shell.run(u"PRAGMA quick_check(1)"_s);
    };
    QVERIFY(compare(u"cases: open the database"_s, ours, u"sqlite3, quick_check"_s, theirs, 3));
}

void CaseStoreBenchmark::lists_data()
{
    QTest::addColumn<CaseQuery>("query");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("order");
    const auto row = [](const char* name, const QString& where, const QString& order, const auto& change) {
        CaseQuery query = firstPage();
        change(query);
        QTest::newRow(name) << query << where << order;
    };
    const QString updated = u"updated_at DESC"_s;
    row("the first page", u"1"_s, updated, [](CaseQuery&) {});
    row("open ones", u"status = 'open'"_s, updated, [](CaseQuery& query) { query.statuses = {CaseStatus::Open}; });
    row("open and decided ones", u"status IN ('open', 'decided')"_s, updated, [](CaseQuery& query) {
        query.statuses = {CaseStatus::Open, CaseStatus::Decided};
    });
    row("those of one person", u"assignee = 'reviewer7'"_s, updated,
        [](CaseQuery& query) { query.assignee = u"reviewer7"_s; });
    row("those of nobody", u"assignee = ''"_s, updated, [](CaseQuery& query) { query.assignee = QString(); });
    row("those of a category", u"category = '类目/7'"_s, updated,
        [](CaseQuery& query) { query.category = u"类目/7"_s; });
    row("due soon", u"due_at <> '' AND due_at <= '2026-11-26T00:00:00.000Z'"_s, u"due_at"_s, [](CaseQuery& query) {
        query.dueBefore = now.addDays(2);
        query.order = CaseOrder::DueFirst;
    });
    row("without a deadline", u"due_at = ''"_s, updated, [](CaseQuery& query) { query.withoutDue = true; });
    const QString like = u"(case_id LIKE '%1' OR program LIKE '%1' OR subject LIKE '%1')"_s;
    row("a name in part", like.arg(u"%商城77%"_s), updated, [](CaseQuery& query) { query.text = u"商城77"_s; });
    row("a name that nobody has", like.arg(u"%蜃楼%"_s), updated, [](CaseQuery& query) { query.text = u"蜃楼"_s; });
    row("open, of one person, by due date", u"status = 'open' AND assignee = 'reviewer7'"_s, u"due_at = '', due_at"_s,
        [](CaseQuery& query) {
            query.statuses = {CaseStatus::Open};
            query.assignee = u"reviewer7"_s;
            query.order = CaseOrder::DueFirst;
        });
    const auto ordered = [&](const char* name, CaseOrder wanted, const QString& order) {
        row(name, u"1"_s, order, [&](CaseQuery& query) { query.order = wanted; });
    };
    ordered("all by opening", CaseOrder::OpenedLast, u"opened_at DESC"_s);
    ordered("all by due date", CaseOrder::DueFirst, u"due_at = '', due_at"_s);
    ordered("all by program", CaseOrder::Program, u"program"_s);
    ordered("all by subject", CaseOrder::Subject, u"subject"_s);
    ordered("all by category", CaseOrder::Category, u"category"_s);
    ordered("all by person", CaseOrder::Assignee, u"assignee"_s);
    ordered("all by status", CaseOrder::Status, u"status"_s);
    ordered("all by findings", CaseOrder::FindingsMost, u"findings DESC"_s);
    ordered("all by edition", CaseOrder::Edition, u"edition_title"_s);
    row("open ones by subject", u"status = 'open'"_s, u"subject"_s, [](CaseQuery& query) {
        query.statuses = {CaseStatus::Open};
        query.order = CaseOrder::Subject;
    });
}

void CaseStoreBenchmark::lists()
{
    QFETCH(CaseQuery, query);
    QFETCH(QString, where);
    QFETCH(QString, order);
    qsizetype ourRows = 0;
    const auto ours = [&] {
        const auto total = m_store->count(query);
        const auto cases = m_store->cases(query);
        ourRows = cases ? cases->size() : -1;
        return total.ok() && cases.ok();
    };
    const QString sql = u"SELECT count(*) FROM cases WHERE %1; SELECT * FROM cases WHERE %1 ORDER BY %2 LIMIT %3"_s.arg(
        where, order, QString::number(page));
    QVERIFY(compare(u"cases: list %1"_s.arg(QString::fromLatin1(QTest::currentDataTag())), ours, u"sqlite3"_s,
                    [&] { return m_shell->run(sql); }));
    QCOMPARE(ourRows + 1, m_shell->lastLines());
}

void CaseStoreBenchmark::facets()
{
    const QString sql =
        u"SELECT DISTINCT assignee FROM cases; SELECT DISTINCT category FROM cases; SELECT edition_sha256, "
        "max(edition_title), count(*), sum(status IN ('open', 'decided')) FROM cases GROUP BY edition_sha256"_s;
    QVERIFY(compare(
        u"cases: what the filters offer"_s, [&] { return m_store->facets().ok(); }, u"sqlite3"_s,
        [&] { return m_shell->run(sql); }));
}

void CaseStoreBenchmark::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("one frequent character") << ManyCasesWords::frequentCharacter();
    QTest::newRow("one rare character") << ManyCasesWords::rareCharacter();
    QTest::newRow("two characters") << ManyCasesWords::twoCharacters();
    QTest::newRow("a word") << ManyCasesWords::word();
    QTest::newRow("a case id") << u"MJ-00004321"_s;
    QTest::newRow("no hit") << ManyCasesWords::absent();
    QTest::newRow("characters that never stand together") << u"享图"_s;
}

void CaseStoreBenchmark::searches()
{
    QFETCH(QString, words);
    CaseSearchQuery query;
    query.words = words;
    qsizetype found = 0;
    const auto ours = [&] {
        const auto outcome = m_search->search(query);
        found = outcome ? outcome->found.size() : -1;
        return outcome.ok();
    };
    const QString sql = u"SELECT t.*, c.program, c.subject, c.status, c.updated_at FROM search_texts t JOIN cases c "
                        "ON c.case_id = t.case_id WHERE t.text LIKE '%%1%' ORDER BY t.text_id DESC LIMIT %2"_s.arg(
                            words, QString::number(query.limit));
    QVERIFY(compare(
        u"cases: search for %1"_s.arg(QString::fromLatin1(QTest::currentDataTag())), ours, u"sqlite3, LIKE"_s,
        [&] { return m_shell->run(sql); }, 5));
    QCOMPARE(found, m_shell->lastLines());
}

void CaseStoreBenchmark::opensCases()
{
    CaseQuery query = firstPage();
    query.order = CaseOrder::Program;
    const auto cases = m_store->cases(query);
    VERIFY_RESULT(cases);
    qsizetype ourNext = 0;
    qsizetype theirNext = 0;
    const auto ours = [&] {
        ReviewSession session(*m_store, nullptr, u"reviewer"_s);
        return session.open(cases->at(ourNext++).caseId).ok();
    };
    const auto theirs = [&] {
        const QString id = cases->at(theirNext++).caseId;
        return m_shell->run(u"SELECT * FROM events WHERE case_id = '%1' ORDER BY sequence"_s.arg(id));
    };
    QVERIFY(compare(u"cases: open one, its chain checked"_s, ours, u"sqlite3, its rows printed"_s, theirs, 99));
}

void CaseStoreBenchmark::deadlinesAndPenalties()
{
    qsizetype rows = 0;
    const auto deadlines = [&] {
        const auto all = m_store->deadlines();
        rows = all ? all->size() : -1;
        return all.ok();
    };
    QVERIFY(compare(u"cases: pending deadlines"_s, deadlines, u"sqlite3"_s, [&] {
        return m_shell->run(u"SELECT d.*, c.program, c.subject, s.body FROM deadlines d JOIN cases c ON c.case_id = "
                            "d.case_id LEFT JOIN decision_steps s ON s.case_id = d.case_id AND s.step_id = d.step_id "
                            "WHERE d.state = 'pending' ORDER BY d.due_at"_s);
    }));
    QCOMPARE(rows, m_shell->lastLines());
    const auto penalties = [&] {
        const auto all = m_store->penalties({now});
        rows = all ? all->size() : -1;
        return all.ok();
    };
    QVERIFY(compare(u"cases: penalties that run"_s, penalties, u"sqlite3"_s, [&] {
        return m_shell->run(u"SELECT s.*, c.program, c.subject FROM decision_steps s JOIN cases c ON c.case_id = "
                            "s.case_id WHERE s.executed_at <> '' AND s.lifted_at = '' AND (s.ends_at = '' OR "
                            "s.ends_at >= '2026-11-24T06:00:00.000Z') ORDER BY s.ends_at"_s);
    }));
    printFigures(u"cases: %1 penalties run"_s.arg(rows));
}

void CaseStoreBenchmark::history()
{
    const auto cases = m_store->cases(firstPage());
    VERIFY_RESULT(cases);
    qsizetype next = 0;
    QList<double> times;
    for (const CaseSummary& each : cases->first(99)) {
        ReviewSession session(*m_store, nullptr, u"reviewer"_s);
        VERIFY_RESULT(session.open(each.caseId));
        times.append(millisecondsOf([&] { return session.history().ok() && session.appealClosure().ok(); }));
        QVERIFY(times.constLast() >= 0);
        ++next;
    }
    printFigures(u"cases: history and appeal channel of a subject: ours %1 ms, worst of %2: %3 ms"_s
                     .arg(median(times), 0, 'f', 2)
                     .arg(next)
                     .arg(*std::max_element(times.cbegin(), times.cend()), 0, 'f', 2));
}

void CaseStoreBenchmark::writes()
{
    CaseQuery query = firstPage();
    query.statuses = {CaseStatus::Open};
    const auto cases = m_store->cases(query);
    VERIFY_RESULT(cases);
    QList<double> times;
    for (const CaseSummary& each : cases->first(50)) {
        ReviewSession session(*m_store, nullptr, u"reviewer"_s);
        VERIFY_RESULT(session.open(each.caseId));
        times.append(millisecondsOf([&] { return session.addNote(u"这里没有问题。"_s).ok(); }));
        QVERIFY(times.constLast() >= 0);
    }
    printFigures(
        u"cases: one act among so many, on the disk: ours %1 ms, worst of %2: %3 ms"_s.arg(median(times), 0, 'f', 2)
            .arg(times.size())
            .arg(*std::max_element(times.cbegin(), times.cend()), 0, 'f', 2));
}

QTEST_GUILESS_MAIN(CaseStoreBenchmark)
#include "bench_casestore.moc"
