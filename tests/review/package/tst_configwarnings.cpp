// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"
#include "review/package/jsonplaces.h"
#include "review/package/memorypackage.h"
#include "review/package/obfuscation.h"
#include "review/package/packagelimits.h"
#include "review/package/packedfile.h"
#include "review/package/uploadrules.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

using Files = QMap<QString, QByteArray>;

/// Two pages, a subpackage that stands alone, a component in each, and nothing odd.
Files program()
{
    Files files{
        {u"app.json"_s, R"({"pages":["pages/a/a","pages/b/b"],
"subpackages":[{"root":"alone","pages":["c"],"independent":true},{"root":"more","pages":["d"]}]})"},
        {u"app.js"_s, "App({})"},
        {u"alone/card.wxml"_s, "<view/>"},
        {u"more/card.wxml"_s, "<view/>"},
        {u"card.wxml"_s, "<view/>"},
    };
    for (const QString& page : {u"pages/a/a"_s, u"pages/b/b"_s, u"alone/c"_s, u"more/d"_s})
        files.insert(page + u".wxml"_s,
                     "<navigator url='/pages/b/b'/><navigator url='/alone/c'/><navigator url='/more/d'/>");
    return files;
}

Files with(const char* app)
{
    Files files = program();
    files.insert(u"app.json"_s, app);
    return files;
}

Files and_(Files files, const QString& path, const QByteArray& bytes)
{
    files.insert(path, bytes);
    return files;
}

QStringList warnings(const Files& files)
{
    const auto inspection = inspectPackage(MemoryPackage(files));
    if (!inspection)
        return {inspection.error().toString()};
    QStringList list;
    for (const IntakeWarning& one : inspection->warnings) {
        if (one.kind != IntakeWarningKind::UnreachedFile)
            list.append(u"%1 %2:%3 %4"_s.arg(intakeWarningId(one.kind), one.path).arg(one.line).arg(one.detail));
    }
    return list;
}

} // namespace

class TestConfigWarnings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundProgramHasNone();
    void warns_data();
    void warns();
    void placesOfValues();
    void filesThatNothingLeadsTo_data();
    void filesThatNothingLeadsTo();
    void obfuscation_data();
    void obfuscation();
    void packedFiles();
    void sizes_data();
    void sizes();
    void filesLeftOut_data();
    void filesLeftOut();
    void unbuiltPackages();
};

void TestConfigWarnings::soundProgramHasNone()
{
    QCOMPARE(warnings(program()), QStringList());
}

void TestConfigWarnings::warns_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char* name, const Files& files, const char* warning) {
        QTest::newRow(name) << files << QString::fromUtf8(warning);
    };
    const auto app = [&](const char* name, const char* text, const char* warning) { row(name, with(text), warning); };
    const auto page = [&](const char* name, const QString& path, const QByteArray& text, const char* warning) {
        row(name, and_(program(), path, text), warning);
    };
    app("text style", "{\"pages\":[\"pages/a/a\"],\n\"window\":{\n\"navigationBarTextStyle\":\"red\"}}",
        "unknown_value app.json:3 navigationBarTextStyle: red");
    app("colour", R"({"pages":["pages/a/a"],"window":{"backgroundColor":"blue"}})",
        "unknown_value app.json:1 backgroundColor: blue");
    app("lazy loading", R"({"pages":["pages/a/a"],"lazyCodeLoading":"all"})",
        "unknown_value app.json:1 lazyCodeLoading: all");
    app("type of window", R"({"pages":["pages/a/a"],"window":[]})", "wrong_type app.json:1 window");
    app("entry page", R"({"pages":["pages/a/a"],"entryPagePath":"pages/x/x"})", "entry_page app.json:1 pages/x/x");
    app("workers", R"({"pages":["pages/a/a"],"workers":"workers"})", "missing_file app.json:1 workers: workers");
    app("workers that escape", R"({"pages":["pages/a/a"],"workers":"../w"})", "escaping_path app.json:1 workers: ../w");
    app("theme", R"({"pages":["pages/a/a"],"themeLocation":"theme.json"})",
        "missing_file app.json:1 themeLocation: theme.json");
    app("site map", R"({"pages":["pages/a/a"],"sitemapLocation":"sitemap.json"})",
        "missing_file app.json:1 sitemapLocation: sitemap.json");
    app("preload of no page", R"({"pages":["pages/a/a"],"preloadRule":{"x/x":{"packages":[]}}})",
        "unknown_value app.json:1 preloadRule: x/x");
    app("preload of no subpackage", R"({"pages":["pages/a/a"],"preloadRule":{"pages/a/a":{"packages":["x"]}}})",
        "unknown_value app.json:1 preloadRule.packages: x");
    app("permission without words", R"({"pages":["pages/a/a"],"permission":{"scope.userLocation":{"desc":" "}}})",
        "permission_words app.json:1 scope.userLocation:  ");
    app("private interface that is none", R"({"pages":["pages/a/a"],"requiredPrivateInfos":["getPhone"]})",
        "unknown_value app.json:1 requiredPrivateInfos: getPhone");
    app("exact and rough place", R"({"pages":["pages/a/a"],"requiredPrivateInfos":["getLocation","getFuzzyLocation"]})",
        "unknown_value app.json:1 requiredPrivateInfos: getFuzzyLocation, getLocation");
    app("private interface in vain", R"({"pages":["pages/a/a"],"requiredPrivateInfos":["choosePoi"]})",
        "unused_private_info app.json:0 choosePoi");
    app("plugin in development",
        R"({"pages":["pages/a/a"],"plugins":{"p":{"version":"dev","provider":"wx1234567890abcdef"}}})",
        "plugin_reference app.json:1 p: wx1234567890abcdef dev");
    app("export of a plugin",
        R"({"pages":["pages/a/a"],"plugins":{"p":{"version":"1.0.0","provider":"wx1234567890abcdef","export":"e.js"}}})",
        "missing_file app.json:1 plugins: e.js");
    app("custom tab bar",
        R"({"pages":["pages/a/a"],"tabBar":{"custom":true,"list":[{"pagePath":"pages/a/a","text":"a"}]}})",
        "missing_component app.json:1 custom-tab-bar/index");
    app("tab twice", R"({"pages":["pages/a/a"],"tabBar":{"list":[{"pagePath":"pages/a/a","text":"a"},
{"pagePath":"pages/a/a","text":"b"}]}})",
        "duplicate_page app.json:2 tabBar: pages/a/a");
    app("subpackage without a folder", R"({"pages":["pages/a/a"],"subpackages":[{"root":"gone","pages":[]}]})",
        "missing_file app.json:1 gone");
    app("key twice", "{\"pages\":[\"pages/a/a\"],\n\"debug\":true,\n\"debug\":false}",
        "duplicate_key app.json:3 debug");
    row("large icon",
        and_(
            with(
                R"({"pages":["pages/a/a"],"tabBar":{"list":[{"pagePath":"pages/a/a","text":"a","iconPath":"i.png"}]}})"),
            u"i.png"_s, QByteArray(50'000, 'x')),
        "icon_size app.json:1 i.png: 50000 bytes, more than 40960");
    page("style of a page", u"pages/a/a.json"_s, "{\n\"navigationStyle\":\"none\"}",
         "unknown_value pages/a/a.json:2 navigationStyle: none");
    page("generic", u"pages/a/a.json"_s, R"({"componentGenerics":{"item":{"default":"/x/x"}}})",
         "missing_component pages/a/a.json:1 item: /x/x");
    page("placeholder for nothing", u"pages/a/a.json"_s, R"({"componentPlaceholder":{"card":"view"}})",
         "unknown_placeholder pages/a/a.json:1 card: view");
    page("placeholder by nothing", u"pages/a/a.json"_s,
         R"({"usingComponents":{"card":"/more/card"},"componentPlaceholder":{"card":"my-wait"}})",
         "unknown_placeholder pages/a/a.json:1 card: my-wait");
    page("component of a subpackage", u"pages/a/a.json"_s, R"({"usingComponents":{"card":"/more/card"}})",
         "foreign_subpackage pages/a/a.json:1 card: more/card");
    page("component out of an independent subpackage", u"alone/c.json"_s, R"({"usingComponents":{"card":"/card"}})",
         "foreign_subpackage alone/c.json:1 card: card");
    page("rule of the site map", u"sitemap.json"_s, "{\"rules\":[\n{\"action\":\"allow\",\"page\":\"pages/x/x\"}]}",
         "sitemap_page sitemap.json:2 pages/x/x");
    page("action of the site map", u"sitemap.json"_s, R"({"rules":[{"action":"hide","page":"*"}]})",
         "unknown_value sitemap.json:1 action: hide");
    page("root of the cloud", u"project.config.json"_s, R"({"cloudfunctionRoot":"cloud/"})",
         "missing_file project.config.json:1 cloudfunctionRoot: cloud/");
    page("root of a plugin that escapes", u"project.config.json"_s, R"({"pluginRoot":"../plugin"})",
         "escaping_path project.config.json:1 pluginRoot: ../plugin");
    const Files plugin = and_(program(), u"project.config.json"_s, R"({"pluginRoot":"plugin"})");
    row("component of a plugin",
        and_(plugin, u"plugin/plugin.json"_s, "{\"publicComponents\":{\n\"hello\":\"components/hello\"}}"),
        "missing_component plugin/plugin.json:2 hello: components/hello");
    row("page of a plugin", and_(plugin, u"plugin/plugin.json"_s, R"({"pages":{"hello":"pages/hello"}})"),
        "missing_page plugin/plugin.json:1 hello: pages/hello");
    row("script of a plugin", and_(plugin, u"plugin/plugin.json"_s, R"({"main":"index.js"})"),
        "missing_file plugin/plugin.json:1 index.js");
    page("location that is not declared", u"pages/a/a.js"_s, "Page({\nf() { wx.getLocation({}) } })",
         "undeclared_private_info pages/a/a.js:2 getLocation");
    page("sound in the background", u"pages/a/a.js"_s, "wx.getBackgroundAudioManager()",
         "undeclared_background_mode pages/a/a.js:1 getBackgroundAudioManager: audio");
    page("minified", u"pages/a/a.js"_s, "\n\n" + QByteArray(3000, 'x'),
         "minified_script pages/a/a.js:3 a line of 3000 characters");
}

void TestConfigWarnings::warns()
{
    QFETCH(Files, files);
    QFETCH(QString, warning);
    const QStringList all = warnings(files);
    QVERIFY2(all.contains(warning), qPrintable(all.join(u'\n')));
}

void TestConfigWarnings::placesOfValues()
{
    const JsonPlaces places(
        "\xEF\xBB\xBF// pages\n{ \"a\": [1,\n {\"b\\u0063\": \"x\\\"]\"},\n /* , */ [], 3],\n\"d\": {} }");
    QCOMPARE(places.line({u"a"_s}), 2);
    QCOMPARE(places.line({u"a"_s, u"0"_s}), 2);
    QCOMPARE(places.line({u"a"_s, u"1"_s, u"bc"_s}), 3);
    QCOMPARE(places.line({u"a"_s, u"2"_s}), 4);
    QCOMPARE(places.line({u"a"_s, u"3"_s}), 4);
    QCOMPARE(places.line({u"d"_s, u"nothing"_s}), 5);
    QCOMPARE(places.line({u"nothing"_s}), 0);
    // Hostile ones end.
    (void)JsonPlaces(QByteArray(100'000, '['));
    (void)JsonPlaces("{\"" + QByteArray(100'000, 'k') + "\":[" + QByteArray("{},").repeated(10'000) + "]}");
}

void TestConfigWarnings::filesThatNothingLeadsTo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("mention");
    QTest::addColumn<bool>("reached");
    const auto row = [](const char* name, const QString& path, const QByteArray& mention, bool reached) {
        QTest::newRow(name) << path << mention << reached;
    };
    row("nobody", u"utils/time.js"_s, "", false);
    row("required", u"utils/time.js"_s, "require('../../utils/time')", true);
    row("imported", u"utils/time.ts"_s, "import { x } from \"/utils/time.js\"", true);
    row("of an index", u"utils/time/index.js"_s, "require('../../utils/time')", true);
    row("by an alias", u"utils/time.js"_s, "require('@/utils/time')", true);
    row("picture", u"images/tea.png"_s, "x = '/images/tea.png'", true);
    row("picture put together", u"images/tea.png"_s, "x = '/images/' + name + '.png'", true);
    row("picture by its name alone", u"images/tea.png"_s, "x = [base, 'tea.png'].join('/')", true);
    row("another of that name", u"utils/time.js"_s, "require('./time')", false);
    row("closing tag", u"images/tea.png"_s, "x = '</image>'", false);
    row("library", u"miniprogram_npm/x/index.js"_s, "", true);
    row("what is not uploaded", u"docs/readme.md"_s, "", true);
}

void TestConfigWarnings::filesThatNothingLeadsTo()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, mention);
    QFETCH(bool, reached);
    Files files = and_(program(), path, "");
    files.insert(u"pages/a/a.js"_s, mention);
    const auto inspection = inspectPackage(MemoryPackage(files));
    QVERIFY(inspection.ok());
    const bool warned =
        std::any_of(inspection->warnings.cbegin(), inspection->warnings.cend(), [&](const IntakeWarning& one) {
            return one.kind == IntakeWarningKind::UnreachedFile && one.path == path;
        });
    QCOMPARE(!warned, reached);
}

void TestConfigWarnings::obfuscation_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("how");
    QString names;
    QString escapes = u"x = '"_s;
    for (int i = 0; i < 500; ++i) {
        names += u"_0x%1();"_s.arg(0xabcde0 + i, 0, 16);
        escapes += u"\\x61"_s;
    }
    QTest::newRow("ordinary") << u"function tea() { return '\\u8336' + 0x1f }"_s.repeated(100) << QString();
    QTest::newRow("minified") << u"var a=1,b=a[0](c+!d);"_s.repeated(1000) << QString();
    QTest::newRow("names") << names << u"hexadecimal names"_s;
    QTest::newRow("packed") << u"eval(function(p,a,c,k,e,r){})"_s << u"packed code"_s;
    QTest::newRow("escapes") << escapes << u"escaped text"_s;
    QTest::newRow("symbols") << u"(![]+[])[+[]]"_s.repeated(200) << u"only symbols"_s;
}

void TestConfigWarnings::obfuscation()
{
    QFETCH(QString, script);
    QFETCH(QString, how);
    QCOMPARE(obfuscationOf(script), how);
}

void TestConfigWarnings::packedFiles()
{
    QVERIFY(isPackedFile(u"pages/a/a.wxml"_s) && isPackedFile(u"images/A.PNG"_s));
    for (const QString& path : {u"readme.md"_s, u"node_modules/x/x.js"_s, u"@project/x.js"_s, u"font.ttf"_s, u"a"_s})
        QVERIFY2(!isPackedFile(path), qPrintable(path));
}

void TestConfigWarnings::sizes_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("warning");
    const qint64 page = program().value(u"more/d.wxml"_s).size() + 7;
    const QByteArray big(3 << 20, 'x');
    const auto row = [](const char* name, const Files& files, const QString& warning) {
        QTest::newRow(name) << files << warning;
    };
    row("a picture", and_(program(), u"more/big.png"_s, big),
        u"package_size more:0 %1 bytes of sources to be uploaded, more than 2097152"_s.arg((3 << 20) + page));
    row("never uploaded", and_(program(), u"more/design.psd"_s, big), {});
    row("documents", and_(program(), u"more/readme.md"_s, big), {});
    row("type declarations", and_(program(), u"more/wx.d.ts"_s, big), {});
    row("sources of npm", and_(program(), u"more/node_modules/a/a.js"_s, big), {});
    row("TypeScript", and_(program(), u"more/d.ts"_s, big),
        u"package_size more:0 %1 bytes of sources to be uploaded, more than 2097152"_s.arg((3 << 20) + page));
    row("TypeScript beside its script", and_(and_(program(), u"more/d.ts"_s, big), u"more/d.js"_s, "Page({})"), {});
    row("left out",
        and_(and_(program(), u"more/big.png"_s, big), u"project.config.json"_s,
             R"({"packOptions":{"ignore":[{"type":"suffix","value":".png"}]}})"),
        {});
    const QByteArray minified = R"({"setting":{"minified":true}})";
    row("comments that are minified away",
        and_(and_(program(), u"more/d.js"_s, "/*" + big + "*/ Page({})"), u"project.config.json"_s, minified), {});
    row("too much when minified",
        and_(and_(program(), u"more/d.js"_s, "/**/ a('" + big + "')"), u"project.config.json"_s, minified),
        u"package_size more:0 %1 bytes of sources to be uploaded, about %2 when minified, more than 2097152"_s
            .arg((3 << 20) + page + 10)
            .arg((3 << 20) + page + 5));
}

void TestConfigWarnings::sizes()
{
    QFETCH(Files, files);
    QFETCH(QString, warning);
    const QStringList found = warnings(files).filter(u"package_size"_s);
    QCOMPARE(found, warning.isEmpty() ? QStringList() : QStringList(warning));
}

void TestConfigWarnings::filesLeftOut_data()
{
    QTest::addColumn<QString>("ignore");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("left");
    const auto row = [](const char* name, const char* ignore, const char* include, bool left) {
        QTest::newRow(name) << QString::fromUtf8(ignore) << QString::fromUtf8(include) << left;
    };
    row("folder", R"({"type":"folder","value":"./docs/"})", "", true);
    row("folder of the same beginning", R"({"type":"folder","value":"do"})", "", false);
    row("file", R"({"type":"file","value":"docs/img/a.png"})", "", true);
    row("suffix", R"({"type":"suffix","value":".png"})", "", true);
    row("prefix", R"({"type":"prefix","value":"a."})", "", true);
    row("expression", R"({"type":"regexp","value":"\\.(png|jpg)$"})", "", true);
    row("broken expression", R"({"type":"regexp","value":"("})", "", false);
    row("endless expression", R"({"type":"regexp","value":"^(([a-z/.])+)+!$"})", "", false);
    row("glob", R"({"type":"glob","value":"docs/**/*.png"})", "", true);
    row("glob of one folder", R"({"type":"glob","value":"docs/*.png"})", "", false);
    row("glob of either", R"({"type":"glob","value":"**/*.{gif,png}"})", "", true);
    row("unknown kind", R"({"type":"mime","value":"image/png"})", "", false);
    row("taken in again", R"({"type":"folder","value":"docs"})", R"({"type":"file","value":"docs/img/a.png"})", false);
}

void TestConfigWarnings::filesLeftOut()
{
    QFETCH(QString, ignore);
    QFETCH(QString, include);
    QFETCH(bool, left);
    const QString text = u"{\"packOptions\":{\"ignore\":[%1],\"include\":[%2]}}"_s.arg(ignore, include);
    const UploadRules rules(QJsonDocument::fromJson(text.toUtf8()).object());
    QCOMPARE(rules.leavesOut(u"docs/img/a.png"_s), left);
}

void TestConfigWarnings::unbuiltPackages()
{
    Files files = with(R"({"pages":["pages/a/a","pages/b/b"]})");
    files.insert(u"@project/package.json"_s, R"({"dependencies":{"ui":"1","@scope/kit":"2","built":"1"}})");
    files.insert(u"miniprogram_npm/built/index.js"_s, {});
    files.insert(
        u"pages/a/a.json"_s,
        "{\"usingComponents\":{\n\"u-a\":\"ui/a/a\",\n\"u-b\":\"/miniprogram_npm/ui/b/b\",\n\"k\":\"@scope/kit/k\"}}");
    files.insert(
        u"pages/b/b.json"_s,
        "{\"usingComponents\":{\n\"u-a\":\"ui/a/a\",\n\"gone\":\"built/gone\",\n\"own\":\"/own\",\n\"x\":\"x/y\"}}");
    const QStringList expected{
        u"missing_component pages/b/b.json:3 gone: built/gone"_s,
        u"missing_component pages/b/b.json:4 own: /own"_s,
        u"missing_component pages/b/b.json:5 x: x/y"_s,
        u"unbuilt_npm pages/a/a.json:4 @scope/kit: 1 uses: k pages/a/a.json:4"_s,
        u"unbuilt_npm pages/a/a.json:2 ui: 3 uses: u-a pages/a/a.json:2, u-b pages/a/a.json:3, u-a pages/b/b.json:2"_s,
    };
    QStringList found;
    for (const QString& one : warnings(files)) {
        if (one.startsWith(u"missing_component"_s) || one.startsWith(u"unbuilt_npm"_s))
            found.append(one);
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestConfigWarnings)
#include "tst_configwarnings.moc"
