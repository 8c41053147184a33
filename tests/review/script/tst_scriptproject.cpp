// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "review/script/scriptproject.h"
#include "tests/review/script/factlines.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ScriptProjectTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modulesAreJoined_data();
    void modulesAreJoined();
    void circlesEnd();
    void refusedFilesAreNamed();
};

void ScriptProjectTest::modulesAreJoined_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const char* module, const char* page, const char* line) {
        QTest::newRow(name) << QString::fromUtf8(module) << QString::fromUtf8(page) << QString::fromUtf8(line);
    };
    row("constant by require", "module.exports = {HOST: 'h'}",
        "const c = require('../../utils/m'); wx.request({url: c.HOST + '/a'})", "wx.request({url: 'h/a'})");
    row("destructured require", "exports.HOST = 'h'",
        "const {HOST} = require('../../utils/m.js'); wx.request({url: `${HOST}/a`})", "wx.request({url: 'h/a'})");
    row("named import", "export const HOST = 'h'", "import {HOST as H} from '../../utils/m'; wx.request({url: H})",
        "wx.request({url: 'h'})");
    row("default import", "export default {host: 'h'}", "import m from '../../utils/m'; wx.request({url: m.host})",
        "wx.request({url: 'h'})");
    row("default of CommonJS", "module.exports = {host: 'h'}",
        "import m from '../../utils/m'; wx.request({url: m.host})", "wx.request({url: 'h'})");
    row("namespace", "export const host = 'h'", "import * as m from '/utils/m'; wx.request({url: m.host})",
        "wx.request({url: 'h'})");
    row("wrapper", "export function get(u) { return wx.request({url: 'h' + u}) }",
        "import {get} from '../../utils/m'; get('/a')", "wx.request({url: 'h/a'}) by get");
    row("wrapper of an object", "module.exports = {get: u => wx.request({url: u})}",
        "const api = require('../../utils/m'); api.get('/a')", "wx.request({url: '/a'}) by api.get");
    row("wrapper of a default object", "const http = {get(u) { wx.request({url: u}) }}; export default http",
        "import http from '../../utils/m'; http.get('/a')", "wx.request({url: '/a'}) by http.get");
    row("wrapper around an imported one", "export function get(u) { return wx.request({url: u}) }",
        "import {get} from '../../utils/m'; function load(id) { return get('/a/' + id) } load(7)",
        "wx.request({url: '/a/7'}) by load > get");
    row("alias of the platform", "module.exports = {w: wx}", "const {w} = require('../../utils/m'); w.login()",
        "wx.login()");
    row("exported function of the platform", "exports.go = wx.navigateTo",
        "const m = require('../../utils/m'); m.go({url: '/x'})", "wx.navigateTo({url: '/x'})");
}

void ScriptProjectTest::modulesAreJoined()
{
    QFETCH(QString, module);
    QFETCH(QString, page);
    QFETCH(QString, line);
    const MemoryPackage package({{u"utils/m.js"_s, module.toUtf8()}, {u"pages/a/a.js"_s, page.toUtf8()}});
    ScriptProject project(package);
    project.load({u"pages/a/a.js"_s});
    QCOMPARE(project.paths(), (QStringList{u"pages/a/a.js"_s, u"utils/m.js"_s}));
    const QStringList lines = callLines(*project.facts(u"pages/a/a.js"_s));
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void ScriptProjectTest::circlesEnd()
{
    const MemoryPackage package(
        {{u"a.js"_s, "import {b} from './b'; export {c} from './b'; export const a = b; wx.x(a)"},
         {u"b.js"_s, "import {a, c as d} from './a'; export const b = a; export * from './a'; wx.x(b, d)"}});
    ScriptProject project(package);
    project.load({u"a.js"_s, u"b.js"_s});
    QVERIFY(callNamed(*project.facts(u"a.js"_s), u"wx.x"_s) >= 0);
    QVERIFY(project.tree(u"b.js"_s));
}

void ScriptProjectTest::refusedFilesAreNamed()
{
    const MemoryPackage package({{u"a.js"_s, QByteArray(70000, '[')}, {u"b.js"_s, "wx.x()"}});
    ScriptProject project(package);
    project.load({u"a.js"_s, u"b.js"_s, u"c.js"_s});
    QCOMPARE(project.refused().size(), 2);
    QCOMPARE(project.refused().value(u"a.js"_s).code, ErrorCode::Refused);
    QCOMPARE(project.refused().value(u"c.js"_s).code, ErrorCode::NotFound);
    QVERIFY(!project.facts(u"a.js"_s));
    QVERIFY(project.facts(u"b.js"_s));
}

QTEST_GUILESS_MAIN(ScriptProjectTest)
#include "tst_scriptproject.moc"
