// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/fuzzyscore.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class FuzzyScoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data();
    void ranks();
};

void FuzzyScoreTest::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("best_first");
    QTest::newRow("name before folder") << u"cart"_s << QStringList{u"pages/cart.js"_s, u"cart/utils/long.js"_s};
    QTest::newRow("whole before scattered") << u"index"_s << QStringList{u"a/index.js"_s, u"a/in-detail-extra.js"_s};
    QTest::newRow("beginnings of parts") << u"phw"_s
                                         << QStringList{u"pages/home/home.wxml"_s, u"photographs/hewn.js"_s};
    QTest::newRow("words in any order") << u"wxml home"_s << QStringList{u"pages/home/home.wxml"_s};
    QTest::newRow("Chinese") << u"红包"_s << QStringList{u"领红包   pages/a"_s};
    QTest::newRow("the shorter of two") << u"app"_s
                                        << QStringList{u"app.js"_s, u"app.js/with/much/more/behind/it/app.js"_s};
}

void FuzzyScoreTest::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, best_first);
    QStringList ranked = best_first;
    std::reverse(ranked.begin(), ranked.end());
    for (const QString& text : std::as_const(ranked))
        QVERIFY(fuzzyScore(typed, text) >= 0);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](const QString& a, const QString& b) { return fuzzyScore(typed, a) > fuzzyScore(typed, b); });
    QCOMPARE(ranked, best_first);
    QCOMPARE(fuzzyScore(typed, u"zzz"_s), -1);
    QVERIFY(fuzzyScore(u""_s, u"anything"_s) >= 0);
}

QTEST_GUILESS_MAIN(FuzzyScoreTest)
#include "tst_fuzzyscore.moc"
