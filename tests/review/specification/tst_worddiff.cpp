// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/worddiff.h"
#include "review/specification/wordsplitter.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class WordDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void marks_data();
    void marks();
    void figures_data();
    void figures();
    void similarity();
    void bounded_data();
    void bounded();

private:
    /// `same[-removed-]{+added+}`
    static QString marked(const QList<WordSpan>& spans)
    {
        QString text;
        for (const WordSpan& span : spans) {
            if (span.kind == WordSpan::Kind::Same)
                text += span.text;
            else if (span.kind == WordSpan::Kind::Removed)
                text += u"[-%1-]"_s.arg(span.text);
            else
                text += u"{+%1+}"_s.arg(span.text);
        }
        return text;
    }

    static void verifyWhole(const QList<WordSpan>& spans, const QString& before, const QString& after)
    {
        QString oldText;
        QString newText;
        for (qsizetype i = 0; i < spans.size(); ++i) {
            QVERIFY(!spans.at(i).text.isEmpty());
            QVERIFY(i == 0 || spans.at(i).kind != spans.at(i - 1).kind);
            if (spans.at(i).kind != WordSpan::Kind::Added)
                oldText += spans.at(i).text;
            if (spans.at(i).kind != WordSpan::Kind::Removed)
                newText += spans.at(i).text;
        }
        QCOMPARE(oldText, before);
        QCOMPARE(newText, after);
    }
};

void WordDiffTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parted");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("Chinese by dictionary") << u"用户可以分享能力"_s << u"用户/可以/分享/能力"_s;
    QTest::newRow("two that the dictionary lacks") << u"逾期封禁分享"_s << u"逾期/封禁/分享"_s;
    QTest::newRow("a particle stays alone") << u"用户的好友"_s << u"用户/的/好友"_s;
    QTest::newRow("figures") << u"封禁3-30天"_s << u"封禁/3/-/30/天"_s;
    QTest::newRow("numbers with points") << u"第5.1.2条"_s << u"第/5.1.2/条"_s;
    QTest::newRow("Latin") << u"iOS payment"_s << u"iOS/ /payment"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野家😀"_s << u"𠮷/野家/😀"_s;
}

void WordDiffTest::words()
{
    QFETCH(QString, text);
    QStringList parts;
    const QList<QStringView> words = splitWords(text);
    for (const QStringView word : words)
        parts.append(word.toString());
    QTEST(parts.join(u'/'), "parted");
}

void WordDiffTest::marks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& before, const QString& after, const QString& expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("nothing", u""_s, u""_s, u""_s);
    row("the same", u"不得诱导分享。"_s, u"不得诱导分享。"_s, u"不得诱导分享。"_s);
    row("all new", u""_s, u"不得诱导分享。"_s, u"{+不得诱导分享。+}"_s);
    row("all gone", u"不得诱导分享。"_s, u""_s, u"[-不得诱导分享。-]"_s);
    row("a figure alone", u"限期30天整改。"_s, u"限期7天整改。"_s, u"限期[-30-]{+7+}天整改。"_s);
    row("two figures", u"限期3天整改，封禁30天。"_s, u"限期7天整改，封禁60天。"_s,
        u"限期[-3-]{+7+}天整改，封禁[-30-]{+60+}天。"_s);
    row("a range", u"封禁3-30天。"_s, u"封禁7-90天。"_s, u"封禁[-3-30-]{+7-90+}天。"_s);
    row("one end of a range", u"封禁3-30天。"_s, u"封禁7-30天。"_s, u"封禁[-3-]{+7+}-30天。"_s);
    row("a whole word", u"不得诱导用户分享。"_s, u"不得强迫用户分享。"_s, u"不得[-诱导-]{+强迫+}用户分享。"_s);
    row("a shared comma between changes", u"虚假宣传，恶意营销"_s, u"诱导关注，强制授权"_s,
        u"[-虚假宣传，恶意营销-]{+诱导关注，强制授权+}"_s);
    row("a shared particle between changes", u"用户的隐私"_s, u"商家的资质"_s, u"[-用户的隐私-]{+商家的资质+}"_s);
    row("much is shared between changes", u"禁止小程序收集用户隐私信息"_s, u"允许小程序收集用户公开信息"_s,
        u"[-禁止-]{+允许+}小程序收集用户[-隐私-]{+公开+}信息"_s);
    row("a sentence within", u"不得赌博。不得欺诈。"_s, u"不得赌博。不得传销。不得欺诈。"_s,
        u"不得赌博。{+不得传销。+}不得欺诈。"_s);
    row("a part of a list", u"分享、搜索、支付"_s, u"分享、定位、搜索、支付"_s, u"分享、{+定位、+}搜索、支付"_s);
    row("a paragraph gone", u"其一。\n其二。\n其三。"_s, u"其一。\n其三。"_s, u"其一。\n[-其二。\n-]其三。"_s);
    row("English", u"must not force sharing"_s, u"must not ask for sharing"_s,
        u"must not [-force-]{+ask for+} sharing"_s);
}

void WordDiffTest::marks()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<WordSpan> spans = compareWords(before, after);
    verifyWhole(spans, before, after);
    QTEST(marked(spans), "expected");
}

void WordDiffTest::figures_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("only");
    QTest::newRow("nothing") << u"30天"_s << u"30天"_s << false;
    QTest::newRow("days") << u"限期30天整改"_s << u"限期7天整改"_s << true;
    QTest::newRow("written out") << u"三十天内"_s << u"七天内"_s << true;
    QTest::newRow("another unit") << u"24小时内处理"_s << u"1个自然日内处理"_s << true;
    QTest::newRow("a range") << u"封禁3-30天"_s << u"封禁30天"_s << true;
    QTest::newRow("a word too") << u"限期30天整改"_s << u"限期7天下架"_s << false;
    QTest::newRow("no figure") << u"限期整改"_s << u"逾期整改"_s << false;
}

void WordDiffTest::figures()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(differsOnlyInFigures(compareWords(before, after)), "only");
}

void WordDiffTest::similarity()
{
    QCOMPARE(similarityOf(compareWords(u"不得分享"_s, u"不得分享"_s)), 1.0);
    QCOMPARE(similarityOf(compareWords(u"不得分享"_s, u"不得支付"_s)), 0.5);
    QCOMPARE(similarityOf(compareWords(u"分享，"_s, u"支付，"_s)), 0.0);
    QCOMPARE(similarityOf({}), 1.0);
}

void WordDiffTest::bounded_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QString numbers;
    QString others;
    for (int i = 0; i < 20'000; ++i) {
        numbers += u"%1 "_s.arg(i);
        others += u"%1 "_s.arg(1'000'000 - i);
    }
    QString sentences;
    QString altered;
    for (int i = 0; i < 6'000; ++i) {
        sentences += u"第%1句话不得相同。"_s.arg(i);
        altered += i % 3 ? u"第%1句话不得相同。"_s.arg(i) : u"其%1段文字应当不同；"_s.arg(i);
    }
    QTest::newRow("nothing in common") << numbers << others;
    QTest::newRow("every third sentence") << sentences << altered;
    QTest::newRow("one character") << QString(100'000, u'天') << QString(99'000, u'天');
    QTest::newRow("two in turn") << u"甲乙"_s.repeated(50'000) << u"乙甲丙"_s.repeated(30'000);
    QTest::newRow("commas") << QString(100'000, u'，') << u"，。"_s.repeated(50'000);
    QTest::newRow("millions") << QString(3'000'000, u'天') << QString(2'999'999, u'天');
}

/// Each would take minutes if it were compared pair by pair.
void WordDiffTest::bounded()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    verifyWhole(compareWords(before, after), before, after);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
