// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/domains.h"
#include "review/package/feature.h"
#include "review/package/featuretable.h"
#include "review/package/featurewords.h"
#include "review/package/intakewarning.h"
#include "review/package/jsonreader.h"
#include "review/package/packagepath.h"
#include "review/package/scriptscanner.h"
#include "review/package/sourcetext.h"
#include "review/package/templatescanner.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

QString tokens(const QString& script)
{
    QStringList list;
    scanScript(script, [&](const ScriptToken& token) {
        static const QString letters = u"NDSTRP"_s;
        list.append(letters.at(static_cast<int>(token.kind)) + token.text.toString());
        return true;
    });
    return list.join(u' ');
}

} // namespace

class TestReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data();
    void json();
    void jsonKeepsValues();
    void script_data();
    void script();
    void scriptIsLinear_data();
    void scriptIsLinear();
    void templates();
    void words_data();
    void words();
    void domains_data();
    void domains();
    void paths_data();
    void paths();
    void text_data();
    void text();
    void everyFeatureCanBeFound();
    void idsAreUniqueAndRoundTrip();
};

void TestReaders::json_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("lenient");
    QTest::addColumn<QString>("error");
    QTest::newRow("strict") << QByteArray(R"({"a":1})") << false << QString();
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF{\"a\":1}") << false << QString();
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE{\0}\0", 6) << false << QString();
    QTest::newRow("line comment") << QByteArray("{ // x\n\"a\":1}") << true << QString();
    QTest::newRow("block comment") << QByteArray("{/* \"}\" */\"a\":1}") << true << QString();
    QTest::newRow("trailing comma") << QByteArray("{\"a\":[1,2,],\n}") << true << QString();
    QTest::newRow("comment in a string") << QByteArray(R"({"a":"// not /* one"})") << false << QString();
    QTest::newRow("escaped quote") << QByteArray(R"({"a":"\"//","b":1})") << false << QString();
    QTest::newRow("two commas") << QByteArray("{\"a\":[1,,]}") << false << u"1:"_s;
    QTest::newRow("broken on line 3") << QByteArray("{\n\"a\":1,\n  oops\n}") << false << u"3:"_s;
    QTest::newRow("unclosed string") << QByteArray("{\"a") << false << u"1:"_s;
    QTest::newRow("unclosed comment") << QByteArray("{} /* ") << true << QString();
    QTest::newRow("array") << QByteArray("[]") << false << u"not a JSON object"_s;
    QTest::newRow("empty") << QByteArray() << false << u"1:1"_s;
    QTest::newRow("deep") << "{\"a\":" + QByteArray(200, '[') << false << u"128 levels"_s;
    QTest::newRow("large") << QByteArray(5 << 20, ' ') << false << u"4 MiB"_s;
}

void TestReaders::json()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, lenient);
    QFETCH(QString, error);
    const auto json = readJson(bytes, u"x.json"_s);
    QCOMPARE(json.ok(), error.isEmpty());
    if (!json.ok())
        QVERIFY2(json.error().message.contains(error), qPrintable(json.error().message));
    if (json.ok())
        QCOMPARE(json->lenient, lenient);
}

void TestReaders::jsonKeepsValues()
{
    const auto json = readJson("{/*x*/\"pages\":[\"a/b\", // c\n\"名\",], \"n\": 1.5}", u"x"_s);
    QVERIFY(json.ok());
    QCOMPARE(json->object.value(u"pages"_s).toArray(), QJsonArray({u"a/b"_s, u"名"_s}));
    QCOMPARE(json->object.value(u"n"_s).toDouble(), 1.5);
}

void TestReaders::script_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* source, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(source) << QString::fromUtf16(expected);
    };
    row("call", u"wx.login()", u"Nwx P. Nlogin P( P)");
    row("comments", u"a // wx.b\n/* wx.c */ d", u"Na Nd");
    row("strings", u"'a\\'b' \"c//d\"", u"Sa\\'b Sc//d");
    row("unclosed string ends with its line", u"'abc\nx", u"Sabc Nx");
    row("template", u"`a${ b + `c${d}` }e` f", u"Ta Nb P+ Tc Nd T Te Nf");
    row("object in a template", u"`${ {a:1} }x`", u"T P{ Na P: D1 P} Tx");
    row("regex after operator", u"x = /['\"]\\/[/]/gi; y", u"Nx P= R/['\"]\\/[/]/gi P; Ny");
    row("division", u"a / b / 'c'", u"Na P/ Nb P/ Sc");
    row("division after parenthesis", u"(a) / 'b' / c", u"P( Na P) P/ Sb P/ Nc");
    row("regex after if", u"if (a) /'/.test(b)", u"Nif P( Na P) R/'/ P. Ntest P( Nb P)");
    row("regex after block", u"{} /'/.test(b)", u"P{ P} R/'/ P. Ntest P( Nb P)");
    row("division after object", u"x = {} / 'a' / 2", u"Nx P= P{ P} P/ Sa P/ D2");
    row("regex after return", u"return /'/", u"Nreturn R/'/");
    row("property named return", u"a.return / 'b' / 1", u"Na P. Nreturn P/ Sb P/ D1");
    row("division after increment", u"i++ / 'a' / 2", u"Ni P+ P+ P/ Sa P/ D2");
    row("regex after arrow", u"a => /'/", u"Na P= P> R/'/");
    row("arrow body is a block", u"a => {} /'/", u"Na P= P> P{ P} R/'/");
    row("slash that closes nothing", u"x = / 'a'\ny", u"Nx P= P/ Sa Ny");
    row("numbers", u"1.5e3 .5 0x1F 10n", u"D1.5e3 D.5 D0x1F D10n");
    row("hash bang", u"#!/usr/bin/env node\na", u"Na");
    row("chinese name", u"变量.名", u"N变量 P. N名");
    row("stray closers", u"}`x`)]", u"P} Tx P) P]");
}

void TestReaders::script()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(tokens(source), expected);
}

void TestReaders::scriptIsLinear_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("slash and bracket") << u"=/["_s;
    QTest::newRow("open templates") << u"`${"_s;
    QTest::newRow("open braces") << u"{"_s;
    QTest::newRow("open parentheses") << u"if("_s;
    QTest::newRow("quotes") << u"'\\"_s;
    QTest::newRow("comment starts") << u"/*"_s;
    QTest::newRow("backslashes") << u"\\u"_s;
    QTest::newRow("slashes") << u"(/"_s;
}

/// A quadratic scan of this would run into the test's time limit by far.
void TestReaders::scriptIsLinear()
{
    QFETCH(QString, unit);
    const QString source = unit.repeated(200'000);
    qsizetype end = 0;
    scanScript(source, [&](const ScriptToken& token) {
        end = token.offset + token.text.size();
        return true;
    });
    QVERIFY(end <= source.size());
    scanTemplate(QString(u"<a b='"_s).repeated(200'000), [](const TemplateElement&) { return true; });
    scanTemplate(QString(u"<!--<wxs>"_s).repeated(200'000), [](const TemplateElement&) { return true; });
}

void TestReaders::templates()
{
    const QString wxml = uR"(<view class="a" bindtap='go' hidden>
<!-- <ad/> --><wxs module="m">var a = "<map>";</wxs>
<button open-type = share data-x="{{a > b ? '<' : '>'}}"/>{{ a < b }}</view><web-view src="x)"_s;
    QStringList seen;
    scanTemplate(wxml, [&](const TemplateElement& element) {
        QStringList attributes;
        for (const TemplateAttribute& attribute : element.attributes)
            attributes.append(attribute.name.toString() + u'=' + attribute.value.toString());
        seen.append(element.name.toString() + u'(' + attributes.join(u',') + u')');
        return true;
    });
    QCOMPARE(seen,
             QStringList({u"view(class=a,bindtap=go,hidden=)"_s, u"wxs(module=m)"_s,
                          u"button(open-type=share,data-x={{a > b ? '<' : '>'}})"_s, u"web-view(src=x)"_s}));
}

void TestReaders::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << u"领红包，去抽奖"_s << QStringList({u"1 red_packet"_s, u"5 lottery"_s});
    QTest::newRow("escaped") << uR"("\u7ea2\u5305")"_s << QStringList({u"1 red_packet"_s});
    QTest::newRow("half escaped") << uR"(红\u5305)"_s << QStringList({u"0 red_packet"_s});
    QTest::newRow("references") << u"&#x7ea2;&#21253;"_s << QStringList({u"0 red_packet"_s});
    QTest::newRow("none") << u"红 包 \\u7ea &#x; &"_s << QStringList();
    QTest::newRow("two features") << u"登录"_s << QStringList({u"0 login"_s, u"0 account"_s});
}

void TestReaders::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList seen;
    findFeatureWords(text, [&](const WordFeature& row, qsizetype offset) {
        seen.append(QString::number(offset) + u' ' + featureId(row.feature));
    });
    QCOMPARE(seen, expected);
}

void TestReaders::domains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << u"https://API.Example.com/v1"_s << QStringList({u"api.example.com"_s});
    QTest::newRow("port") << u"ws://h.example:8080?x"_s << QStringList({u"h.example:8080"_s});
    QTest::newRow("escaped") << uR"(https:\/\/a.example\/b)"_s << QStringList({u"a.example"_s});
    QTest::newRow("user") << u"https://good.example@evil.example/"_s << QStringList({u"evil.example"_s});
    QTest::newRow("two") << u"(http://a.example)(wss://b.example.)"_s << QStringList({u"a.example"_s, u"b.example"_s});
    QTest::newRow("not an address") << u"plugin://x/y a: //b https:/c https://${host}"_s << QStringList();
    QTest::newRow("chinese") << u"https://例子.中国/"_s << QStringList({u"例子.中国"_s});
}

void TestReaders::domains()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList seen;
    findDomains(text, [&](const QString& host, qsizetype) { seen.append(host); });
    QCOMPARE(seen, expected);
}

void TestReaders::paths_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beside") << u"a/b"_s << u"c"_s << u"a/b/c"_s;
    QTest::newRow("above") << u"a/b"_s << u"../c"_s << u"a/c"_s;
    QTest::newRow("root") << u"a/b"_s << u"/c//./d"_s << u"c/d"_s;
    QTest::newRow("to the root") << u"a"_s << u".."_s << u""_s;
    QTest::newRow("out") << u"a"_s << u"../../b"_s << QString();
    QTest::newRow("out by root") << u"a"_s << u"/../b"_s << QString();
}

void TestReaders::paths()
{
    QFETCH(QString, folder);
    QFETCH(QString, reference);
    QFETCH(QString, expected);
    const auto path = resolvePackagePath(folder, reference);
    QCOMPARE(path.has_value(), !expected.isNull());
    QCOMPARE(path.value_or(QString()), expected);
}

void TestReaders::text_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("oddities");
    QTest::newRow("utf-8") << QByteArray("中\n") << u"中\n"_s << QString();
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF"
                                       "a")
                         << u"a"_s << u"bom"_s;
    QTest::newRow("utf-16le") << QByteArray("\xFF\xFE"
                                            "a\0",
                                            4)
                              << u"a"_s << u"bom utf16"_s;
    QTest::newRow("utf-16be") << QByteArray("\xFE\xFF\0a", 4) << u"a"_s << u"bom utf16"_s;
    QTest::newRow("invalid") << QByteArray("a\xFF"
                                           "b")
                             << u"a\uFFFDb"_s << u"invalid"_s;
}

void TestReaders::text()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, oddities);
    const SourceText source = decodeSource(bytes);
    QCOMPARE(source.text, text);
    QStringList seen;
    if (source.byteOrderMark)
        seen.append(u"bom"_s);
    if (source.utf16)
        seen.append(u"utf16"_s);
    if (source.invalid)
        seen.append(u"invalid"_s);
    QCOMPARE(seen.join(u' '), oddities);
}

/// A feature that nothing can show would fold its clauses away for ever.
void TestReaders::everyFeatureCanBeFound()
{
    QSet<Feature> found;
    for (const ApiFeature& row : apiFeatures())
        found.insert(row.feature);
    for (const ElementFeature& row : elementFeatures())
        found.insert(row.feature);
    for (const WordFeature& row : wordFeatures())
        found.insert(row.feature);
    for (const Feature feature : allFeatures())
        QVERIFY2(found.contains(feature), qPrintable(featureId(feature)));
}

void TestReaders::idsAreUniqueAndRoundTrip()
{
    QSet<QString> ids;
    for (const Feature feature : allFeatures()) {
        ids.insert(featureId(feature));
        QVERIFY(featureFromId(featureId(feature)) == feature);
    }
    QCOMPARE(ids.size(), allFeatures().size());
    QCOMPARE(allFeatures().constLast(), Feature::Account);
    QVERIFY(!featureFromId(u"nothing"));

    for (int i = 0; i <= static_cast<int>(IntakeWarningKind::InvalidSubmission); ++i) {
        const auto kind = static_cast<IntakeWarningKind>(i);
        QVERIFY2(intakeWarningFromId(intakeWarningId(kind)) == kind, qPrintable(QString::number(i)));
    }
    QCOMPARE(intakeWarningId(IntakeWarningKind::TraversalName), u"traversal_name"_s);
    QCOMPARE(intakeWarningId(IntakeWarningKind::InvalidUtf8), u"invalid_utf8"_s);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
