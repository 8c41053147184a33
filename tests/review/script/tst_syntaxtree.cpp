// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptgraph.h"
#include "review/script/scriptreader.h"
#include "review/script/syntaxquery.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SyntaxTreeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bombsEnd_data();
    void bombsEnd();
    void boundsRefuse();
    void cancelledAtOnce();
    void queriesMatch_data();
    void queriesMatch();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
};

void SyntaxTreeTest::bombsEnd_data()
{
    QTest::addColumn<QString>("source");
    constexpr qsizetype many = 66'000;
    const auto repeated = [](QStringView one, qsizetype times) { return one.toString().repeated(times); };
    QTest::newRow("brackets") << repeated(u"[", many);
    QTest::newRow("closed brackets") << repeated(u"[", 1500) + repeated(u"]", 1500);
    QTest::newRow("parentheses") << repeated(u"(", many);
    QTest::newRow("braces") << repeated(u"{", many);
    QTest::newRow("hidden from the count") << u"a\n/"_s + repeated(u"[", 60000) + u"/.b"_s;
    QTest::newRow("sum") << u"x="_s + repeated(u"'a'+", many) + u"'a'"_s;
    QTest::newRow("negations") << repeated(u"!", many) + u"a"_s;
    QTest::newRow("members") << u"a"_s + repeated(u".b", many);
    QTest::newRow("calls") << u"a"_s + repeated(u".b()", many);
    QTest::newRow("calls of calls") << u"a"_s + repeated(u"()", many);
    QTest::newRow("then") << u"wx.a()"_s + repeated(u".then(f=>f)", 5000);
    QTest::newRow("ternaries") << u"x="_s + repeated(u"a?b:", many) + u"c"_s;
    QTest::newRow("ifs") << repeated(u"if(a)", many) + u";"_s;
    QTest::newRow("else ifs") << repeated(u"if(a)b();else ", 10000) + u";"_s;
    QTest::newRow("arrows") << repeated(u"a=>", many) + u"1"_s;
    QTest::newRow("assignments") << repeated(u"a=", many) + u"1"_s;
    QTest::newRow("commas") << repeated(u"a,", many) + u"1"_s;
    QTest::newRow("ands") << repeated(u"a&&", many) + u"wx.b()"_s;
    QTest::newRow("awaits") << repeated(u"await ", many) + u"a"_s;
    QTest::newRow("news") << repeated(u"new ", many) + u"a"_s;
    QTest::newRow("labels") << repeated(u"a:", many) + u";"_s;
    QTest::newRow("templates") << repeated(u"`${", 1000) + u"1"_s + repeated(u"}`", 1000);
    QTest::newRow("aliases") << [] {
        QString text = u"var a0=wx;"_s;
        for (int i = 1; i < 5000; ++i)
            text += u"var a%1=a%2;"_s.arg(i).arg(i - 1);
        return text + u"a4999.login()"_s;
    }();
    QTest::newRow("doubling") << [] {
        QString text = u"var a0='xxxxxxxx';"_s;
        for (int i = 1; i < 200; ++i)
            text += u"var a%1=a%2+a%2;"_s.arg(i).arg(i - 1);
        return text + u"wx.x(a199)"_s;
    }();
    QTest::newRow("doubling objects") << [] {
        QString text = u"var a0={x:1};"_s;
        for (int i = 1; i < 200; ++i)
            text += u"var a%1={l:a%2,r:a%2};"_s.arg(i).arg(i - 1);
        return text + u"wx.x(a199)"_s;
    }();
    QTest::newRow("wrappers of wrappers") << [] {
        QString text = u"function f0(a){wx.x(a)}"_s;
        for (int i = 1; i < 500; ++i)
            text += u"function f%1(a){f%2(a);f%2(a)}"_s.arg(i).arg(i - 1);
        return text + u"f499(1)"_s;
    }();
    QTest::newRow("one wrapper, many calls") << u"function f(a){wx.x(a);wx.y(a);wx.z(a)}"_s + repeated(u"f(1);", 10000);
    QTest::newRow("same name") << repeated(u"var a=1;", 10000);
    QTest::newRow("assigned often") << u"let a;"_s + repeated(u"a=1;", 10000);
    QTest::newRow("many functions call all") << [] {
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"function f%1(){f%2();wx.a({success(){wx.b()}})}"_s.arg(i).arg((i + 1) % 400);
        return text;
    }();
    QTest::newRow("one long line") << repeated(u"wx.request({url:'a'+b});", 10000);
    QTest::newRow("nothing") << QString();
    QTest::newRow("no program") << u"\xffff\xffff\xffffnc x&r){const a=1;var b=2}"_s;
    QTest::newRow("noise") << repeated(u"\u0001\uFFFF{)]`${/*'\"", 3000);
}

void SyntaxTreeTest::bombsEnd()
{
    QFETCH(QString, source);
    for (const ScriptKind kind : {ScriptKind::JavaScript, ScriptKind::TypeScript}) {
        const auto tree = SyntaxTree::parse(source, kind);
        if (!tree) {
            QCOMPARE(tree.error().code, ErrorCode::Refused);
            QVERIFY(!tree.error().message.isEmpty());
            continue;
        }
        const ScriptFacts facts = readScript(*tree);
        const ScriptGraph graph(facts);
        for (size_t i = 0; i < std::min<size_t>(facts.calls.size(), 200); ++i)
            QVERIFY(graph.preceding(static_cast<int>(i)).size() <= 200);
    }
}

void SyntaxTreeTest::boundsRefuse()
{
    ScriptLimits limits;
    limits.length = 10;
    QCOMPARE(SyntaxTree::parse(u"wx.request()"_s, ScriptKind::JavaScript, limits).error().code, ErrorCode::Refused);
    limits = {};
    limits.nodes = 3;
    QVERIFY(!SyntaxTree::parse(u"wx.request()"_s, ScriptKind::JavaScript, limits));
    limits = {};
    limits.nesting = 2;
    QVERIFY(!SyntaxTree::parse(u"[[[1]]]"_s, ScriptKind::JavaScript, limits));
    QVERIFY(SyntaxTree::parse(u"'[[[[' // ((("_s, ScriptKind::JavaScript, limits));
    limits = {};
    limits.time = std::chrono::milliseconds(-1);
    const auto slow = SyntaxTree::parse(u"a();"_s.repeated(100'000), ScriptKind::JavaScript, limits);
    QVERIFY(!slow);
    QVERIFY(slow.error().message.contains(u"parse"_s));
    QVERIFY(!SyntaxTree::parse(QByteArray(20 << 20, 'a'), ScriptKind::JavaScript).ok()
            || ScriptLimits().length > (20 << 20));
}

void SyntaxTreeTest::cancelledAtOnce()
{
    ScriptLimits limits;
    limits.cancellation.request();
    QCOMPARE(SyntaxTree::parse(u"a()"_s, ScriptKind::JavaScript, limits).error().code, ErrorCode::Cancelled);
}

void SyntaxTreeTest::queriesMatch_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("plain") << u"(identifier) @i"_s << QStringList{u"eval"_s, u"code"_s, u"x"_s, u"x"_s};
    QTest::newRow("eq") << u"((identifier) @i (#eq? @i \"eval\"))"_s << QStringList{u"eval"_s};
    QTest::newRow("not-eq") << u"((identifier) @i (#not-eq? @i \"x\"))"_s << QStringList{u"eval"_s, u"code"_s};
    QTest::newRow("any-of") << u"((identifier) @i (#any-of? @i \"eval\" \"code\"))"_s
                            << QStringList{u"eval"_s, u"code"_s};
    QTest::newRow("not-any-of") << u"((identifier) @i (#not-any-of? @i \"eval\" \"code\"))"_s
                                << QStringList{u"x"_s, u"x"_s};
    QTest::newRow("match") << u"((identifier) @i (#match? @i \"^e.al$\"))"_s << QStringList{u"eval"_s};
    QTest::newRow("not-match") << u"((identifier) @i (#not-match? @i \"e\"))"_s << QStringList{u"x"_s, u"x"_s};
    QTest::newRow("two captures") << u"((binary_expression left: (_) @i right: (_) @j) (#eq? @i @j))"_s
                                  << QStringList{u"x"_s};
}

void SyntaxTreeTest::queriesMatch()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    const auto tree = SyntaxTree::parse(u"eval(code); x === x"_s, ScriptKind::JavaScript);
    const auto compiled = SyntaxQuery::compile(query, ScriptKind::JavaScript);
    QVERIFY2(compiled.ok(), compiled.ok() ? "" : qPrintable(compiled.error().toString()));
    QStringList texts;
    for (const SyntaxMatch& match : runQuery(*tree, *compiled))
        texts.append(match.capture(u"i")->text);
    QCOMPARE(texts, found);
}

void SyntaxTreeTest::badQueriesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("syntax") << u"(identifier"_s;
    QTest::newRow("node") << u"(no_such_node) @x"_s;
    QTest::newRow("field") << u"(call_expression nothing: (_)) @x"_s;
    QTest::newRow("predicate") << u"((identifier) @x (#surely? @x \"a\"))"_s;
    QTest::newRow("expression") << u"((identifier) @x (#match? @x \"(\"))"_s;
    QTest::newRow("arguments") << u"((identifier) @x (#eq? @x))"_s;
}

void SyntaxTreeTest::badQueriesAreRefused()
{
    QFETCH(QString, query);
    const auto compiled = SyntaxQuery::compile(query, ScriptKind::JavaScript);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, ErrorCode::Malformed);
}

QTEST_GUILESS_MAIN(SyntaxTreeTest)
#include "tst_syntaxtree.moc"
