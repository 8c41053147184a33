// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/catalogue.h"
#include "storage/cases/sqlitecasesearch.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "tests/storage/package/zipwriter.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

CaseOpening openingWith(const QByteArray& package)
{
    CaseOpening opening = sampleOpening();
    opening.packageBytes = package;
    return opening;
}

QByteArray packageWith(const QByteArray& script)
{
    ZipWriter zip;
    zip.add("app.json", R"({"pages": ["pages/index/index"]})");
    zip.add("app.js", "App({})\n");
    zip.add("pages/index/index.js", script);
    zip.add("logo.png", QByteArray("\x89PNG\0\0 qianggou", 16));
    return zip.build();
}

} // namespace

class SearchTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteCaseStore> m_store;
    HandClock m_clock;

    Result<CaseSearchOutcome> search(const QString& words, int limit = 200) const
    {
        CaseSearchQuery query;
        query.words = words;
        query.limit = limit;
        query.clauses = clausesNamed(words, *builtInCatalogue());
        auto search = SqliteCaseSearch::open(m_path);
        if (!search)
            return search.error();
        if (const auto indexed = (*search)->indexSources(); !indexed)
            return indexed.error();
        return (*search)->search(query);
    }

    QStringList places(const QString& words) const
    {
        QStringList found;
        const auto outcome = search(words);
        if (!outcome)
            return {outcome.error().toString()};
        for (const FoundText& each : outcome->found)
            found.append(u"%1 %2"_s.arg(foundInId(each.in), each.reference).trimmed());
        found.removeDuplicates();
        found.sort();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cases.db"_s);
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        m_store = *std::move(store);
    }
    void cleanup() { m_store.reset(); }

    void everythingIsFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("program") << u"清茶小铺"_s << QStringList{u"case"_s};
        QTest::newRow("related subject, two characters") << u"控股"_s << QStringList{u"case"_s};
        QTest::newRow("category") << u"电商平台"_s << QStringList{u"case"_s};
        QTest::newRow("finding") << u"利诱用户"_s << QStringList{u"finding F1"_s};
        QTest::newRow("one character") << u"诱"_s << QStringList{u"evidence E1"_s, u"evidence E2"_s, u"finding F1"_s};
        QTest::newRow("one character that is nowhere") << u"龙"_s << QStringList();
        QTest::newRow("two characters that stand apart") << u"红用"_s << QStringList();
        QTest::newRow("words together") << u"红包 分享 领"_s << QStringList{u"evidence E1"_s, u"evidence E2"_s};
        QTest::newRow("note") << u"电话核实"_s << QStringList{u"note N1"_s};
        QTest::newRow("small and capital letters") << u"OPEN-TYPE"_s << QStringList{u"evidence E1"_s, u"evidence E2"_s};
        QTest::newRow("two letters") << u"QQ"_s << QStringList{u"note N1"_s};
        QTest::newRow("a sign that is no letter") << u"!"_s << QStringList{u"note N1"_s};
        QTest::newRow("decision") << u"请整"_s << QStringList{u"decision D1"_s};
        QTest::newRow("judgement") << u"按钮写着"_s << QStringList{u"judgement 2/5.1.2"_s};
        QTest::newRow("clause by id") << u"2/5.1.1"_s << QStringList{u"clause F1"_s};
        QTest::newRow("clauses below an id") << u"2/5.1"_s << QStringList{u"clause F1"_s};
        QTest::newRow("source") << u"qianggou"_s << QStringList{u"source pages/index/index.js"_s};
        QTest::newRow("source, two characters") << u"秒杀"_s << QStringList{u"source pages/index/index.js"_s};
        QTest::newRow("signs of the query language") << u"\"AND* OR:("_s << QStringList();
        QTest::newRow("signs of patterns") << u"100%_\\"_s << QStringList{u"note N1"_s};
        QTest::newRow("beyond the basic plane") << u"𠮷"_s << QStringList{u"note N1"_s};
    }

    void everythingIsFound()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        OpenCase review(*m_store, m_clock, openingWith(packageWith("qianggou('秒杀商品') || !done\n")));
        VERIFY_RESULT(review.session.judgeItem(u"2/5.1.2"_s, Verdict::Pass, u"按钮写着返回"_s));
        VERIFY_RESULT(review.session.addNote(u"已电话核实, QQ 群 100%_\\ 属实! 𠮷"_s));
        VERIFY_RESULT(decideRectification(review.session));
        QCOMPARE(places(words), found);
        QVERIFY((*m_store).brokenSearchIndex().value().isEmpty());
    }

    void clausesAreFoundByTheirTitles()
    {
        OpenCase review(*m_store, m_clock);
        VERIFY_RESULT(decideRectification(review.session));
        const CatalogueEntry* entry = builtInCatalogue()->entry(u"2/5.1.1"_s);
        QVERIFY(entry);
        for (const QString& title : {entry->title.zh, entry->title.en}) {
            const auto outcome = search(title);
            VERIFY_RESULT(outcome);
            QVERIFY(!outcome->found.isEmpty());
            QCOMPARE(outcome->found.last().in, FoundIn::Clause);
            QVERIFY(outcome->found.last().excerpt.text.contains(title));
            QVERIFY(!outcome->found.last().excerpt.marks.isEmpty());
        }
    }

    void whatIsChangedIsFoundAsItIs()
    {
        OpenCase review(*m_store, m_clock);
        Finding finding = sampleFinding(review.evidenceId);
        const auto id = review.session.recordFinding(finding);
        VERIFY_RESULT(id);
        finding.id = *id;
        finding.words = u"遮挡关闭按钮"_s;
        VERIFY_RESULT(review.session.changeFinding(finding));
        QCOMPARE(places(u"以红包利诱"_s), QStringList());
        QCOMPARE(places(u"遮挡关闭"_s), QStringList{u"finding F1"_s});
        VERIFY_RESULT(m_store->rebuild(review.id));
        QCOMPARE(places(u"遮挡关闭"_s), QStringList{u"finding F1"_s});
        VERIFY_RESULT(m_store->rebuildSearch());
        QCOMPARE(places(u"遮挡关闭"_s), QStringList{u"finding F1"_s});
        QVERIFY(m_store->verify(review.id)->ok());
    }

    void theLatestComesFirstAndTheRestIsTold()
    {
        OpenCase review(*m_store, m_clock);
        for (int i = 1; i <= 5; ++i)
            VERIFY_RESULT(review.session.addNote(u"第 %1 条备注"_s.arg(i)));
        const auto outcome = search(u"条备注"_s, 3);
        VERIFY_RESULT(outcome);
        QVERIFY(outcome->cut);
        QCOMPARE(outcome->found.size(), 3);
        QCOMPARE(outcome->found.first().reference, u"N5"_s);
        QCOMPARE(outcome->found.first().caseId, review.id);
        QCOMPARE(outcome->found.first().programName, u"清茶小铺"_s);
        QVERIFY(!search(u"条备注"_s, 5)->cut);
        VERIFY_ERROR(search(u"  \t"_s), ErrorCode::Refused);
        Cancellation stopped;
        stopped.request();
        CaseSearchQuery query;
        query.words = u"条备注"_s;
        const auto opened = SqliteCaseSearch::open(m_path);
        VERIFY_RESULT(opened);
        VERIFY_ERROR((*opened)->search(query, stopped), ErrorCode::Cancelled);
        VERIFY_ERROR(SqliteCaseSearch::open(m_folder->filePath(u"none"_s)), ErrorCode::NotFound);
    }

    void excerptsShowWhereItIs()
    {
        const QString text = QString(100, u'前') + u"\n中 Word\t"_s + QString(200, u'后');
        const auto excerpt = excerptOf(text, {u"word"_s});
        QVERIFY(excerpt);
        QCOMPARE(excerpt->marks.size(), 1);
        QCOMPARE(excerpt->text.mid(excerpt->marks.first().start, excerpt->marks.first().length), u"Word"_s);
        QVERIFY(!excerpt->text.contains(u'\n') && !excerpt->text.contains(u'\t'));
        QVERIFY(excerpt->text.startsWith(u'…') && excerpt->text.endsWith(u'…'));
        QVERIFY(!excerptOf(text, {u"word"_s, u"缺"_s}));
        const auto nested = excerptOf(u"分享分享红包"_s, {u"分享"_s, u"享分享"_s});
        QCOMPARE(nested->marks, (QList<FoundMark>{{0, 2}, {2, 2}}));
    }

    void sourceIsIndexedInStepsThatLast()
    {
        QByteArray script;
        for (int i = 0; i < 4000; ++i)
            script += "const value" + QByteArray::number(i) + " = 0\n";
        ZipWriter zip;
        zip.add("app.json", R"({"pages": ["pages/index/index"]})");
        for (int i = 0; i < 12; ++i)
            zip.add("part" + QByteArray::number(i) + ".js", script + "marker" + QByteArray::number(i));
        const OpenCase review(*m_store, m_clock, openingWith(zip.build()));
        auto search = SqliteCaseSearch::open(m_path);
        VERIFY_RESULT(search);
        Cancellation stop;
        // It is asked to stop when it has begun, and has done one step by then.
        VERIFY_ERROR((*search)->indexSources(stop, [&](qsizetype, qsizetype) { stop.request(); }),
                     ErrorCode::Cancelled);
        CaseSearchQuery query;
        query.words = u"marker11"_s;
        CaseSearchOutcome outcome = (*search)->search(query).value();
        QCOMPARE(outcome.packages, 1);
        QCOMPARE(outcome.packagesIndexed, 0);
        QCOMPARE(outcome.found.size(), 0);
        qsizetype reported = 0;
        VERIFY_RESULT((*search)->indexSources({}, [&](qsizetype done, qsizetype) { reported = done; }));
        QCOMPARE(reported, 1);
        outcome = (*search)->search(query).value();
        QCOMPARE(outcome.packagesIndexed, 1);
        QCOMPARE(outcome.found.size(), 1);
        QCOMPARE(outcome.found.first().reference, u"part11.js"_s);
        // Nothing twice.
        auto connection = SqlConnection::open(m_path);
        QCOMPARE(sqlValue((*connection)->database(), u"SELECT count(*) FROM source_files"_s)->toInt(), 13);
    }

    void aPackageThatCannotBeReadIsNoObstacle()
    {
        const OpenCase review(*m_store, m_clock);
        const auto outcome = search(u"清茶"_s);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->packages, 1);
        QCOMPARE(outcome->packagesIndexed, 1);
    }

    void anIndexThatWasTamperedWithIsNamedAndMadeAnew()
    {
        OpenCase review(*m_store, m_clock);
        VERIFY_RESULT(decideRectification(review.session));
        {
            auto connection = SqlConnection::open(m_path);
            VERIFY_RESULT(connection);
            VERIFY_RESULT(runSql((*connection)->database(),
                                 u"INSERT INTO search_trigrams (search_trigrams) VALUES ('delete-all')"_s)
                                  .ok()
                              ? Result<void>()
                              : runSql((*connection)->database(), u"DELETE FROM search_trigrams_data"_s));
            VERIFY_RESULT(runSql((*connection)->database(),
                                 u"INSERT INTO search_trigrams (rowid, text) VALUES (9999, 'nowhere')"_s));
        }
        QCOMPARE(m_store->brokenSearchIndex().value(), u"search_trigrams"_s);
        VERIFY_RESULT(m_store->rebuildSearch());
        QCOMPARE(m_store->brokenSearchIndex().value(), QString());
        QCOMPARE(places(u"利诱用户"_s), QStringList{u"finding F1"_s});
    }

    void aTextThatWasTamperedWithIsAProblem()
    {
        OpenCase review(*m_store, m_clock);
        {
            auto connection = SqlConnection::open(m_path);
            VERIFY_RESULT(connection);
            VERIFY_RESULT(runSql((*connection)->database(), u"UPDATE search_texts SET text = 'x'"_s));
        }
        const VerifyReport report = m_store->verify(review.id).value();
        QVERIFY(!report.ok());
        QVERIFY(report.problems.first().where.startsWith(u"search_texts/"_s));
        VERIFY_RESULT(m_store->rebuild(review.id));
        QVERIFY(m_store->verify(review.id)->ok());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
