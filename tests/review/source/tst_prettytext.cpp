// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/prettytext.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PrettyTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void leadsBackAndForth();
    void staysBounded();
    void knowsMinified_data();
    void knowsMinified();
};

namespace {

QString withoutBlanks(QStringView text)
{
    QString rest;
    for (const QChar c : text) {
        if (!c.isSpace())
            rest += c;
    }
    return rest;
}

} // namespace

void PrettyTextTest::laysOut_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pretty");
    QTest::newRow("function")
        << u"a.js"_s << u"function f(a,b){if(a){return b}else{g()}}var x=1"_s
        << u"function f(a, b) {\n  if (a) {\n    return b\n  } else {\n    g()\n  }\n}\nvar x = 1"_s;
    QTest::newRow("characters of no token")
        << u"a.js"_s << u"a\u0001=\ufeff1;\u001f"_s << u"a\u0001 = \ufeff1;\n\u001f"_s;
    QTest::newRow("loop") << u"a.js"_s << u"for(var i=0;i<3;i++){a[i]=-i}"_s
                          << u"for (var i = 0; i < 3; i++) {\n  a[i] = -i\n}"_s;
    QTest::newRow("object") << u"a.js"_s << u"Page({data:{a:[1,2],b:{}},onLoad(){}})"_s
                            << u"Page({\n  data: {\n    a: [1, 2],\n    b: {}\n  },\n  onLoad() {}\n})"_s;
    QTest::newRow("operators") << u"a.js"_s << u"a=b===c&&!d?e=>-e:f!=g||h"_s
                               << u"a = b === c && !d ? e => -e : f != g || h"_s;
    QTest::newRow("regex and division") << u"a.js"_s << u"x=a/b;y=/[/;]{2}/g.test(z)"_s
                                        << u"x = a / b;\ny = /[/;]{2}/g.test(z)"_s;
    QTest::newRow("template") << u"a.js"_s << u"a=`x;{${b+`${c}`}y`;d"_s << u"a = `x;{${b + `${c}`}y`;\nd"_s;
    QTest::newRow("return keeps its line")
        << u"a.js"_s << u"function f(){return{a:1}}"_s << u"function f() {\n  return {\n    a: 1\n  }\n}"_s;
    QTest::newRow("comments") << u"a.js"_s << u"a();/*1*/b()//2\n}c"_s << u"a();\n/*1*/ b() //2\n}\nc"_s;
    QTest::newRow("comment before a bracket") << u"a.js"_s << u"f(a//1\n)"_s << u"f(a //1\n)"_s;
    QTest::newRow("increments") << u"a.js"_s << u"a=b++ +c;d--"_s << u"a = b++ + c;\nd--"_s;
    QTest::newRow("json") << u"a.json"_s << uR"({"a":[1,{"b":null}],"c":"d,e"})"_s
                          << u"{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n    }\n  ],\n  \"c\": \"d,e\"\n}"_s;
    QTest::newRow("style")
        << u"a.wxss"_s << u".a,.b{color:red;background:url(x;y)}@media x{.c{d:e}}"_s
        << u".a,\n.b {\n  color:red;\n  background:url(x;y)\n}\n\n@media x {\n  .c {\n    d:e\n  }\n}"_s;
    QTest::newRow("template file") << u"a.wxml"_s << u"<view a=\"x>y\"><text>hi</text><image src=\"a\"/></view>"_s
                                   << u"<view a=\"x>y\">\n  <text>hi</text>\n  <image src=\"a\"/>\n</view>"_s;
    QTest::newRow("script in a template") << u"a.wxml"_s << u"<wxs module=\"m\">var a = '<b>'</wxs><view/>"_s
                                          << u"<wxs module=\"m\">\n  var a = '<b>'\n</wxs>\n<view/>"_s;
    QTest::newRow("nothing") << u"a.js"_s << QString() << QString();
}

void PrettyTextTest::laysOut()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, pretty);
    QCOMPARE(prettyPrint(path, text).text(), pretty);
}

void PrettyTextTest::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    laysOut_data();
}

void PrettyTextTest::keepsEveryCharacter()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    // Whole and cut anywhere, as a damaged file would be.
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const QString part = text.first(length);
        const PrettyText pretty = prettyPrint(path, part);
        QCOMPARE(withoutBlanks(pretty.text()), withoutBlanks(part));
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (!part.at(i).isSpace()) {
                QCOMPARE(pretty.text().at(pretty.toPretty(i)), part.at(i));
                QCOMPARE(pretty.toOriginal(pretty.toPretty(i)), i);
            }
        }
    }
}

void PrettyTextTest::leadsBackAndForth()
{
    const QString text = u"a(1);b(2)"_s;
    const PrettyText pretty = prettyPrint(u"a.js"_s, text);
    QCOMPARE(pretty.text(), u"a(1);\nb(2)"_s);
    QCOMPARE(pretty.toPretty(5), 6);
    QCOMPARE(pretty.toOriginal(6), 5);
    QCOMPARE(pretty.toOriginal(5), 5);
    QCOMPARE(pretty.toOriginal(1000), text.size());
    QCOMPARE(pretty.toPretty(1000), pretty.text().size());
}

void PrettyTextTest::staysBounded()
{
    for (const QString& path : {u"a.js"_s, u"a.json"_s, u"a.wxss"_s, u"a.wxml"_s}) {
        for (const QString& part : {u"{"_s, u"["_s, u"}"_s, u"<a>"_s, u"`${"_s, u"'"_s, u"/*"_s}) {
            const QString text = part.repeated(60'000 / part.size());
            QVERIFY(prettyPrint(path, text).text().size() < text.size() * 6);
        }
    }
}

void PrettyTextTest::knowsMinified_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("minified");
    QTest::newRow("written") << u"var a = 1\nfunction f() {\n}\n"_s.repeated(100) << false;
    QTest::newRow("one line") << u"var a=1;function f(){}"_s.repeated(100) << true;
    QTest::newRow("one long line among others") << u"a\n"_s.repeated(1000) + QString(2000, u'x') << true;
    QTest::newRow("short") << u"var a=1;"_s << false;
}

void PrettyTextTest::knowsMinified()
{
    QFETCH(QString, text);
    QFETCH(bool, minified);
    QCOMPARE(looksMinified(text), minified);
}

QTEST_GUILESS_MAIN(PrettyTextTest)
#include "tst_prettytext.moc"
