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
