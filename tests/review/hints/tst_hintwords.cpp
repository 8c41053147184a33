// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/wordbook.h"

#include <QtTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class HintWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void placesAreInTheSource();
    void longTextIsLinear();
};

void HintWordsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("plain") << u"领红包了"_s << true;
    QTest::newRow("spaced") << u"红 包"_s << true;
    QTest::newRow("starred") << u"红*包"_s << true;
    QTest::newRow("zero width") << u"红\u200b包"_s << true;
    QTest::newRow("traditional") << u"紅包"_s << true;
    QTest::newRow("evasion") << u"发洪包"_s << true;
    QTest::newRow("pinyin") << u"领 HONGBAO 啦"_s << true;
    QTest::newRow("full width pinyin") << u"ｈｏｎｇｂａｏ"_s << true;
    QTest::newRow("part of a longer Latin word") << u"hongbaoshi"_s << false;
    QTest::newRow("excluded context") << u"看红包雨教程"_s << false;
    QTest::newRow("excluded context spaced") << u"看红 包 雨 教 程"_s << false;
    QTest::newRow("sentence end between") << u"口红。包邮"_s << false;
    QTest::newRow("too far apart") << u"红 * * 包"_s << false;
    QTest::newRow("follower") << u"下载我们的新版应用"_s << true;
    QTest::newRow("follower too far") << u"下载非常非常非常非常非常好的应用"_s << false;
    QTest::newRow("letters apart") << u"下 载 A P P"_s << true;
    QTest::newRow("numeral") << u"集 38 个赞"_s << true;
    QTest::newRow("something else") << u"保温杯"_s << false;
}

void HintWordsTest::finds()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    WordBook book;
    book.add({u"红包"_s, {u"洪包"_s, u"hongbao"_s}, {u"红包雨教程"_s}});
    book.add({u"下载"_s, {}, {}, false, {{{u"应用"_s, u"app"_s}, 6}}});
    book.add({u"集"_s, {}, {}, false, {{{u"#"_s}, 2}, {{u"赞"_s}, 3}}});
    book.close();
    QCOMPARE(!book.find(text).empty(), found);
}

void HintWordsTest::placesAreInTheSource()
{
    WordBook book;
    book.add({u"红包"_s});
    book.close();
    const QString text = u"ABC 红\u200b 包。"_s;
    const std::vector<WordHit> hits = book.find(text);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(text.sliced(hits.front().begin, hits.front().end - hits.front().begin), u"红\u200b 包"_s);
}

void HintWordsTest::longTextIsLinear()
{
    WordBook book;
    book.add({QString(60, u'红')});
    book.add({u"红包"_s, {}, {QString(30, u'红') + u'包'}});
    book.close();
    QVERIFY(book.find(QString(1'000'000, u'红')).size() > 1000);
    QCOMPARE(book.find(QString(2'000'000, u' ')).size(), size_t(0));
}

QTEST_GUILESS_MAIN(HintWordsTest)
#include "tst_hintwords.moc"
