// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/csv.h"
#include "review/report/picture.h"
#include "review/report/sourceexcerpt.h"
#include "tests/review/report/reportfixture.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// `1 2* 3 ⋯ 9`: numbers, marks and gaps.
QString shape(const QList<ExcerptLine>& lines)
{
    QStringList out;
    for (const ExcerptLine& line : lines)
        out += line.number == 0 ? u"⋯"_s : QString::number(line.number) + (line.marked ? u"*"_s : QString());
    return out.join(u' ');
}

QString numbered(int lines)
{
    QStringList all;
    for (int i = 1; i <= lines; ++i)
        all += u"line %1"_s.arg(i);
    return all.join(u'\n');
}

} // namespace

class PiecesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"清茶"_s << QByteArray("\"清茶\"");
        QTest::newRow("quote") << u"a\"b,c"_s << QByteArray("\"a\"\"b,c\"");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
        QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("after a space") << u"  =1"_s << QByteArray("\"'  =1\"");
        QTest::newRow("after an invisible") << u"\u200B=1"_s << u"\"'\u200B=1\""_s.toUtf8();
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("full width") << u"＝1"_s << u"\"'＝1\""_s.toUtf8();
        QTest::newRow("inside") << u"1=1"_s << QByteArray("\"1=1\"");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
    }
    void fieldsAreNoFormulas()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        QCOMPARE(toCsv({{field, u"x"_s}}), QByteArray("\xEF\xBB\xBF") + written + ",\"x\"\r\n");
    }

    void picturesAreKnownByTheirBytes()
    {
        const QByteArray png = plainPicture(30, 50);
        QCOMPARE(inspectPicture(png).size, QSize(30, 50));
        QVERIFY(pictureAddress(png).startsWith(u"data:image/png;base64,iVBOR"_s));
        const QByteArray jpeg("\xFF\xD8\xFF\xE0\x00\x04\x01\x02\xFF\xC0\x00\x11\x08\x00\x20\x00\x10\x03", 18);
        QCOMPARE(inspectPicture(jpeg).size, QSize(16, 32));
        for (const QByteArray& other : {QByteArray(), QByteArray("<svg onload=x>"), png.left(20),
                                        QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\x01", 24)}) {
            QVERIFY(!inspectPicture(other).isValid());
            QCOMPARE(pictureAddress(other), QString());
        }
    }

    void excerptsHaveSurroundings_data()
    {
        QTest::addColumn<QList<LineRange>>("ranges");
        QTest::addColumn<QString>("expected");
        QTest::newRow("middle") << QList<LineRange>{{5, 6}} << u"3 4 5* 6* 7 8"_s;
        QTest::newRow("start") << QList<LineRange>{{1, 1}} << u"1* 2 3"_s;
        QTest::newRow("end") << QList<LineRange>{{19, 25}} << u"17 18 19* 20*"_s;
        QTest::newRow("two") << QList<LineRange>{{14, 14}, {3, 3}} << u"1 2 3* 4 5 ⋯ 12 13 14* 15 16"_s;
        QTest::newRow("touching") << QList<LineRange>{{3, 3}, {7, 7}} << u"1 2 3* 4 5 6 7* 8 9"_s;
        QTest::newRow("outside") << QList<LineRange>{{90, 99}} << QString();
        QTest::newRow("senseless") << QList<LineRange>{{-5, -9}} << QString();
    }
    void excerptsHaveSurroundings()
    {
        QFETCH(QList<LineRange>, ranges);
        QFETCH(QString, expected);
        QCOMPARE(shape(sourceExcerpt(numbered(20), ranges)), expected);
    }

    void excerptsAreBounded()
    {
        const auto many = sourceExcerpt(numbered(5000), {{1, 4000}});
        QCOMPARE(many.size(), 81);
        QCOMPARE(many.last().number, 0);
        const auto wide = sourceExcerpt(QString(100000, u'x'), {{1, 1}});
        QCOMPARE(wide.size(), 1);
        QVERIFY(wide.first().text.size() < 400);
    }

    void quotesStandWhereTheyWereTaken()
    {
        QCOMPARE(shape(quotedExcerpt(u"a\nb"_s, {{7, 8}})), u"7* 8*"_s);
        QCOMPARE(shape(quotedExcerpt(u"a"_s, {})), u"1*"_s);
    }
};

QTEST_GUILESS_MAIN(PiecesTest)
#include "tst_pieces.moc"
