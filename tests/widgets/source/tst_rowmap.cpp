// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/rowmap.h"
#include "widgets/source/sourcelines.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class RowMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsRows_data();
    void cutsRows();
    void hidesFoldedLines();
    void holdsEveryCharacterOnce();
};

namespace {

QStringList rowsOf(const RowMap& rows, const SourceLines& lines)
{
    QStringList texts;
    for (int row = 0; row < rows.count(); ++row)
        texts.append(lines.text().sliced(rows.start(row), rows.end(row, lines) - rows.start(row)));
    return texts;
}

} // namespace

void RowMapTest::cutsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrap");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("lines") << u"one\r\ntwo\n\nthree"_s << false
                           << QStringList{u"one"_s, u"two"_s, QString(), u"three"_s};
    QTest::newRow("not wrapped") << QString(50, u'x') << false << QStringList{QString(50, u'x')};
    QTest::newRow("where words end") << u"twelve chars and some more"_s << true
                                     << QStringList{u"twelve chars and "_s, u"some more"_s};
    QTest::newRow("a long word") << QString(45, u'x') << true
                                 << QStringList{QString(20, u'x'), QString(20, u'x'), QString(5, u'x')};
    QTest::newRow("wide letters") << QString(11, QChar(0x7EA2)) << true
                                  << QStringList{QString(10, QChar(0x7EA2)), QString(1, QChar(0x7EA2))};
    QTest::newRow("pairs stay whole") << u"x"_s + u"\U0001F600"_s.repeated(10) << true
                                      << QStringList{u"x"_s + u"\U0001F600"_s.repeated(9), u"\U0001F600"_s};
    QTest::newRow("too long a line, wrapped or not")
        << QString(1001, u'x') << false << QStringList(50, QString(20, u'x')) + QStringList{u"x"_s};
    QTest::newRow("nothing") << QString() << true << QStringList{QString()};
}

void RowMapTest::cutsRows()
{
    QFETCH(QString, text);
    QFETCH(bool, wrap);
    QFETCH(QStringList, rows);
    const SourceLines lines(text);
    QCOMPARE(rowsOf(RowMap(lines, 20, wrap, {}), lines), rows);
}

void RowMapTest::hidesFoldedLines()
{
    const SourceLines lines(u"a\nb\nc\nd\ne"_s);
    const RowMap rows(lines, 20, false, {{1, 3}, {2, 3}});
    QCOMPARE(rowsOf(rows, lines), (QStringList{u"a"_s, u"b"_s, u"e"_s}));
    QCOMPARE(rows.lineOf(1), 1);
    QCOMPARE(rows.lineOf(2), 4);
    QCOMPARE(rows.rowAt(lines.start(3), lines), 1);
    QCOMPARE(rows.rowAt(lines.start(4), lines), 2);
    QVERIFY(rows.isFirstOfLine(2));
}

void RowMapTest::holdsEveryCharacterOnce()
{
    const QString text = u"function f(a, b) { return '红包' }\n\n\tshort\n"_s.repeated(30) + u"x y "_s.repeated(2000);
    const SourceLines lines(text);
    for (const int cells : {20, 33, 100}) {
        for (const bool wrap : {false, true}) {
            const RowMap rows(lines, cells, wrap, {});
            QCOMPARE(rowsOf(rows, lines).join(QString()), QString(text).remove(u'\n'));
            for (int row = 0; row < rows.count(); ++row)
                QCOMPARE(rows.rowAt(rows.start(row), lines), row);
        }
    }
}

QTEST_GUILESS_MAIN(RowMapTest)
#include "tst_rowmap.moc"
