// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptgraph.h"
#include "tests/review/script/factlines.h"

#include <QTest>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ScriptFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesBefore_data();
    void whatComesBefore();
    void guardsAreNamed_data();
    void guardsAreNamed();
    void textsAreWhole_data();
    void textsAreWhole();
    void membersKnowTheirContainer_data();
    void membersKnowTheirContainer();
    void whoLeadsToWhom_data();
    void whoLeadsToWhom();
    void returnsAreKept();
    void exportsAreListed_data();
    void exportsAreListed();
    void timersAreSeen();
};

void ScriptFactsTest::whatComesBefore_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("expected");
    // Whether wx.b has to wait for the named call.
    const auto row = [](const char* name, const char* source, const char* before, bool expected) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(before) << expected;
    };
    row("success", "wx.a({success() { wx.b() }})", "wx.a", true);
    row("arrow success", "wx.a({success: r => { wx.b() }})", "wx.a", true);
    row("named success", "function next() { wx.b() } wx.a({success: next})", "wx.a", true);
    row("method as success", "Page({x() { wx.a({success: this.next}) }, next() { wx.b() }})", "wx.a", true);
    row("bound method", "Page({x() { wx.a({success: this.next.bind(this)}) }, next() { wx.b() }})", "wx.a", true);
    row("call in success", "Page({x() { wx.a({success: () => this.next()}) }, next() { wx.b() }})", "wx.a", true);
    row("then", "wx.a().then(() => { wx.b() })", "wx.a", true);
    row("second then", "wx.a().then(r => r.x).then(() => { wx.b() })", "wx.a", true);
    row("what a then returned", "x().then(() => wx.a()).then(() => wx.b())", "wx.a", true);
    row("catch", "wx.a().catch(() => { wx.b() })", "wx.a", true);
    row("promise in a variable", "const p = wx.a(); p.then(() => wx.b())", "wx.a", true);
    row("await", "async function f() { await wx.a(); wx.b() }", "wx.a", true);
    row("await in a declaration", "async function f() { const {x} = await wx.a({}); if (x) { wx.b() } }", "wx.a", true);
    row("await behind", "async function f() { wx.b(); await wx.a() }", "wx.a", false);
    row("await in another branch", "async function f() { if (x) { await wx.a() } else { wx.b() } }", "wx.a", false);
    row("wrapper by promise", "const a = o => new Promise(y => wx.a({...o, success: y})); a({}).then(() => wx.b())",
        "wx.a", true);
    row("wrapper awaited",
        "const a = () => new Promise(y => wx.a({success: y})); async function f() { await a(); wx.b() }", "wx.a", true);
    row("wrapper with a callback", "function a(cb) { wx.a({success: r => cb(r)}) } a(() => wx.b())", "wx.a", true);
    row("caller awaits", "async function f() { await wx.a(); g() } function g() { wx.b() }", "wx.a", true);
    row("side by side", "wx.a({success() {}}); wx.b()", "wx.a", false);
    row("timer", "setTimeout(() => { wx.b() }, 10)", "setTimeout", true);
    row("promisified", "const a = promisify(wx.a); a().then(() => wx.b())", "wx.a", true);
}

void ScriptFactsTest::whatComesBefore()
{
    QFETCH(QString, source);
    QFETCH(QString, before);
    QFETCH(bool, expected);
    const ScriptFacts facts = factsOf(source);
    const ScriptGraph graph(facts);
    const int call = callNamed(facts, u"wx.b"_s);
    QVERIFY(call >= 0);
    QStringList names;
    for (const ScriptContinuation& one : graph.preceding(call))
        names.append(facts.calls.at(static_cast<size_t>(one.call)).name);
    QVERIFY2(names.contains(before) == expected, qPrintable(names.join(u' ')));
}

void ScriptFactsTest::guardsAreNamed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* source, const char* guard, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(guard) << QString::fromUtf8(text);
    };
    row("if", "if (sys.platform === 'ios') { wx.b() }", "sys.platform", "ios");
    row("resolved", "const {platform} = wx.getSystemInfoSync(); if (platform == 'ios') wx.b()",
        "wx.getSystemInfoSync().platform", "ios");
    row("conditional", "flag ? wx.b() : 0", "flag", "");
    row("and", "flag && wx.b()", "flag", "");
    row("switch", "switch (x.scene) { case 1011: wx.b() }", "x.scene", "1011");
    row("early return", "function f() { if (x.scene !== 1011) return; wx.b() }", "x.scene", "1011");
    row("else", "if (a.isReview) {} else { wx.b() }", "a.isReview", "");
    row("call in the test", "if (wx.getStorageSync('k')) wx.b()", "wx.getStorageSync", "k");
    row("date", "if (Date.now() > new Date('2026-01-01').getTime()) wx.b()", "Date.now", "2026-01-01");
    row("around a callback", "if (ok.x) { wx.a({success() { wx.b() }}) }", "ok.x", "");
    row("pattern", "if (/iphone/i.test(model)) wx.b()", "model", "iphone");
    row("constant", "const IOS = 'ios'; if (p === IOS) wx.b()", "p", "ios");
}

void ScriptFactsTest::guardsAreNamed()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    QFETCH(QString, text);
    const ScriptFacts facts = factsOf(source);
    const int call = callNamed(facts, u"wx.b"_s);
    QVERIFY(call >= 0);
    QStringList names;
    QStringList texts;
    for (const int guard : facts.calls.at(static_cast<size_t>(call)).guards) {
        names += facts.guards.at(static_cast<size_t>(guard)).names;
        texts += facts.guards.at(static_cast<size_t>(guard)).texts;
    }
    QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    QVERIFY2(text.isEmpty() || texts.contains(text), qPrintable(texts.join(u' ')));
}

void ScriptFactsTest::textsAreWhole_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char* name, const char* source, const QStringList& texts) {
        QTest::newRow(name) << QString::fromUtf8(source) << texts;
    };
    row("literal", "x = 'a'", {u"a"_s});
    row("sum", "x = 'a' + 'b' + 'c'", {u"abc"_s});
    row("sum with a gap", "x = 'a' + f('in') + 'c'", {u"a\uFFFCc"_s, u"in"_s});
    row("template", "x = `a${b}c`", {u"a\uFFFCc"_s});
    row("join", "x = ['a', 'b'].join('')", {u"ab"_s});
    row("keys are none", "x = {'key': 'value'}; y['z']", {u"value"_s});
    row("modules are none", "import a from 'b'; 'use strict'; const c = require('d')", {});
    row("both branches", "x = a ? 'b' : 'c'", {u"b"_s, u"c"_s});
}

void ScriptFactsTest::textsAreWhole()
{
    QFETCH(QString, source);
    QFETCH(QStringList, texts);
    const ScriptFacts facts = factsOf(source);
    QStringList found;
    for (const ScriptText& one : facts.texts) {
        if (one.text != u"d"_s || texts.contains(one.text))
            found.append(one.text);
    }
    QCOMPARE(found, texts);
}

void ScriptFactsTest::membersKnowTheirContainer_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* source, const char* path, ScriptContainer::Kind kind) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(path) << static_cast<int>(kind);
    };
    using Kind = ScriptContainer::Kind;
    row("page", "Page({onLoad() {}})", "onLoad", Kind::Page);
    row("page by arrow", "Page({onLoad: () => {}})", "onLoad", Kind::Page);
    row("page by function", "Page({onLoad: function (o) {}})", "onLoad", Kind::Page);
    row("page by a variable", "const o = {onLoad() {}}; Page(o)", "onLoad", Kind::Page);
    row("page by spread", "const base = {onShow() {}}; Page({...base, onLoad() {}})", "onShow", Kind::Page);
    row("page by assign", "Page(Object.assign({}, {onShow() {}}, {onLoad() {}}))", "onShow", Kind::Page);
    row("named function", "function onLoad() {} Page({onLoad})", "onLoad", Kind::Page);
    row("component", "Component({methods: {tap() {}}})", "methods.tap", Kind::Component);
    row("lifetimes", "Component({lifetimes: {attached() {}}, observers: {'a.b': function () {}}})",
        "lifetimes.attached", Kind::Component);
    row("observers", "Component({observers: {'a.b': function () {}}})", "observers.a.b", Kind::Component);
    row("behavior", "module.exports = Behavior({methods: {x() {}}})", "methods.x", Kind::Behavior);
    row("app", "App({onLaunch() {}})", "onLaunch", Kind::App);
    row("library's component", "VantComponent({methods: {x() {}}})", "methods.x", Kind::Component);
    row("class", "class A extends B { x() {} }", "x", Kind::Class);
    row("class field", "class A { x = () => {} }", "x", Kind::Class);
}

void ScriptFactsTest::membersKnowTheirContainer()
{
    QFETCH(QString, source);
    QFETCH(QString, path);
    QFETCH(int, kind);
    const ScriptFacts facts = factsOf(source);
    const int function = functionNamed(facts, path);
    QVERIFY(function >= 0);
    const ScriptFunction& found = facts.functions.at(static_cast<size_t>(function));
    QVERIFY(found.member && found.container >= 0);
    QCOMPARE(static_cast<int>(facts.containers.at(static_cast<size_t>(found.container)).kind), kind);
}

void ScriptFactsTest::whoLeadsToWhom_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("expected");
    // Whether onLoad leads to wx.b.
    QTest::newRow("itself") << u"Page({onLoad() { wx.b() }})"_s << true;
    QTest::newRow("method") << u"Page({onLoad() { this.x() }, x() { wx.b() }})"_s << true;
    QTest::newRow("method by that") << u"Page({onLoad() { var t = this; t.x() }, x() { wx.b() }})"_s << true;
    QTest::newRow("function") << u"function x() { wx.b() } Page({onLoad() { x() }})"_s << true;
    QTest::newRow("far")
        << u"function x() { y() } const y = () => z(); function z() { wx.b() } Page({onLoad() { x() }})"_s << true;
    QTest::newRow("callback") << u"Page({onLoad() { wx.a({success: () => { wx.b() }}) }})"_s << true;
    QTest::newRow("timer") << u"Page({onLoad() { setTimeout(() => this.x(), 1) }, x() { wx.b() }})"_s << true;
    QTest::newRow("timer by name") << u"Page({onLoad() { setTimeout(this.x, 1) }, x() { wx.b() }})"_s << true;
    QTest::newRow("handler only") << u"Page({onLoad() {}, tap() { wx.b() }})"_s << false;
    QTest::newRow("in circles") << u"Page({onLoad() { this.x() }, x() { this.onLoad(); wx.b() }})"_s << true;
    QTest::newRow("other page object") << u"const o = {x() { wx.b() }}; Page({onLoad() { this.x() }})"_s << false;
}

void ScriptFactsTest::whoLeadsToWhom()
{
    QFETCH(QString, source);
    QFETCH(bool, expected);
    const ScriptFacts facts = factsOf(source);
    const ScriptGraph graph(facts);
    const int call = callNamed(facts, u"wx.b"_s);
    const int onLoad = functionNamed(facts, u"onLoad"_s);
    QVERIFY(call >= 0 && onLoad >= 0);
    const std::vector<int>& reaching = graph.reaching(facts.calls.at(static_cast<size_t>(call)).function);
    QCOMPARE(std::find(reaching.begin(), reaching.end(), onLoad) != reaching.end(), expected);
}

void ScriptFactsTest::returnsAreKept()
{
    const ScriptFacts facts = factsOf(
        u"Page({onShareAppMessage(r) { if (r.from) { return {title: '转' + '发', path: `/p?id=${this.data.id}`} } return {} }})"_s);
    const auto& returns = facts.functions.at(static_cast<size_t>(functionNamed(facts, u"onShareAppMessage"_s))).returns;
    QCOMPARE(returns.size(), size_t(2));
    QCOMPARE(valueLine(returns.front(), facts), u"{title: '转发', path: '/p?id='+<this.data.id>}"_s);
}

void ScriptFactsTest::exportsAreListed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* source, const char* exported, const char* value) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(exported) << QString::fromUtf8(value);
    };
    row("whole", "module.exports = {a: 1}", "default", "{a: 1}");
    row("property", "exports.a = 'x'", "a", "'x'");
    row("module property", "module.exports.a = () => {}", "a", "fn a");
    row("const", "export const a = 'x', b = 2", "b", "2");
    row("function", "export function a() {}", "a", "fn a");
    row("default", "export default {a: 1}", "default", "{a: 1}");
    row("default function", "export default function a() {}", "default", "fn a");
    row("clause", "const a = 1; export {a as b}", "b", "1");
    row("compiled", "Object.defineProperty(exports, 'a', {enumerable: true, get: function () { return 'x' }})", "a",
        "'x'");
}

void ScriptFactsTest::exportsAreListed()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const ScriptFacts facts = factsOf(source);
    const auto found = std::find_if(facts.exports.begin(), facts.exports.end(),
                                    [&name](const ScriptExport& one) { return one.name == name; });
    QVERIFY(found != facts.exports.end());
    QCOMPARE(valueLine(found->value, facts), value);
}

void ScriptFactsTest::timersAreSeen()
{
    const ScriptFacts facts =
        factsOf(u"Page({onLoad() { setInterval(() => { this.x() }, 9) }, x() { wx.b() }, y() { wx.c() }})"_s);
    const ScriptGraph graph(facts);
    QVERIFY(graph.fromTimer(functionNamed(facts, u"x"_s)));
    QVERIFY(!graph.fromTimer(functionNamed(facts, u"y"_s)));
}

QTEST_GUILESS_MAIN(ScriptFactsTest)
#include "tst_scriptfacts.moc"
