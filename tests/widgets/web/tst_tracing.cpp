// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "review/trace/tracelog.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/web/javascript.h"
#include "widgets/web/momentcamera.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/pagetrace.h"
#include "widgets/web/phoneview.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const MemoryPackage> package()
{
    const QByteArray home = "<view>\n"
                            "  <view class=\"tap\" data-n=\"{{count}}\" bindtap=\"go\">count {{count}}</view>\n"
                            "  <row id=\"first\" name=\"{{name}}\"/>\n"
                            "</view>\n";
    const QByteArray script = "Page({\n" // 1
                              "  data: { count: 0, name: 'x', get secret() { return 1 } },\n" // 2
                              "  onLoad() {\n" // 3
                              "    wx.setStorageSync('k', 'v')\n" // 4
                              "    console.log('hello', wx.getStorageSync('k'))\n" // 5
                              "    wx.request({ url: 'https://example.org/', fail() {} })\n" // 6
                              "  },\n" // 7
                              "  go() {\n" // 8
                              "    this.setData({ count: this.data.count + 1 })\n" // 9
                              "    missing()\n" // 10
                              "  }\n" // 11
                              "})\n";
    const QByteArray storm = "Page({\n"
                             "  data: { n: 0 },\n"
                             "  onLoad() {\n"
                             "    for (let n = 1; n <= 8000; n++) this.setData({ n })\n"
                             "    for (let n = 0; n < 3000; n++) wx.getStorageSync('k' + n)\n"
                             "  }\n"
                             "})\n";
    return std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, R"({"pages":["pages/home/home","pages/storm/storm"]})"},
        {u"app.js"_s, "App({})\n"},
        {u"pages/home/home.json"_s, R"({"usingComponents":{"row":"/components/row"}})"},
        {u"pages/home/home.wxml"_s, home},
        {u"pages/home/home.wxss"_s, ".tap { height: 200px; }\n"},
        {u"pages/home/home.js"_s, script},
        {u"components/row.json"_s, R"({"component":true})"},
        {u"components/row.wxml"_s, "<view>{{name}} {{own}}</view>\n"},
        {u"components/row.js"_s,
         "Component({ properties: { name: String }, data: { own: 'a' }, attached() { this.setData({ own: 'b' }) } "
         "})\n"},
        {u"pages/storm/storm.json"_s, "{}"},
        {u"pages/storm/storm.wxml"_s, "<view>{{n}}</view>\n"},
        {u"pages/storm/storm.js"_s, storm},
    });
}

/// A phone whose session fills a log.
struct Workplace {
    Workplace() : session(package())
    {
        QObject::connect(&session, &PageSession::runStarted, &session, [this] { log.beginRun(0); });
        QObject::connect(&session, &PageSession::traced, &session,
                         [this](const QList<TraceEntry>& entries, const QList<TraceAnswer>& answers) {
                             ++batches;
                             for (const TraceEntry& entry : entries)
                                 log.add(entry);
                             for (const TraceAnswer& answer : answers)
                                 log.join(answer);
                         });
        phone.resize(430, 860);
        phone.setSession(&session);
        phone.show();
    }

    bool open(const QString& route)
    {
        QSignalSpy opened(&session, &PageSession::pageOpened);
        session.start();
        session.open(route);
        return QTest::qWaitFor([&] { return !opened.isEmpty(); }, 60000);
    }

    const TraceEntry* find(TraceKind kind, const QString& name = {}, const QString& component = {}) const
    {
        const auto found = std::find_if(log.entries().cbegin(), log.entries().cend(), [&](const TraceEntry& entry) {
            return entry.kind == kind && (name.isEmpty() || entry.name == name)
                && (component.isEmpty() || entry.component == component);
        });
        return found == log.entries().cend() ? nullptr : &*found;
    }
    int indexOf(const TraceEntry* entry) const { return int(entry - log.entries().constData()); }

    void tap()
    {
        runInPage(
            u"document.querySelector('.tap').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))"_s);
    }
    void runInPage(const QString& script) { session.page()->runJavaScript(script); }

    TraceLog log;
    int batches = 0;
    PageSession session;
    PhoneView phone;
};

} // namespace

class TracingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsInOrder();
    void recordsTouchesAndWhatTheyCause();
    void countsWhatAStormLeavesOut();
    void showsTheData();
    void tellsOfBindings();
    void takesPictures();
    void beginsAnewWithEachRun();
    void countsStayTrue();
};

void TracingTest::recordsInOrder()
{
    Workplace desk;
    QVERIFY(desk.open(u"pages/home/home"_s));
    QTRY_VERIFY(desk.find(TraceKind::Call, u"request"_s) && desk.find(TraceKind::Call, u"request"_s)->answer);
    const TraceEntry* load = desk.find(TraceKind::Page, u"onLoad"_s);
    const TraceEntry* write = desk.find(TraceKind::Call, u"setStorageSync"_s);
    const TraceEntry* read = desk.find(TraceKind::Call, u"getStorageSync"_s);
    const TraceEntry* said = desk.find(TraceKind::Console, u"log"_s);
    const TraceEntry* request = desk.find(TraceKind::Call, u"request"_s);
    const TraceEntry* row = desk.find(TraceKind::Data, u"setData"_s, u"components/row"_s);
    QVERIFY(load && write && read && said && request && row && desk.find(TraceKind::Program, u"started"_s));
    QVERIFY(desk.indexOf(load) < desk.indexOf(write));
    QVERIFY(desk.indexOf(write) < desk.indexOf(read));
    QVERIFY(desk.indexOf(read) < desk.indexOf(said));
    QVERIFY(desk.indexOf(said) < desk.indexOf(request));
    QCOMPARE(load->page, u"pages/home/home"_s);
    QCOMPARE(read->answer->value.toString(), u"v"_s);
    QVERIFY(read->answer->ok);
    QVERIFY(said->text.contains(u"hello"_s));
    QCOMPARE(said->place, (SourcePlace{u"pages/home/home.js"_s, 5, said->place.column}));
    QVERIFY(!request->answer->ok);
    QVERIFY2(request->answer->message.startsWith(u"request:fail"_s), qPrintable(request->answer->message));
    QVERIFY(desk.find(TraceKind::Refused));
    QCOMPARE(row->args.first().toObject().value(u"own"_s).toString(), u"b"_s);
    QCOMPARE(row->place.file, u"components/row.js"_s);
}

void TracingTest::recordsTouchesAndWhatTheyCause()
{
    Workplace desk;
    QVERIFY(desk.open(u"pages/home/home"_s));
    desk.tap();
    QTRY_VERIFY(desk.find(TraceKind::Error, u"script"_s));
    const TraceEntry* tap = desk.find(TraceKind::Gesture, u"tap"_s);
    const TraceEntry* data = desk.find(TraceKind::Data, u"setData"_s, u"pages/home/home"_s);
    const TraceEntry* error = desk.find(TraceKind::Error, u"script"_s);
    QVERIFY(tap && data);
    QCOMPARE(tap->tag, u"view"_s);
    QCOMPARE(tap->place.file, u"pages/home/home.wxml"_s);
    QCOMPARE(tap->place.line, 2);
    QVERIFY2(tap->text.startsWith(u"count"_s), qPrintable(tap->text));
    QVERIFY(desk.indexOf(tap) < desk.indexOf(data));
    QVERIFY(data->gesture);
    QCOMPARE(data->args, (QJsonArray{QJsonObject{{u"count"_s, 1}}}));
    QVERIFY(data->amount >= 10 && data->amount < 20 && data->whole);
    QCOMPARE(data->place.line, 9);
    QCOMPARE(error->place.line, 10);
}

void TracingTest::countsWhatAStormLeavesOut()
{
    Workplace desk;
    QVERIFY(desk.open(u"pages/storm/storm"_s));
    const auto left = [&desk](const QString& kind) {
        qint64 sum = 0;
        for (const TraceEntry& entry : desk.log.entries())
            sum += entry.kind == TraceKind::Cut && entry.name == kind ? entry.amount : 0;
        return sum;
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(u"data"_s) + desk.log.countOf(TraceKind::Data), 8000, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(left(u"call"_s) + desk.log.countOf(TraceKind::Call), 3000, 20000);
    QVERIFY(desk.log.countOf(TraceKind::Data) >= 500);
    QVERIFY(left(u"data"_s) > 0 && left(u"call"_s) > 0);
    QVERIFY2(desk.batches < 200, qPrintable(QString::number(desk.batches)));
}

void TracingTest::showsTheData()
{
    Workplace desk;
    QVERIFY(desk.open(u"pages/home/home"_s));
    QSignalSpy inspected(&desk.session, &PageSession::inspected);
    desk.session.inspect();
    QVERIFY(inspected.wait(20000));
    const auto page = inspected.first().first().value<InspectedPage>();
    QCOMPARE(page.route, u"pages/home/home"_s);
    QCOMPARE(page.instances.size(), 2);
    QCOMPARE(page.instances.at(0).component, u"pages/home/home"_s);
    QCOMPARE(page.instances.at(0).parent, -1);
    QCOMPARE(page.instances.at(0).data.toObject().value(u"count"_s).toInt(-1), 0);
    QCOMPARE(page.instances.at(1).component, u"components/row"_s);
    QCOMPARE(page.instances.at(1).parent, 0);
    QCOMPARE(page.instances.at(1).data.toObject().value(u"own"_s).toString(), u"b"_s);
    QCOMPARE(page.instances.at(1).data.toObject().value(u"name"_s).toString(), u"x"_s);
}

void TracingTest::tellsOfBindings()
{
    Workplace desk;
    QVERIFY(desk.open(u"pages/home/home"_s));
    QSignalSpy hovered(&desk.session, &PageSession::hovered);
    desk.session.setPickMode(true);
    desk.runInPage(u"setTimeout(() => { const e = document.querySelector('.tap'); const b = e.getBoundingClientRect();"
                   "e.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true,"
                   "clientX: b.left + 20, clientY: b.top + 20 })) }, 100)"_s);
    QVERIFY(hovered.wait(20000));
    const auto element = hovered.first().first().value<PickedElement>();
    QCOMPARE(element.tag, u"view"_s);
    QCOMPARE(element.place.line, 2);
    const QList<ElementBinding> expected{
        {u"data-n"_s, u"{{count}}"_s}, {u"bindtap"_s, u"go"_s}, {{}, u"count {{count}}"_s}};
    QCOMPARE(element.bindings, expected);
}

void TracingTest::takesPictures()
{
    Workplace desk;
    MomentCamera camera(desk.phone, desk.session, [&desk] { return qint64(desk.batches); });
    QSignalSpy taken(&camera, &MomentCamera::taken);
    QVERIFY(desk.open(u"pages/home/home"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!taken.isEmpty(), 20000);
    const auto picture = taken.first().first().value<TracePicture>();
    const QImage image = QImage::fromData(picture.png, "PNG");
    QCOMPARE(image.size(), QSize(picture.width, picture.height));
    QVERIFY(image.width() <= desk.session.scenario().device.size().width());
    const auto before = taken.size();
    desk.tap();
    QTRY_VERIFY_WITH_TIMEOUT(taken.size() > before, 20000);
}

void TracingTest::beginsAnewWithEachRun()
{
    Workplace desk;
    QVERIFY(desk.open(u"pages/home/home"_s));
    QSignalSpy opened(&desk.session, &PageSession::pageOpened);
    desk.session.restart();
    QVERIFY(opened.wait(60000));
    QTRY_VERIFY(desk.log.entries().last().run == 1);
    QCOMPARE(desk.log.countOf(TraceKind::Program), 2);
}

void TracingTest::countsStayTrue()
{
    PageTrace trace;
    TraceLog log;
    connect(&trace, &PageTrace::traced, [&log](const QList<TraceEntry>& entries) {
        for (const TraceEntry& entry : entries)
            log.add(entry);
    });
    trace.begin();
    TraceEntry cut;
    cut.kind = TraceKind::Cut;
    cut.name = u"data"_s;
    for (cut.amount = 1; cut.amount <= 3000; ++cut.amount)
        trace.add({cut}, {});
    QCOMPARE(log.countOf(TraceKind::Cut), 1);
    QCOMPARE(log.entries().last().amount, 3000);
}

MINGJING_WEB_TEST_MAIN(TracingTest)
#include "tst_tracing.moc"
