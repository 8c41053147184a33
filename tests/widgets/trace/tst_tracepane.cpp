// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/traceentry.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/common/jsontree.h"
#include "widgets/trace/momentpicture.h"
#include "widgets/trace/tracedetails.h"
#include "widgets/trace/tracelanes.h"
#include "widgets/trace/tracemodel.h"
#include "widgets/trace/tracepane.h"
#include "widgets/trace/tracewords.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

TraceEntry entryOf(TraceKind kind, qint64 timeMs, const QString& name, const QString& page = u"pages/a/a"_s)
{
    TraceEntry entry;
    entry.kind = kind;
    entry.timeMs = timeMs;
    entry.name = name;
    entry.page = page;
    return entry;
}

TraceEntry call(qint64 sequence, const QString& api, const QString& argument, bool gesture = false)
{
    TraceEntry entry = entryOf(TraceKind::Call, sequence * 10, api);
    entry.sequence = sequence;
    entry.args = {argument};
    entry.gesture = gesture;
    entry.place = {u"pages/a/a.js"_s, int(sequence), 1};
    return entry;
}

QByteArray somePng(QColor colour)
{
    QImage image(40, 80, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

class TracePaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatHappens();
    void filtersByKind();
    void filtersByTouchPageAndFailure();
    void findsInAnswers();
    void answersMakeRowsAppear();
    void keysGoThroughRows();
    void rowsLeadToSourceAndPicture();
    void lanesAndRowsChooseTogether();
    void lanesZoom();
    void lanesShowFailuresAmongMany();
    void pausesAndClearsTheViewOnly();
    void staysWhereOneReads();
    void becomesEvidence();
    void evidenceHasTheScenarioOfItsRows();
    void nothingRemainsOfAnotherCase();
    void isWrittenAsJson();
    void manyEntriesStayQuick();

private:
    QLineEdit* text() { return m_pane->findChild<QLineEdit*>(); }
    QToolButton* button(const QString& part);
    QStringList names();
    void fill();

    std::unique_ptr<ReviewRoom> m_room;
    std::unique_ptr<TracePane> m_pane;
};

void TracePaneTest::init()
{
    m_room = std::make_unique<ReviewRoom>();
    m_room->enter();
    m_pane = std::make_unique<TracePane>(m_room->context);
    m_pane->resize(1000, 320);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_room->context.beginTraceRun();
}

void TracePaneTest::cleanup()
{
    m_pane.reset();
    m_room.reset();
}

QToolButton* TracePaneTest::button(const QString& part)
{
    for (QToolButton* each : m_pane->findChildren<QToolButton*>()) {
        if (each->text().contains(part))
            return each;
    }
    return nullptr;
}

QStringList TracePaneTest::names()
{
    QStringList names;
    for (int row = 0; row < m_pane->model()->rowCount(); ++row)
        names.append(m_pane->model()->log().at(m_pane->model()->entryAt(row)).name);
    return names;
}

void TracePaneTest::fill()
{
    TraceEntry data = entryOf(TraceKind::Data, 60, u"setData"_s);
    data.args = {QJsonObject{{u"list"_s, QJsonArray{1, 2}}}};
    data.amount = 4096;
    m_room->context.addTrace(
        {entryOf(TraceKind::Page, 0, u"onLoad"_s), call(1, u"login"_s, u"one"_s), call(2, u"request"_s, u"two"_s, true),
         data, entryOf(TraceKind::Gesture, 70, u"tap"_s, u"pages/b/b"_s), entryOf(TraceKind::Error, 80, u"script"_s)},
        {{1, CallAnswer{true, u"login:ok"_s, QJsonObject{{u"code"_s, u"SECRET"_s}}, 3}},
         {2, CallAnswer{false, u"request:fail no way"_s, {}, 7}}});
    QTRY_COMPARE(m_pane->model()->rowCount(), 6);
}

void TracePaneTest::showsWhatHappens()
{
    QAbstractItemModelTester tester(m_pane->model());
    fill();
    const auto shown = [this](int row, int column) { return m_pane->model()->index(row, column).data().toString(); };
    QCOMPARE(shown(1, TraceModel::NameColumn), u"wx.login"_s);
    QVERIFY(shown(1, TraceModel::OutcomeColumn).contains(u"SECRET"_s));
    QVERIFY(shown(2, TraceModel::OutcomeColumn).contains(u"fail no way"_s));
    QVERIFY(shown(3, TraceModel::SubjectColumn).contains(u"4.0 kB"_s, Qt::CaseInsensitive));
    QCOMPARE(shown(2, TraceModel::PlaceColumn), u"pages/a/a.js:2"_s);
    m_room->context.clear();
    QCOMPARE(m_pane->model()->rowCount(), 0);
}

void TracePaneTest::filtersByKind()
{
    fill();
    QVERIFY(button(u"Calls"_s)->text().contains(u'2'));
    QTest::mouseClick(button(u"Calls"_s), Qt::LeftButton);
    QVERIFY(!names().contains(u"login"_s));
    QCOMPARE(m_pane->model()->rowCount(), 4);
    QTest::mouseClick(button(u"Calls"_s), Qt::LeftButton);
    QCOMPARE(m_pane->model()->rowCount(), 6);
}

void TracePaneTest::filtersByTouchPageAndFailure()
{
    fill();
    TraceFilter filter;
    filter.gesture = TraceFilter::Gesture::With;
    m_pane->model()->setFilter(filter);
    QCOMPARE(names(), QStringList{u"request"_s});
    filter = {};
    filter.page = u"pages/b/b"_s;
    m_pane->model()->setFilter(filter);
    QCOMPARE(names(), QStringList{u"tap"_s});
    QTest::mouseClick(button(u"Failed"_s), Qt::LeftButton);
    QCOMPARE(names(), (QStringList{u"request"_s, u"script"_s}));
}

void TracePaneTest::findsInAnswers()
{
    fill();
    m_pane->focusFilter();
    QVERIFY(text()->hasFocus());
    QTest::keyClicks(text(), u"secret"_s);
    QTRY_COMPARE(names(), QStringList{u"login"_s});
    QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(text(), u"pages/a/a.js:2"_s);
    QTRY_COMPARE(names(), QStringList{u"request"_s});
}

void TracePaneTest::answersMakeRowsAppear()
{
    QAbstractItemModelTester tester(m_pane->model());
    m_room->context.addTrace({call(1, u"a"_s, {}), call(2, u"b"_s, {}), call(3, u"c"_s, {})},
                             {{3, CallAnswer{false, u"c:fail"_s, {}, 1}}});
    QTRY_COMPARE(m_pane->model()->rowCount(), 3);
    QTest::mouseClick(button(u"Failed"_s), Qt::LeftButton);
    QCOMPARE(names(), QStringList{u"c"_s});
    m_room->context.addTrace({}, {{1, CallAnswer{false, u"a:fail"_s, {}, 9}}});
    QCOMPARE(names(), (QStringList{u"a"_s, u"c"_s}));
}

void TracePaneTest::keysGoThroughRows()
{
    fill();
    m_pane->focusFilter();
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(m_pane->table()->currentIndex().row(), 0);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(m_pane->table()->currentIndex().row(), 1);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_pane->table()->currentIndex().row(), 0);
    QTest::keyClick(text(), Qt::Key_Down);
    QVERIFY(m_pane->table()->hasFocus());
}

void TracePaneTest::rowsLeadToSourceAndPicture()
{
    fill();
    m_room->context.addTracePicture({0, somePng(Qt::red), 40, 80});
    QSignalSpy source(&m_room->context, &ReviewContext::sourceSelected);
    m_pane->table()->selectRow(2);
    QCOMPARE(source.size(), 1);
    QCOMPARE(source.first().first().value<SourcePlace>().line, 2);
    QCOMPARE(m_room->context.selectedEntry(), 2);
    const auto pictures = m_pane->findChildren<MomentPicture*>();
    QCOMPARE(pictures.size(), 2);
    QVERIFY(pictures.first()->hasPicture());
    auto* tree = m_pane->findChild<TraceDetails*>()->tree();
    QVERIFY(tree->goTo(u"no way"_s, true));
    QVERIFY(!tree->goTo(u"nowhere to be found"_s, true));
    MomentPicture* small = pictures.first()->isVisible() ? pictures.first() : pictures.last();
    MomentPicture* large = small == pictures.first() ? pictures.last() : pictures.first();
    QTest::mouseClick(small, Qt::LeftButton);
    QVERIFY(large->isVisible());
    QTest::keyClick(large, Qt::Key_Escape);
    QVERIFY(small->isVisible() && !large->isVisible());
}

void TracePaneTest::lanesAndRowsChooseTogether()
{
    fill();
    auto* lanes = m_pane->findChild<TraceLanes*>();
    lanes->setFocus();
    m_pane->table()->selectRow(1);
    QTest::keyClick(lanes, Qt::Key_Right);
    QCOMPARE(m_pane->table()->currentIndex().row(), 2);
    QTest::keyClick(lanes, Qt::Key_Left);
    QCOMPARE(m_pane->table()->currentIndex().row(), 1);
    QSignalSpy chosen(lanes, &TraceLanes::chosen);
    // Somewhere along the lanes there are marks to be hit.
    for (int x = 0; x < lanes->width() && chosen.isEmpty(); x += 4)
        QTest::mouseClick(lanes, Qt::LeftButton, {}, {x, lanes->height() / 2});
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(m_pane->model()->entryAt(m_pane->table()->currentIndex().row()), chosen.last().first().toInt());
}

void TracePaneTest::lanesZoom()
{
    fill();
    auto* lanes = m_pane->findChild<TraceLanes*>();
    const qint64 before = lanes->to() - lanes->from();
    const QPointF middle = lanes->rect().center();
    QWheelEvent wheel(middle, lanes->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(lanes, &wheel);
    QVERIFY(lanes->to() - lanes->from() < before);
    const qint64 from = lanes->from();
    QTest::mousePress(lanes, Qt::LeftButton, {}, {600, 20});
    QTest::mouseMove(lanes, {500, 20});
    QTest::mouseRelease(lanes, Qt::LeftButton, {}, {500, 20});
    QVERIFY(lanes->from() > from);
    QTest::keyClick(lanes, Qt::Key_0);
    QCOMPARE(lanes->to() - lanes->from(), before);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(lanes, i < 100 ? Qt::Key_Plus : Qt::Key_Minus);
    QVERIFY(!lanes->grab().isNull());
}

void TracePaneTest::lanesShowFailuresAmongMany()
{
    TraceEntry good = call(1, u"a"_s, {});
    TraceEntry bad = call(2, u"b"_s, {});
    bad.timeMs = good.timeMs;
    TraceEntry after = call(3, u"c"_s, {});
    after.timeMs = good.timeMs;
    m_room->context.addTrace({good, bad, after}, {{2, CallAnswer{false, u"b:fail"_s, {}, 0}}});
    QTRY_COMPARE(m_pane->model()->rowCount(), 3);
    const QImage image = m_pane->findChild<TraceLanes*>()->grab().toImage();
    const QRgb red = TraceWords::colour(TraceKind::Error).rgb();
    int reds = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            reds += image.pixel(x, y) == red ? 1 : 0;
    }
    QVERIFY(reds > 0);
}

void TracePaneTest::pausesAndClearsTheViewOnly()
{
    fill();
    QTest::mouseClick(button(u"Pause"_s), Qt::LeftButton);
    m_room->context.addTrace({call(9, u"later"_s, {})});
    QTRY_COMPARE(m_pane->model()->waiting(), 1);
    QCOMPARE(m_pane->model()->rowCount(), 6);
    QTest::mouseClick(button(u"Pause"_s), Qt::LeftButton);
    QCOMPARE(m_pane->model()->rowCount(), 7);
    QTest::mouseClick(button(u"Clear"_s), Qt::LeftButton);
    QCOMPARE(m_pane->model()->rowCount(), 0);
    QCOMPARE(m_room->context.trace().size(), 7);
    QTest::mouseClick(button(u"Show all"_s), Qt::LeftButton);
    QCOMPARE(m_pane->model()->rowCount(), 7);
}

void TracePaneTest::staysWhereOneReads()
{
    QList<TraceEntry> many;
    for (int i = 1; i <= 300; ++i)
        many.append(call(i, u"a"_s, {}));
    m_room->context.addTrace(many);
    QTRY_COMPARE(m_pane->model()->rowCount(), 300);
    QScrollBar* bar = m_pane->table()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    m_room->context.addTrace({call(301, u"a"_s, {})});
    QTRY_COMPARE(m_pane->model()->rowCount(), 301);
    QCOMPARE(bar->value(), 10);
    bar->setValue(bar->maximum());
    m_room->context.addTrace({call(302, u"a"_s, {})});
    QTRY_COMPARE(m_pane->model()->rowCount(), 302);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TracePaneTest::becomesEvidence()
{
    fill();
    const QByteArray png = somePng(Qt::blue);
    m_room->context.addTracePicture({0, png, 40, 80});
    m_pane->captureSelection();
    QVERIFY(m_room->state().evidence.isEmpty());
    m_pane->table()->selectRow(2);
    m_pane->table()->selectionModel()->select(m_pane->model()->index(3, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_pane->captureSelection();
    QCOMPARE(m_room->state().evidence.size(), 1);
    const Evidence& evidence = m_room->state().evidence.first();
    QCOMPARE(evidence.calls.size(), 2);
    QCOMPARE(evidence.imageWidth, 40);
    const TraceEntry made = TraceEntry::fromJson(evidence.calls.first().toObject());
    QCOMPARE(made.answer->message, u"request:fail no way"_s);
    QCOMPARE(made.place.line, 2);
    QCOMPARE(TraceEntry::fromJson(evidence.calls.last().toObject()).kind, TraceKind::Data);
    const auto picture = m_room->session->blob(evidence.blobSha256);
    QVERIFY(picture.ok());
    QCOMPARE(*picture, png);
}

void TracePaneTest::evidenceHasTheScenarioOfItsRows()
{
    ReviewContext& context = m_room->context;
    const auto scenario = [](const QString& words) {
        return QJsonObject{{u"words"_s, words}, {u"details"_s, QJsonObject{{u"entry"_s, words}}}};
    };
    context.setTraceScenario(scenario(u"day"_s));
    context.addTrace({call(1, u"request"_s, u"a"_s)});
    context.addTracePicture({context.trace().runOf(0).begin, somePng(Qt::blue), 40, 80});
    context.beginTraceRun();
    context.setTraceScenario(scenario(u"night"_s));
    context.addTrace({call(1, u"login"_s, u"b"_s)});
    QVERIFY(m_room->session->changeScenario(u"night"_s, scenario(u"night"_s)[u"details"_s].toObject()));
    QTRY_COMPARE(m_pane->model()->rowCount(), 2);
    m_pane->table()->selectRow(0);
    m_pane->captureSelection();
    m_pane->table()->selectRow(1);
    m_pane->captureSelection();
    m_pane->table()->selectAll();
    m_pane->captureSelection();
    const QList<Evidence>& evidence = m_room->state().evidence;
    QCOMPARE(evidence.size(), 3);
    QCOMPARE(evidence.at(0).scenarios, QJsonArray{scenario(u"day"_s)});
    QVERIFY(!evidence.at(0).blobSha256.isEmpty());
    QCOMPARE(evidence.at(1).scenarios, QJsonArray{scenario(u"night"_s)});
    QVERIFY2(evidence.at(1).blobSha256.isEmpty(), "the picture is of the other run");
    QCOMPARE(evidence.at(2).scenarios, (QJsonArray{scenario(u"day"_s), scenario(u"night"_s)}));
}

void TracePaneTest::nothingRemainsOfAnotherCase()
{
    fill();
    m_room->context.addTracePicture({0, somePng(Qt::blue), 40, 80});
    m_pane->table()->selectRow(0);
    const auto* details = m_pane->findChild<TraceDetails*>();
    const auto* tree = details->findChild<JsonTree*>();
    const auto* picture = m_pane->findChild<MomentPicture*>();
    QVERIFY(tree->model()->rowCount() > 0);
    QVERIFY(picture->hasPicture());
    m_room->enter();
    QCOMPARE(tree->model()->rowCount(), 0);
    QVERIFY(!picture->hasPicture());
}

void TracePaneTest::isWrittenAsJson()
{
    fill();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"trace.json"_s);
    QSignalSpy written(m_pane.get(), &TracePane::written);
    m_pane->writeTo(path);
    QVERIFY(written.wait());
    QVERIFY(written.first().first().toBool());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(document.value(u"entries"_s).toArray().size(), 6);
    m_pane->writeTo(folder.filePath(u"no/such/folder.json"_s));
    QVERIFY(written.wait());
    QVERIFY(!written.last().first().toBool());
}

void TracePaneTest::manyEntriesStayQuick()
{
    QList<TraceEntry> many;
    many.reserve(50'000);
    for (int i = 1; i <= 50'000; ++i)
        many.append(call(i, i % 5 ? u"getStorageSync"_s : u"request"_s, u"value number %1 of the storm"_s.arg(i)));
    QElapsedTimer clock;
    clock.start();
    m_room->context.addTrace(many);
    QTRY_COMPARE(m_pane->model()->rowCount(), 50'000);
    const qint64 added = clock.restart();
    m_pane->model()->setText(u"number 49999 "_s);
    const qint64 first = clock.restart();
    QCOMPARE(m_pane->model()->rowCount(), 1);
    m_pane->model()->setText(u"wx.request"_s);
    const qint64 second = clock.restart();
    QCOMPARE(m_pane->model()->rowCount(), 10'000);
    m_pane->model()->setText({});
    TraceFilter filter;
    filter.gesture = TraceFilter::Gesture::Without;
    clock.restart();
    m_pane->model()->setFilter(filter);
    const qint64 filtered = clock.restart();
    m_pane->findChild<TraceLanes*>()->grab();
    clock.restart();
    m_pane->findChild<TraceLanes*>()->grab();
    const qint64 painted = clock.restart();
    qInfo("50,000 entries: shown %lld ms, first search %lld ms, next %lld ms, filter %lld ms, lanes %lld ms", added,
          first, second, filtered, painted);
    QCOMPARE(m_pane->model()->rowCount(), 50'000);
}

QTEST_MAIN(TracePaneTest)
#include "tst_tracepane.moc"
