// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray manifest = R"({
  "pages": ["pages/a/a", "pages/b/b", "pages/c/c", "pages/d/d"],
  "subpackages": [{"root": "shop", "pages": ["list/list", "item/item"]}],
  "tabBar": {"list": [
    {"pagePath": "pages/a/a", "text": "A"},
    {"pagePath": "pages/d/d", "text": "D"}]}
})";

Files program(const Files& more)
{
    Files files{{u"app.json"_s, manifest}};
    for (const QString& page :
         {u"pages/a/a"_s, u"pages/b/b"_s, u"pages/c/c"_s, u"pages/d/d"_s, u"shop/list/list"_s, u"shop/item/item"_s})
        files.insert(page + u".wxml"_s, "");
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

QString nameOf(const NavigationGraph& graph, qsizetype node)
{
    return node < 0 ? u"?"_s : node == 0 ? u"program"_s : graph.nodes.at(node).name;
}

/// Every edge but those of the manifest, in one line each.
QStringList edges(const NavigationGraph& graph)
{
    QStringList lines;
    for (const NavigationEdge& edge : graph.edges) {
        if (edge.means == NavigationMeans::Manifest)
            continue;
        QString line = u"%1 > %2 %3 %4"_s.arg(nameOf(graph, edge.from), nameOf(graph, edge.to),
                                              navigationWayId(edge.way), navigationCertaintyId(edge.certainty));
        if (!edge.spelled.isEmpty())
            line += u' ' + edge.spelled;
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestNavigation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manifestEdges();
    void addresses_data();
    void addresses();
    void sites();
    void ownedThroughComponentsAndScripts();
    void sharedByMany();
    void reach();
    void warnings();
    void hostile_data();
    void hostile();
    void document();
};

void TestNavigation::manifestEdges()
{
    const NavigationGraph graph = inspect(program({})).facts.navigation;
    QCOMPARE(graph.nodes.size(), 7);
    QCOMPARE(graph.edges.size(), 3);
    const NavigationEdge& entry = graph.edges.at(0);
    QCOMPARE(entry.way, NavigationWay::Entry);
    QCOMPARE(graph.nodes.at(entry.to).name, u"pages/a/a"_s);
    QCOMPARE(entry.sites.at(0), (SourceSite{u"app.json"_s, 2, 1}));
    const NavigationEdge& tab = graph.edges.at(2);
    QCOMPARE(tab.way, NavigationWay::TabBar);
    QCOMPARE(graph.nodes.at(tab.to).name, u"pages/d/d"_s);
    QCOMPARE(tab.sites.at(0), (SourceSite{u"app.json"_s, 6, 1}));
}

void TestNavigation::addresses_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("wxml");
    QTest::addColumn<QStringList>("expected");
    const auto js = [](const char* name, const char* script, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(script) << QByteArray() << expected;
    };
    const auto wxml = [](const char* name, const char* source, const QStringList& expected) {
        QTest::newRow(name) << QByteArray() << QByteArray(source) << expected;
    };
    const auto both = [](const char* name, const char* script, const char* source, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(script) << QByteArray(source) << expected;
    };
    const QString toB = u"pages/a/a > pages/b/b navigate_to fixed"_s;
    const QString toC = u"pages/a/a > pages/c/c navigate_to fixed"_s;
    const QString derivedB = u"pages/a/a > pages/b/b navigate_to derived"_s;
    const QString mentionB = u"pages/a/a > pages/b/b mention possible"_s;

    js("literal", "wx.navigateTo({url: '/pages/b/b'})", {toB});
    js("quoted key", "wx.navigateTo({'url': \"/pages/b/b\"})", {toB});
    js("later key", "wx.navigateTo({success() { go({x: 1}) }, url: '/pages/b/b'})", {toB});
    js("query", "wx.navigateTo({url: '/pages/b/b?id=1&to=/pages/c/c'})", {toB});
    js("relative", "wx.navigateTo({url: '../b/b'})", {toB});
    js("template with a query", "wx.navigateTo({url: `/pages/b/b?id=${id}`})", {toB});
    js("sum with a query", "wx.navigateTo({url: '/pages/b/b?id=' + id + '&x=' + (y ? 1 : 2)})", {toB});
    js("concat", "wx.navigateTo({url: '/pages/b/b?id='.concat(id, '&x=1')})", {toB});
    js("choice", "wx.navigateTo({url: ok ? '/pages/b/b' : '/pages/c/c'})", {toB, toC});
    js("choice of the query", "wx.navigateTo({url: '/pages/b/b' + (ok ? '?a' : '?b')})", {toB});
    js("fallback", "wx.navigateTo({url: this.url || '/pages/b/b'})",
       {u"pages/a/a > ? navigate_to computed {this.url}"_s, toB});
    js("other receivers", "e.index.redirectTo({url:`/pages/b/b`})", {u"pages/a/a > pages/b/b redirect_to fixed"_s});
    js("index", "wx['reLaunch']({url:'/pages/b/b'})", {u"pages/a/a > pages/b/b re_launch fixed"_s});
    js("own method with an address", "this.navigateTo('/pages/b/b')", {toB});
    js("own method without one", "this.navigateTo('home')", {});
    js("definition", "Page({navigateTo(e) { this.x = e }})", {});
    js("function", "function navigateTo(url) { return url }", {});
    js("comment", "// wx.navigateTo({url: '/pages/b/b'})", {});
    js("nested in success", "wx.navigateTo({url: '/pages/b/b', success: () => wx.redirectTo({url: '/pages/c/c'})})",
       {toB, u"pages/a/a > pages/c/c redirect_to fixed"_s});
    js("constant", "const DETAIL = '/pages/b/b'\nwx.navigateTo({url: DETAIL})", {derivedB});
    js("constant and query", "const DETAIL = '/pages/b/b'\nwx.navigateTo({url: DETAIL + '?id=' + id})", {derivedB});
    js("base", "const BASE = '/pages';\nwx.navigateTo({url: `${BASE}/b/b`})", {derivedB});
    js("variable of a choice", "let url = ok ? '/pages/b/b' : '/pages/c/c'; wx.navigateTo({ url })",
       {derivedB, u"pages/a/a > pages/c/c navigate_to derived"_s});
    js("table", "const ROUTES = { b: '/pages/b/b' };\nwx.navigateTo({url: ROUTES.b})", {derivedB});
    js("list", "const all = ['/pages/b/b', '/pages/c/c'];\nwx.navigateTo({url: all[i]})",
       {derivedB, u"pages/a/a > pages/c/c navigate_to derived"_s});
    js("prefix", "wx.navigateTo({url: '/shop/' + kind + '/list'})",
       {u"pages/a/a > shop/list/list navigate_to possible /shop/…/list"_s.replace(u"…"_s, u"{kind}"_s)});
    js("computed", "wx.navigateTo({url: e.detail.path})", {u"pages/a/a > ? navigate_to computed {e.detail.path}"_s});
    js("computed by a call", "wx.navigateTo({url: where(e)})", {u"pages/a/a > ? navigate_to computed …"_s});
    js("whole object", "wx.navigateTo(options)", {u"pages/a/a > ? navigate_to computed {options}"_s});
    js("back", "wx.navigateBack()", {u"pages/a/a > ? back computed"_s});
    js("mention", "const all = ['/pages/b/b']", {mentionB});
    js("method by name", "wx[how]({url: '/pages/b/b'})", {toB});
    js("no page by name", "wx[how]({url: '/api/b'})", {});
    js("other program", "wx.navigateToMiniProgram({appId: 'wx123', path: 'pages/b/b'})",
       {u"pages/a/a > wx123 mini_program fixed wx123"_s, mentionB});
    js("plugin", "wx.navigateTo({url: 'plugin://hello/page'})",
       {u"pages/a/a > plugin://hello/page navigate_to fixed"_s});
    js("missing", "wx.navigateTo({url: '/pages/gone/gone'})", {u"pages/a/a > /pages/gone/gone navigate_to fixed"_s});

    wxml("navigator", "<navigator url='/pages/b/b?x={{y}}'/>", {toB});
    wxml("open type", "<navigator open-type='switchTab' url='/pages/d/d'/>",
         {u"pages/a/a > pages/d/d switch_tab fixed"_s});
    wxml("redirect", "<navigator url='../b/b' open-type='redirect'>", {u"pages/a/a > pages/b/b redirect_to fixed"_s});
    wxml("back element", "<navigator open-type='navigateBack'/>", {u"pages/a/a > ? back computed"_s});
    wxml("choice in an element", "<navigator url=\"{{ok ? '/pages/b/b' : '/pages/c/c'}}\"/>", {toB, toC});
    wxml("sum in an element", "<navigator url=\"{{'/pages/b/b?id=' + id}}\"/>", {toB});
    wxml("prefix in an element", "<navigator url='/shop/{{x}}/{{x}}?y=1'/>",
         {u"pages/a/a > shop/item/item navigate_to possible /shop/{x}/{x}"_s,
          u"pages/a/a > shop/list/list navigate_to possible /shop/{x}/{x}"_s});
    wxml("program element", "<navigator target='miniProgram' app-id='wx9'/>",
         {u"pages/a/a > wx9 mini_program fixed wx9"_s});
    wxml("component that opens", "<van-cell is-link url='/pages/b/b?id={{item.id}}'/>", {mentionB});
    wxml("commented element", "<!-- <navigator url='/pages/b/b'/> -->", {});
    both("data", "Page({data: {list: [{url: '/pages/b/b'}]}})", "<navigator url='{{item.url}}'/>", {derivedB});
    both("dataset", "wx.navigateTo({url: e.currentTarget.dataset.toPage})", "<view data-to-page='/pages/b/b'/>",
         {derivedB});
    both("unknown data", "Page({})", "<navigator url='{{item.url}}'/>",
         {u"pages/a/a > ? navigate_to computed {item.url}"_s});
}

void TestNavigation::addresses()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, wxml);
    QFETCH(QStringList, expected);
    QStringList seen =
        edges(inspect(program({{u"pages/a/a.js"_s, script}, {u"pages/a/a.wxml"_s, wxml}})).facts.navigation);
    seen.sort();
    expected.sort();
    QCOMPARE(seen, expected);
}

void TestNavigation::sites()
{
    const NavigationGraph graph =
        inspect(program({{u"pages/a/a.js"_s,
                          "const B =\n  '/pages/b/b'\nwx.navigateTo({url: B})\nwx.navigateTo({url: B})"}}))
            .facts.navigation;
    const NavigationEdge& edge = graph.edges.constLast();
    QCOMPARE(edge.count, 2);
    QCOMPARE(edge.sites,
             QList<SourceSite>({{u"pages/a/a.js"_s, 3, 4}, {u"pages/a/a.js"_s, 2, 4}, {u"pages/a/a.js"_s, 4, 4}}));
}

void TestNavigation::ownedThroughComponentsAndScripts()
{
    const NavigationGraph graph =
        inspect(program({
                    {u"pages/b/b.json"_s, R"({"usingComponents": {"card": "/parts/card", "idle": "/parts/idle"}})"},
                    {u"pages/b/b.wxml"_s, "<card/>"},
                    {u"parts/card.json"_s, R"({"component": true})"},
                    {u"parts/card.js"_s, "import { go } from '../utils/go'"},
                    {u"parts/idle.js"_s, "wx.navigateTo({url: '/shop/list/list'})"},
                    {u"utils/go.js"_s, "wx.navigateTo({url: '../c/c'})"},
                    {u"app.js"_s, "wx.reLaunch({url: '/pages/d/d'})"},
                }))
            .facts.navigation;
    QCOMPARE(edges(graph),
             QStringList({u"program > pages/d/d re_launch fixed"_s, u"pages/b/b > pages/c/c navigate_to fixed"_s,
                          u"parts/idle.js > shop/list/list navigate_to fixed"_s}));
}

void TestNavigation::sharedByMany()
{
    Files files = program({{u"utils/auth.js"_s, "wx.redirectTo({url: '/pages/b/b'})"}});
    for (const QString& page :
         {u"pages/a/a"_s, u"pages/b/b"_s, u"pages/c/c"_s, u"pages/d/d"_s, u"shop/list/list"_s, u"shop/item/item"_s})
        files.insert(page + u".js"_s, "require('../../utils/auth.js')");
    const NavigationGraph graph = inspect(files).facts.navigation;
    QCOMPARE(edges(graph), QStringList({u"utils/auth.js > pages/b/b redirect_to fixed"_s}));
    QCOMPARE(graph.nodes.constLast().kind, NavigationNode::Kind::Shared);
    QCOMPARE(graph.nodes.constLast().usedBy.size(), 6);
    QVERIFY(graph.nodes.at(2).reached);
    QCOMPARE(graph.nodes.at(2).steps, 2);
}

void TestNavigation::reach()
{
    const NavigationGraph graph = inspect(program({
                                              {u"pages/a/a.js"_s, "wx.navigateTo({url: '/pages/b/b'})"},
                                              {u"pages/b/b.js"_s, "wx.navigateTo({url: '/pages/' + name})"},
                                              {u"shop/list/list.js"_s, "wx.navigateTo({url: '../item/item'})"},
                                              {u"shop/item/item.js"_s, "wx.navigateTo({url: '../list/list'})"},
                                          }))
                                      .facts.navigation;
    const auto state = [&](qsizetype page) {
        const NavigationNode& node = graph.nodes.at(NavigationGraph::nodeOfPage(page));
        return u"%1 %2"_s.arg(node.reached               ? u"certain"_s
                                  : node.possiblyReached ? u"possible"_s
                                                         : u"none"_s)
            .arg(node.steps);
    };
    QCOMPARE(state(0), u"certain 1"_s);
    QCOMPARE(state(1), u"certain 2"_s);
    QCOMPARE(state(2), u"possible 3"_s);
    QCOMPARE(state(4), u"none -1"_s);
    QCOMPARE(state(5), u"none -1"_s);
    QCOMPARE(graph.unreachedPages(), QList<qsizetype>({5, 6}));
}

void TestNavigation::warnings()
{
    const PackageInspection inspection = inspect(program({
        {u"pages/a/a.js"_s,
         "\nwx.navigateTo({url: '/pages/gone/gone?x=1'})\nwx.navigateTo({url: '/pages/d/d'})\n"
         "wx.switchTab({url: '/pages/b/b'})\nwx.reLaunch({url: '/pages/d/d'})"},
    }));
    QVERIFY(inspection.warnings.contains({IntakeWarningKind::BrokenLink, u"pages/a/a.js"_s, u"/pages/gone/gone"_s, 2}));
    QVERIFY(inspection.warnings.contains(
        {IntakeWarningKind::UnfitLink, u"pages/a/a.js"_s, u"navigate_to: pages/d/d"_s, 3}));
    QVERIFY(
        inspection.warnings.contains({IntakeWarningKind::UnfitLink, u"pages/a/a.js"_s, u"switch_tab: pages/b/b"_s, 4}));
    for (const IntakeWarning& warning : inspection.warnings)
        QVERIFY(warning.line != 5);
}

void TestNavigation::hostile_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("deep brackets") << QByteArray("wx.navigateTo({url:" + QByteArray(200'000, '(') + "'/pages/b/b'");
    QTest::newRow("deep choices") << QByteArray("wx.navigateTo({url:" + QByteArray("a?").repeated(100'000));
    QTest::newRow("long sum") << QByteArray("wx.navigateTo({url:" + QByteArray("'/a'+").repeated(100'000) + "x})");
    QTest::newRow("open calls") << QByteArray("wx.navigateTo({url:x,y:").repeated(50'000);
    QTest::newRow("many names") << QByteArray("a='/pages/b/b';url=url+'/';").repeated(50'000) + "wx.navigateTo({url})";
    QTest::newRow("circle of names") << QByteArray("a=b+'/x';b=c+'/y';c=a+'/z';wx.navigateTo({url:a})");
    QTest::newRow("doubling names") << QByteArray(
        "a=[b+'/',b+'/1'];b=[c+'/',c+'/2'];c=[d+'/',d+'/3'];d=['/p','/q'];wx.navigateTo({url:a+b+c+d})");
    QTest::newRow("open template") << QByteArray("wx.navigateTo({url:`${`${`${").repeated(20'000);
    QTest::newRow("empty texts") << QByteArray(
        "const none='';let url=none;data={list:[{url:''}]};wx.navigateTo({url});wx.navigateTo({url:''});"
        "wx.navigateTo({url:none+''});wx.navigateTo({url:``});wx.navigateTo({url:x?'':''})");
    QTest::newRow("closing only") << QByteArray(100'000, ')');
    QTest::newRow("many calls") << QByteArray("wx.navigateTo({url:'/pages/x/' + a});").repeated(20'000);
}

void TestNavigation::hostile()
{
    QFETCH(QByteArray, script);
    const NavigationGraph graph = inspect(program({{u"pages/a/a.js"_s, script}})).facts.navigation;
    QVERIFY(graph.edges.size() <= NavigationGraph::maximumEdges);
    for (const NavigationEdge& edge : graph.edges)
        QVERIFY(edge.sites.size() <= NavigationEdge::maximumSites);
}

void TestNavigation::document()
{
    const QJsonObject json =
        toJson(inspect(program({{u"pages/a/a.js"_s, "wx.navigateTo({url: '/pages/b/b'}); wx.navigateTo(x)"}}))
                   .facts.navigation);
    QCOMPARE(json.keys(), QStringList({u"computed"_s, u"edges"_s, u"nodes"_s, u"truncated"_s}));
    QCOMPARE(json.value(u"computed"_s).toInt(), 1);
    QCOMPARE(json.value(u"nodes"_s).toArray().at(1).toObject(),
             QJsonObject(
                 {{u"kind"_s, u"page"_s}, {u"name"_s, u"pages/a/a"_s}, {u"reach"_s, u"certain"_s}, {u"steps"_s, 1}}));
    QJsonObject edge;
    for (const QJsonValue one : json.value(u"edges"_s).toArray()) {
        if (one[u"means"_s] == u"call"_s && one[u"to"_s].isDouble())
            edge = one.toObject();
    }
    QCOMPARE(edge.value(u"from"_s).toInt(), 1);
    QCOMPARE(edge.value(u"to"_s).toInt(), 2);
    QCOMPARE(edge.value(u"way"_s), u"navigate_to"_s);
    QCOMPARE(edge.value(u"certainty"_s), u"fixed"_s);
    QCOMPARE(edge.value(u"sites"_s).toArray().at(0).toObject().value(u"line"_s), 1);
}

QTEST_GUILESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
