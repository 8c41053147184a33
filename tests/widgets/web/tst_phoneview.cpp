// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/phonefixture.h"
#include "tests/widgets/web/webtestmain.h"

#include <QLabel>
#include <QMouseEvent>
#include <QWebEngineView>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PhoneViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheDevice_data();
    void fitsTheDevice();
    void mapsRectangles();
    void showsThePage();
    void aSmallPhoneIsPhotographedLegibly();
    void aClickNavigates();
    void aClickIsAGesture();
    void backReturns();
    void pickingGivesTheLine();
    void markingGivesARectangle();
    void saysWhatIsTheMatter();
    void reloadsAfterAHang();
    void outlivesItsSession();
};

namespace {

/// What receives the mouse inside a web view.
QWidget* target(PhoneView& phone)
{
    return phone.findChild<QWebEngineView*>()->focusProxy();
}

/// Middle of the element that the page calls by \a selector, in logical pixels of the device.
std::optional<QPointF> middle(PageSession& session, const QString& selector)
{
    std::optional<QPointF> found;
    bool answered = false;
    session.page()->runJavaScript(
        u"(() => { const r = document.querySelector('%1').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })()"_s
            .arg(selector),
        [&](const QVariant& value) {
            answered = true;
            if (const QVariantList at = value.toList(); at.size() == 2)
                found = QPointF(at.at(0).toDouble(), at.at(1).toDouble());
        });
    return QTest::qWaitFor([&] { return answered; }, 20000) ? found : std::nullopt;
}

bool click(PhoneFixture& fixture, const QString& selector)
{
    const auto at = middle(fixture.session, selector);
    if (!at)
        return false;
    const QPointF scaled = *at * fixture.phone.scale();
    QTest::mouseMove(target(fixture.phone), scaled.toPoint());
    QTest::mouseClick(target(fixture.phone), Qt::LeftButton, {}, scaled.toPoint());
    return true;
}

bool shows(const QImage& image, QColor colour)
{
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

void PhoneViewTest::fitsTheDevice_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QSize>("size");
    QTest::newRow("roomy") << u"phone-medium"_s << QSize(800, 900);
    QTest::newRow("narrow") << u"phone-medium"_s << QSize(250, 900);
    QTest::newRow("low") << u"tablet"_s << QSize(900, 400);
}

void PhoneViewTest::fitsTheDevice()
{
    QFETCH(QString, device);
    QFETCH(QSize, size);
    PageScenario scenario;
    scenario.device = deviceById(device);
    PhoneFixture fixture(scenario);
    fixture.phone.resize(size);
    QVERIFY(fixture.open(u"pages/home/home"_s));
    const QRect screen = fixture.phone.screenRect();
    QVERIFY(QRect(QPoint(), size).contains(screen));
    QCOMPARE(screen.width(), qRound(scenario.device.width * fixture.phone.scale()));
    int width = 0;
    QTRY_COMPARE_WITH_TIMEOUT(
        (fixture.session.page()->runJavaScript(u"innerWidth"_s, [&](const QVariant& v) { width = v.toInt(); }),
         qAbs(width - scenario.device.width) <= 1),
        true, 20000);
}

void PhoneViewTest::mapsRectangles()
{
    PageSession session(demoPackage());
    PhoneView phone;
    phone.setSession(&session);
    phone.resize(400, 500);
    phone.show();
    const QRectF device(10, 20, 100, 50);
    const QRectF there = phone.fromDevice(device);
    QVERIFY(QRectF(phone.screenRect()).contains(there));
    const QRectF back = phone.toDevice(there);
    QVERIFY(qAbs(back.x() - 10) < 0.01 && qAbs(back.height() - 50) < 0.01);
    const QRectF all = phone.toDevice(QRectF(-100, -100, 2000, 2000));
    QCOMPARE(all, QRectF(QPointF(), QSizeF(session.scenario().device.size())));
    const QRect pixels =
        phone.toPicture(QRectF(QPointF(), QSizeF(session.scenario().device.size())), phone.screenshot());
    QCOMPARE(pixels.width(), qRound(phone.screenRect().width() * phone.devicePixelRatioF()));
}

void PhoneViewTest::showsThePage()
{
    PhoneFixture fixture;
    QVERIFY(fixture.phone.screenshot().isNull() || !shows(fixture.phone.screenshot(), QColor(0x11, 0x55, 0xcc)));
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(fixture.phone.screenshot(), QColor(0x11, 0x55, 0xcc)), 20000);
    QCOMPARE(fixture.phone.screenshot().size(), fixture.phone.screenRect().size() * fixture.phone.devicePixelRatioF());
    QCOMPARE(fixture.session.grab().size(), fixture.phone.screenshot().size());
}

void PhoneViewTest::aSmallPhoneIsPhotographedLegibly()
{
    PhoneFixture fixture;
    fixture.phone.resize(150, 300);
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(fixture.phone.screenshot(), QColor(0x11, 0x55, 0xcc)), 20000);
    const QSize shown = fixture.phone.screenshot().size();
    QVERIFY(shown.width() < 150);
    QImage picture;
    fixture.phone.photograph([&picture](const QImage& taken) { picture = taken; });
    QTRY_VERIFY_WITH_TIMEOUT(!picture.isNull(), 20000);
    QCOMPARE(picture.size(), fixture.session.scenario().device.size());
    QVERIFY(shows(picture, QColor(0x11, 0x55, 0xcc)));
    const QRect all = fixture.phone.toPicture(QRectF(QPointF(), QSizeF(picture.size())), picture);
    QCOMPARE(all, picture.rect());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.phone.screenshot().size(), shown, 20000);
}

void PhoneViewTest::aClickNavigates()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    QVERIFY(click(fixture, u".go"_s));
    QVERIFY(opened.wait(30000));
    const auto state = opened.first().first().value<PageState>();
    QCOMPARE(state.route, u"pages/detail/detail"_s);
    QCOMPARE(state.query, u"id=7"_s);
    QCOMPARE(state.stack, (QStringList{u"pages/home/home"_s, u"pages/detail/detail"_s}));
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.text(), u"Detail 7"_s);
}

void PhoneViewTest::aClickIsAGesture()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QSignalSpy calls(&fixture.session, &PageSession::callRecorded);
    QVERIFY(click(fixture, u".call"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!calls.isEmpty(), 30000);
    const auto call = calls.last().first().value<RecordedCall>();
    QCOMPARE(call.api, u"setStorageSync"_s);
    QVERIFY(call.gesture);
    QCOMPARE(call.place.file, u"pages/home/home.js"_s);
    QCOMPARE(call.place.line, 4);
}

void PhoneViewTest::backReturns()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    QVERIFY(click(fixture, u".go"_s));
    QVERIFY(opened.wait(30000));
    fixture.session.back();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session.currentRoute(), u"pages/home/home"_s, 30000);
}

void PhoneViewTest::pickingGivesTheLine()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    fixture.session.setPickMode(true);
    QSignalSpy picked(&fixture.session, &PageSession::picked);
    QSignalSpy calls(&fixture.session, &PageSession::callRecorded);
    QVERIFY(click(fixture, u".call"_s));
    QVERIFY(picked.wait(30000));
    const auto element = picked.first().first().value<PickedElement>();
    QCOMPARE(element.place.file, u"pages/home/home.wxml"_s);
    QCOMPARE(element.place.line, 3);
    QCOMPARE(element.tag, u"button"_s);
    QCOMPARE(element.route, u"pages/home/home"_s);
    QVERIFY(element.rect.height() > 0);
    QVERIFY(fixture.settle());
    QVERIFY2(calls.isEmpty(), "picking must not reach the package");
    fixture.session.highlight({u"pages/home/home.wxml"_s, 2, 0});
    fixture.session.highlight({});
}

void PhoneViewTest::markingGivesARectangle()
{
    PageSession session(demoPackage());
    PhoneView phone;
    phone.setSession(&session);
    phone.resize(400, 500);
    phone.show();
    // No page yet: there is nothing to mark, but the geometry is the same.
    QSignalSpy marked(&phone, &PhoneView::marked);
    QSignalSpy changed(&phone, &PhoneView::markingChanged);
    phone.setMarking(true);
    QVERIFY(phone.isMarking());
    auto* sheet = phone.findChild<QWidget*>(u"phoneMarker"_s);
    QVERIFY(sheet);
    QTest::mousePress(sheet, Qt::LeftButton, {}, QPoint(10, 20));
    QTest::mouseMove(sheet, QPoint(60, 80));
    QTest::mouseRelease(sheet, Qt::LeftButton, {}, QPoint(60, 80));
    QCOMPARE(marked.size(), 1);
    const QRectF rect = marked.first().first().toRectF();
    QVERIFY(qAbs(rect.x() - (10 / phone.scale())) < 1);
    QVERIFY(qAbs(rect.height() - (61 / phone.scale())) < 1);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!phone.isMarking());
    QCOMPARE(changed.size(), 2);
}

void PhoneViewTest::saysWhatIsTheMatter()
{
    PhoneView phone;
    phone.show();
    auto* notice = phone.findChild<QLabel*>(u"phoneNotice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains("No package"_L1));

    PhoneFixture fixture;
    notice = fixture.phone.findChild<QLabel*>(u"phoneNotice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QVERIFY(!notice->isVisible());
}

void PhoneViewTest::reloadsAfterAHang()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QSignalSpy unresponsive(&fixture.session, &PageSession::unresponsive);
    QVERIFY(click(fixture, u".hang"_s));
    QVERIFY(unresponsive.wait(60000));
    auto* notice = fixture.phone.findChild<QLabel*>(u"phoneNotice"_s);
    QVERIFY(notice->isVisible());
    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    Q_EMIT notice->linkActivated(u"reload"_s);
    QVERIFY(opened.wait(60000));
    QVERIFY(!notice->isVisible());
}

void PhoneViewTest::outlivesItsSession()
{
    PhoneView phone;
    phone.show();
    {
        PageSession session(demoPackage());
        phone.setSession(&session);
        session.start();
    }
    QCOMPARE(phone.session(), nullptr);
    auto* notice = phone.findChild<QLabel*>(u"phoneNotice"_s);
    QVERIFY(notice->text().contains("No package"_L1));
    phone.setSession(nullptr);
    phone.resize(300, 300);
}

MINGJING_WEB_TEST_MAIN(PhoneViewTest)
#include "tst_phoneview.moc"
