// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/web/auditrunner.h"
#include "widgets/web/heldphone.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// Mini-games as an audit sees them.
class GamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLandscapeGameTurnsThePhone();
    void whatThePlatformLaysOverAGameIsSeen();
    void anAdvertisementIsClosedEarly();
    void aThrowingFrameIsAnError();
    void anySizeIsTaken();
    void anEndlessFrameIsEnded();
    void thePhoneIsHeldAsThePackageWants_data();
    void thePhoneIsHeldAsThePackageWants();

private:
    struct Audited {
        PageAudit page;
        QImage picture;
    };
    static Audited audit(const QByteArray& configuration, const QByteArray& script);
    static bool called(const PageAudit& page, QLatin1StringView api, QLatin1StringView argument = {});
};

GamesTest::Audited GamesTest::audit(const QByteArray& configuration, const QByteArray& script)
{
    QTemporaryDir folder;
    AuditOptions options;
    options.routes = {u"game"_s};
    options.folder = folder.path();
    AuditRunner runner(std::make_shared<MemoryPackage>(
                           QMap<QString, QByteArray>{{u"game.json"_s, configuration}, {u"game.js"_s, script}}),
                       options);
    QSignalSpy finished(&runner, &AuditRunner::finished);
    runner.start();
    if (!finished.wait(100000))
        return {};
    const auto report = finished.first().first().value<AuditReport>();
    if (report.pages.size() != 1)
        return {};
    return {report.pages.first(), QImage(QDir(folder.path()).filePath(report.pages.first().screenshot))};
}

bool GamesTest::called(const PageAudit& page, QLatin1StringView api, QLatin1StringView argument)
{
    return std::any_of(page.calls.begin(), page.calls.end(), [&](const RecordedCall& call) {
        const QByteArray arguments = QJsonDocument(call.args).toJson(QJsonDocument::Compact);
        return call.api == api && (argument.isEmpty() || QString::fromUtf8(arguments).contains(argument));
    });
}

void GamesTest::aLandscapeGameTurnsThePhone()
{
    const auto [page, picture] = audit(R"({"deviceOrientation": "landscape"})", R"(
        const canvas = wx.createCanvas()
        const { windowWidth, windowHeight } = wx.getSystemInfoSync()
        wx.setStorageSync('size', windowWidth + 'x' + windowHeight)
        wx.onTouchStart((event) => wx.setStorageSync('start', event.touches.map((touch) => Math.round(touch.clientX) + ',' + Math.round(touch.clientY))))
        wx.onTouchEnd((event) => wx.setStorageSync('end', event.touches.length + '/' + event.changedTouches.length))
        const context = canvas.getContext('2d')
        context.fillStyle = '#204060'
        context.fillRect(0, 0, windowWidth, windowHeight)
        context.fillStyle = '#ffcc00'
        context.fillRect(10, 200, 100, 100))");
    QVERIFY(page.ok);
    const DeviceProfile device = defaultDevice();
    QVERIFY(called(page, "setStorageSync"_L1,
                   QLatin1StringView(u"%1x%2"_s.arg(device.height).arg(device.width).toLatin1())));
    QCOMPARE(picture.size(), device.size().transposed() * 2);
    QCOMPARE(picture.pixelColor(100, 500), QColor(0xff, 0xcc, 0x00));
    // The middle of the screen is touched first.
    QVERIFY(called(page, "setStorageSync"_L1,
                   QLatin1StringView(u"%1,%2"_s.arg(device.height / 2).arg(qRound(device.width / 2.0)).toLatin1())));
    QVERIFY(called(page, "setStorageSync"_L1, "0/1"_L1));
}

void GamesTest::whatThePlatformLaysOverAGameIsSeen()
{
    const auto [page, picture] = audit("{}", R"(
        const context = wx.createCanvas().getContext('2d')
        context.fillStyle = '#204060'
        context.fillRect(0, 0, 375, 400)
        const button = wx.createUserInfoButton({ type: 'text', text: 'sign in', style: { left: 50, top: 100, width: 200, height: 60, backgroundColor: '#00c000' } })
        button.style.top = 200
        const hidden = wx.createFeedbackButton({ type: 'text', text: 'x', style: { left: 50, top: 300, width: 200, height: 60, backgroundColor: '#c00000' } })
        hidden.hide()
        const banner = wx.createBannerAd({ adUnitId: 'unit-1', style: { left: 0, top: 500, width: 375 } })
        banner.onResize(({ height }) => wx.setStorageSync('banner', height))
        banner.show())");
    QVERIFY(page.ok);
    QVERIFY(page.errors.isEmpty());
    QCOMPARE(picture.pixelColor(2 * 60, 2 * 110), QColor(0x20, 0x40, 0x60));
    QCOMPARE(picture.pixelColor(2 * 60, 2 * 210), QColor(0x00, 0xc0, 0x00));
    QCOMPARE(picture.pixelColor(2 * 60, 2 * 310), QColor(0x20, 0x40, 0x60));
    QVERIFY(picture.pixelColor(2 * 100, 2 * 520) != picture.pixelColor(2 * 100, 2 * 480));
    QVERIFY(called(page, "setStorageSync"_L1, "banner"_L1));
}

void GamesTest::anAdvertisementIsClosedEarly()
{
    const auto [page, picture] = audit("{}", R"(
        const context = wx.createCanvas().getContext('2d')
        context.fillStyle = '#204060'
        context.fillRect(0, 0, 200, 200)
        const video = wx.createRewardedVideoAd({ adUnitId: 'unit-2' })
        video.onClose(({ isEnded }) => wx.setStorageSync('watched', String(isEnded)))
        wx.onTouchStart(() => video.load().then(() => video.show()))
        wx.onTouchEnd(() => wx.requestMidasPayment({ mode: 'game', fail: ({ errMsg }) => wx.setStorageSync('paid', errMsg) })))");
    QVERIFY(page.ok);
    QVERIFY(called(page, "createRewardedVideoAd"_L1));
    QVERIFY(called(page, "RewardedVideoAd.show"_L1));
    // What exercises a game closes whatever came up, as somebody in a hurry does.
    QVERIFY(called(page, "setStorageSync"_L1, "false"_L1));
    QVERIFY(called(page, "requestMidasPayment"_L1));
    QVERIFY(called(page, "setStorageSync"_L1, "cancel"_L1));
}

void GamesTest::aThrowingFrameIsAnError()
{
    const auto [page, picture] = audit("{}",
                                       "const canvas = wx.createCanvas()\n"
                                       "requestAnimationFrame(() => {\n"
                                       "  canvas.getContext('2d').missing.call()\n"
                                       "})\n");
    QVERIFY(!page.ok);
    QVERIFY(page.blank);
    QVERIFY(!page.errors.isEmpty());
    QCOMPARE(page.errors.first().kind, u"script"_s);
    QCOMPARE(page.errors.first().place.file, u"game.js"_s);
    QCOMPARE(page.errors.first().place.line, 3);
}

void GamesTest::anySizeIsTaken()
{
    const auto [page, picture] = audit("{}", R"(
        const canvas = wx.createCanvas()
        const other = wx.createCanvas()
        other.width = undefined * 2
        other.height = '40'
        wx.setStorageSync('size', other.width + 'x' + other.height)
        canvas.getContext('2d').fillRect(0, 0, 300, 300))");
    QVERIFY2(page.errors.isEmpty(), qPrintable(page.errors.isEmpty() ? QString() : page.errors.first().message));
    QVERIFY(called(page, "setStorageSync"_L1, "0x40"_L1));
}

void GamesTest::anEndlessFrameIsEnded()
{
    const auto [page, picture] = audit("{}", R"(
        const context = wx.createCanvas().getContext('2d')
        requestAnimationFrame(() => { for (;;) context.fillRect(0, 0, 10, 10) }))");
    QVERIFY(!page.ok);
    QVERIFY(std::any_of(page.errors.begin(), page.errors.end(),
                        [](const PageError& error) { return error.kind == "unresponsive"_L1; }));
}

void GamesTest::thePhoneIsHeldAsThePackageWants_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("turned");
    QTest::newRow("landscape game") << u"game.json"_s << QByteArray(R"({"deviceOrientation":"landscape"})") << true;
    QTest::newRow("to the left") << u"game.json"_s << QByteArray(R"({"deviceOrientation":"landscapeLeft"})") << true;
    QTest::newRow("portrait game") << u"game.json"_s << QByteArray(R"({"deviceOrientation":"portrait"})") << false;
    QTest::newRow("says nothing") << u"game.json"_s << QByteArray("{}") << false;
    QTest::newRow("not readable") << u"game.json"_s << QByteArray("{,") << false;
    QTest::newRow("of another type") << u"game.json"_s << QByteArray(R"({"deviceOrientation":7})") << false;
    QTest::newRow("landscape program") << u"app.json"_s << QByteArray(R"({"window":{"pageOrientation":"landscape"}})")
                                       << true;
    QTest::newRow("turning program") << u"app.json"_s << QByteArray(R"({"window":{"pageOrientation":"auto"}})")
                                     << false;
}

void GamesTest::thePhoneIsHeldAsThePackageWants()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, turned);
    const MemoryPackage package({{file, text}});
    const DeviceProfile device = defaultDevice();
    const DeviceProfile held = heldFor(package, device);
    QCOMPARE(held.size(), turned ? device.size().transposed() : device.size());
    QCOMPARE(heldFor(package, held), held);
}

MINGJING_WEB_TEST_MAIN(GamesTest)
#include "tst_games.moc"
