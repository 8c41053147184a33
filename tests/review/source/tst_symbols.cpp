// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/symbols.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SymbolsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void pointsAtTheName();
    void isBounded();
};

void SymbolsTest::findsNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("declared") << u"a.js"_s << u"function one() {} async function two() {} function* three() {}"_s
                              << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("methods")
        << u"a.js"_s
        << u"Page({ data: { a: 1 }, onLoad(options) { if (a) { b() } }, async go() {}, tap: function () {},"
           " quick: () => 1, slow: async (x) => { c(x) } })"_s
        << QStringList{u"onLoad"_s, u"go"_s, u"tap"_s, u"quick"_s, u"slow"_s};
    QTest::newRow("bound") << u"a.js"_s
                           << u"const a = function () {}; b = x => x; let c = (x, y) => x; exports.d = () => 0"_s
                           << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("class") << u"a.js"_s << u"class Cart extends Base { constructor() {} add(x) {} }"_s
                           << QStringList{u"Cart"_s, u"constructor"_s, u"add"_s};
    QTest::newRow("calls are none") << u"a.js"_s << u"wx.request({}); while (x) {} new Page({}); f(function () {})"_s
                                    << QStringList();
    QTest::newRow("types") << u"a.ts"_s
                           << u"Page({ onLoad(o: Options): Promise<void> { }, go: (a: number): void => { } })"_s
                           << QStringList{u"onLoad"_s, u"go"_s};
    QTest::newRow("template")
        << u"a.wxml"_s << u"<view id=\"top\"><template name=\"row\"/><wxs module=\"m\">var id = 'x'</wxs></view>"_s
        << QStringList{u"#top"_s, u"row"_s, u"m"_s};
    QTest::newRow("style") << u"a.wxss"_s << u"/* .no {} */ .a,\n.b { c: d } @media x { #e { f: \"{\" } }"_s
                           << QStringList{u".a, .b"_s, u"@media x"_s, u"#e"_s};
    QTest::newRow("json") << u"a.json"_s << uR"({"pages": ["a"], "window": {"inner": 1}})"_s
                          << QStringList{u"pages"_s, u"window"_s};
    QTest::newRow("other") << u"a.png"_s << u"function one() {}"_s << QStringList();
}

void SymbolsTest::findsNames()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStringList found;
    for (const SourceSymbol& symbol : symbolsOf(path, text))
        found.append(symbol.name);
    QCOMPARE(found, names);
}

void SymbolsTest::pointsAtTheName()
{
    const QString text = u"Page({\n  onLoad() {}\n})"_s;
    const QList<SourceSymbol> symbols = symbolsOf(u"a.js"_s, text);
    QCOMPARE(symbols.size(), 1);
    QCOMPARE(text.indexOf(u"onLoad"_s), symbols.first().offset);
}

void SymbolsTest::isBounded()
{
    QCOMPARE(symbolsOf(u"a.js"_s, u"function f(){}"_s.repeated(30'000)).size(), maximumSymbols);
    QVERIFY(symbolsOf(u"a.js"_s, QString(1'000'000, u'(')).isEmpty());
}

QTEST_GUILESS_MAIN(SymbolsTest)
#include "tst_symbols.moc"
