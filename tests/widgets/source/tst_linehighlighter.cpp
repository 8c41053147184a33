// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/linehighlighter.h"
#include "widgets/source/syntaxrepository.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class LineHighlighterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursTheSameInPiecesAsInLines();
    void coloursTheSameInWhicheverOrder();
    void guessesAheadAndKnowsIt();
    void minds_data();
    void minds();
    void findsRegions_data();
    void findsRegions();

private:
    SyntaxRepository m_syntax;
};

namespace {

/// The style of every character, as one letter for each format.
QString styles(const QList<ColouredRange>& ranges, qsizetype size)
{
    QString all(size, u'.');
    for (const ColouredRange& range : ranges) {
        for (qsizetype i = range.start; i < std::min(range.start + range.length, size); ++i)
            all[i] = QChar(u'A' + int(range.format.textStyle()));
    }
    return all;
}

const QString code = u"var a='x',b=\"y;\";function f(c){return c?/[;]/.test(`q${c}`):1}/*z,*/"_s;

} // namespace

void LineHighlighterTest::coloursTheSameInPiecesAsInLines()
{
    LineHighlighter highlighter;
    highlighter.setSource(SourceLines(code), m_syntax.definitionFor(u"a.js"_s));
    const QString once = styles(highlighter.colours(0, code.size()), code.size());
    const QString text = code.repeated(100);
    highlighter.setSource(SourceLines(text), m_syntax.definitionFor(u"a.js"_s));
    QCOMPARE(styles(highlighter.colours(0, text.size()), text.size()), once.repeated(100));
}

void LineHighlighterTest::coloursTheSameInWhicheverOrder()
{
    const QString text = (code + u"\n`many\nlines`\n"_s).repeated(300);
    LineHighlighter highlighter;
    highlighter.setSource(SourceLines(text), m_syntax.definitionFor(u"a.js"_s));
    while (!highlighter.advance(50)) { }
    const QString all = styles(highlighter.colours(0, text.size()), text.size());
    for (qsizetype from = 0; from < text.size(); from += 997) {
        const qsizetype to = std::min(from + 500, text.size());
        QCOMPARE(styles(highlighter.colours(from, to), text.size()).sliced(from, to - from),
                 all.sliced(from, to - from));
    }
}

void LineHighlighterTest::guessesAheadAndKnowsIt()
{
    const QString text = u"var a = 'text'\n"_s.repeated(100'000);
    LineHighlighter highlighter;
    highlighter.setSource(SourceLines(text), m_syntax.definitionFor(u"a.js"_s));
    bool exact = true;
    const qsizetype at = text.size() / 2 / 15 * 15;
    const QString guessed = styles(highlighter.colours(at, at + 150, &exact), text.size()).sliced(at, 150);
    QVERIFY(!exact);
    QVERIFY(highlighter.reached() < text.size() / 4);
    highlighter.colours(0, 150, &exact);
    QVERIFY(exact);
    QCOMPARE(guessed, styles(highlighter.colours(0, 150), 150));
}

void LineHighlighterTest::minds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<QString>("after");
    QTest::newRow("a string") << u"a.js"_s << u"a(\""_s << u"x"_s << u"\");var b=1"_s;
    QTest::newRow("a string with signs") << u"a.js"_s << u"a('"_s << u"{;\\',}"_s << u"');var b=1"_s;
    QTest::newRow("a comment") << u"a.js"_s << u"/*"_s << u"x"_s << u"*/var b=1"_s;
    QTest::newRow("a template literal") << u"a.js"_s << u"a(`"_s << u"x"_s << u"`);var b=1"_s;
    QTest::newRow("a line comment") << u"a.js"_s << u"a()//# "_s << u"x,{"_s << u"\nvar b=1"_s;
    QTest::newRow("an attribute") << u"a.wxml"_s << u"<image src=\"data:"_s << u"x"_s << u"\"/><view a=\"b\"/>"_s;
    QTest::newRow("a value of JSON") << u"a.json"_s << u"[\""_s << u"x"_s << u"\",\n1, \"b\"]"_s;
    QTest::newRow("pictures of letters") << u"a.js"_s << u"a='"_s << u"\U0001F600"_s << u"';b=1"_s;
}

void LineHighlighterTest::minds()
{
    QFETCH(QString, path);
    QFETCH(QString, before);
    QFETCH(QString, repeated);
    QFETCH(QString, after);
    // What stands behind a long part has the colours that it has behind a short one.
    const auto behind = [&](const QString& part) {
        const QString text = part + after;
        LineHighlighter highlighter;
        highlighter.setSource(SourceLines(text), m_syntax.definitionFor(path));
        return styles(highlighter.colours(0, text.size()), text.size()).last(after.size());
    };
    for (const int times : {400, 1000, 5001})
        QCOMPARE(behind(before + repeated.repeated(times)), behind(before + repeated));
}

void LineHighlighterTest::findsRegions_data()
{
    using Regions = QList<std::pair<int, int>>;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Regions>("regions");
    QTest::newRow("script") << u"a.js"_s << u"f({\n  a: 1,\n  b: [\n    2,\n  ],\n})\n/*\n\n*/\n{\n}"_s
                            << Regions{{0, 5}, {2, 4}, {6, 8}};
    QTest::newRow("template") << u"a.wxml"_s << u"<view>\n<text>\nx\n</text>\n<image/>\n</view>"_s
                              << Regions{{0, 5}, {1, 3}};
    QTest::newRow("style") << u"a.wxss"_s << u".a {\n  b: c;\n}"_s << Regions{{0, 2}};
    QTest::newRow("json") << u"a.json"_s << u"{\n \"a\": [\n1\n]\n}"_s << Regions{{0, 4}, {1, 3}};
    QTest::newRow("indented") << u"a.txt"_s << u"one\n  two\n  three\n\nfour"_s << Regions{{0, 3}};
    QTest::newRow("never closed") << u"a.js"_s << u"{\n{\na\nb\n"_s << Regions{};
}

void LineHighlighterTest::findsRegions()
{
    using Regions = QList<std::pair<int, int>>;
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(Regions, regions);
    LineHighlighter highlighter;
    highlighter.setSource(SourceLines(text), m_syntax.definitionFor(path));
    while (!highlighter.advance(50)) { }
    Regions found;
    for (const auto& [first, last] : highlighter.regions())
        found.append({first, last});
    QCOMPARE(found, regions);
}

QTEST_GUILESS_MAIN(LineHighlighterTest)
#include "tst_linehighlighter.moc"
