// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/minimap.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/source/syntaxrepository.h"

#include <QScrollBar>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class MiniMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownOnDemand();
    void drawsWhatIsInSight();
    void goesWhereOneClicks();
    void coloursNoMoreThanTheScreen();

private:
    void show(SourceEditor& editor, const QString& text);
    static MiniMap* mapOf(SourceEditor& editor) { return editor.findChild<MiniMap*>(); }

    SyntaxRepository m_syntax;
};

void MiniMapTest::show(SourceEditor& editor, const QString& text)
{
    editor.setMiniMap(true);
    editor.resize(900, 700);
    editor.setSource(u"a.js"_s, text);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
}

void MiniMapTest::isShownOnDemand()
{
    SourceEditor editor(m_syntax);
    QVERIFY(!editor.hasMiniMap());
    show(editor, u"a()\n"_s.repeated(100));
    const int width = editor.viewport()->width();
    editor.setMiniMap(false);
    QCOMPARE(editor.viewport()->width(), width + MiniMap::mapWidth);
    editor.setMiniMap(true);
    QCOMPARE(editor.viewport()->width(), width);
    QVERIFY(mapOf(editor)->isVisible());
}

void MiniMapTest::drawsWhatIsInSight()
{
    SourceEditor editor(m_syntax);
    show(editor, u"if (a) { b('text') } // words\n"_s.repeated(200'000));
    QTRY_VERIFY(mapOf(editor)->isDrawn());
    // Ink of the second row of the map, where the first has some, too.
    const QImage ink = mapOf(editor)->grab().toImage();
    const QColor ground = ink.pixelColor(MiniMap::mapWidth - 2, 1);
    QVERIFY(ink.pixelColor(3, MiniMap::rowHeight * 300) != ground);
    for (const double part : {0.5, 1.0, 0.1, 0.9, 0.3, 0.7}) {
        editor.verticalScrollBar()->setValue(int(editor.verticalScrollBar()->maximum() * part));
        QTest::qWait(1);
    }
    QVERIFY(mapOf(editor)->blockCount() <= MiniMap::keptBlocks + 8);
    editor.verticalScrollBar()->setValue(0);
    editor.setMarks({{SourceMark::Kind::Finding, 100, 120, {}}});
    QTRY_VERIFY(mapOf(editor)->isDrawn());
    const QImage marked = mapOf(editor)->grab().toImage();
    QCOMPARE(marked.pixelColor(2, 110 * MiniMap::rowHeight), markColour(SourceMark::Kind::Finding));
    QVERIFY(marked.pixelColor(2, 130 * MiniMap::rowHeight) != markColour(SourceMark::Kind::Finding));
}

void MiniMapTest::goesWhereOneClicks()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a()\n"_s.repeated(5000));
    QTest::mouseClick(mapOf(editor), Qt::LeftButton, {}, {20, 400});
    const auto [first, last] = editor.visibleLines();
    QVERIFY(first <= 201 && last >= 201);
    // The box is drawn from the top of the map to its end, and the text with it.
    editor.verticalScrollBar()->setValue(0);
    QTest::mousePress(mapOf(editor), Qt::LeftButton, {}, {20, 2});
    QMouseEvent moved(QEvent::MouseMove, QPointF(20, mapOf(editor)->height()), QPointF(), Qt::NoButton, Qt::LeftButton,
                      {});
    QCoreApplication::sendEvent(mapOf(editor), &moved);
    QCOMPARE(editor.visibleLines().second, 5001);
}

/// The engine is slow: the thread of the window may give it what is on screen and a little before, whatever is shown.
void MiniMapTest::coloursNoMoreThanTheScreen()
{
    SourceEditor editor(m_syntax);
    const QString statement = u"var a='b',c=function(d){return d?/[;]/.test(e):f({g:[1,2]})};"_s;
    show(editor, statement.repeated(3000));
    // Rows of the screen, the stretch between two known places, twice over for pieces that are tried first.
    constexpr qsizetype bound = 60'000;
    QVERIFY(editor.highlighter().fedHere() < bound);
    for (const double part : {0.5, 1.0, 0.25}) {
        const qsizetype before = editor.highlighter().fedHere();
        editor.verticalScrollBar()->setValue(int(editor.verticalScrollBar()->maximum() * part));
        editor.viewport()->repaint();
        QVERIFY(editor.highlighter().fedHere() - before < bound);
    }
    // The rest is not done here.
    const qsizetype before = editor.highlighter().fedHere();
    QTRY_VERIFY_WITH_TIMEOUT(editor.highlighter().isDone(), 60'000);
    QVERIFY(editor.highlighter().fedHere() - before < bound);
}

QTEST_MAIN(MiniMapTest)
#include "tst_minimap.moc"
