// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/waituntil.h"
#include "tests/widgets/web/webtestmain.h"

#include "review/package/memorypackage.h"
#include "widgets/web/pagerequestinterceptor.h"
#include "widgets/web/pagescheme.h"
#include "widgets/web/pageschemehandler.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/sandboxpage.h"
#include "widgets/web/sandboxprofile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A document without any policy of its own tries every way out that a page knows. Whatever is not refused arrives
/// at a server and at a datagram socket on this machine.
class SandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGetsOut();
    void thePageStays_data();
    void thePageStays();
    void nothingIsRemembered();
    void aPackageCannotHide_data();
    void aPackageCannotHide();
    void argumentsAreNotForged();
    void noiseHidesNothing();
    void aFloodOfOneKindHidesNoOther();
    void unpublishedNamesAreRecorded();
    void optionsAreReadOnce();
    void aGameHasNoMoreThanItsCanvas();
};

namespace {

struct Sandbox {
    explicit Sandbox(const QByteArray& script)
        : package(std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{{u"a.html"_s, "x"}, {u"a.js"_s, "x"}})),
          handler(package, runtime.path()),
          profile(RequestPolicy::Runtime),
          page(runtimeUrl(), profile)
    {
        QFile file(runtime.filePath(u"index.html"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("<!doctype html><body><script src=view.js></script>");
        QFile view(runtime.filePath(u"view.js"_s));
        if (view.open(QIODevice::WriteOnly))
            view.write(script);
        profile.installUrlSchemeHandler(pageSchemeName, &handler);
        const auto note = [this](const QString& url, const QString& kind) {
            kinds.insert(kind);
            urls.insert(url);
        };
        QObject::connect(&profile, &SandboxProfile::blocked, &page, note);
        QObject::connect(&page, &SandboxPage::blocked, &page, note);
    }

    void load() { page.load(runtimeUrl()); }
    bool done() const { return page.title() == "done"_L1; }

    QTemporaryDir runtime;
    std::shared_ptr<MemoryPackage> package;
    PageSchemeHandler handler;
    SandboxProfile profile;
    QSet<QString> kinds;
    QSet<QString> urls;
    SandboxPage page;
};

/// A package of one page whose script is \a script, run until it has called `wx.vibrateShort`.
struct Run {
    explicit Run(const QByteArray& script)
        : session(std::make_shared<MemoryPackage>(
            QMap<QString, QByteArray>{{u"app.json"_s, R"({"pages":["pages/a/a"]})"},
                                      {u"app.js"_s, "App({})"},
                                      {u"pages/a/a.wxml"_s, "<view>A</view>"},
                                      {u"pages/a/a.js"_s, script + "\n;wx.vibrateShort()\nPage({})\n"}}))
    {
        QObject::connect(&session, &PageSession::callRecorded, &session,
                         [this](const RecordedCall& call) { calls.append(call); });
        QObject::connect(&session, &PageSession::blocked, &session,
                         [this](const RefusedAttempt& attempt) { attempts.append(attempt.url); });
        QObject::connect(&session, &PageSession::scriptError, &session,
                         [this](const PageError& error) { errors.append(error.kind + u' ' + error.message); });
        session.start();
        session.open(u"pages/a/a"_s);
    }

    QList<RecordedCall> named(QLatin1StringView api) const
    {
        QList<RecordedCall> found;
        for (const RecordedCall& call : calls) {
            if (call.api == api)
                found.append(call);
        }
        return found;
    }

    bool finish()
    {
        return waitUntil([this] { return !named("vibrateShort"_L1).isEmpty(); }, 60000);
    }

    PageSession session;
    QList<RecordedCall> calls;
    QStringList attempts;
    QStringList errors;
};

} // namespace

void SandboxTest::nothingGetsOut()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] { ++connections; });
    QUdpSocket datagrams;
    QVERIFY(datagrams.bind(QHostAddress::LocalHost, 0));

    const QByteArray script = R"(
        const tcp = '127.0.0.1:%1', udp = '127.0.0.1:%2', web = 'http://' + tcp + '/'
        const add = (tag, fields) => document.body.append(Object.assign(document.createElement(tag), fields))
        const attempt = (f) => { try { const p = f(); p && p.catch && p.catch(() => {}) } catch {} }
        add('img', { src: web + 'image' })
        add('img', { src: 'file:///etc/hostname' })
        add('script', { src: web + 'script' })
        add('script', { src: 'package/a.js' })
        add('link', { rel: 'stylesheet', href: web + 'style' })
        add('link', { rel: 'prefetch', href: web + 'prefetch' })
        add('link', { rel: 'dns-prefetch', href: web })
        add('link', { rel: 'preconnect', href: web })
        add('iframe', { src: web + 'frame' })
        add('iframe', { src: 'package/a.html' })
        add('video', { src: web + 'media' })
        add('object', { data: web + 'object' })
        add('style', { textContent: `@font-face{font-family:f;src:url(${web}font)} body{font-family:f;background:url(${web}css)}` })
        document.body.append('text')
        attempt(() => fetch(web + 'fetch', { mode: 'no-cors' }))
        attempt(() => { const x = new XMLHttpRequest(); x.open('GET', web + 'xhr'); x.send() })
        attempt(() => navigator.sendBeacon(web + 'beacon', 'x'))
        attempt(() => new WebSocket('ws://' + tcp + '/socket'))
        attempt(() => new EventSource(web + 'events'))
        attempt(() => new Worker('package/a.js'))
        attempt(() => window.open(web + 'popup'))
        const inside = `
          const attempt = (f) => { try { const p = f(); p && p.catch && p.catch(() => {}) } catch {} }
          attempt(() => fetch('${web}worker-fetch', { mode: 'no-cors' }))
          attempt(() => new WebSocket('ws://${tcp}/worker-socket'))
          attempt(() => importScripts('${web}worker-import'))
          setTimeout(() => postMessage('done'), 500)`
        const worker = new Worker(URL.createObjectURL(new Blob([inside])))
        attempt(() => {
          const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + udp },
            { urls: 'turn:' + udp, username: 'u', credential: 'c' }, { urls: 'turn:' + tcp + '?transport=tcp', username: 'u', credential: 'c' }] })
          peer.createDataChannel('x')
          return peer.createOffer().then((offer) => peer.setLocalDescription(offer))
        })
        worker.onmessage = () => setTimeout(() => { document.title = 'done' }, 1500)
    )";
    Sandbox sandbox(QString::fromUtf8(script).arg(server.serverPort()).arg(datagrams.localPort()).toUtf8());
    sandbox.load();
    QVERIFY(waitUntil([&] { return sandbox.done(); }, 60000));

    QCOMPARE(connections, 0);
    QVERIFY(!datagrams.hasPendingDatagrams());
    for (const char* kind :
         {"image", "script", "style", "frame", "media", "font", "xhr", "beacon", "websocket", "worker"})
        QVERIFY2(sandbox.kinds.contains(QString::fromLatin1(kind)), kind);
    const QString web = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    for (const char* path : {"image", "fetch", "xhr", "events", "worker-fetch", "worker-import"})
        QVERIFY2(sandbox.urls.contains(web + QString::fromLatin1(path)), path);

    // Both would have been heard.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QTRY_COMPARE(connections, 1);
    QUdpSocket sender;
    QCOMPARE(sender.writeDatagram("x", QHostAddress(QHostAddress::LocalHost), datagrams.localPort()), 1);
    QTRY_VERIFY(datagrams.hasPendingDatagrams());
}

void SandboxTest::thePageStays_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("kind");
    QTest::newRow("location") << QByteArray("location.href = 'http://127.0.0.1:9/'") << u"navigation"_s;
    QTest::newRow("data") << QByteArray("location.href = 'data:text/html,x'") << QString();
    QTest::newRow("form") << QByteArray("const f = document.createElement('form'); f.action = 'http://127.0.0.1:9/';"
                                        "document.body.append(f); f.submit()")
                          << u"navigation"_s;
    QTest::newRow("own file") << QByteArray("location.href = 'package/a.html'") << u"navigation"_s;
    QTest::newRow("download") << QByteArray("const a = document.createElement('a'); a.download = 'x';"
                                            "a.href = URL.createObjectURL(new Blob(['x'])); a.click()")
                              << u"download"_s;
    QTest::newRow("alert") << QByteArray("alert('x')") << u"dialog"_s;
    QTest::newRow("notification") << QByteArray("Notification.requestPermission()") << u"permission"_s;
}

void SandboxTest::thePageStays()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, kind);
    Sandbox sandbox("setTimeout(() => { document.title = 'done' }, 300);" + script);
    sandbox.load();
    QVERIFY(waitUntil([&] { return sandbox.done(); }, 60000));
    QCOMPARE(sandbox.page.url(), runtimeUrl());
    if (!kind.isEmpty())
        QTRY_VERIFY2(sandbox.kinds.contains(kind), qPrintable(QStringList(sandbox.kinds.values()).join(u' ')));
}

void SandboxTest::nothingIsRemembered()
{
    Sandbox sandbox("document.cookie = 'a=1'; let kept = ''; try { localStorage.setItem('a', 1); kept = 'storage' } "
                    "catch {}; document.body.textContent = document.cookie + kept; document.title = 'done'");
    QVERIFY(sandbox.profile.isOffTheRecord());
    sandbox.load();
    QVERIFY(waitUntil([&] { return sandbox.done(); }, 60000));
    QString text = u"?"_s;
    sandbox.page.runJavaScript(u"document.body.textContent"_s, [&](const QVariant& value) { text = value.toString(); });
    QTRY_COMPARE(text, QString());
}

void SandboxTest::aPackageCannotHide_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("nothing patched") << QByteArray();
    QTest::newRow("lying maps") << QByteArray("Map.prototype.get = () => 99; Map.prototype.has = () => true;"
                                              "Map.prototype.set = function () { return this };"
                                              "Set.prototype.has = () => false");
    QTest::newRow("throwing lists") << QByteArray("for (const name of ['map', 'push', 'join', 'slice'])"
                                                  "  Array.prototype[name] = () => { throw new Error('hidden') }");
    QTest::newRow("throwing texts") << QByteArray("for (const name of ['slice', 'trim', 'replace', 'padStart'])"
                                                  "  String.prototype[name] = () => { throw new Error('hidden') };"
                                                  "globalThis.String = () => { throw new Error('hidden') }");
    QTest::newRow("planted properties") << QByteArray(
        "Object.defineProperty(Array.prototype, 0, { set() {}, configurable: true });"
        "Object.prototype.toJSON = Array.prototype.toJSON = () => 'forged';"
        "JSON.stringify = () => 'forged'; globalThis.ArrayBuffer = Object");
    QTest::newRow("iterators") << QByteArray("try { Array.prototype[Symbol.iterator] = function* () {} } catch {}"
                                             "try { Object.getPrototypeOf([].values()).next = () => ({ done: true }) }"
                                             "catch {} Promise.prototype.constructor = function () {}");
}

void SandboxTest::aPackageCannotHide()
{
    QFETCH(QByteArray, patch);
    const QByteArray attempts = R"(
        const attempt = (f) => { try { f() } catch {} }
        attempt(() => globalThis.fetch('https://example.org'))
        attempt(() => new globalThis.WebSocket('wss://example.org'))
        attempt(() => globalThis.eval('1+1'))
        attempt(() => globalThis.Function('a', 'return a'))
        attempt(() => (function () {}).constructor({ toString() { throw 1 } }, 'return 2'))
        attempt(() => wx.request({ url: 'https://example.org/data' }))
        attempt(() => wx.cloud.database().collection('c').add({ data: {} })))";
    Run run(patch + '\n' + attempts);
    QVERIFY2(run.finish(), qPrintable(run.errors.join(u'\n')));
    for (const QString& what :
         {u"fetch"_s, u"WebSocket"_s, u"eval(1+1)"_s, u"Function(a,return a)"_s, u"Function([object],return 2)"_s})
        QVERIFY2(run.attempts.contains(what), qPrintable(what + u" not among "_s + run.attempts.join(u' ')));
    const QList<RecordedCall> requests = run.named("request"_L1);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().args.first().toObject().value("url"_L1).toString(), u"https://example.org/data"_s);
    QCOMPARE(run.named("cloud.database.collection.add"_L1).size(), 1);
}

void SandboxTest::argumentsAreNotForged()
{
    Run run(R"(
        wx.request({ url: 'https://real/1', toJSON: () => ({ url: 'https://forged' }) })
        wx.request(Object.create({ url: 'https://real/2' }))
        wx.request({ get url() { return 'https://real/3' } })
        wx.request({ url: 'https://real/4', data: new Uint8Array(5).buffer, header: [1, { a: null }] }))");
    QVERIFY(run.finish());
    const QList<RecordedCall> requests = run.named("request"_L1);
    QCOMPARE(requests.size(), 4);
    const auto argument = [&](qsizetype index) { return requests.at(index).args.first().toObject(); };
    QCOMPARE(argument(0).value("url"_L1).toString(), u"https://real/1"_s);
    QCOMPARE(argument(0).value("toJSON"_L1).toString(), u"[function]"_s);
    QCOMPARE(argument(1).value("url"_L1).toString(), u"https://real/2"_s);
    QCOMPARE(argument(2).value("url"_L1).toObject().value("[getter]"_L1).toString(), u"https://real/3"_s);
    QCOMPARE(argument(3).value("data"_L1).toString(), u"[5 bytes]"_s);
    QCOMPARE(argument(3).value("header"_L1).toArray(), (QJsonArray{1, QJsonObject{{u"a"_s, QJsonValue::Null}}}));
}

void SandboxTest::noiseHidesNothing()
{
    Run run(R"(
        for (let i = 0; i < 2500; i++) { console.log(i); wx.getSystemInfoSync() }
        for (let i = 0; i < 300; i++) wx.cloud['noise' + i]()
        for (let i = 0; i < 50; i++) { try { globalThis.fetch } catch {} }
        globalThis.WebSocket
        wx.request({ url: 'https://example.org' }))");
    QSignalSpy lines(&run.session, &PageSession::consoleMessage);
    QVERIFY(run.finish());
    QCOMPARE(run.named("request"_L1).size(), 1);
    QCOMPARE(run.named("getSystemInfoSync"_L1).size(), 2000);
    QCOMPARE(run.attempts.count(u"fetch"_s), 30);
    QVERIFY(run.attempts.contains(u"WebSocket"_s));
    QCOMPARE(lines.size(), 2000);
    const QStringList cuts = run.errors.filter(QRegularExpression(u"^cut "_s));
    QVERIFY2(cuts.size() == 3, qPrintable(run.errors.join(u'\n')));
    QVERIFY(cuts.filter(u"getSystemInfoSync"_s).size() == 1);
    QVERIFY(cuts.filter(u"console"_s).size() == 1);
    QVERIFY(cuts.filter(u"fetch"_s).size() == 1);
}

void SandboxTest::aFloodOfOneKindHidesNoOther()
{
    Run run(R"(
        for (let i = 0; i < 3000; i++) wx.connectSocket({ url: 'wss://example.org/' + i })
        wx.downloadFile({ url: 'https://example.org/file' }).catch(() => {}))");
    QVERIFY(run.finish());
    QTRY_VERIFY(run.attempts.contains(u"https://example.org/file"_s));
    QCOMPARE(run.attempts.filter(u"wss://"_s).size(), 2000);
    QCOMPARE(run.errors.filter(u"connectSocket"_s).filter(u"refused attempts"_s).size(), 1);
}

void SandboxTest::unpublishedNamesAreRecorded()
{
    Run run(R"(
        wx.secretDoor
        if (wx.invoke) wx.invoke('x')
        globalThis.WeixinJSBridge
        __wxConfig.envVersion
        wx.onSecretEvent(() => {})
        wx.getStorageSync('k')
        typeof wx.toString)");
    QVERIFY(run.finish());
    QStringList names;
    for (const RecordedCall& call : std::as_const(run.calls)) {
        if (call.nonPublic)
            names.append(call.api);
    }
    QCOMPARE(names,
             QStringList(
                 {u"secretDoor"_s, u"invoke"_s, u"WeixinJSBridge"_s, u"__wxConfig.envVersion"_s, u"onSecretEvent"_s}));
    QCOMPARE(run.named("secretDoor"_L1).first().place.line, 2);
    QVERIFY(run.calls.first().toJson().contains(u"non_public"_s));
    QVERIFY(!run.named("getStorageSync"_L1).first().toJson().contains(u"non_public"_s));
}

void SandboxTest::optionsAreReadOnce()
{
    Run run(R"(
        let asked = 0
        const changing = new Proxy({}, {
          ownKeys: () => ['url'],
          getOwnPropertyDescriptor: () => ({ value: 'https://example.org/' + ++asked, enumerable: true, configurable: true }),
          get: () => 'https://hidden.example.org/' + ++asked,
        })
        wx.request(changing).catch(() => {})
        let looks = 0
        wx.request({ get url() { return 'https://getter.example.org/' + ++looks } }).catch(() => {}))");
    QVERIFY(run.finish());
    QTRY_COMPARE(run.attempts.size(), 2);
    const QList<RecordedCall> requests = run.named("request"_L1);
    QCOMPARE(run.attempts.first(), requests.first().args.first().toObject().value("url"_L1).toString());
    QCOMPARE(run.attempts.last(), u"https://getter.example.org/1"_s);
    QCOMPARE(requests.last().args.first().toObject().value("url"_L1).toObject().value("[getter]"_L1).toString(),
             run.attempts.last());
}

void SandboxTest::aGameHasNoMoreThanItsCanvas()
{
    PageSession session(std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"game.json"_s, "{}"},
        {u"game.js"_s, R"(
            const canvas = wx.createCanvas()
            const Canvas = canvas.constructor
            const found = [typeof canvas.convertToBlob, typeof canvas.transferToImageBitmap, typeof globalThis.Blob,
              typeof globalThis.URL, typeof globalThis.FontFace, typeof canvas.addEventListener]
            const gl = wx.createCanvas().getContext('webgl')
            const told = gl && typeof gl.getParameter === 'function' ? String(gl.getExtension('WEBGL_debug_renderer_info')) : 'null'
            try { canvas.getContext('2d').filter = 'url(http://127.0.0.1:9/x.svg#f)' } catch {}
            wx.setStorageSync(found.join(), told))"},
    }));
    QString found;
    QString told;
    connect(&session, &PageSession::callRecorded, &session, [&](const RecordedCall& call) {
        if (call.api == "setStorageSync"_L1) {
            found = call.args.at(0).toString();
            told = call.args.at(1).toString();
        }
    });
    session.start();
    session.open(u"game"_s);
    QVERIFY(waitUntil([&] { return !found.isEmpty(); }, 60000));
    QCOMPARE(found, u"undefined,undefined,undefined,undefined,undefined,undefined"_s);
    QVERIFY2(told == "null"_L1 || told.isEmpty(), qPrintable(told));
}

MINGJING_WEB_TEST_MAIN(SandboxTest)
#include "tst_sandbox.moc"
