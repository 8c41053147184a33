// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/demopackage.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/web/auditpicture.h"
#include "widgets/web/auditrunner.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class AuditRunnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHangDoesNotStopTheWalk();
    void aGameIsOnePage();
    void errorsAreThePagesWhoseTheyAre();
    void whoHangsWhenLeftIsNamed();
    void whatAPersonSeesIsContent();
    void canBeCancelled();
    void nothingToDo();
    void pictureNamesAreHarmless_data();
    void pictureNamesAreHarmless();
};

static QStringList routes()
{
    return {u"pages/home/home"_s, u"pages/loop/loop"_s, u"pages/none/none"_s, u"pages/last/last"_s};
}

void AuditRunnerTest::aHangDoesNotStopTheWalk()
{
    QTemporaryDir folder;
    AuditOptions options;
    options.routes = routes();
    options.folder = folder.path();
    AuditRunner runner(demoPackage(), options);
    QSignalSpy finished(&runner, &AuditRunner::finished);
    QSignalSpy audited(&runner, &AuditRunner::pageAudited);
    QSignalSpy progress(&runner, &AuditRunner::progress);
    QSignalSpy lastWindow(qApp, &QGuiApplication::lastWindowClosed);
    runner.start();
    QVERIFY(finished.wait(200000));

    const auto report = finished.first().first().value<AuditReport>();
    QVERIFY2(lastWindow.isEmpty(), "the program would have ended");
    QVERIFY(!report.cancelled);
    QCOMPARE(report.pages.size(), 4);
    QCOMPARE(audited.size(), 4);
    QCOMPARE(progress.last().at(0).toInt(), 4);

    const PageAudit& home = report.pages.at(0);
    QCOMPARE(home.route, u"pages/home/home"_s);
    QVERIFY(home.elements >= 4);
    const QImage picture(QDir(folder.path()).filePath(home.screenshot));
    QCOMPARE(picture.width(), defaultDevice().width * 2);
    QVERIFY(picture.allGray() == false); // the title is blue
    QVERIFY(std::any_of(home.calls.begin(), home.calls.end(), [](const RecordedCall& call) {
        return call.api == "setStorageSync"_L1 && call.place.line == 4;
    }));

    const PageAudit& loop = report.pages.at(1);
    QVERIFY(!loop.ok);
    QVERIFY(std::any_of(loop.errors.begin(), loop.errors.end(),
                        [](const PageError& error) { return error.kind == "unresponsive"_L1; }));

    const PageAudit& none = report.pages.at(2);
    QVERIFY(!none.ok);
    QVERIFY(!none.errors.isEmpty());

    const PageAudit& last = report.pages.at(3);
    QVERIFY(last.ok);
    QVERIFY(last.textLength > 0);
    QVERIFY(!last.calls.isEmpty());
    const auto request = std::find_if(last.calls.begin(), last.calls.end(),
                                      [](const RecordedCall& call) { return call.api == "request"_L1; });
    QVERIFY(request != last.calls.end() && request->answer);
    QVERIFY(!request->answer->ok);
    QVERIFY(last.toJson()["calls"_L1].toArray().first().toObject().contains("answer"_L1));
    QVERIFY(last.shown.text.contains("Last"_L1));
    QCOMPARE(report.toJson().size(), 4);
}

void AuditRunnerTest::aGameIsOnePage()
{
    QTemporaryDir folder;
    AuditOptions options;
    options.routes = {u"game"_s};
    options.folder = folder.path();
    const auto game = std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"game.json"_s, "{}"},
        {u"game.js"_s, R"(
            const canvas = wx.createCanvas()
            const { windowWidth, windowHeight } = wx.getSystemInfoSync()
            const context = canvas.getContext('2d')
            let touched = false
            wx.onTouchStart(() => { touched = true; wx.vibrateShort() })
            wx.onShow(() => wx.setStorageSync('shown', true))
            const draw = () => {
              context.fillStyle = touched ? '#00aa00' : '#1155cc'
              context.fillRect(0, 0, windowWidth, windowHeight)
              context.fillStyle = '#ffffff'
              context.fillRect(40, 40, 100, 100)
              requestAnimationFrame(draw)
            }
            draw())"},
    });
    AuditRunner runner(game, options);
    QSignalSpy finished(&runner, &AuditRunner::finished);
    runner.start();
    QVERIFY(finished.wait(100000));
    const auto report = finished.first().first().value<AuditReport>();
    QCOMPARE(report.pages.size(), 1);
    const PageAudit& page = report.pages.first();
    QVERIFY2(page.errors.isEmpty(), qPrintable(page.errors.isEmpty() ? QString() : page.errors.first().message));
    QVERIFY(page.ok);
    QVERIFY(!page.blank);
    const QImage picture(QDir(folder.path()).filePath(page.screenshot));
    QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() / 2), QColor(0x11, 0x55, 0xcc));
    const auto called = [&page](QLatin1StringView api) {
        return std::any_of(page.calls.begin(), page.calls.end(),
                           [api](const RecordedCall& call) { return call.api == api && call.page == "game"_L1; });
    };
    QVERIFY(called("setStorageSync"_L1));
    QVERIFY(called("vibrateShort"_L1));
}

static AuditReport auditOf(const QMap<QString, QByteArray>& pages, int pauseMs)
{
    QMap<QString, QByteArray> files{{u"app.js"_s, "App({})"}};
    QStringList routes;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        files.insert(it.key(), it.value());
        if (it.key().endsWith(".js"_L1))
            routes.append(it.key().chopped(3));
    }
    files.insert(u"app.json"_s, "{\"pages\":[\"" + routes.join(u"\",\""_s).toUtf8() + "\"]}");
    AuditOptions options;
    options.routes = routes;
    options.pauseMs = pauseMs;
    AuditRunner runner(std::make_shared<MemoryPackage>(files), options);
    QSignalSpy finished(&runner, &AuditRunner::finished);
    runner.start();
    return finished.wait(100000) ? finished.first().first().value<AuditReport>() : AuditReport();
}

static QStringList messagesOf(const PageAudit& page)
{
    QStringList messages;
    for (const PageError& error : page.errors)
        messages.append(error.message);
    messages.sort();
    return messages;
}

void AuditRunnerTest::errorsAreThePagesWhoseTheyAre()
{
    const AuditReport report = auditOf({{u"a.wxml"_s, "<view bindtap=\"go\">a</view>"},
                                        {u"a.js"_s,
                                         "Page({\n"
                                         "  onLoad() { setTimeout(() => { throw new Error('timer of a') }, 3500) },\n"
                                         "  onUnload() { throw new Error('farewell of a') },\n"
                                         "  go() { wx.navigateTo({ url: '/c' }) },\n"
                                         "})"},
                                        {u"b.wxml"_s, "<view>b</view>"},
                                        {u"b.js"_s, "Page({})"},
                                        {u"c.wxml"_s, "<view>c</view>"},
                                        {u"c.js"_s, "Page({ onShow() { throw new Error('welcome of c') } })"}},
                                       2000);
    QCOMPARE(report.pages.size(), 3);
    QCOMPARE(messagesOf(report.pages.at(0)), QStringList({u"farewell of a"_s, u"timer of a"_s}));
    QCOMPARE(messagesOf(report.pages.at(1)), QStringList());
    QCOMPARE(messagesOf(report.pages.at(2)), QStringList({u"welcome of c"_s}));
}

void AuditRunnerTest::whoHangsWhenLeftIsNamed()
{
    const AuditReport report = auditOf({{u"a.wxml"_s, "<view>a</view>"},
                                        {u"a.js"_s, "Page({ onUnload() { for (;;) {} } })"},
                                        {u"b.wxml"_s, "<view>b</view>"},
                                        {u"b.js"_s, "Page({})"}},
                                       200);
    QCOMPARE(report.pages.size(), 2);
    QCOMPARE(report.pages.at(0).errors.size(), 1);
    QCOMPARE(report.pages.at(0).errors.first().kind, u"unresponsive"_s);
    QVERIFY(report.pages.at(1).errors.isEmpty());
    QVERIFY(report.pages.at(1).ok);
    QVERIFY(!report.pages.at(1).blank);
}

void AuditRunnerTest::whatAPersonSeesIsContent()
{
    const AuditReport report =
        auditOf({{u"box.wxml"_s, "<view style=\"width:100px;height:100px;background:#1aad19\"></view>"},
                 {u"box.js"_s, "Page({})"},
                 {u"drawn.wxml"_s, "<canvas canvas-id=\"c\"></canvas>"},
                 {u"drawn.js"_s,
                  "Page({ onReady() { const c = wx.createCanvasContext('c'); c.fillRect(9, 9, 50, 50); c.draw() } })"},
                 {u"empty.wxml"_s, "<view wx:for=\"{{list}}\" wx:key=\"id\">{{item}}</view>"},
                 {u"empty.js"_s, "Page({ data: { list: [] } })"},
                 {u"far.wxml"_s, "<image src=\"https://example.org/far.png\"></image>"},
                 {u"far.js"_s, "Page({})"},
                 {u"pale.wxml"_s,
                  "<canvas></canvas><view style=\"width:100px;height:100px;background:#f8f8f8\"></view>"
                  "<view style=\"width:100px;height:100px;background:url(https://example.org/far.png)\"></view>"},
                 {u"pale.js"_s, "Page({})"}},
                200);
    QStringList seen;
    for (const PageAudit& page : report.pages) {
        QVERIFY2(page.ok, qPrintable(page.route));
        if (!page.blank)
            seen.append(page.route);
    }
    QCOMPARE(seen, QStringList({u"box"_s, u"drawn"_s, u"far"_s}));
}

void AuditRunnerTest::canBeCancelled()
{
    AuditOptions options;
    options.routes = routes();
    AuditRunner runner(demoPackage(), options);
    QSignalSpy finished(&runner, &AuditRunner::finished);
    connect(&runner, &AuditRunner::progress, &runner, [&runner](int done) {
        if (done == 0)
            runner.cancel();
    });
    runner.start();
    QVERIFY(finished.wait(30000));
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<AuditReport>().cancelled);
}

void AuditRunnerTest::nothingToDo()
{
    AuditRunner runner(demoPackage(), {});
    QSignalSpy finished(&runner, &AuditRunner::finished);
    runner.start();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(30000));
    QVERIFY(finished.first().first().value<AuditReport>().pages.isEmpty());
}

void AuditRunnerTest::pictureNamesAreHarmless_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"pages/a-b/c1"_s << u"pages/007-pages_a-b_c1.png"_s;
    QTest::newRow("upwards") << u"../../etc/passwd"_s << u"pages/007-______etc_passwd.png"_s;
    QTest::newRow("control") << u"a\n\u0000é页"_s << u"pages/007-a____.png"_s;
    QTest::newRow("long") << QString(5000, u'a') << u"pages/007-"_s + QString(100, u'a') + u".png"_s;
    QTest::newRow("empty") << QString() << u"pages/007-.png"_s;
}

void AuditRunnerTest::pictureNamesAreHarmless()
{
    QFETCH(QString, route);
    QFETCH(QString, name);
    QCOMPARE(AuditPictures::fileName(7, route), name);
}

MINGJING_WEB_TEST_MAIN(AuditRunnerTest)
#include "tst_auditrunner.moc"
