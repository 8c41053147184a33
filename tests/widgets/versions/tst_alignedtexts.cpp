// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/alignedtexts.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QString numbered(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"line %1\n"_s.arg(i);
    return text;
}

AlignedTexts aligned(const QString& before, const QString& after, const QSet<int>& unfolded = {})
{
    return alignTexts(before, after, compareLines(before, after), unfolded);
}

/// `1=1 2≠2 3- +3 …5`
QString written(const AlignedTexts& texts)
{
    QStringList rows;
    for (const AlignedTexts::Row& row : texts.rows) {
        using Kind = AlignedTexts::Kind;
        if (row.kind == Kind::Fold)
            rows.append(u"…%1"_s.arg(row.hidden));
        else if (row.kind == Kind::Removed)
            rows.append(u"%1-"_s.arg(row.oldLine));
        else if (row.kind == Kind::Added)
            rows.append(u"+%1"_s.arg(row.newLine));
        else
            rows.append(u"%1%2%3"_s.arg(row.oldLine).arg(row.kind == Kind::Same ? u"="_s : u"≠"_s).arg(row.newLine));
    }
    return rows.join(u' ');
}

} // namespace

class AlignedTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("rows");
        QTest::newRow("changed") << u"a\nlet x = 1\nc\n"_s << u"a\nlet x = 2\nc\n"_s << u"1=1 2≠2 3=3"_s;
        QTest::newRow("added") << u"a\nb\n"_s << u"a\nx\nb\n"_s << u"1=1 +2 2=3"_s;
        QTest::newRow("removed") << u"a\nx\nb\n"_s << u"a\nb\n"_s << u"1=1 2- 3=2"_s;
        QTest::newRow("unlike lines stand alone") << u"one()\n"_s << u"<view/>\n"_s << u"1- +1"_s;
        QTest::newRow("an empty line takes nothing apart")
            << u"x\n\ngoods = old + 1\nbrand = old + 2\n\nz\n"_s
            << u"x\n\nlogin()\n\ngoods = new + 1\nbrand = new + 2\nz\n"_s << u"1=1 2=2 +3 +4 3≠5 4≠6 5- 6=7"_s;
        QTest::newRow("the likest belong together")
            << u"<text>price</text>\n"_s << u"<view>\n<text>prices</text>\n</view>\n"_s << u"+1 1≠2 +3"_s;
    }

    void rows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, rows);
        const AlignedTexts texts = aligned(before, after);
        QCOMPARE(written(texts), rows);
        QCOMPARE(texts.oldText.count(u'\n'), texts.rows.size() - 1);
        QCOMPARE(texts.newText.count(u'\n'), texts.rows.size() - 1);
    }

    void foldsWhatIsTheSame()
    {
        const QString before = numbered(40);
        QString after = before;
        after.replace(u"line 20\n"_s, u"line twenty\n"_s);
        const AlignedTexts texts = aligned(before, after);
        QCOMPARE(texts.rows.first().kind, AlignedTexts::Kind::Fold);
        QCOMPARE(texts.rows.first().hidden, 16);
        QCOMPARE(texts.changes, QList<int>{20});
        QCOMPARE(texts.rowOf(20, true), 20);
        QCOMPARE(texts.rowOf(40, false), 41);
        QCOMPARE(texts.rowOf(41, true), -1);
        const AlignedTexts open = aligned(before, after, {1});
        QCOMPARE(open.rows.first().kind, AlignedTexts::Kind::Same);
        QCOMPARE(open.changes, QList<int>{19});
    }

    void marksWords()
    {
        const AlignedTexts texts =
            aligned(u"wx.request({ url: host + '/a' })\n"_s, u"wx.request({ url: host + '/b' })\n"_s);
        QCOMPARE(texts.oldWords.size(), 1);
        QCOMPARE(texts.newWords.size(), 1);
        const auto words = [](const QString& text, const AlignedTexts::Words& span) {
            return text.mid(span.offset, span.length);
        };
        QVERIFY(words(texts.oldText, texts.oldWords.first()).contains(u'a'));
        QVERIFY(words(texts.newText, texts.newWords.first()).contains(u'b'));
        QVERIFY(!words(texts.newText, texts.newWords.first()).contains(u"url"_s));
    }

    void isBounded()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"a%1\n"_s.arg(i);
            after += u"b%1\n"_s.arg(i);
        }
        const AlignedTexts texts = aligned(before, after);
        QCOMPARE(texts.changes.size(), 1);
        QCOMPARE(texts.rows.size(), 20'000);
    }
};

QTEST_GUILESS_MAIN(AlignedTextsTest)
#include "tst_alignedtexts.moc"
