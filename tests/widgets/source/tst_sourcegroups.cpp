// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/source/findbar.h"
#include "widgets/source/sourcegroup.h"
#include "widgets/source/sourcepane.h"
#include "widgets/source/sourcetab.h"
#include "widgets/source/syntaxrepository.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SourceGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAFileBesideItself();
    void movesAFile();
    void joins();
    void hasAHistoryAndAFindBarEach();
    void comesBackWithItsCase();
    void keepsHowOneLikesIt();

private:
    SourceEditor* editor() { return m_pane->currentEditor(); }
    void act(const QString& id) { m_pane->findChild<QAction*>(id)->trigger(); }

    SyntaxRepository m_syntax;
    std::shared_ptr<OpenCase> m_case;
    std::unique_ptr<ReviewRoom> m_room;
    std::unique_ptr<SourcePane> m_pane;
};

void SourceGroupsTest::init()
{
    m_case = std::make_shared<OpenCase>();
    m_case->package = std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"a.js"_s, QByteArray("a()\n").repeated(100)},
        {u"b.js"_s, QByteArray("b()\n").repeated(100)},
    });
    m_pane.reset();
    m_room = std::make_unique<ReviewRoom>();
    m_pane = std::make_unique<SourcePane>(m_room->context, m_syntax);
    m_pane->resize(1000, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_room->context.setLive(m_case, m_room->session.get());
}

void SourceGroupsTest::showsAFileBesideItself()
{
    act(u"source.beside"_s);
    QCOMPARE(m_pane->groupCount(), 1);
    m_pane->openFile(u"a.js"_s, 50);
    const SourceEditor* first = editor();
    act(u"source.beside"_s);
    QCOMPARE(m_pane->groupCount(), 2);
    QVERIFY(editor() != first);
    QCOMPARE(editor()->path(), u"a.js"_s);
    QCOMPARE(editor()->currentLine(), 50);
    editor()->goToLine(7);
    QCOMPARE(first->currentLine(), 50);
    // What is opened comes to the side where the person works.
    m_pane->openFile(u"b.js"_s);
    act(u"source.other"_s);
    QCOMPARE(editor(), first);
    QVERIFY(editor()->hasFocus());
    // A side without files is none.
    act(u"source.other"_s);
    m_pane->closeCurrentTab();
    QCOMPARE(m_pane->groupCount(), 2);
    m_pane->closeCurrentTab();
    QCOMPARE(m_pane->groupCount(), 1);
    QCOMPARE(editor(), first);
}

void SourceGroupsTest::movesAFile()
{
    m_pane->openFile(u"a.js"_s);
    act(u"source.move"_s);
    QCOMPARE(m_pane->groupCount(), 1);
    m_pane->openFile(u"b.js"_s, 30);
    SourceEditor* moved = editor();
    act(u"source.move"_s);
    QCOMPARE(m_pane->groupCount(), 2);
    QCOMPARE(editor(), moved);
    QCOMPARE(editor()->currentLine(), 30);
    act(u"source.move"_s);
    QCOMPARE(m_pane->groupCount(), 1);
    QCOMPARE(editor(), moved);
}

void SourceGroupsTest::joins()
{
    m_pane->openFile(u"a.js"_s);
    m_pane->openFile(u"b.js"_s);
    act(u"source.beside"_s);
    act(u"source.join"_s);
    QCOMPARE(m_pane->groupCount(), 1);
    QCOMPARE(editor()->path(), u"b.js"_s);
}

void SourceGroupsTest::hasAHistoryAndAFindBarEach()
{
    m_pane->openFile(u"a.js"_s, 10);
    m_pane->openFile(u"a.js"_s, 20);
    act(u"source.beside"_s);
    m_pane->openFile(u"b.js"_s, 5);
    m_pane->goBack();
    QCOMPARE(editor()->path(), u"a.js"_s);
    QCOMPARE(editor()->currentLine(), 20);
    act(u"source.other"_s);
    m_pane->goBack();
    QCOMPARE(editor()->currentLine(), 10);

    m_pane->showFindBar();
    auto* input = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(input);
    QTest::keyClicks(input, u"a("_s);
    SourceEditor* searched = editor();
    QTRY_COMPARE(searched->matches().size(), 100);
    act(u"source.other"_s);
    QVERIFY(editor() != searched);
    QVERIFY(editor()->matches().isEmpty());
    QCOMPARE(searched->matches().size(), 100);
}

void SourceGroupsTest::comesBackWithItsCase()
{
    m_pane->openFile(u"a.js"_s, 12);
    act(u"source.beside"_s);
    m_pane->openFile(u"b.js"_s, 34);
    m_room->context.clear();
    QCOMPARE(m_pane->groupCount(), 1);
    m_room->context.setLive(m_case, m_room->session.get());
    QCOMPARE(m_pane->groupCount(), 2);
    QCOMPARE(editor()->path(), u"b.js"_s);
    QCOMPARE(editor()->currentLine(), 34);
    act(u"source.other"_s);
    QCOMPARE(editor()->path(), u"a.js"_s);
    QCOMPARE(editor()->currentLine(), 12);
}

void SourceGroupsTest::keepsHowOneLikesIt()
{
    m_pane->openFile(u"a.js"_s);
    QVERIFY(!editor()->hasMiniMap());
    act(u"source.map"_s);
    act(u"source.wrap"_s);
    QVERIFY(editor()->hasMiniMap());
    SourcePane other(m_room->context, m_syntax);
    other.restoreLayout(m_pane->layoutState());
    other.openFile(u"b.js"_s);
    QVERIFY(other.currentEditor()->hasMiniMap());
    QVERIFY(other.currentEditor()->isWrapped());
    other.restoreLayout("no JSON at all");
    QVERIFY(!other.currentEditor()->hasMiniMap());
}

QTEST_MAIN(SourceGroupsTest)
#include "tst_sourcegroups.moc"
