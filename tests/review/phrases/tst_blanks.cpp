// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/phrases/blanks.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class BlanksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("quotes");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << u"没有空白"_s << QStringList() << QStringList();
        QTest::newRow("english") << u"On {page}: {quote}"_s << QStringList() << QStringList{u"page"_s, u"quote"_s};
        QTest::newRow("chinese") << u"在{页面}看到{原文}"_s << QStringList() << QStringList{u"page"_s, u"quote"_s};
        QTest::newRow("unknown names") << u"{nonsense} {胡说} {}"_s << QStringList() << QStringList();
        QTest::newRow("binding of a template") << u"{{page}} and {{ page }}"_s << QStringList() << QStringList();
        QTest::newRow("code that is quoted")
            << u"原文为“const {page} = route;”，{内容}"_s << QStringList{u"  const {page} = route;\n"_s}
            << QStringList{u"content"_s};
        QTest::newRow("code that is not quoted")
            << u"const {page} = route;"_s << QStringList{u"something else"_s} << QStringList{u"page"_s};
    }
    void found()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, quotes);
        QFETCH(QStringList, expected);
        QStringList ids;
        for (const OpenBlank& blank : openBlanks(words, quotes))
            ids.append(blankId(blank.blank));
        QCOMPARE(ids, expected);
    }

    void everyMarkerIsFoundInBothLanguages()
    {
        for (int i = 0; i <= static_cast<int>(Blank::Content); ++i) {
            for (const BlankLanguage language : {BlankLanguage::Chinese, BlankLanguage::English}) {
                const QString marker = blankMarker(static_cast<Blank>(i), language);
                QCOMPARE(openBlanks(u"“%1”"_s.arg(marker)),
                         (QList<OpenBlank>{{static_cast<Blank>(i), 1, marker.size()}}));
            }
        }
    }

    void whatIsKnownIsFilled()
    {
        const BlankFacts facts{{Blank::Page, u"pages/index"_s}, {Blank::Line, u"12"_s}};
        QCOMPARE(fillBlanks(u"{page}, {file}:{line}, {page}"_s, facts), u"pages/index, {file}:12, pages/index"_s);
    }

    void placesAreTakenOutForAnother()
    {
        const BlankFacts facts{{Blank::Page, u"pages/a"_s}, {Blank::File, u"pages/a/a.js"_s}, {Blank::Line, u"12"_s}};
        QCOMPARE(reopenBlanks(u"页面 pages/a，见 pages/a/a.js 第 12 行，12 元"_s, facts, BlankLanguage::Chinese),
                 u"页面 {页面}，见 {文件} 第 {行号} 行，12 元"_s);
        QCOMPARE(reopenBlanks(u"12 of them on pages/a"_s, facts, BlankLanguage::English), u"12 of them on {page}"_s);
    }
};

QTEST_GUILESS_MAIN(BlanksTest)
#include "tst_blanks.moc"
