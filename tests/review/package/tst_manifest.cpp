// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifest.h"
#include "review/package/memorypackage.h"
#include "review/package/submission.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

using Files = QMap<QString, QByteArray>;

Files shop()
{
    return {
        {u"app.json"_s, // moc takes a comment's beginning in a raw string for one, hence STAR.
         R"({
            // the shop
            "pages": ["pages/home/home", "pages/cart/cart"],
            "subPackages": [{"root": "/extra/", "name": "x", "pages": ["a/a"], "independent": true,
                             "plugins": {"chat": {"version": "2.0.1", "provider": "wx2222222222222222"}}}],
            "window": {"navigationBarTitleText": "店铺"},
            "tabBar": {"list": [{"pagePath": "pages/home/home", "text": "首页", "iconPath": "i.png"},
                                {"pagePath": "/pages/cart/cart", "text": "购物车"}]},
            "permission": {"scope.userLocation": {"desc": "找到附近的店"}},
            "requiredPrivateInfos": ["getLocation"],
            "plugins": {"live": {"version": "1.3.5", "provider": "wx1111111111111111"}},
            "usingComponents": {"card": "components/card/card", "t-button": "lib/button/button"},
            "resolveAlias": {"@STAR": "/componentsSTAR"}
        })"_ba.replace("STAR",
                       "/"
                       "*")},
        {u"i.png"_s, "x"},
        {u"pages/home/home.wxml"_s, ""},
        {u"pages/home/home.json"_s,
         R"({"navigationBarTitleText": "首页", "usingComponents": {"live": "plugin://live/player", "price": "@/price/price"}})"},
        {u"pages/cart/cart.js"_s, ""},
        {u"extra/a/a.wxml"_s, ""},
        {u"components/card/card.wxml"_s, ""},
        {u"components/card/card.json"_s,
         R"({"component": true, "usingComponents": {"price": "../price/price", "card": "./card"}})"},
        {u"components/price/price.js"_s, ""},
        {u"miniprogram_npm/lib/button/button.wxml"_s, ""},
        {u"project.config.json"_s, R"({"appid": "wx123", "projectname": "shop"})"},
    };
}

QStringList warnings(const QList<IntakeWarning>& list)
{
    QStringList ids;
    for (const IntakeWarning& warning : list)
        ids.append(intakeWarningId(warning.kind) + u'|' + warning.path + u'|' + warning.detail);
    return ids;
}

} // namespace

class TestManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAShop();
    void readsAGame();
    void warns_data();
    void warns();
    void boundsAllConfigurations();
    void platformBringsLibraries();
    void refuses_data();
    void refuses();
    void readsTheForm();
    void formIsTolerant();
    void formOfASample_data();
    void formOfASample();
};

void TestManifest::readsAShop()
{
    const MemoryPackage package(shop());
    const auto result = readManifest(package);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().toString()));
    const Manifest& manifest = *result;
    QCOMPARE(warnings(manifest.warnings), QStringList({u"lenient_json|app.json|"_s}));
    QCOMPARE(manifest.kind, PackageKind::MiniProgram);
    QCOMPARE(manifest.appId, u"wx123"_s);
    QCOMPARE(manifest.pages.size(), 3);
    QCOMPARE(manifest.entryRoute(), u"pages/home/home"_s);
    const ManifestPage& home = manifest.pages.at(0);
    QVERIFY(home.isTab && home.present);
    QCOMPARE(home.title, u"首页"_s);
    QCOMPARE(home.components.value(u"card"_s), u"components/card/card"_s);
    QCOMPARE(home.components.value(u"t-button"_s), u"miniprogram_npm/lib/button/button"_s);
    QCOMPARE(home.components.value(u"live"_s), u"plugin://live/player"_s);
    QCOMPARE(home.components.value(u"price"_s), u"components/price/price"_s);
    QCOMPARE(manifest.page(u"pages/cart/cart"_s)->title, u"店铺"_s);
    const ManifestPage* extra = manifest.page(u"extra/a/a"_s);
    QVERIFY(extra && !extra->isTab && !extra->isEntry);
    QCOMPARE(extra->subpackage, u"extra"_s);
    QCOMPARE(manifest.subpackages.at(0).routes, QStringList({u"extra/a/a"_s}));
    QVERIFY(manifest.subpackages.at(0).independent);
    QCOMPARE(manifest.plugins.size(), 2);
    QCOMPARE(manifest.plugins.at(1).subpackage, u"extra"_s);
    QCOMPARE(manifest.permissions.at(0).description, u"找到附近的店"_s);
    QCOMPARE(manifest.requiredPrivateInfos, QStringList({u"getLocation"_s}));
    QCOMPARE(manifest.tabs.at(0).icon, u"i.png"_s);
    QCOMPARE(manifest.components.size(), 3);
    QCOMPARE(manifest.components.at(1).path, u"components/price/price"_s);
    QCOMPARE(manifest.components.at(1).usedBy, QStringList({u"components/card/card"_s, u"pages/home/home"_s}));
}

void TestManifest::readsAGame()
{
    const MemoryPackage package(
        {{u"game.json"_s, R"({"deviceOrientation": "portrait", "subpackages": [{"root": "stage1"}]})"},
         {u"game.js"_s, ""},
         {u"stage1/game.js"_s, ""}});
    const auto manifest = readManifest(package);
    QVERIFY(manifest.ok());
    QCOMPARE(packageKindId(manifest->kind), u"mini-game"_s);
    QVERIFY(manifest->warnings.isEmpty());
    QCOMPARE(manifest->pages.size(), 1);
    QVERIFY(manifest->pages.first().present);
    QCOMPARE(manifest->subpackages.at(0).root, u"stage1"_s);
    QCOMPARE(manifest->entryRoute(), u"game"_s);
}

void TestManifest::warns_data()
{
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char* name, const char* app, const QString& warning) {
        QTest::newRow(name) << QByteArray(app) << warning;
    };
    row("no pages", R"({"pages":[]})", u"no_pages|app.json|"_s);
    row("pages of a wrong type", R"({"pages":{}})", u"wrong_type|app.json|pages"_s);
    row("page of a wrong type", R"({"pages":[1]})", u"wrong_type|app.json|a page that is not a string"_s);
    row("missing page", R"({"pages":["pages/b/b"]})", u"missing_page|app.json|pages/b/b"_s);
    row("duplicate page", R"({"pages":["pages/a/a","pages//a/./a"]})", u"duplicate_page|app.json|pages/a/a"_s);
    row("escaping page", R"({"pages":["pages/../../a"]})", u"escaping_page|app.json|pages/../../a"_s);
    row("backslash page", R"({"pages":["pages\\a"]})", u"escaping_page|app.json|pages\\a"_s);
    row("page escapes its subpackage", R"({"pages":[],"subpackages":[{"root":"s","pages":["../pages/a/a"]}]})",
        u"escaping_page|app.json|../pages/a/a"_s);
    row("subpackage without root", R"({"pages":[],"subpackages":[{"root":"","pages":[]}]})",
        u"wrong_type|app.json|a subpackage without a root inside the package"_s);
    row("subpackage in another", R"({"pages":[],"subpackages":[{"root":"s/t"},{"root":"s"},{"root":"s-x"}]})",
        u"subpackage_overlap|app.json|s/t"_s);
    row("main page in a subpackage", R"({"pages":["pages/a/a"],"subpackages":[{"root":"pages"}]})",
        u"subpackage_overlap|app.json|pages/a/a"_s);
    row("one tab", R"({"pages":["pages/a/a"],"tabBar":{"list":[{"pagePath":"pages/a/a"}]}})",
        u"tab_bar_count|app.json|1"_s);
    row("six tabs", R"({"pages":[],"tabBar":{"list":[{},{},{},{},{},{}]}})", u"tab_bar_count|app.json|6"_s);
    row("tab is no page", R"({"pages":["pages/a/a"],"tabBar":{"list":[{"pagePath":"pages/a/a"},{"pagePath":"x"}]}})",
        u"tab_bar_page|app.json|x"_s);
    row("missing icon", R"({"pages":[],"tabBar":{"list":[{"pagePath":"x","iconPath":"no.png"}]}})",
        u"missing_icon|app.json|no.png"_s);
    row("missing component", R"({"pages":[],"usingComponents":{"c":"/c/c"}})", u"missing_component|app.json|c: /c/c"_s);
    row("component escapes", R"({"pages":[],"usingComponents":{"c":"../../c"}})",
        u"missing_component|app.json|c: ../../c"_s);
    row("component of a wrong type", R"({"pages":[],"usingComponents":{"c":1}})",
        u"wrong_type|app.json|usingComponents.c"_s);
    row("missing plugin", R"({"pages":["pages/a/a"],"usingComponents":{"c":"plugin://p/c"}})",
        u"missing_plugin|pages/a/a.json|plugin://p/c"_s);
    row("broken page json", R"({"pages":["pages/a/a"]})",
        u"invalid_json|pages/a/a.json|1:2: invalid termination by number"_s);
    row("private infos of a wrong type", R"({"pages":[],"requiredPrivateInfos":"x"})",
        u"wrong_type|app.json|requiredPrivateInfos"_s);
}

void TestManifest::warns()
{
    QFETCH(QByteArray, app);
    QFETCH(QString, warning);
    const MemoryPackage package({{u"app.json"_s, app}, {u"pages/a/a.wxml"_s, ""}, {u"pages/a/a.json"_s, "{"}});
    const auto manifest = readManifest(package);
    QVERIFY(manifest.ok());
    const QStringList all = warnings(manifest->warnings);
    const bool found = std::any_of(all.cbegin(), all.cend(), [&](const QString& one) {
        // The parser's own words are not ours to fix.
        return one == warning || (warning.startsWith(u"invalid_json"_s) && one.startsWith(warning.section(u':', 0, 0)));
    });
    QVERIFY2(found, qPrintable(all.join(u'\n')));
}

void TestManifest::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << u"index.html"_s << QByteArray() << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("broken") << u"app.json"_s << QByteArray("{") << static_cast<int>(ErrorCode::Malformed);
    QTest::newRow("empty") << u"app.json"_s << QByteArray() << static_cast<int>(ErrorCode::Malformed);
    QTest::newRow("list") << u"game.json"_s << QByteArray("[]") << static_cast<int>(ErrorCode::Malformed);
    QByteArray pages = R"({"pages":[)" + QByteArray(R"("a",)").repeated(10'000) + R"("b"]})";
    QTest::newRow("too many pages") << u"app.json"_s << pages << static_cast<int>(ErrorCode::Refused);
    QByteArray subpackages = R"({"subPackages":[)" + QByteArray("{},").repeated(1'000) + "{}]}";
    QTest::newRow("too many subpackages") << u"app.json"_s << subpackages << static_cast<int>(ErrorCode::Refused);
    QByteArray components = R"({"usingComponents":{)";
    for (int i = 0; i < 1'000; ++i)
        components += "\"c" + QByteArray::number(i) + "\":\"c\",";
    components += R"("d":"d"},"pages":[)" + QByteArray(R"("a",)").repeated(999) + R"("b"]})";
    QTest::newRow("too many components") << u"app.json"_s << components << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("deep") << u"app.json"_s << QByteArray(1000, '{') << static_cast<int>(ErrorCode::Refused);
}

void TestManifest::boundsAllConfigurations()
{
    QMap<QString, QByteArray> files{{u"app.json"_s, R"({"pages":["a","b","c","d","e"]})"}};
    for (const QString& page : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        files.insert(page + u".wxml"_s, {});
        files.insert(page + u".json"_s, R"({"x":")" + QByteArray(4'000'000, 'x') + R"("})");
    }
    const auto manifest = readManifest(MemoryPackage(files));
    QVERIFY(!manifest.ok());
    QCOMPARE(manifest.error().code, ErrorCode::Refused);
    files.remove(u"e.json"_s);
    QVERIFY(readManifest(MemoryPackage(files)).ok());
}

void TestManifest::platformBringsLibraries()
{
    QMap<QString, QByteArray> files{
        {u"app.json"_s,
         R"({"pages":["a"],"useExtendedLib":{"weui":true},"usingComponents":{"m":"weui-miniprogram/m/m"}})"},
        {u"a.wxml"_s, {}}};
    QCOMPARE(warnings(readManifest(MemoryPackage(files))->warnings), QStringList());
    files[u"app.json"_s].replace("weui\":", "kbone\":");
    QCOMPARE(warnings(readManifest(MemoryPackage(files))->warnings),
             QStringList(u"missing_component|app.json|m: weui-miniprogram/m/m"_s));
}

void TestManifest::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto manifest = readManifest(MemoryPackage({{file, bytes}}));
    QVERIFY(!manifest.ok());
    QCOMPARE(static_cast<int>(manifest.error().code), code);
}

void TestManifest::readsTheForm()
{
    QVERIFY(!readSubmission(MemoryPackage({}))->has_value());
    const QByteArray form = R"({"schema": 1, "name": "小店", "category": [{"first": "a", "second": "b"}], "tags": ["t"],
        "subject": {"name": "s", "kind": "enterprise", "licence_number": "9", "related": [{"name": "r", "relation": "x"}]},
        "administrator": {"name": "n", "wechat": "w"}, "contact": {"phone": "1", "email": "e", "link": "l"},
        "qualifications": [{"name": "q", "number": "2", "file": null}, "plain"], "test_account": null,
        "privacy_statement": {"url": "u", "collects": [{"data": "d", "purpose": "p"}]},
        "declared_capabilities": ["payment"], "version": {"number": "1.0", "description": "v"}})";
    for (const QString& path : {u"submission.json"_s, u"@project/submission.json"_s}) {
        const auto result = readSubmission(MemoryPackage({{path, form}}));
        QVERIFY(result.ok() && result->has_value());
        const Submission& read = **result;
        QCOMPARE(warnings(read.warnings), QStringList());
        QCOMPARE(read.name, u"小店"_s);
        QCOMPARE(read.categories.at(0).second, u"b"_s);
        QCOMPARE(read.relatedSubjects.at(0).relation, u"x"_s);
        QCOMPARE(read.qualifications.size(), 2);
        QCOMPARE(read.qualifications.at(1).name, u"plain"_s);
        QCOMPARE(read.collects.at(0).purpose, u"p"_s);
        QCOMPARE(read.testUser, QString());
        QCOMPARE(read.versionNumber, u"1.0"_s);
    }
}

void TestManifest::formIsTolerant()
{
    const auto odd = readSubmission(MemoryPackage(
        {{u"submission.json"_s, R"({"schema": 2, "name": 7, "tags": "x", "subject": [], "colour": "red"})"}}));
    QVERIFY(odd.ok() && odd->has_value());
    QCOMPARE(warnings((**odd).warnings),
             QStringList({u"invalid_submission|submission.json|schema: newer than 1"_s,
                          u"invalid_submission|submission.json|name: not a string"_s,
                          u"invalid_submission|submission.json|tags: not an array"_s,
                          u"invalid_submission|submission.json|subject: not an object"_s,
                          u"invalid_submission|submission.json|colour: unknown"_s}));
    QVERIFY(!readSubmission(MemoryPackage({{u"submission.json"_s, "nonsense"}})).ok());
}

void TestManifest::formOfASample_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("fulishe") << u"fulishe"_s;
    QTest::newRow("qingcha") << u"qingcha"_s;
}

void TestManifest::formOfASample()
{
    QFETCH(QString, sample);
    QFile file(QStringLiteral(MINGJING_SOURCE_DIR "/resources/samples/%1/submission.json").arg(sample));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto form = readSubmission(MemoryPackage({{u"submission.json"_s, file.readAll()}}));
    QVERIFY(form.ok() && form->has_value());
    QCOMPARE(warnings((**form).warnings), QStringList());
    QVERIFY(!(**form).name.isEmpty() && !(**form).subjectName.isEmpty() && !(**form).categories.isEmpty());
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
