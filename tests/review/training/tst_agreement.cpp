// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures are those of worked examples that the field's textbooks print.
#include "review/training/agreement.h"

#include <QTest>

using namespace Mingjing;

namespace {

using Words = QList<std::pair<int, int>>;

Words table(int bothYes, int yesNo, int noYes, int bothNo)
{
    Words words;
    words.insert(words.size(), bothYes, {1, 1});
    words.insert(words.size(), yesNo, {1, 0});
    words.insert(words.size(), noYes, {0, 1});
    words.insert(words.size(), bothNo, {0, 0});
    return words;
}

bool isNear(double one, double other)
{
    return qAbs(one - other) < 0.0005;
}

} // namespace

class AgreementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWhoJudge_data()
    {
        QTest::addColumn<Words>("words");
        QTest::addColumn<double>("observed");
        QTest::addColumn<double>("kappa");
        QTest::newRow("fifty grants") << table(20, 5, 10, 15) << 0.7 << 0.4;
        QTest::newRow("as often alike, other margins") << table(45, 15, 25, 15) << 0.6 << 0.1304;
        QTest::newRow("the same observed, more beyond chance") << table(25, 35, 5, 35) << 0.6 << 0.2593;
        QTest::newRow("whole") << table(3, 0, 0, 4) << 1.0 << 1.0;
        QTest::newRow("always the contrary") << table(0, 5, 5, 0) << 0.0 << -1.0;
        QTest::newRow("as by chance") << table(1, 1, 1, 1) << 0.5 << 0.0;
    }

    void twoWhoJudge()
    {
        QFETCH(const Words, words);
        const Agreement agreement = cohenKappa(words);
        QCOMPARE(agreement.items, words.size());
        QFETCH(const double, observed);
        QCOMPARE(agreement.observed, observed);
        QFETCH(const double, kappa);
        QVERIFY(agreement.kappa);
        QVERIFY2(isNear(*agreement.kappa, kappa), qPrintable(QString::number(*agreement.kappa)));
    }

    void chanceAloneIsNoAgreement()
    {
        QVERIFY(!cohenKappa({}).kappa);
        QVERIFY(!cohenKappa(table(9, 0, 0, 0)).kappa);
        QCOMPARE(cohenKappa(table(9, 0, 0, 0)).observed, 1.0);
        QVERIFY(!fleissKappa({}).kappa);
        QVERIFY(!fleissKappa({{3, 0}, {4, 0}}).kappa);
    }

    void fourteenWhoJudge()
    {
        const Agreement agreement = fleissKappa({{0, 0, 0, 0, 14},
                                                 {0, 2, 6, 4, 2},
                                                 {0, 0, 3, 5, 6},
                                                 {0, 3, 9, 2, 0},
                                                 {2, 2, 8, 1, 1},
                                                 {7, 7, 0, 0, 0},
                                                 {3, 2, 6, 3, 0},
                                                 {2, 5, 3, 2, 2},
                                                 {6, 5, 2, 1, 0},
                                                 {0, 2, 2, 3, 7}});
        QCOMPARE(agreement.items, 10);
        QVERIFY(isNear(agreement.observed, 0.378));
        QVERIFY(isNear(agreement.expected, 0.2128));
        QVERIFY2(isNear(*agreement.kappa, 0.2099), qPrintable(QString::number(*agreement.kappa)));
    }

    void whatOneAloneJudgedSaysNothing()
    {
        const Agreement alone = fleissKappa({{2, 0}, {0, 2}, {1, 0}, {0, 0}});
        QCOMPARE(alone.items, 2);
        QCOMPARE(*alone.kappa, 1.0);
        // Of three and of two the pairs count, not the people.
        QVERIFY(isNear(fleissKappa({{3, 0}, {1, 1}}).observed, 0.5));
    }

    void searching_data()
    {
        QTest::addColumn<Retrieval>("retrieval");
        QTest::addColumn<std::optional<double>>("precision");
        QTest::addColumn<std::optional<double>>("recall");
        QTest::addColumn<std::optional<double>>("f1");
        using Share = std::optional<double>;
        QTest::newRow("some") << Retrieval{3, 1, 2} << Share(0.6) << Share(0.75) << Share(2.0 / 3);
        QTest::newRow("nothing there, nothing found") << Retrieval{} << Share() << Share() << Share();
        QTest::newRow("nothing found") << Retrieval{0, 2, 0} << Share() << Share(0) << Share();
        QTest::newRow("all invented") << Retrieval{0, 1, 2} << Share(0) << Share(0) << Share(0);
    }

    void searching()
    {
        QFETCH(const Retrieval, retrieval);
        const auto same = [](const std::optional<double>& one, const std::optional<double>& other) {
            return one.has_value() == other.has_value() && (!one || isNear(*one, *other));
        };
        QFETCH(const std::optional<double>, precision);
        QFETCH(const std::optional<double>, recall);
        QFETCH(const std::optional<double>, f1);
        QVERIFY(same(retrieval.precision(), precision));
        QVERIFY(same(retrieval.recall(), recall));
        QVERIFY(same(retrieval.f1(), f1));
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
