// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourceeditor.h"
#include "widgets/source/syntaxrepository.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SourceEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsDefinitions_data();
    void knowsDefinitions();
    void coloursMustacheAndDirectives();
    void goesToLines();
    void selectsWholeLines();
    void selectsLinesInTheMargin();
    void showsLongLinesWhole();
    void showsManyLines();
    void goesFromMatchToMatch();
    void showsAnotherFile();
    void movesByKeys();
    void copies();
    void wraps();
    void folds();
    void unfoldsWhatIsGoneTo();
    void matchesBrackets();
    void marksLines();
    void followsWithControl();
    void comesBackToTheSameSight();
    void showsHiddenCharacters();
    void isReadAloud();
    void survivesAnything_data();
    void survivesAnything();

private:
    /// In a window of 900 × 700, walked through to the end.
    void show(SourceEditor& editor, const QString& path, const QString& text);

    SyntaxRepository m_syntax;
};

void SourceEditorTest::show(SourceEditor& editor, const QString& path, const QString& text)
{
    editor.resize(900, 700);
    editor.setSource(path, text);
    editor.show();
    editor.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QTRY_VERIFY(editor.highlighter().isDone());
}

void SourceEditorTest::knowsDefinitions_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("page.wxml") << u"WXML"_s;
    QTest::newRow("page.wxss") << u"WXSS"_s;
    QTest::newRow("format.wxs") << u"WXS"_s;
    QTest::newRow("app.js") << u"JavaScript"_s;
    QTest::newRow("app.json") << u"JSON"_s;
}

void SourceEditorTest::knowsDefinitions()
{
    QFETCH(QString, name);
    QCOMPARE(m_syntax.definitionFor(QString::fromLatin1(QTest::currentDataTag())).name(), name);
}

void SourceEditorTest::coloursMustacheAndDirectives()
{
    SourceEditor editor(m_syntax);
    const QString text = u"<view class=\"a {{ok ? 'b' : 'c'}}\" wx:if=\"{{n > 1}}\" bindtap=\"go\">x {{y}}</view>"_s;
    show(editor, u"page.wxml"_s, text);
    const auto colour = [&](const QString& at) { return editor.colourAt(text.indexOf(at)); };
    const QColor string = colour(u"a {{"_s);
    const QColor plain = colour(u"x {{"_s);
    QVERIFY(string != plain);
    QVERIFY(colour(u"{{ok"_s) != string);
    QVERIFY(colour(u"'b'"_s) != colour(u"{{ok"_s));
    QVERIFY(colour(u"? 'b'"_s) != string);
    QVERIFY(colour(u"wx:if"_s) != colour(u"class"_s));
    QVERIFY(colour(u"bindtap"_s) != colour(u"class"_s));
    QVERIFY(colour(u"1}}"_s) != string);
    QCOMPARE(colour(u"{{y"_s), colour(u"{{ok"_s));
}

void SourceEditorTest::goesToLines()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"a.js"_s, u"one\ntwo\nthree\n"_s);
    editor.goToLine(2, 3);
    QCOMPARE(editor.currentLine(), 2);
    QCOMPARE(editor.currentColumn(), 3);
    editor.goToLine(99);
    QCOMPARE(editor.currentLine(), 2);
    editor.goToLine(3, 99);
    QCOMPARE(editor.currentColumn(), 6);
}

void SourceEditorTest::selectsWholeLines()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"a.js"_s, u"one\ntwo\nthree\n"_s);
    editor.showRange(0, 8);
    // The selection ends before the first character of line 3.
    QCOMPARE(editor.selectedLines(), std::pair(1, 2));
    QCOMPARE(editor.selectedText(), u"one\ntwo\n"_s);
    editor.showRange(5, 0);
    QCOMPARE(editor.selectedLines(), std::pair(2, 2));
}

void SourceEditorTest::selectsLinesInTheMargin()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, u"one\ntwo\nthree\nfour\n"_s);
    const int height = editor.rectangleOf(0).height();
    QTest::mousePress(editor.viewport(), Qt::LeftButton, {}, QPoint(8, height + 2));
    QTest::mouseMove(editor.viewport(), QPoint(8, 2 * height + 2));
    QTest::mouseRelease(editor.viewport(), Qt::LeftButton, {}, QPoint(8, 2 * height + 2));
    QCOMPARE(editor.selectedText(), u"two\nthree\n"_s);
    QCOMPARE(editor.selectedLines(), std::pair(2, 3));
}

void SourceEditorTest::showsLongLinesWhole()
{
    SourceEditor editor(m_syntax);
    const QString text = u"short\n"_s + u"var a='b';"_s.repeated(200'000) + u"\nlast"_s;
    editor.resize(900, 700);
    editor.setSource(u"a.js"_s, text);
    editor.show();
    QCOMPARE(editor.sourceText(), text);
    QCOMPARE(editor.lineCount(), 3);
    QVERIFY(editor.rowCount() > 10'000);
    // Its columns are those of the file, wherever it is cut.
    editor.goToLine(2, 1'234'568);
    QCOMPARE(editor.currentLine(), 2);
    QCOMPARE(editor.currentColumn(), 1'234'568);
    QCOMPARE(editor.visibleLines(), std::pair(2, 2));
    const QRect at = editor.rectangleOf(editor.cursorOffset());
    QVERIFY(editor.viewport()->rect().contains(at.center()));
    // Far from what has been walked through it is coloured all the same: a name, a string.
    const qsizetype begin = 6 + 1'234'570;
    QVERIFY(editor.colourAt(begin + 7) != editor.colourAt(begin + 4));
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, editor.rectangleOf(begin).center() - QPoint(2, 0));
    QCOMPARE(editor.cursorOffset(), begin);
}

void SourceEditorTest::showsManyLines()
{
    SourceEditor editor(m_syntax);
    editor.resize(900, 700);
    editor.setSource(u"a.js"_s, u"const name = 'value'\n"_s.repeated(200'000));
    editor.show();
    QCOMPARE(editor.lineCount(), 200'001);
    editor.goToLine(150'000);
    QVERIFY(editor.visibleLines().first < 150'000 && editor.visibleLines().second > 150'000);
    const qsizetype at = editor.lines().start(149'999);
    QVERIFY(editor.colourAt(at + 6) != editor.colourAt(at + 15));
}

void SourceEditorTest::goesFromMatchToMatch()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"a.js"_s, u"alpha\nbeta\nalpha"_s);
    QCOMPARE(editor.selectMatch(false), -1);
    editor.setMatches({{0, 5}, {11, 5}});
    QCOMPARE(editor.selectMatch(false), 0);
    QCOMPARE(editor.currentLine(), 1);
    QCOMPARE(editor.selectMatch(false), 1);
    QCOMPARE(editor.currentLine(), 3);
    QCOMPARE(editor.selectMatch(false), 0);
    QCOMPARE(editor.selectMatch(true), 1);
    QCOMPARE(editor.selectedText(), u"alpha"_s);
}

void SourceEditorTest::showsAnotherFile()
{
    SourceEditor editor(m_syntax);
    editor.show();
    editor.setSource(u"a.js"_s, u"/* one\nlong\ncomment */ var a = `x\ny`\n"_s.repeated(5000));
    QCoreApplication::processEvents();
    editor.setSource(u"b.json"_s, u"{\"a\": 1}"_s);
    QTRY_VERIFY(editor.highlighter().isDone());
    QCOMPARE(editor.lineCount(), 1);
    QCOMPARE(editor.sourceText(), u"{\"a\": 1}"_s);
}

void SourceEditorTest::movesByKeys()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, u"  first line\nx\nthe third line\r\n红包来了"_s);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&editor, key, modifiers);
        return std::pair(editor.currentLine(), editor.currentColumn());
    };
    using At = std::pair<int, int>;
    QCOMPARE(press(Qt::Key_Home), At(1, 3));
    QCOMPARE(press(Qt::Key_Home), At(1, 1));
    QCOMPARE(press(Qt::Key_End), At(1, 13));
    QCOMPARE(press(Qt::Key_Down), At(2, 2));
    // The column that was left is come back to.
    QCOMPARE(press(Qt::Key_Down), At(3, 13));
    QCOMPARE(press(Qt::Key_End), At(3, 15));
    QCOMPARE(press(Qt::Key_Right), At(4, 1));
    QCOMPARE(press(Qt::Key_Left), At(3, 15));
    QCOMPARE(press(Qt::Key_Left, Qt::ControlModifier), At(3, 11));
    QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), At(4, 5));
    QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), At(1, 1));
    QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier), At(1, 3));
    QCOMPARE(editor.selectedText(), u"  "_s);
    QCOMPARE(press(Qt::Key_PageDown), At(4, 2));
}

void SourceEditorTest::copies()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, u"one\ntwo"_s);
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"one\ntwo"_s);
    QTest::mouseDClick(editor.viewport(), Qt::LeftButton, {}, editor.rectangleOf(5).center());
    QCOMPARE(editor.selectedText(), u"two"_s);
}

void SourceEditorTest::wraps()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, u"word "_s.repeated(100) + u"\nnext"_s);
    QCOMPARE(editor.rowCount(), 2);
    QVERIFY(editor.horizontalScrollBar()->maximum() > 0);
    editor.setWrapped(true);
    QVERIFY(editor.rowCount() > 4);
    QCOMPARE(editor.horizontalScrollBar()->maximum(), 0);
    QCOMPARE(editor.lineCount(), 2);
    const int rows = editor.rowCount();
    editor.resize(450, 700);
    QVERIFY(editor.rowCount() > rows);
    QTest::keyClick(&editor, Qt::Key_Down);
    QCOMPARE(editor.currentLine(), 1);
    QVERIFY(editor.currentColumn() > 20);
    editor.setWrapped(false);
    QCOMPARE(editor.rowCount(), 2);
}

void SourceEditorTest::folds()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.js"_s, u"function f() {\n  if (a) {\n    b()\n    c()\n  }\n}\nlast\n"_s);
    QVERIFY(!editor.toggleFold(3));
    QVERIFY(editor.toggleFold(2));
    QVERIFY(editor.isFolded(2));
    QCOMPARE(editor.rowCount(), 6);
    QVERIFY(!editor.isShown(3));
    QVERIFY(editor.isShown(5));
    // Down from the fold leads behind it.
    editor.goToLine(2);
    QTest::keyClick(&editor, Qt::Key_Down);
    QCOMPARE(editor.currentLine(), 5);
    QVERIFY(editor.toggleFold(2));
    QCOMPARE(editor.rowCount(), 8);
    // The arrow in the margin.
    const QRect first = editor.rectangleOf(0);
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(first.left() - 14, first.center().y()));
    QVERIFY(editor.isFolded(1));
    QCOMPARE(editor.rowCount(), 4);
    // Evidence below a fold stays on its own line.
    editor.goToLine(7);
    QCOMPARE(editor.selectedLines(), std::pair(7, 7));
    editor.unfoldAll();
    QCOMPARE(editor.rowCount(), 8);
    editor.goToLine(4);
    editor.toggleFoldAtCursor();
    QVERIFY(editor.isFolded(2));
    QCOMPARE(editor.currentLine(), 2);
    editor.toggleFoldAtCursor();
    QVERIFY(!editor.isFolded(2));
}

void SourceEditorTest::unfoldsWhatIsGoneTo()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.wxml"_s, u"<view>\n  <text>\n    hi\n  </text>\n</view>\n"_s);
    editor.foldAll();
    QVERIFY(!editor.isShown(3));
    editor.goToLine(3);
    QVERIFY(editor.isShown(3));
    QCOMPARE(editor.currentLine(), 3);
}

void SourceEditorTest::matchesBrackets()
{
    SourceEditor editor(m_syntax);
    const QString text = u"f(a[0], ')', g(/* ( */ b))\n{"_s;
    show(editor, u"a.js"_s, text);
    editor.showRange(1, 0);
    QCOMPARE(editor.matchingBracket(), text.lastIndexOf(u')'));
    editor.showRange(text.lastIndexOf(u')') + 1, 0);
    QCOMPARE(editor.matchingBracket(), 1);
    editor.showRange(3, 0);
    QCOMPARE(editor.matchingBracket(), 5);
    editor.showRange(text.size() - 1, 0);
    QCOMPARE(editor.matchingBracket(), -1);
}

void SourceEditorTest::marksLines()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, u"line\n"_s.repeated(1000));
    const QRect second = editor.rectangleOf(editor.lines().start(1));
    const auto marginColour = [&](int y) { return editor.viewport()->grab().toImage().pixelColor(1, y); };
    const QColor plain = marginColour(second.center().y());
    editor.setMarks({{SourceMark::Kind::Evidence, 2, 3, u"E1"_s}, {SourceMark::Kind::Finding, 2, 2, u"F1"_s}});
    // Of two the weightier shows.
    QCOMPARE(marginColour(second.center().y()), markColour(SourceMark::Kind::Finding));
    QCOMPARE(marginColour(second.center().y() + second.height()), markColour(SourceMark::Kind::Evidence));
    QCOMPARE(marginColour(second.center().y() + 2 * second.height()), plain);
    SourceDecoration decoration;
    decoration.lineColours = {{1, QColor(Qt::red)}};
    editor.setDecoration(decoration);
    QCOMPARE(editor.viewport()->grab().toImage().pixelColor(editor.viewport()->width() - 2, 2), QColor(Qt::red));
    editor.setMarks({{SourceMark::Kind::Evidence, 0, 2'000'000'000, {}}});
}

void SourceEditorTest::followsWithControl()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, u"one two"_s);
    QSignalSpy followed(&editor, &SourceEditor::followRequested);
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, editor.rectangleOf(5).center());
    QCOMPARE(followed.size(), 0);
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, Qt::ControlModifier, editor.rectangleOf(5).center());
    QCOMPARE(followed.size(), 1);
    QCOMPARE(editor.wordAtCursor(), u"two"_s);
}

void SourceEditorTest::comesBackToTheSameSight()
{
    SourceEditor editor(m_syntax);
    const QString text = u"function f() {\n  a()\n  b()\n}\n"_s.repeated(500);
    show(editor, u"a.js"_s, text);
    QVERIFY(editor.toggleFold(1));
    editor.goToLine(900, 2);
    const SourceEditor::View view = editor.view();
    const auto lines = editor.visibleLines();
    editor.setSource(u"b.js"_s, u"other"_s);
    editor.setSource(u"a.js"_s, text);
    editor.restoreView(view);
    QCOMPARE(editor.currentLine(), 900);
    QCOMPARE(editor.currentColumn(), 2);
    QCOMPARE(editor.visibleLines(), lines);
    QVERIFY(editor.isFolded(1));
}

void SourceEditorTest::showsHiddenCharacters()
{
    // What turns the reading around stands as a sign in its place and turns nothing.
    const QString text = u"a\u202Eb\u200Bc\u0007\td"_s;
    QCOMPARE(visibleText(text), u"a\u25AFb\u25AFc\u2407\td"_s);
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, text);
    QVERIFY(editor.rectangleOf(2).left() > editor.rectangleOf(0).left());
    QVERIFY(editor.rectangleOf(4).left() > editor.rectangleOf(2).left());
}

void SourceEditorTest::isReadAloud()
{
    SourceEditor editor(m_syntax);
    show(editor, u"a.txt"_s, u"one\ntwo three\n"_s);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&editor);
    QVERIFY(accessible && accessible->textInterface());
    QVERIFY(accessible->state().readOnly);
    editor.goToLine(2, 5);
    QCOMPARE(accessible->text(QAccessible::Value), u"two three"_s);
    QAccessibleTextInterface* text = accessible->textInterface();
    QCOMPARE(text->cursorPosition(), 8);
    int from = 0;
    int to = 0;
    QCOMPARE(text->textAtOffset(8, QAccessible::WordBoundary, &from, &to), u"three"_s);
    QCOMPARE(text->text(4, 7), u"two"_s);
    QCOMPARE(text->offsetAtPoint(text->characterRect(9).center() - QPoint(2, 0)), 9);
    text->setSelection(0, 0, 3);
    QCOMPARE(editor.selectedText(), u"one"_s);
}

void SourceEditorTest::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one break") << u"\n"_s;
    QTest::newRow("carriage returns") << u"a\r\r\n\r\n"_s;
    QTest::newRow("halves of pairs") << QString(5000, QChar(0xD83D)) + u"\n"_s + QString(5000, QChar(0xDE00));
    QTest::newRow("brackets") << QString(50'000, u'(');
    QTest::newRow("a long string") << u'"' + QString(300'000, u'x') + u"\";var a = 1"_s;
    QTest::newRow("an open string") << u"var a='"_s + QString(300'000, u'x');
    QTest::newRow("a long comment") << u"//"_s + QString(300'000, u'x') + u"\nvar a"_s;
    QTest::newRow("tabs") << QString(3000, u'\t') + u"x"_s;
    QTest::newRow("nothing but marks") << QString(30'000, QChar(0x0301));
    QTest::newRow("Chinese in one line") << u"红包来了"_s.repeated(10'000);
}

void SourceEditorTest::survivesAnything()
{
    QFETCH(QString, text);
    SourceEditor editor(m_syntax);
    show(editor, u"a.js"_s, text);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Left, Qt::Key_Up}) {
        QTest::keyClick(&editor, key);
        QTest::keyClick(&editor, key, Qt::ControlModifier);
        editor.grab();
    }
    editor.setWrapped(true);
    editor.grab();
    editor.foldAll();
    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(editor.cursorOffset(), text.size());
    editor.grab();
    // Every place is drawn somewhere, and nothing is lost or drawn twice.
    editor.unfoldAll();
    QCOMPARE(editor.sourceText(), text);
}

QTEST_MAIN(SourceEditorTest)
#include "tst_sourceeditor.moc"
