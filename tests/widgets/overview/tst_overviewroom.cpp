// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/graph/graphview.h"
#include "widgets/overview/overviewmodel.h"
#include "widgets/overview/overviewroom.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class OverviewRoomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutKeepsOrderAndBounds();
    void cancelledLayoutIsNone();
    void model();
    void picture();
    void foldedSubpackage();
    void keysLeadToPagesAndLines();

private:
    static std::shared_ptr<const OpenCase> openCase();
};

std::shared_ptr<const OpenCase> OverviewRoomTest::openCase()
{
    auto open = std::make_shared<OpenCase>();
    open->package = std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, R"({"pages": ["a/a", "b/b", "c/c"], "subpackages": [{"root": "s", "pages": ["x", "y"]}]})"},
        {u"a/a.js"_s, "\nwx.navigateTo({url: '/b/b'}); wx.navigateTo({url: '/s/x'})"},
        {u"a/a.wxml"_s, ""},
        {u"b/b.wxml"_s, "<navigator url='/gone/gone'/>"},
        {u"c/c.wxml"_s, ""},
        {u"s/x.wxml"_s, "<navigator url='y'/>"},
        {u"s/y.wxml"_s, ""},
    });
    auto inspection = inspectPackage(*open->package);
    if (!inspection)
        qFatal("%s", qPrintable(inspection.error().toString()));
    open->manifest = inspection->manifest;
    open->facts = inspection->facts;
    return open;
}

void OverviewRoomTest::layoutKeepsOrderAndBounds()
{
    GraphData graph;
    graph.nodes.resize(101);
    for (qsizetype i = 1; i < graph.nodes.size(); ++i) {
        graph.nodes[i].column = i == 100 ? -1 : 1;
        graph.edges.append({0, i, false, {}});
    }
    const QList<GraphCell> cells = layoutGraph(graph);
    QCOMPARE(cells.size(), 101);
    QSet<std::pair<int, int>> taken;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QVERIFY(cells.at(i).row < mostGraphRows);
        QVERIFY(!taken.contains({cells.at(i).column, cells.at(i).row}));
        taken.insert({cells.at(i).column, cells.at(i).row});
        QVERIFY(cells.at(i).column <= cells.at(100).column);
        QVERIFY(i == 0 || cells.at(i).column > 0);
    }
    QVERIFY(layoutGraph({}).isEmpty());
}

void OverviewRoomTest::cancelledLayoutIsNone()
{
    GraphData graph;
    graph.nodes.resize(3);
    const Cancellation cancellation;
    cancellation.request();
    QVERIFY(layoutGraph(graph, cancellation).isEmpty());
}

void OverviewRoomTest::model()
{
    OverviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto open = openCase();
    model.show(open.get());
    const auto find = [&](const QString& text) {
        const QList<QStandardItem*> found = model.findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.constLast();
    };
    QVERIFY(find(u"Pages without a known way (1)"_s));
    const QStandardItem* lost = find(u"c/c"_s);
    QVERIFY(lost);
    QCOMPARE(lost->data(OverviewModel::RouteRole).toString(), u"c/c"_s);
    const QStandardItem* way = find(u"from a/a: navigateTo"_s);
    QVERIFY(way);
    const auto place = way->data(OverviewModel::PlaceRole).value<SourcePlace>();
    QCOMPARE(place.file, u"a/a.js"_s);
    QCOMPARE(place.line, 2);
    QCOMPARE(place.column, 34);
    QVERIFY(find(u"wx.navigateTo"_s));
    model.show(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void OverviewRoomTest::picture()
{
    const NavigationPicture picture = pictureOf(*openCase(), {});
    QStringList nodes;
    for (const GraphNode& node : picture.graph.nodes)
        nodes.append(u"%1 %2"_s.arg(node.id).arg(node.column));
    QCOMPARE(
        nodes,
        QStringList({u"program: 0"_s, u"a/a 1"_s, u"b/b 2"_s, u"c/c -1"_s, u"s/x 2"_s, u"s/y 3"_s, u"/gone/gone 3"_s}));
    QCOMPARE(picture.graph.nodes.at(3).tone, GraphTone::Fading);
    QCOMPARE(picture.graph.nodes.at(6).tone, GraphTone::Alarm);
    QCOMPARE(picture.graph.edges.size(), 5);
    QCOMPARE(picture.ways.size(), 5);
}

void OverviewRoomTest::foldedSubpackage()
{
    PictureOptions options;
    options.folded = {u"s"_s};
    const NavigationPicture picture = pictureOf(*openCase(), options);
    QCOMPARE(picture.graph.nodes.size(), 6);
    QCOMPARE(foldedRoot(picture.graph.nodes.at(4).id), u"s"_s);
    QCOMPARE(picture.members.at(4).size(), 2);
    QCOMPARE(picture.graph.edges.size(), 4);
}

void OverviewRoomTest::keysLeadToPagesAndLines()
{
    ReviewContext context;
    OverviewRoom room(context);
    room.resize(1200, 700);
    QSignalSpy drawn(room.graph(), &GraphView::drawn);
    room.show();
    context.setReplay(openCase(), {});
    QTRY_COMPARE(room.graph()->graph().nodes.size(), 7);
    QTRY_VERIFY(drawn.count() > 0);
    QSignalSpy pages(&context, &ReviewContext::pageSelected);
    QSignalSpy wanted(&room, &OverviewRoom::pageWanted);
    QTest::keyClick(room.graph(), Qt::Key_Right);
    QTest::keyClick(room.graph(), Qt::Key_Right);
    QCOMPARE(room.graph()->currentId(), u"a/a"_s);
    QCOMPARE(pages.count(), 1);
    QCOMPARE(context.selectedPage(), u"a/a"_s);
    QVERIFY(room.ways()->count() >= 3);
    QTest::keyClick(room.graph(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);

    QSignalSpy sources(&room, &OverviewRoom::sourceWanted);
    QListWidgetItem* last = room.ways()->item(room.ways()->count() - 1);
    Q_EMIT room.ways()->itemActivated(last);
    QCOMPARE(sources.count(), 1);
    QCOMPARE(context.selectedSource().file, u"a/a.js"_s);
    QCOMPARE(context.selectedSource().line, 2);

    context.clear();
    QTRY_COMPARE(room.graph()->graph().nodes.size(), 0);
}

QTEST_MAIN(OverviewRoomTest)
#include "tst_overviewroom.moc"
