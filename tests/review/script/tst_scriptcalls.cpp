// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/script/factlines.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ScriptCallsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreResolved_data();
    void callsAreResolved();
    void typeScriptIsRead_data();
    void typeScriptIsRead();
    void placesCountFromOne();
};

void ScriptCallsTest::callsAreResolved_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const char* source, const char* line) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(line);
    };
    row("plain", "wx.login()", "wx.login()");
    row("options", "wx.request({url: 'https://a.b/c', method: \"POST\"})",
        "wx.request({url: 'https://a.b/c', method: 'POST'})");
    row("namespace", "wx.cloud.callFunction({name: 'f'})", "wx.cloud.callFunction({name: 'f'})");
    row("optional chain", "wx?.login?.()", "wx.login()");
    // Names
    row("alias", "const w = wx; w.login()", "wx.login()");
    row("alias of an alias", "var a = wx; var b = a; b.login()", "wx.login()");
    row("assigned later", "let w; w = wx; w.login()", "wx.login()");
    row("member alias", "const r = wx.request; r({url: 'u'})", "wx.request({url: 'u'})");
    row("destructured", "const {request} = wx; request({url: 'u'})", "wx.request({url: 'u'})");
    row("destructured and renamed", "const {request: r, cloud: {callFunction: c}} = wx; c({name: 'f'})",
        "wx.cloud.callFunction({name: 'f'})");
    row("computed", "wx['request']({url: 'u'})", "wx.request({url: 'u'})");
    row("computed in pieces", "wx['re' + 'quest']({url: 'u'})", "wx.request({url: 'u'})");
    row("computed by a constant", "const k = ['navigateTo', 'MiniProgram'].join(''); wx[k]({appId: 'x'})",
        "wx.navigateToMiniProgram({appId: 'x'})");
    row("computed at run time", "function f(k) { wx[k]() }", "f: wx.[]()");
    row("global object", "globalThis.wx.login()", "wx.login()");
    row("sequence", "(0, wx.login)()", "wx.login()");
    row("parentheses", "((wx)).login()", "wx.login()");
    row("either", "(wx || uni).login()", "wx.login()");
    row("call", "wx.login.call(wx, {timeout: 5})", "wx.login({timeout: 5})");
    row("apply", "wx.login.apply(wx, [{timeout: 5}])", "wx.login({timeout: 5})");
    row("bind", "const l = wx.login.bind(wx); l({timeout: 5})", "wx.login({timeout: 5})");
    row("parameter by immediate call", "(function (w) { w.login() })(wx)", ": wx.login()");
    row("parameter by call", "(function (w) { w.login() }).call(this, wx)", ": wx.login()");
    row("uni", "uni.request({url: 'u'})", "wx.request({url: 'u'})");
    row("Taro", "import Taro from '@tarojs/taro'; Taro.login()", "wx.login()");
    row("Taro's functions", "import {login as l} from '@tarojs/taro'; l()", "wx.login()");
    row("promisified", "const login = promisify(wx.login); login({timeout: 1})", "wx.login({timeout: 1})");
    row("promisified by a library", "util.promisify(wx.request)({url: 'u'})", "wx.request({url: 'u'})");
    row("promisified object", "wx.p.request({url: 'u'})", "wx.request({url: 'u'})");
    row("that", "Page({a() { const that = this; that.b() }, b() {}})", "a: this.b()");
    row("getApp", "getApp().login('x')", "getApp().login('x')");
    row("getApp by a variable", "const app = getApp(); app.globalData.api.login()", "getApp().globalData.api.login()");
    row("database", "const db = wx.cloud.database(); db.collection('u').add({data: {a: 1}})",
        "wx.cloud.database().collection().add({data: {a: 1}})");
    row("shadowed", "function f(wx2) { const wx = wx2; wx.login() } f()", "f: wx2.login()");
    row("new", "new Function('return 1')", "Function('return 1')");
    row("eval", "const e = eval; e('1')", "eval('1')");
    row("minified", "!function(e,t){var n=wx;n.login({success:function(e){n.request({url:\"h\"+\"i\"})}})}();",
        "success: wx.request({url: 'hi'})");
    row("two choices", "const f = a ? wx.showToast : wx.showModal; f({title: 'x'})", "wx.showToast({title: 'x'})");
    // Values
    row("sum", "const h = 'https://a'; wx.request({url: h + '/b' + '/c'})", "wx.request({url: 'https://a/b/c'})");
    row("template", "const h = 'a', n = 3; wx.request({url: `${h}/${n}`})", "wx.request({url: 'a/3'})");
    row("template with a gap", "function f(id) { wx.request({url: `/x/${id}?y`}) }",
        "f: wx.request({url: '/x/'+<id>+'?y'})");
    row("join", "wx.setClipboardData({data: ['a', 'b'].join('-')})", "wx.setClipboardData({data: 'a-b'})");
    row("concat", "wx.setClipboardData({data: 'a'.concat('b', 1)})", "wx.setClipboardData({data: 'ab1'})");
    row("reversed", "wx.setClipboardData({data: '包红'.split('').reverse().join('')})",
        "wx.setClipboardData({data: '红包'})");
    row("character codes", "wx.setClipboardData({data: String.fromCharCode(0x7ea2, 21253)})",
        "wx.setClipboardData({data: '红包'})");
    row("escapes", "wx.setClipboardData({data: '\\u7ea2\\u{5305}\\x41'})", "wx.setClipboardData({data: '红包A'})");
    row("percent", "wx.setClipboardData({data: decodeURIComponent('%E7%BA%A2')})", "wx.setClipboardData({data: '红'})");
    row("base64", "wx.setClipboardData({data: atob('YWJj')})", "wx.setClipboardData({data: 'abc'})");
    row("slices", "wx.setClipboardData({data: 'xxabyy'.slice(2, -2) + 'q'.repeat(3)})",
        "wx.setClipboardData({data: 'abqqq'})");
    row("added up", "let s = '红'; s += '包'; wx.setClipboardData({data: s})", "wx.setClipboardData({data: '红包'})");
    row("table", "const API = {host: 'h', list: {a: '/a'}}; wx.request({url: API.host + API['list'].a})",
        "wx.request({url: 'h/a'})");
    row("table filled later", "const api = {}; api.host = 'h'; wx.request({url: api.host})", "wx.request({url: 'h'})");
    row("array table", "var t = ['x', 'request']; wx[t[1]]({url: t[0]})", "wx.request({url: 'x'})");
    row("function of a constant", "function host() { return 'h' } wx.request({url: host() + '/a'})",
        "wx.request({url: 'h/a'})");
    row("choice", "wx.request({url: dev ? 'a' : 'b'})", "wx.request({url: ('a'|'b')})");
    row("default", "wx.request({url: x || 'b'})", "wx.request({url: (<x>|'b')})");
    row("known test", "wx.request({url: !1 ? 'a' : 'b'})", "wx.request({url: 'b'})");
    row("arithmetic", "wx.vibrate({n: 2 * 3 + 1, m: -1, h: 0x10, y: !0, u: void 0})",
        "wx.vibrate({n: 7, m: -1, h: 16, y: true, u: undefined})");
    row("spread", "const base = {a: 1}; wx.x({...base, b: 2})", "wx.x({a: 1, b: 2})");
    row("assign", "wx.x(Object.assign({a: 1}, {b: 2}))", "wx.x({a: 1, b: 2})");
    row("shorthand", "const url = 'u'; wx.request({url})", "wx.request({url: 'u'})");
    row("computed key", "const k = 'url'; wx.request({[k]: 'u'})", "wx.request({url: 'u'})");
    row("changed", "let i = 0; i++; wx.x(i)", "wx.x(<i>)");
    row("in itself", "var a = a || 'b'; wx.x(a)", "wx.x((<a>|'b'))");
    row("of an event", "Page({t(e) { wx.x(e.detail.value) }})", "t: wx.x(<e.detail.value>)");
    row("of a result", "wx.login({success(res) { wx.x(res.code) }})", "success: wx.x(<wx.login().code>)");
    // Wrappers
    row("wrapper", "function get(url) { return wx.request({url: 'h' + url}) } get('/a')",
        "wx.request({url: 'h/a'}) by get");
    row("arrow wrapper", "const toast = t => wx.showToast({title: t}); toast('hi')",
        "wx.showToast({title: 'hi'}) by toast");
    row("wrapper by promise",
        "function get(url, data) { return new Promise((y, n) => { wx.request({url, data, success: y}) }) } get('/a', "
        "{b: 1})",
        "wx.request({url: '/a', data: {b: 1}, success: <y>}) by get");
    row("two layers", "function r(o) { wx.request(o) } function get(u) { r({url: u}) } get('/a')",
        "wx.request({url: '/a'}) by get > r");
    row("wrapper of a table", "const api = {get(u) { wx.request({url: u}) }}; api.get('/a')",
        "wx.request({url: '/a'}) by get");
    row("wrapper of a page", "Page({go(u) { wx.navigateTo({url: u}) }, tap() { this.go('/p') }})",
        "tap: wx.navigateTo({url: '/p'}) by go");
    row("wrapper with spread options", "function r(o) { return wx.request({...o, header: {t: 1}}) } r({url: 'x'})",
        "wx.request({url: 'x', header: {t: 1}}) by r");
    row("wrapper with destructuring", "const r = ({url, data}) => wx.request({url, data}); r({url: 'x', data: 2})",
        "wx.request({url: 'x', data: 2}) by r");
    row("class", "class Api { get(u) { wx.request({url: u}) } load() { this.get('/a') } }",
        "load: wx.request({url: '/a'}) by get");
}

void ScriptCallsTest::callsAreResolved()
{
    QFETCH(QString, source);
    QFETCH(QString, line);
    const ScriptFacts facts = factsOf(source);
    QVERIFY(!facts.broken);
    const QStringList lines = callLines(facts);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void ScriptCallsTest::typeScriptIsRead_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("line");
    QTest::newRow("types")
        << u"const f = (u: string, n?: number): void => { wx.request({url: u as any, n: n!}) }; f('/a', 2)"_s
        << u"wx.request({url: '/a', n: 2}) by f"_s;
    QTest::newRow("imports") << u"import type { A } from './a'; import { b } from './b'; b<A>(1 satisfies number)"_s
                             << u"b(1)"_s;
    QTest::newRow("class")
        << u"abstract class A<T> { private n: number = 1; public async go(): Promise<void> { await wx.login() } }"_s
        << u"go: wx.login()"_s;
    QTest::newRow("page") << u"Page<IData, {}>({ data: { a: <string>'x' }, onLoad() { this.setData!({ a: 1 }) } })"_s
                          << u"onLoad: this.setData({a: 1})"_s;
}

void ScriptCallsTest::typeScriptIsRead()
{
    QFETCH(QString, source);
    QFETCH(QString, line);
    const ScriptFacts facts = factsOf(source, ScriptKind::TypeScript);
    QVERIFY(!facts.broken);
    const QStringList lines = callLines(facts);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void ScriptCallsTest::placesCountFromOne()
{
    const ScriptFacts facts = factsOf(u"// 红\n  '红包'; wx.login({\n})"_s);
    const ScriptRange range = facts.calls.front().range;
    QCOMPARE(range.line, 2);
    QCOMPARE(range.column, 9);
    QCOMPARE(range.endLine, 3);
    QCOMPARE(range.endColumn, 3);
}

QTEST_GUILESS_MAIN(ScriptCallsTest)
#include "tst_scriptcalls.moc"
