// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourceeditor.h"
#include "widgets/source/syntaxrepository.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SourceEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsDefinitions_data();
    void knowsDefinitions();
    void coloursMustacheInsideAttribute();
    void goesToLines();
    void selectsWholeLines();
    void cutsLongLines();
    void findsAround();
    void showsAnotherFile();

private:
    SyntaxRepository m_syntax;
};

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

void SourceEditorTest::coloursMustacheInsideAttribute()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"page.wxml"_s, u"<view class=\"a {{ok ? 'b' : 'c'}}\" bindtap=\"go\">x</view>"_s);
    const auto formats = editor.document()->firstBlock().layout()->formats();
    const auto colourAt = [&](int position) {
        for (const auto& range : formats) {
            if (position >= range.start && position < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    const int string = 13, mustache = 15, event = 36;
    QVERIFY(colourAt(string).isValid());
    QVERIFY(colourAt(mustache) != colourAt(string));
    QVERIFY(colourAt(event).isValid());
    QVERIFY(colourAt(event) != colourAt(string));
}

void SourceEditorTest::goesToLines()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"a.js"_s, u"one\ntwo\nthree\n"_s);
    editor.goToLine(2, 3);
    QCOMPARE(editor.currentLine(), 2);
    QCOMPARE(editor.textCursor().positionInBlock(), 2);
    editor.goToLine(99);
    QCOMPARE(editor.currentLine(), 2);
}

void SourceEditorTest::selectsWholeLines()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"a.js"_s, u"one\ntwo\nthree\n"_s);
    editor.goToLine(1);
    QTextCursor cursor = editor.textCursor();
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, 2);
    editor.setTextCursor(cursor);
    // The selection ends before the first character of line 3.
    QCOMPARE(editor.selectedLines(), std::pair(1, 2));
}

void SourceEditorTest::cutsLongLines()
{
    SourceEditor editor(m_syntax);
    const QString text = u"short\n"_s + QString(2'000'000, u'x') + u"\nlast"_s;
    editor.setSource(u"a.js"_s, text);
    QVERIFY(editor.isCut());
    QCOMPARE(editor.sourceText(), text);
    QCOMPARE(editor.blockCount(), 3);
    QVERIFY(editor.document()->findBlockByNumber(1).length() <= SourceEditor::shownLineLength + 3);
    QCOMPARE(editor.document()->findBlockByNumber(2).text(), u"last"_s);
}

void SourceEditorTest::findsAround()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"a.js"_s, u"alpha\nbeta\nalpha"_s);
    QVERIFY(editor.findNext(u"alpha"_s, {}));
    QCOMPARE(editor.currentLine(), 1);
    QVERIFY(editor.findNext(u"alpha"_s, {}));
    QCOMPARE(editor.currentLine(), 3);
    QVERIFY(editor.findNext(u"alpha"_s, {}));
    QCOMPARE(editor.currentLine(), 1);
    QVERIFY(!editor.findNext(u"gamma"_s, {}));
}

void SourceEditorTest::showsAnotherFile()
{
    SourceEditor editor(m_syntax);
    editor.setSource(u"a.js"_s, u"/* one\nlong\ncomment */ var a = `x\ny`\n"_s.repeated(5000));
    editor.setSource(u"b.json"_s, u"{\"a\": 1}"_s);
    QCoreApplication::processEvents();
    QCOMPARE(editor.blockCount(), 1);
    QCOMPARE(editor.sourceText(), u"{\"a\": 1}"_s);
}

QTEST_MAIN(SourceEditorTest)
#include "tst_sourceeditor.moc"
