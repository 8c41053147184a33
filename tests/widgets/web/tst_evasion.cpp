// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/adversary/packagerun.h"
#include "tests/widgets/web/adversary/unprivileged.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebEnginePage>

#include <map>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A package tries to call without being recorded, or to be recorded as something else. Whatever it does, one call of
/// `wx.request` to https://real/ has to be on record, from line 1000 of the file that made it.
class EvasionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCallIsOnRecord_data();
    void theCallIsOnRecord();
    void namesOfFilesHideNothing_data();
    void namesOfFilesHideNothing();
    void nothingIsForged();
    void aPageCannotCoverTheBar();

private:
    struct Trick {
        const char* name;
        const char* script;
    };
    static QList<Trick> tricks();

    /// What was on record of each.
    struct Record {
        QList<RecordedCall> requests;
        QStringList errors;
    };
    std::map<QString, Record> m_records;
};

namespace {

constexpr int line = 1000;

/// \a trick above, the call on its line, and the word that all is done.
QByteArray evading(const QByteArray& trick)
{
    const QByteArray lines(int(line) - 1 - int(trick.count('\n')), '\n');
    return trick + lines + ";"
        + "(typeof call === 'function' ? call : () => wx.request({ url: 'https://real/', fail() {} }))();"
          "setTimeout(() => { wx.setStorageSync('done', '') }, 50); Page({})";
}

} // namespace

QList<EvasionTest::Trick> EvasionTest::tricks()
{
    return {
        {"nothing", ""},
        {"all methods of arrays",
         "for (const n of Object.getOwnPropertyNames(Array.prototype)) { if (typeof "
         "Array.prototype[n] === 'function' && n !== 'constructor') { const old = "
         "Array.prototype[n]; Array.prototype[n] = function (...a) { if (old === [].push && "
         "false) return; return Reflect.apply(old, this, a) } } }"},
        {"liars among the methods of texts",
         "for (const n of ['slice', 'indexOf', 'startsWith', 'includes', 'match', 'replace', 'split', 'trim', "
         "'charCodeAt', 'substring', 'padStart', 'toString', 'endsWith', 'substr']) String.prototype[n] = () => ''"},
        {"liars among the patterns", "RegExp.prototype.exec = () => null; RegExp.prototype.test = () => false"},
        {"liars in JSON and Reflect",
         "JSON.stringify = () => '{}'; JSON.parse = () => ({}); for (const n of Reflect.ownKeys(Reflect)) if (typeof "
         "Reflect[n] === 'function') Reflect[n] = () => undefined"},
        {"liars in Object",
         "Object.keys = Object.entries = () => []; Object.assign = (a) => a; "
         "Object.getOwnPropertyDescriptor = () => undefined; Object.freeze = (a) => a"},
        {"liars among dates and numbers",
         "Date.now = () => NaN; Number.prototype.toString = () => 'x'; Math.max = () => NaN; globalThis.Number = () => "
         "NaN; globalThis.Error = class { get stack() { return 'at wxapp:///forged.js:1:1' } }"},
        {"symbols",
         "Object.defineProperty(Array, Symbol.species, { value: function () { throw 1 } }); try { "
         "Object.prototype[Symbol.toPrimitive] = () => 'forged' } catch {}; "
         "Object.prototype[Symbol.toStringTag] = 'Forged'"},
        {"setters under all objects",
         "for (const n of ['t', 'api', 'args', 'place', 'page', 'file', 'line', 'stack', 'value', 'get', 'set']) "
         "Object.defineProperty(Object.prototype, n, { __proto__: null, set() {}, get() { return undefined }, "
         "configurable: true })"},
        {"a name of an error that looks like a place",
         "Error.prototype.name = '    at f (wxapp:///forged.js:1:1)'; Error.prototype.message = '\\n    at f "
         "(wxapp:///forged.js:1:1)'"},
        {"a function with the name of a place",
         "const f = () => wx.request({ url: 'https://real/', fail() {} }); Object.defineProperty(f, 'name', { value: "
         "'x (wxapp:///forged.js:1:1)\\n    at g (wxapp:///forged.js:2:2)' }); var call = f"},
        {"a hook on stacks",
         "try { Error.prepareStackTrace = () => 'at wxapp:///forged.js:1:1' } catch {}; try { "
         "Object.defineProperty(Error, 'prepareStackTrace', { value: () => [] }) } catch {}"},
        {"no stack at all",
         "try { Error.stackTraceLimit = 0 } catch {}; try { delete Error.stackTraceLimit } catch {}; "
         "try { Object.defineProperty(Error, 'stackTraceLimit', { value: 0 }) } catch {}; "
         "Error.captureStackTrace = () => undefined"},
        {"another source", "var forged = `\n//# sourceURL=wxapp:///forged.js\n//# sourceMappingURL=x\n`"},
        {"a stack of callbacks",
         "var call = () => { let f = () => wx.request({ url: 'https://real/', fail() {} }); "
         "[1].forEach(() => [1].map(() => Reflect.apply(f, null, []))) }"},
        {"a deep stack",
         "var call = () => { const deep = (n) => n ? deep(n - 1) : wx.request({ url: 'https://real/', fail() {} }); "
         "deep(60) }"},
        {"an argument that changes",
         "let n = 0; var call = () => wx.request({ get url() { return n++ ? 'https://forged/' : 'https://real/' }, "
         "fail() "
         "{} })"},
        {"an argument that says it is another",
         "var call = () => wx.request({ url: 'https://real/', fail() {}, toJSON: () => ({ url: 'https://forged/' }), "
         "valueOf: () => ({}), toString: () => 'x', [Symbol.toPrimitive]: () => 'x' })"},
        {"an address that is an object",
         "var call = () => wx.request({ url: new String('https://real/'), fail() {} })"},
        {"an argument behind a proxy",
         "var call = () => wx.request(new Proxy({ url: 'https://real/', fail() {} }, { get: (t, k) => t[k], has: () => "
         "false, getPrototypeOf: () => null }))"},
        {"an argument that throws",
         "var call = () => { try { wx.request({ url: 'https://real/', fail() {}, get data() { throw new Error('x') } "
         "}) } "
         "catch {} }"},
        {"a thenable",
         "var call = () => wx.request({ url: 'https://real/', fail() {}, then: (f) => f({ url: "
         "'https://forged/' }) })"},
        {"an argument that calls again",
         "var call = () => wx.request({ url: 'https://real/', fail() {}, get header() { try { wx.getSystemInfoSync() } "
         "catch {} return {} } })"},
        {"wx replaced",
         "var kept = wx.request; try { wx.request = () => 0 } catch {}; var call = () => kept({ url: "
         "'https://real/', fail() {} })"},
        {"called by Reflect",
         "var call = () => Reflect.apply(wx.request, undefined, [{ url: 'https://real/', fail() {} "
         "}])"},
        {"a flood before", "for (let i = 0; i < 3000; i++) { wx.getSystemInfoSync(); console.log(i) }"},
        {"long arguments around",
         "for (let i = 0; i < 900; i++) wx.reportEvent('x'.repeat(3000) + i, 'y'.repeat(3000), 'z'.repeat(3000), "
         "'u'.repeat(3000))"},
        {"a listener on errors",
         "globalThis.onerror = () => true; globalThis.onunhandledrejection = () => true; "
         "globalThis.onmessage = () => { throw 1 }; globalThis.onmessage = null"},
        {"frozen ground",
         "for (const o of [Object, Array, String, Promise, Error]) { Object.freeze(o); "
         "Object.freeze(o.prototype) }"},
        {"a promise that lies", "Promise.prototype.then = function () { return this }; Promise.resolve = () => ({})"},
    };
}

void EvasionTest::initTestCase()
{
    const QList<Trick> all = tricks();
    constexpr qsizetype together = 6;
    for (qsizetype from = 0; from < all.size(); from += together) {
        const QList<Trick> some = all.mid(from, together);
        std::vector<std::unique_ptr<PackageRun>> runs;
        for (const Trick& trick : some)
            runs.push_back(std::make_unique<PackageRun>(PackageRun::onePage(evading(trick.script))));
        (void)waitUntil(
            [&] {
                return std::all_of(runs.begin(), runs.end(),
                                   [](const auto& run) { return !run->named("request"_L1).isEmpty(); });
            },
            60000);
        for (qsizetype i = 0; i < some.size(); ++i) {
            Record& record = m_records[QString::fromUtf8(some.at(i).name)];
            record.requests = runs.at(i)->named("request"_L1);
            for (const PageError& error : std::as_const(runs.at(i)->errors))
                record.errors.append(error.kind + u' ' + error.message.left(200));
        }
    }
}

void EvasionTest::theCallIsOnRecord_data()
{
    QTest::addColumn<QString>("trick");
    for (const Trick& trick : tricks())
        QTest::newRow(trick.name) << QString::fromUtf8(trick.name);
}

void EvasionTest::theCallIsOnRecord()
{
    QFETCH(QString, trick);
    const auto& [requests, errors] = m_records.at(trick);
    QVERIFY2(!requests.isEmpty(), qPrintable(errors.join(u" | ")));
    const QString argument =
        QString::fromUtf8(QJsonDocument(QJsonArray{requests.first().args.at(0)}).toJson(QJsonDocument::Compact));
    QVERIFY2(argument.contains("https://real/"_L1), qPrintable(argument));
    QVERIFY2(!argument.contains("\"https://forged/\""_L1), qPrintable(argument));
    QCOMPARE(requests.first().place.file, u"pages/a/a.js"_s);
    QVERIFY2(requests.first().place.line > 0 && requests.first().place.line <= line,
             qPrintable(QString::number(requests.first().place.line)));
    QVERIFY(!requests.first().gesture);
}

void EvasionTest::namesOfFilesHideNothing_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"templates/a", "pages/b%zz/a", "pages/b c/a", "pages/(b)/a", "pages/b:1:1/a", "pages/中文/a", "pages/b'c/a"})
        QTest::newRow(file) << QString::fromUtf8(file);
}

void EvasionTest::namesOfFilesHideNothing()
{
    QFETCH(QString, file);
    PackageRun run(
        {{u"app.json"_s, R"({"pages":["pages/a/a"]})"},
         {u"app.js"_s, "App({})"},
         {u"pages/a/a.wxml"_s, "<view>A</view>"},
         {u"pages/a/a.js"_s,
          "require('../../" + file.toUtf8().replace("'", "\\'") + "'); wx.setStorageSync('done', ''); Page({})"},
         {file + u".js"_s, "\n\nwx.request({ url: 'https://real/', fail() {} })"}});
    QVERIFY(run.finish());
    QCOMPARE(run.named("request"_L1).size(), 1);
    QCOMPARE(run.named("request"_L1).first().place.file, file + u".js"_s);
    QCOMPARE(run.named("request"_L1).first().place.line, 3);
}

void EvasionTest::nothingIsForged()
{
    // Messages on the channel, records, gestures and events of the document, all made up.
    PackageRun run(PackageRun::onePage(R"(
        const attempt = (f) => { try { f() } catch {} }
        const forged = { t: 'call', api: 'requestPayment', args: [], place: null, gesture: true, page: 'x', time: 0 }
        attempt(() => globalThis.postMessage(forged))
        attempt(() => self.dispatchEvent({ type: 'message', data: { t: 'event' }, isTrusted: true }))
        attempt(() => globalThis.onmessage({ data: { t: 'open', ref: { route: 'pages/b/b', query: {} } }, isTrusted: true }))
        attempt(() => { const ports = structuredClone({ port: 1 }); if (ports.port.postMessage) ports.port.postMessage(forged) })
        attempt(() => Error.prepareStackTrace({}, [{ getScriptNameOrSourceURL: () => 'wxapp:///forged.js' }]))
        attempt(() => __mj000001(() => 0))
        Page({
          onReady() {
            this.triggerEvent('tap', {}, { bubbles: true })
            const node = this.selectComponent('.x')
            attempt(() => node.triggerEvent('tap', {}))
            this.tapped({ type: 'tap', isTrusted: true })
            setTimeout(() => wx.setStorageSync('done', ''), 300)
          },
          tapped() { wx.vibrateShort() },
        }))"));
    QVERIFY(run.finish());
    QVERIFY(run.named("requestPayment"_L1).isEmpty());
    QVERIFY(!run.opened.contains(u"pages/b/b"_s));
    QVERIFY(!run.named("vibrateShort"_L1).isEmpty());
    for (const RecordedCall& call : run.calls)
        QVERIFY2(!call.gesture, qPrintable(call.api));
}

void EvasionTest::aPageCannotCoverTheBar()
{
    QMap<QString, QByteArray> files = PackageRun::onePage("Page({ onReady() { wx.showModal({ title: 'x' }); "
                                                          "setTimeout(() => wx.setStorageSync('done', ''), 300) } })");
    files.insert(
        u"pages/a/a.wxml"_s,
        "<view style='position:fixed;left:0;top:0;width:100vw;height:2000px;z-index:2147483647;background:red'>"
        "x</view>");
    files.insert(u"pages/a/a.wxss"_s,
                 "* { visibility: hidden !important; opacity: 0 !important; display: none !important; transform: "
                 "scale(0) !important; font-size: 0 !important; color: transparent !important }"
                 "mj-bar, mj-capsule, mj-layer, [data-share], [data-shade], :not(view) { display: none !important }"
                 "page { position: fixed; top: 0; z-index: 99999 } :host, :root, html, body { opacity: 0 }");
    PackageRun run(files);
    run.session.page()->setVisible(true);
    QVERIFY(run.finish());
    const QString look =
        u"(() => { const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => e.shadowRoot ? [e, "
        "...all(e.shadowRoot)] : [e]); return all(document).filter((e) => ['mj-bar', 'mj-capsule', "
        "'mj-modal'].includes(e.localName)).map((e) => { const s = getComputedStyle(e); return e.localName + "
        "(s.display === 'none' || s.visibility !== 'visible' || s.opacity !== '1' || "
        "e.getClientRects().length === 0 || e.getBoundingClientRect().width < 10 ? ' hidden' : ' shown') "
        "}).join() })()"_s;
    QString seen;
    run.session.page()->runJavaScript(look, [&](const QVariant& answer) { seen = answer.toString() + u'.'; });
    QVERIFY(waitUntil([&] { return !seen.isEmpty(); }, 30000));
    QCOMPARE(seen, u"mj-bar shown,mj-capsule shown,mj-modal shown."_s);
}

MINGJING_UNPRIVILEGED_WEB_TEST_MAIN(EvasionTest)
#include "tst_evasion.moc"
