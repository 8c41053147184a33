// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/webtestmain.h"

#include "review/package/memorypackage.h"
#include "widgets/web/pagerequestinterceptor.h"
#include "widgets/web/pagescheme.h"
#include "widgets/web/pageschemehandler.h"
#include "widgets/web/sandboxpage.h"
#include "widgets/web/sandboxprofile.h"

#include <QFile>
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
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.done(), 60000);

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
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.done(), 60000);
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
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.done(), 60000);
    QString text = u"?"_s;
    sandbox.page.runJavaScript(u"document.body.textContent"_s, [&](const QVariant& value) { text = value.toString(); });
    QTRY_COMPARE(text, QString());
}

MINGJING_WEB_TEST_MAIN(SandboxTest)
#include "tst_sandbox.moc"
