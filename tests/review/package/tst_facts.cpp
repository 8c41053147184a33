// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray threePages = R"({"pages":["pages/a/a","pages/b/b","pages/c/c"]})";

Files program(Files more)
{
    Files files{{u"app.json"_s, threePages}};
    for (const QString& page : {u"a"_s, u"b"_s, u"c"_s})
        files.insert(u"pages/%1/%1.wxml"_s.arg(page), "");
    files.insert(more);
    return files;
}

PackageInspection inspect(const Files& files)
{
    auto result = inspectPackage(MemoryPackage(files));
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}

PackageFacts factsOf(const QString& path, const QByteArray& source)
{
    return inspect(program({{path, source}})).facts;
}

QStringList ids(const PackageFacts& facts)
{
    QStringList list;
    for (const Feature feature : facts.features())
        list.append(featureId(feature));
    return list;
}

Files sample(const QString& name)
{
    const QString root = QStringLiteral(MINGJING_SOURCE_DIR "/resources/samples/") + name;
    Files files;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().sliced(root.size() + 1), file.readAll());
    }
    return files;
}

} // namespace

class TestFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apis_data();
    void apis();
    void reach_data();
    void reach();
    void closedIslandIsUnreachable();
    void features_data();
    void features();
    void evidenceIsBounded();
    void textWarnings();
    void undeclaredPrivateInfo();
    void packageSize();
    void languagesAndDomains();
    void outsideTheCodeRootNothingRuns();
    void stopsWhenAsked();
    void document();
    void samples();
};

void TestFacts::apis_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* source, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(source) << expected;
    };
    row("call", "a\n  wx.request({})", {u"wx.request 2:6"_s});
    row("optional chaining", "wx?.request()", {u"wx.request 1:5"_s});
    row("index", "wx['request']()", {u"wx.request 1:5"_s});
    row("cloud", "wx.cloud.callFunction()", {u"wx.cloud.callFunction 1:10"_s});
    row("destructured", "const { request, login: enter } = wx;", {u"wx.login 1:18"_s, u"wx.request 1:9"_s});
    row("not destructured", "x = { request }; y = {a} = wx.store", {u"wx.store 1:31"_s});
    row("other frameworks", "uni.request(); Taro.request()", {u"Taro.request 1:21"_s, u"uni.request 1:5"_s});
    row("in comment, string and regex", "// wx.a\n/* wx.b */ 'wx.c'; x = /wx.d/", {});
    row("in a template's hole", "`wx.a ${wx.b()}`", {u"wx.b 1:12"_s});
    row("behind a regex with a quote", "x.replace(/'/g, ''); wx.after()", {u"wx.after 1:25"_s});
    row("chinese before it counts in UTF-16", "/*中文😀*/wx.request()", {u"wx.request 1:12"_s});
}

void TestFacts::apis()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, expected);
    QStringList seen;
    const PackageFacts facts = factsOf(u"utils/x.js"_s, source);
    for (const ApiUse& use : facts.apis) {
        QCOMPARE(use.count, use.sites.size());
        for (const SourceSite& site : use.sites) {
            QCOMPARE(site.file, u"utils/x.js"_s);
            seen.append(u"%1 %2:%3"_s.arg(use.api).arg(site.line).arg(site.column));
        }
    }
    QCOMPARE(seen, expected);
}

void TestFacts::reach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const QString& path, const char* source, const QString& kind) {
        QTest::newRow(name) << path << QByteArray(source) << kind;
    };
    const QString script = u"pages/a/a.js"_s;
    const QString wxml = u"pages/a/a.wxml"_s;
    row("navigateTo", script, "wx.navigateTo({url: '/pages/b/b?id=1'})", u"call"_s);
    row("relative", script, "wx.redirectTo({url: '../b/b'})", u"call"_s);
    row("without a slash", script, "uni.reLaunch({url: \"pages/b/b\"})", u"call"_s);
    row("hidden object", script, "e.index.switchTab({url:`/pages/b/b`})", u"call"_s);
    row("template", script, "wx.navigateTo({url: `/pages/b/b?id=${id}`})", u"call"_s);
    row("escaped", script, "wx.navigateTo({url: '\\/pages\\/b\\/b'})", u"call"_s);
    row("in a list", script, "const all = ['/pages/b/b']", u"mention"_s);
    row("after the call", script, "wx.navigateTo({url: x}); y = '/pages/b/b'", u"mention"_s);
    row("concatenation", script, "wx.navigateTo({url: '/pages/b/' + name})", u"pattern"_s);
    row("hole", script, "wx.navigateTo({url: `/pages/b/${name}`})", u"pattern"_s);
    row("other literal", script, "wx.navigateTo({url: '/pages/bb', b})", QString());
    row("comment", script, "// wx.navigateTo({url: '/pages/b/b'})", QString());
    row("navigator", wxml, "<navigator url=\"/pages/b/b?x=1\">", u"navigator"_s);
    row("navigator expression", wxml, "<navigator url=\"{{a ? '/pages/b/b' : ''}}\">", u"navigator"_s);
    row("navigator pattern", wxml, "<navigator url=\"/pages/b/{{page}}?x={{y}}\">", u"pattern"_s);
    row("navigator pattern that does not fit", wxml, "<navigator url=\"/pages/b/{{page}}/detail\">", QString());
    row("data attribute", wxml, "<view data-url='/pages/b/b'>", u"mention"_s);
    row("json", u"data/menu.json"_s, R"([{"to": "/pages/b/b"}])", u"mention"_s);
    row("itself", u"pages/b/b.js"_s, "wx.navigateTo({url: '/pages/b/b'})", QString());
}

void TestFacts::reach()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    QFETCH(QString, kind);
    const PackageFacts facts = factsOf(path, source);
    const PageFacts& page = facts.pages.at(1);
    QCOMPARE(page.route, u"pages/b/b"_s);
    QCOMPARE(page.reachable, !kind.isEmpty());
    QCOMPARE(page.reachedBy.isEmpty() ? QString() : reachKindId(page.reachedBy.constFirst().kind), kind);
    QVERIFY(facts.pages.at(0).reachable);
    QVERIFY(!facts.pages.at(2).reachable);
}

void TestFacts::closedIslandIsUnreachable()
{
    const PackageInspection inspection = inspect(program({
        {u"pages/b/b.js"_s, "wx.navigateTo({url: '/pages/c/c'})"},
        {u"pages/c/c.js"_s, "wx.navigateTo({url: '/pages/b/b'})"},
    }));
    QVERIFY(!inspection.facts.pages.at(1).reachable && !inspection.facts.pages.at(2).reachable);
    QVERIFY(!inspection.facts.pages.at(1).reachedBy.isEmpty());
    QVERIFY(inspection.warnings.contains({IntakeWarningKind::UnreachablePage, u"pages/b/b"_s, {}}));
}

void TestFacts::features_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& feature, const QString& path, const char* source, const QString& reason) {
        QTest::addRow("%s by %s", qPrintable(feature), qPrintable(reason))
            << path << QByteArray(source) << feature << reason;
    };
    const QString js = u"x.js"_s;
    const QString wxml = u"x.wxml"_s;
    row(u"plugin"_s, js, "requirePlugin('live')", u"requirePlugin"_s);
    row(u"web_view"_s, wxml, "<web-view src='https://x.example'/>", u"web-view"_s);
    row(u"nearby"_s, wxml, "附近的店", u"附近"_s);
    row(u"payment"_s, js, "wx.requestPayment({})", u"wx.requestPayment"_s);
    row(u"payment"_s, js, "e.default.requestPayment({})", u"requestPayment"_s);
    row(u"user_content"_s, wxml, "<textarea/>", u"textarea"_s);
    row(u"cloud"_s, js, "wx.cloud.init()", u"wx.cloud.init"_s);
    row(u"live"_s, wxml, "<live-player/>", u"live-player"_s);
    row(u"share"_s, js, "Page({onShareAppMessage(){}})", u"onShareAppMessage"_s);
    row(u"share"_s, wxml, "<button open-type=\"{{x ? 'share' : ''}}\">", u"button open-type=share"_s);
    row(u"login"_s, js, "wx.login()", u"wx.login"_s);
    row(u"location"_s, js, "const {getLocation} = wx", u"getLocation"_s);
    row(u"personal_data"_s, wxml, "<button open-type='getPhoneNumber'>", u"button open-type=getPhoneNumber"_s);
    row(u"subscribe_message"_s, js, "wx.requestSubscribeMessage()", u"wx.requestSubscribeMessage"_s);
    row(u"template_message"_s, wxml, "<form report-submit>", u"form report-submit"_s);
    row(u"customer_service"_s, wxml, "<button open-type='contact'>", u"button open-type=contact"_s);
    row(u"red_packet"_s, js, "title = '\\u7ea2\\u5305'", u"红包"_s);
    row(u"lottery"_s, wxml, "幸运大转盘", u"转盘"_s);
    row(u"vote"_s, wxml, "请给我投票", u"投票"_s);
    row(u"download"_s, js, "wx.downloadFile()", u"wx.downloadFile"_s);
    row(u"upload"_s, js, "wx.chooseMedia()", u"wx.chooseMedia"_s);
    row(u"recording"_s, js, "wx.getRecorderManager()", u"wx.getRecorderManager"_s);
    row(u"media"_s, wxml, "<video/>", u"video"_s);
    row(u"clipboard"_s, js, "wx.setClipboardData()", u"wx.setClipboardData"_s);
    row(u"virtual_goods"_s, wxml, "会员充值", u"充值"_s);
    row(u"advertising"_s, wxml, "<ad unit-id='x'/>", u"ad"_s);
    row(u"quiz"_s, wxml, "性格测试", u"测试"_s);
    row(u"distribution"_s, js, "// 二级分销佣金", u"佣金"_s);
    row(u"navigation_out"_s, wxml, "<navigator target='miniProgram'>", u"navigator target=miniProgram"_s);
    row(u"screenshot_listener"_s, js, "wx.onUserCaptureScreen()", u"wx.onUserCaptureScreen"_s);
    row(u"background"_s, js, "wx.getBackgroundAudioManager()", u"wx.getBackgroundAudioManager"_s);
    row(u"biometric"_s, js, "wx.startSoterAuthentication()", u"wx.startSoterAuthentication"_s);
    row(u"account"_s, wxml, "<input password/>", u"input password"_s);
    row(u"location"_s, u"app.json"_s, R"({"pages":[],"permission":{"scope.userLocation":{}}})",
        u"permission.scope.userLocation"_s);
    row(u"lottery"_s, u"app.json"_s, R"({"pages":[],"window":{"navigationBarTitleText":"天天抽奖"}})", u"抽奖"_s);
    row(u"payment"_s, u"submission.json"_s, R"({"schema":1,"declared_capabilities":["payment"]})", u"payment"_s);
    row(u"red_packet"_s, u"submission.json"_s, R"({"schema":1,"name":"红包天天领"})", u"红包"_s);
}

void TestFacts::features()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    QFETCH(QString, feature);
    QFETCH(QString, reason);
    const PackageFacts facts = factsOf(path, source);
    QVERIFY2(ids(facts).contains(feature), qPrintable(ids(facts).join(u' ')));
    QVERIFY(facts.has(*featureFromId(feature)));
    QStringList reasons;
    for (const FeatureEvidence& one : facts.evidence) {
        if (featureId(one.feature) != feature)
            continue;
        reasons.append(one.reason);
        QCOMPARE(one.file, path);
    }
    QVERIFY2(reasons.contains(reason) || reasons.contains(u"wx."_s + reason), qPrintable(reasons.join(u' ')));
    // What is not there is not found.
    QVERIFY(factsOf(u"x.js"_s, "Page({data: {text: '今天天气很好'}})").evidence.isEmpty());
}

void TestFacts::evidenceIsBounded()
{
    const PackageFacts facts = factsOf(u"x.js"_s, QByteArray("wx.login('红包')\n").repeated(5'000));
    QCOMPARE(facts.apis.size(), 1);
    QCOMPARE(facts.apis.at(0).count, 5'000);
    QCOMPARE(facts.apis.at(0).sites.size(), PackageFacts::maximumSites);
    QCOMPARE(facts.evidence.size(), 3 * PackageFacts::maximumEvidence);
    QCOMPARE(ids(facts), QStringList({u"login"_s, u"red_packet"_s, u"account"_s}));
}

void TestFacts::textWarnings()
{
    const PackageInspection inspection = inspect(program({
        {u"utf16.js"_s,
         QByteArray("\xFF\xFE"
                    "a\0",
                    4)},
        {u"invalid.wxml"_s, "\xFF"},
        {u"minified.js"_s, QByteArray(3'000, 'a')},
        {u"large.js"_s, QByteArray("a\n").repeated(600'000)},
    }));
    const auto has = [&](IntakeWarningKind kind, const QString& path) {
        return std::any_of(inspection.warnings.cbegin(), inspection.warnings.cend(),
                           [&](const IntakeWarning& one) { return one.kind == kind && one.path == path; });
    };
    QVERIFY(has(IntakeWarningKind::Utf16Text, u"utf16.js"_s));
    QVERIFY(has(IntakeWarningKind::ByteOrderMark, u"utf16.js"_s));
    QVERIFY(has(IntakeWarningKind::InvalidUtf8, u"invalid.wxml"_s));
    QVERIFY(has(IntakeWarningKind::MinifiedScript, u"minified.js"_s));
    QVERIFY(has(IntakeWarningKind::LargeScript, u"large.js"_s));
    QVERIFY(!has(IntakeWarningKind::MinifiedScript, u"large.js"_s));
}

void TestFacts::undeclaredPrivateInfo()
{
    const IntakeWarning expected{IntakeWarningKind::UndeclaredPrivateInfo, u"x.js"_s, u"getLocation"_s, 1};
    QVERIFY(factsOf(u"x.js"_s, "wx.getLocation()").warnings.contains(expected));
    Files declared = program({{u"x.js"_s, "wx.getLocation()"}});
    declared[u"app.json"_s] = R"({"pages":[],"requiredPrivateInfos":["getLocation"]})";
    QVERIFY(!inspect(declared).facts.warnings.contains(expected));
}

void TestFacts::packageSize()
{
    Files files = program({{u"big/data.png"_s, QByteArray(3 << 20, 'x')}});
    const auto sizes = [](const PackageInspection& inspection) {
        QStringList paths;
        for (const IntakeWarning& warning : inspection.warnings) {
            if (warning.kind == IntakeWarningKind::PackageSize)
                paths.append(warning.path + u'|');
        }
        return paths;
    };
    QCOMPARE(sizes(inspect(files)), QStringList({u"|"_s}));
    files[u"app.json"_s] = R"({"pages":["pages/a/a"],"subpackages":[{"root":"big","pages":[]}]})";
    QCOMPARE(sizes(inspect(files)), QStringList({u"big|"_s}));
}

void TestFacts::languagesAndDomains()
{
    const PackageFacts facts = inspect(program({
                                           {u"x.js"_s, "// http://comment.example\nfetch('https://api.example/v1')"},
                                           {u"x.wxss"_s, "a{background:url(https://cdn.example/a.png)}"},
                                           {u"x.wxml"_s, "<image src='http://img.example/b.png'/>"},
                                           {u"LICENSE"_s, "x"},
                                       }))
                                   .facts;
    QStringList domains;
    for (const DomainUse& use : facts.domains)
        domains.append(use.domain);
    QCOMPARE(domains, QStringList({u"api.example"_s, u"cdn.example"_s, u"img.example"_s}));
    QStringList languages;
    for (const LanguageShare& share : facts.languages)
        languages.append(u"%1:%2"_s.arg(share.language).arg(share.files));
    QCOMPARE(languages, QStringList({u"javascript:1"_s, u"json:1"_s, u"other:1"_s, u"wxml:4"_s, u"wxss:1"_s}));
    QCOMPARE(facts.files, 8);
}

void TestFacts::outsideTheCodeRootNothingRuns()
{
    const PackageFacts facts = factsOf(u"@project/cloud/index.js"_s, "wx.login('红包')");
    QVERIFY(facts.apis.isEmpty() && facts.evidence.isEmpty());
    QCOMPARE(facts.files, 5);
}

void TestFacts::stopsWhenAsked()
{
    const MemoryPackage package(program({}));
    const Cancellation cancellation;
    qsizetype last = 0;
    const auto result = inspectPackage(package, cancellation, [&](qsizetype done, qsizetype total) {
        QCOMPARE(total, 4);
        last = done;
        if (done == 2)
            cancellation.request();
    });
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(last, 2);
}

void TestFacts::document()
{
    const MemoryPackage package(program({{u"pages/a/a.js"_s, "wx.navigateTo({url: '/pages/b/b'})"}}),
                                {{IntakeWarningKind::WrongCrc, u"x"_s, u"y"_s}});
    const auto inspection = inspectPackage(package);
    QVERIFY(inspection.ok());
    const QJsonObject json = toJson(package, *inspection);
    QCOMPARE(json.keys(),
             QStringList({u"components"_s, u"facts"_s, u"features"_s, u"intake_warnings"_s, u"manifest"_s,
                          u"navigation"_s, u"package"_s, u"pages"_s, u"submission"_s}));
    QCOMPARE(json.value(u"package"_s).toObject().keys(),
             QStringList({u"bytes"_s, u"entries"_s, u"kind"_s, u"sha256"_s}));
    QVERIFY(json.value(u"submission"_s).isNull());
    QCOMPARE(json.value(u"intake_warnings"_s).toArray().at(0).toObject(),
             QJsonObject({{u"kind"_s, u"wrong_crc"_s},
                          {u"severity"_s, u"danger"_s},
                          {u"path"_s, u"x"_s},
                          {u"line"_s, 0},
                          {u"detail"_s, u"y"_s}}));
    const QJsonObject page = json.value(u"pages"_s).toArray().at(1).toObject();
    QCOMPARE(page.value(u"reached_by"_s).toArray().at(0).toObject().value(u"kind"_s), u"call"_s);
    QCOMPARE(json.value(u"facts"_s).toObject().value(u"unreachable_pages"_s).toArray(), QJsonArray({u"pages/c/c"_s}));
}

void TestFacts::samples()
{
    const PackageInspection shop = inspect(sample(u"fulishe"_s));
    QVERIFY(shop.manifest.pages.size() >= 8);
    QVERIFY(shop.submission.has_value());
    QVERIFY(shop.facts.has(Feature::Lottery) && shop.facts.has(Feature::Vote) && shop.facts.has(Feature::Quiz)
            && shop.facts.has(Feature::Distribution) && shop.facts.has(Feature::Payment));
    const PackageInspection tea = inspect(sample(u"qingcha"_s));
    for (const PackageInspection* inspection : {&shop, &tea}) {
        for (const ManifestPage& page : inspection->manifest.pages)
            QVERIFY2(page.present, qPrintable(page.route));
        for (const IntakeWarning& warning : inspection->manifest.warnings)
            qInfo("%s %s %s", qPrintable(intakeWarningId(warning.kind)), qPrintable(warning.path),
                  qPrintable(warning.detail));
        QCOMPARE(inspection->manifest.warnings.size(), 0);
    }
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
