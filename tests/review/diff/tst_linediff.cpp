// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/diff/linediff.h"
#include "review/diff/textlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QString& text)
{
    QStringList list;
    for (const QStringView line : linesOf(text))
        list.append(line.toString());
    return list;
}

/// What stands in the new text, made of the old one and of the lines that the diff calls new.
QStringList applied(const LineDiff& diff, const QString& oldText, const QString& newText)
{
    const QStringList before = listOf(oldText);
    const QStringList after = listOf(newText);
    QStringList result;
    for (const SequenceBlock& block : diff.blocks)
        result += block.same ? before.mid(block.oldBegin, block.oldSize()) : after.mid(block.newBegin, block.newSize());
    return result;
}

/// Blocks cover both texts without gaps, take turns, and none is empty.
bool isWhole(const LineDiff& diff, qsizetype oldLines, qsizetype newLines)
{
    qsizetype oldAt = 0;
    qsizetype newAt = 0;
    bool first = true;
    bool same = false;
    for (const SequenceBlock& block : diff.blocks) {
        const bool turns = first || block.same != same;
        const bool follows = block.oldBegin == oldAt && block.newBegin == newAt;
        const bool sized = block.same ? block.oldSize() == block.newSize() && block.oldSize() > 0
                                      : block.oldSize() + block.newSize() > 0;
        if (!turns || !follows || !sized || block.oldSize() < 0 || block.newSize() < 0)
            return false;
        oldAt = block.oldEnd;
        newAt = block.newEnd;
        same = block.same;
        first = false;
    }
    return oldAt == oldLines && newAt == newLines;
}

/// `=2 -1+2 =1`
QString written(const LineDiff& diff)
{
    QStringList words;
    for (const SequenceBlock& block : diff.blocks)
        words += block.same ? u"=%1"_s.arg(block.oldSize()) : u"-%1+%2"_s.arg(block.oldSize()).arg(block.newSize());
    return words.join(u' ');
}

QString numberedLines(int count, const QString& prefix)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += prefix + QString::number(i) + u'\n';
    return text;
}

} // namespace

class LineDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char* name, const QString& before, const QString& after, const QString& blocks) {
            QTest::newRow(name) << before << after << blocks;
        };
        row("nothing", {}, {}, {});
        row("the same", u"a\nb\n"_s, u"a\nb\n"_s, u"=2"_s);
        row("from nothing", {}, u"a\nb"_s, u"-0+2"_s);
        row("to nothing", u"a\nb\n"_s, {}, u"-2+0"_s);
        row("one line", u"a\nb\nc\n"_s, u"a\nx\nc\n"_s, u"=1 -1+1 =1"_s);
        row("added in the middle", u"a\nb\n"_s, u"a\nx\ny\nb\n"_s, u"=1 -0+2 =1"_s);
        row("removed at the end", u"a\nb\nc"_s, u"a\nb"_s, u"=2 -1+0"_s);
        row("line ends do not count", u"a\r\nb\r\n"_s, u"a\nb"_s, u"=2"_s);
        row("an empty line counts", u"a\n\nb\n"_s, u"a\nb\n"_s, u"=1 -1+0 =1"_s);
        row("all else", u"a\nb\n"_s, u"c\nd\ne\n"_s, u"-2+3"_s);
        // Of two equal ways the one is taken that adds a whole function.
        row("a function", u"f() {\n  x\n}\n\ng() {\n  z\n}\n"_s, u"f() {\n  x\n}\n\nh() {\n  y\n}\n\ng() {\n  z\n}\n"_s,
            u"=4 -0+4 =3"_s);
        row("a whole element", u"<v>\n  <a>\n  </a>\n</v>\n"_s, u"<v>\n  <a>\n  </a>\n  <a>\n  </a>\n</v>\n"_s,
            u"=3 -0+2 =1"_s);
    }

    void blocks()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, blocks);
        const LineDiff diff = compareLines(before, after);
        QCOMPARE(written(diff), blocks);
        QVERIFY(isWhole(diff, qsizetype(linesOf(before).size()), qsizetype(linesOf(after).size())));
    }

    void linesAreFollowed()
    {
        const LineDiff diff = compareLines(u"a\nb\nc\nd\n"_s, u"x\na\nc\nD\n"_s);
        QCOMPARE(diff.addedLines(), 2);
        QCOMPARE(diff.removedLines(), 2);
        QCOMPARE(diff.newLineOf(0), std::optional<qsizetype>(1));
        QCOMPARE(diff.newLineOf(1), std::nullopt);
        QCOMPARE(diff.newLineOf(2), std::optional<qsizetype>(2));
        QCOMPARE(diff.newLineOf(3), std::nullopt);
        QCOMPARE(diff.newLineOf(99), std::nullopt);
        QCOMPARE(diff.around(1).newSize(), 0);
        QCOMPARE(diff.around(3).newBegin, 3);
        QCOMPARE(diff.around(3).newSize(), 1);
    }

    void randomEditsAreUndone_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("kinds");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("small %u", seed) << seed << int(seed) << int(2 + seed % 7);
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("large %u", seed) << seed << 3'000 << int(seed % 2 ? 40 : 100'000);
    }

    void randomEditsAreUndone()
    {
        QFETCH(quint32, seed);
        QFETCH(int, lines);
        QFETCH(int, kinds);
        QRandomGenerator random(seed);
        const auto someLine = [&] { return QString(random.bounded(6), u' ') + QString::number(random.bounded(kinds)); };
        QStringList before;
        for (int i = 0; i < lines; ++i)
            before.append(someLine());
        QStringList after = before;
        for (int edit = 0; edit < lines / 4 + 3; ++edit) {
            const qsizetype at = after.isEmpty() ? 0 : random.bounded(int(after.size()));
            switch (random.bounded(after.isEmpty() ? 1 : 4)) {
            case 0:
                after.insert(at, someLine());
                break;
            case 1:
                after.removeAt(at);
                break;
            case 2:
                after[at] = someLine();
                break;
            default:
                after.move(at, random.bounded(int(after.size())));
            }
        }
        const QString oldText = before.join(u'\n');
        const QString newText = after.join(u'\n');
        const LineDiff diff = compareLines(oldText, newText);
        QVERIFY(isWhole(diff, qsizetype(linesOf(oldText).size()), qsizetype(linesOf(newText).size())));
        QCOMPARE(applied(diff, oldText, newText), listOf(newText));
        for (qsizetype line = 0; line < listOf(oldText).size(); ++line) {
            if (const auto now = diff.newLineOf(line))
                QCOMPARE(listOf(newText).at(*now), listOf(oldText).at(line));
            if (lines > 1000)
                break;
        }
    }

    void hostileTextsAreBounded_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing in common") << numberedLines(100'000, u"a"_s) << numberedLines(100'000, u"b"_s);
        QTest::newRow("one line, many times")
            << u"x\n"_s.repeated(100'000) << u"x\n"_s.repeated(60'000) + u"y\n"_s.repeated(9);
        QTest::newRow("two lines in turn") << u"x\ny\n"_s.repeated(50'000) << u"y\ny\nx\n"_s.repeated(40'000);
        QString backwards;
        for (int i = 50'000; i > 0; --i)
            backwards += u'l' + QString::number(i) + u'\n';
        QTest::newRow("the other way round") << numberedLines(50'000, u"l"_s) << backwards;
        QTest::newRow("one long line") << QString(8'000'000, u'x') << QString(8'000'000, u'x') + u'y';
    }

    void hostileTextsAreBounded()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const LineDiff diff = compareLines(before, after);
        QVERIFY(isWhole(diff, qsizetype(linesOf(before).size()), qsizetype(linesOf(after).size())));
        QVERIFY(!diff.isEmpty());
    }

    void aFewChangesInAHugeFileAreFound()
    {
        QString after = numberedLines(200'000, u"line "_s);
        const QString before = after;
        after.replace(u"line 7\n"_s, u"seven\n"_s).replace(u"line 150000\n"_s, QString()).append(u"end\n"_s);
        const LineDiff diff = compareLines(before, after);
        QCOMPARE(diff.addedLines(), 2);
        QCOMPARE(diff.removedLines(), 2);
    }
};

QTEST_GUILESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"
