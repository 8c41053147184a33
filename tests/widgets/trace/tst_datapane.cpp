// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/room/reviewroom.h"
#include "widgets/common/jsontree.h"
#include "widgets/trace/datapane.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

InspectedPage pageWith(int count)
{
    const QJsonObject data{{u"count"_s, count}, {u"list"_s, QJsonArray{QJsonObject{{u"name"_s, u"砍价"_s}}, 2}}};
    return {u"pages/a/a"_s,
            {{u"pages/a/a"_s, {}, -1, data},
             {u"components/row"_s, {}, 0, QJsonObject{{u"open"_s, true}}},
             {u"components/row"_s, {}, 0, QJsonObject{{u"open"_s, false}}},
             {u"components/icon"_s, u"i"_s, 1, QJsonObject()}}};
}

} // namespace

class DataPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsInstancesAsTheyHang();
    void marksWhatChanged();
    void findsByKeys();
    void asksWhenDataChange();
    void deepValuesAreHarmless();

private:
    JsonTree* tree() { return m_pane->tree(); }

    std::unique_ptr<ReviewRoom> m_room;
    std::unique_ptr<DataPane> m_pane;
};

void DataPaneTest::init()
{
    m_room = std::make_unique<ReviewRoom>();
    m_room->enter();
    m_pane = std::make_unique<DataPane>(m_room->context);
    m_pane->resize(600, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void DataPaneTest::cleanup()
{
    m_pane.reset();
    m_room.reset();
}

void DataPaneTest::showsInstancesAsTheyHang()
{
    QAbstractItemModelTester tester(tree()->model());
    m_room->context.showInspected(pageWith(1));
    QCOMPARE(tree()->model()->rowCount(), 1);
    const QModelIndex page = tree()->model()->index(0, 0);
    QCOMPARE(page.data().toString(), u"pages/a/a"_s);
    QVERIFY(tree()->isExpanded(page));
    // Its two values, and the two components on it.
    QCOMPARE(tree()->model()->rowCount(page), 4);
    QVERIFY(tree()->goTo(u"components/icon"_s, true));
    QCOMPARE(tree()->currentIndex().data().toString(), u"components/icon #i"_s);
    QCOMPARE(tree()->currentIndex().parent().data().toString(), u"components/row"_s);
}

void DataPaneTest::marksWhatChanged()
{
    m_room->context.showInspected(pageWith(1));
    QCOMPARE(tree()->values().changedCount(), 0);
    QVERIFY(tree()->goTo(u"砍价"_s, true));
    m_room->context.showInspected(pageWith(2));
    // The count, and the page that holds it.
    QCOMPARE(tree()->values().changedCount(), 2);
    QCOMPARE(tree()->currentIndex().data().toString(), u"name"_s);
    InspectedPage other = pageWith(3);
    other.route = u"pages/b/b"_s;
    m_room->context.showInspected(other);
    QCOMPARE(tree()->values().changedCount(), 0);
}

void DataPaneTest::findsByKeys()
{
    m_room->context.showInspected(pageWith(1));
    m_pane->focusSearch();
    auto* search = m_pane->findChild<QLineEdit*>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"open"_s);
    const QString first = tree()->currentIndex().siblingAtColumn(1).data().toString();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(tree()->currentIndex().siblingAtColumn(1).data().toString() != first);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(tree()->currentIndex().siblingAtColumn(1).data().toString(), first);
}

void DataPaneTest::asksWhenDataChange()
{
    QSignalSpy asked(&m_room->context, &ReviewContext::inspectionRequested);
    QTRY_COMPARE(asked.size(), 1); // for it came into sight
    TraceEntry data;
    data.kind = TraceKind::Data;
    for (int i = 0; i < 1000; ++i)
        m_room->context.addTrace({data});
    QTRY_COMPARE(asked.size(), 2);
    TraceEntry call;
    m_room->context.addTrace({call});
    m_pane->hide();
    m_room->context.addTrace({data});
    m_pane->refresh();
    QCOMPARE(asked.size(), 2);
}

void DataPaneTest::deepValuesAreHarmless()
{
    QJsonValue deep(1);
    for (int i = 0; i < 500; ++i)
        deep = i % 2 ? QJsonValue(QJsonArray{deep}) : QJsonValue(QJsonObject{{u"a"_s, deep}});
    InspectedPage page{u"pages/a/a"_s, {{u"pages/a/a"_s, {}, -1, deep}}};
    m_room->context.showInspected(page);
    page.instances.first().data = QJsonArray{deep};
    m_room->context.showInspected(page);
    QVERIFY(!tree()->goTo(u"nowhere"_s, true));
    tree()->copyChosen();
}

QTEST_MAIN(DataPaneTest)
#include "tst_datapane.moc"
