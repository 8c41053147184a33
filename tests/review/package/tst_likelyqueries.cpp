// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/likelyqueries.h"
#include "review/package/memorypackage.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class LikelyQueriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void code_data();
    void code();
    void theLikeliestComesFirst();
    void hostileTextIsBounded();
};

static QStringList queriesOf(const QByteArray& caller, const QByteArray& own, const QString& ending = u"js"_s)
{
    const MemoryPackage package({{u"pages/a/a."_s + ending, caller}, {u"pages/b/b.js"_s, own}});
    QStringList queries;
    for (const LikelyQuery& likely : likelyQueries(package, {u"pages/a/a"_s, u"pages/b/b"_s}).value(u"pages/b/b"_s))
        queries.append(likely.query);
    return queries;
}

void LikelyQueriesTest::addresses_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("queries");
    const auto row = [](const char* name, const QString& ending, const QByteArray& text, const QStringList& queries) {
        QTest::newRow(name) << ending << text << queries;
    };
    row("literal", u"js"_s, "go('/pages/b/b?id=12&type=new')", {u"id=12&type=new"_s});
    row("sum", u"js"_s, "url: '/pages/b/b?id=' + this.data.id", {u"id=1"_s});
    row("sum with more", u"js"_s, "url: \"../b/b?id=\" + x.id + \"&name=\" + x.name + '&from=list'",
        {u"id=1&name=%E6%89%8B%E6%9C%BA&from=list"_s});
    row("template", u"js"_s, "url: `/pages/b/b?id=${item.id}&status=3`", {u"id=1&status=3"_s});
    row("attribute", u"wxml"_s, "<navigator url=\"/pages/b/b?id={{item.id}}&amp;tab=2\">x</navigator>",
        {u"id=1&tab=2"_s});
    row("two", u"js"_s, "a('/pages/b/b?id=3'); b('/pages/b/b?id=3&full=1')", {u"id=3&full=1"_s, u"id=3"_s});
    row("object", u"js"_s, "url: '/pages/b/b?item=' + JSON.stringify(item)", {u"item=%7B%7D"_s});
    row("none", u"js"_s, "const c = a ? '/pages/b/b' : x", {});
    row("another page", u"js"_s, "go('/pages/c/c?id=1')", {});
}

void LikelyQueriesTest::addresses()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, queries);
    QCOMPARE(queriesOf(text, {}, ending), queries);
}

void LikelyQueriesTest::code_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("queries");
    const auto row = [](const char* name, const QByteArray& script, const QStringList& queries) {
        QTest::newRow(name) << script << queries;
    };
    row("method", "Page({ onLoad(options) { this.id = options.id; f(options.status) } })", {u"id=1&status=0"_s});
    row("function", "Page({ onLoad: function (e) { const { goodsId, mobile } = e } })",
        {u"goodsId=1&mobile=13800138000"_s});
    row("pattern", "Page({ async onLoad({ id, url = '' }) {} })", {u"id=1&url=https%3A%2F%2Fexample.com%2F"_s});
    row("json", "Page({ onLoad(o) { this.item = JSON.parse(o.item) } })", {u"item=%7B%7D"_s});
    row("nothing", "Page({ onLoad() { this.id = 3 } })", {});
    row("no handler", "Component({})", {});
}

void LikelyQueriesTest::code()
{
    QFETCH(QByteArray, script);
    QFETCH(QStringList, queries);
    QCOMPARE(queriesOf({}, script), queries);
}

void LikelyQueriesTest::theLikeliestComesFirst()
{
    const QStringList queries = queriesOf("a('/pages/b/b?a=1'); a('/pages/b/b?a=' + x + '&b=2'); a('/pages/b/b?c=4'); "
                                          "a('/pages/b/b?d=5')",
                                          "Page({ onLoad(q) { q.z } })");
    QCOMPARE(queries, (QStringList{u"a=1&b=2"_s, u"a=1"_s, u"c=4"_s}));
}

void LikelyQueriesTest::hostileTextIsBounded()
{
    QCOMPARE(queriesOf(QByteArray("'/pages/b/b?id=${").append(QByteArray(500'000, 'x')), {}), QStringList());
    const QStringList many = queriesOf(QByteArray("'/pages/b/b?k=1';").repeated(20'000), {});
    QCOMPARE(many, QStringList{u"k=1"_s});
    QVERIFY(queriesOf({}, QByteArray("onLoad(").repeated(50'000)).isEmpty());
}

QTEST_GUILESS_MAIN(LikelyQueriesTest)
#include "tst_likelyqueries.moc"
