// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

using namespace Mingjing;
using namespace Mingjing::Testing;

/// What the reader tolerates, warns about and refuses. All documents here are made up.
class ReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tolerated_data();
    void tolerated();
    void warned_data();
    void warned();
    void refused_data();
    void refused();
    void numberedListsStayInTheirClause_data();
    void numberedListsStayInTheirClause();
    void partsAndExamples();
    void brokenLinesAreJoined();
    void owners_data();
    void owners();
    void prose();
    void titlesAndDates();
    void digestsIgnoreSpacing();
    void seedsOfTheFuzzerAreRead_data();
    void seedsOfTheFuzzerAreRead();
    void deepAndWideInputEnds_data();
    void deepAndWideInputEnds();
};

void ReadingTest::tolerated_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* name, QStringView body, const QStringList& ids) {
        QTest::newRow(name) << body.toString() << ids;
    };
    const auto ids = [](std::initializer_list<const char*> list) {
        QStringList result;
        for (const char* id : list)
            result.append(QLatin1StringView(id));
        return result;
    };
    row("plain", u"1. 甲类\n1.1 不得甲。\n1.2 不得乙。", ids({"2/1", "2/1.1", "2/1.2"}));
    row("four levels", u"1. 甲类\n1.1 甲组\n1.1.1 甲项\n1.1.1.1 不得甲。",
        ids({"2/1", "2/1.1", "2/1.1.1", "2/1.1.1.1"}));
    row("no space", u"1.甲类\n1.1不得甲。", ids({"2/1", "2/1.1"}));
    row("trailing dot", u"1. 甲类\n1.1. 不得甲。\n1.1.1. 不得乙。", ids({"2/1", "2/1.1", "2/1.1.1"}));
    row("indented", u"1. 甲类\n\t1.1 不得甲。\n    1.1.1 不得乙。", ids({"2/1", "2/1.1", "2/1.1.1"}));
    row("em spaces", u"1. 甲类\n\u2003\u20031.1\u2003不得甲。", ids({"2/1", "2/1.1"}));
    row("full-width spaces", u"\u30001. 甲类\n\u30001.1\u3000不得甲。", ids({"2/1", "2/1.1"}));
    row("non-breaking spaces", u"1.\u00a0甲类\n\u00a0\u00a01.1\u00a0不得甲。", ids({"2/1", "2/1.1"}));
    row("zero-width spaces", u"\ufeff1. 甲类\n\u200b1.1 不得甲。", ids({"2/1", "2/1.1"}));
    row("full-width digits", u"１．甲类\n１．１ 不得甲。", ids({"2/1", "2/1.1"}));
    row("blank lines", u"\n\n1. 甲类\n\n\n\n1.1 不得甲。\n\n", ids({"2/1", "2/1.1"}));
    row("carriage returns", u"1. 甲类\r\n1.1 不得甲。\r\n", ids({"2/1", "2/1.1"}));
    row("wrapped", u"1. 甲类\n1.1 不得利用任何方式包括但不限于甲，\n乙和丙。\n1.2 不得丁。",
        ids({"2/1", "2/1.1", "2/1.2"}));
    row("number and ideographic comma", u"1. 甲类\n1.1、不得甲。\n1.1.1、不得乙。", ids({"2/1", "2/1.1", "2/1.1.1"}));
    row("Markdown", u"## 1. 甲类\n**1.1** 不得甲。\n> 1.2 不得乙。\n- 1.3 不得丙。",
        ids({"2/1", "2/1.1", "2/1.2", "2/1.3"}));
    row("anchors of generated pages", u"1. 甲类 ¶\n1.1 不得甲。 #", ids({"2/1", "2/1.1"}));
    row("unit words are titles", u"1. 年龄\n1.1 天气类程序不得甲。\n1.2 次要功能不得乙。",
        ids({"2/1", "2/1.1", "2/1.2"}));
}

void ReadingTest::tolerated()
{
    QFETCH(QString, body);
    QFETCH(QStringList, ids);
    const Result<Edition> edition = parseSpecification(documentWith(body));
    VERIFY_RESULT(edition);
    QStringList read;
    for (const Clause& clause : edition->clauses()) {
        if (clause.chapter == 2 && clause.kind != ClauseKind::Chapter)
            read.append(clause.id);
    }
    QCOMPARE(read, ids);
    QCOMPARE(warningsOf(*edition), QStringList());
    for (const Clause& clause : edition->clauses()) {
        QVERIFY(!clause.text.startsWith(u'.') && clause.text == clause.text.trimmed());
        if (clause.kind == ClauseKind::Clause) {
            const qsizetype dot = clause.id.lastIndexOf(u'.');
            QCOMPARE(clause.parent, clause.id.left(dot));
        }
    }
}

void ReadingTest::warned_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("present");
    const auto row = [](const char* name, QStringView body, const char* warning, const char* present) {
        QTest::newRow(name) << body.toString() << QString::fromLatin1(warning) << QString::fromLatin1(present);
    };
    // The body begins in line 7.
    row("skipped", u"1. 甲类\n1.1 不得甲。\n1.3 不得丙。", "9 skipped_number", "2/1.3");
    row("skipped section", u"2. 乙类\n2.1 不得甲。", "7 skipped_number", "2/2.1");
    row("repeated", u"1. 甲类\n1.1 不得甲。\n1.1 不得乙。", "9 repeated_number", "2/1.1#2");
    row("sections in another order", u"2. 乙类\n2.1 不得甲。\n\n1. 甲类\n1.1 不得乙。", "10 out_of_order", "2/1.1");
    row("missing parent", u"1. 甲类\n1.1.1 不得甲。", "8 missing_parent", "2/1.1.1");
    row("too deep", u"1. 甲类\n1.1 甲组\n1.1.1 甲项\n1.1.1.1 甲点\n1.1.1.1.1 不得甲。", "11 too_deep", "2/1.1.1.1.1");
    row("days in a sentence", u"1. 甲类\n1.1 应当在收到通知之后的\n3 天内改正。", "9 stray_number", "2/1.1");
    row("dotted number in a sentence", u"1. 甲类\n1.1 价格不得高于平时价格的\n3.5 倍。", "9 stray_number", "2/1.1");
    row("expected number in a sentence", u"1. 甲类\n1.1 价格不得高于平时价格的\n1.2 倍。", "9 stray_number", "2/1.1");
    row("numbers listed over lines", u"1. 甲类\n1.1 不得违反\n2.1、2.2 条。\n1.2 不得乙。", "9 stray_number", "2/1.2");
    row("date in a line", u"1. 甲类\n1.1 不得甲。\n2026.11.23 更新。", "9 stray_number", "2/1.1");
    row("a day further on", u"1. 甲类\n1.1 应当在\n\n3 天内改正。", "10 stray_number", "2/1.1");
    row("no dot behind a section", u"1. 甲类\n1.1 不得甲。\n2 乙类\n2.1 不得乙。", "10 missing_parent", "2/2.1");
    row("range in a line", u"1. 甲类\n1.1 不得甲。\n3.5-7 之间的除外。", "9 stray_number", "2/1.1");
    row("chapter in a sentence", u"1. 甲类\n1.1 不得违反下列各项要求中的任何一项，即\n三、其他要求", "9 stray_number",
        "2/1.1");
    row("empty", u"1. 甲类\n1.1\n1.2 不得乙。", "8 empty_clause", "2/1.1");
    row("orphan rule", u"处理规则\n一经发现将下架。\n1. 甲类\n1.1 不得甲。", "7 orphan_rule", "2/1.1");
    row("empty rule", u"1. 甲类\n1.1 甲行为\n违规内容\n不得甲。\n处理规则\n1.2 不得乙。", "11 empty_rule", "2/1.2");
    row("unknown penalty", u"1. 甲类\n1.1 甲行为\n处理规则\n一经发现将罚款。", "10 unread_penalty", "2/1.1");
    row("half-known penalty", u"1. 甲类\n1.1 甲行为\n处理规则\n一经发现将冻结帐号并下架。", "10 unread_penalty",
        "2/1.1");
    row("wrong name", u"1. 甲类\n1.1 不得甲。\n2. 乙类\n2.1 应符合第1条“乙类”的要求。", "10 wrong_reference", "2/2.1");
    row("missing section", u"1. 甲类\n1.1 不得甲，应符合第8条“丙类”的要求。", "8 missing_reference", "2/1.1");
    row("missing item", u"1. 甲类\n1.1 除1.7款外不得甲。", "8 missing_reference", "2/1.1");
    row("chapter repeated", u"1. 甲类\n1.1 不得甲。\n\n二、又一章\n1. 乙类\n1.1 不得乙。", "10 repeated_number",
        "2#2/1.1");
}

void ReadingTest::warned()
{
    QFETCH(QString, body);
    QFETCH(QString, warning);
    QFETCH(QString, present);
    const Result<Edition> edition = parseSpecification(documentWith(body));
    VERIFY_RESULT(edition);
    QVERIFY2(warningsOf(*edition).contains(warning), qPrintable(warningsOf(*edition).join(u';')));
    QVERIFY2(edition->clause(present), qPrintable(treeOf(*edition).join(u'\n')));
}

void ReadingTest::refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::Refused;
    QTest::newRow("blank") << QByteArray(" \n\n\t\n") << ErrorCode::Refused;
    QTest::newRow("prose only") << QByteArray("Once upon a time.\nThere was a text.\n") << ErrorCode::Malformed;
    QTest::newRow("numbers without a chapter") << QByteArray("1. A\n1.1 b\n1.2 c\n") << ErrorCode::Malformed;
    QTest::newRow("chapters without numbers")
        << QStringLiteral("一、甲\n正文。\n二、乙\n正文。\n").toUtf8() << ErrorCode::Malformed;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2",
                                          8)
                            << ErrorCode::Refused;
    const QString text = QStringLiteral("一、甲\n二、乙\n1. 丙\n1.1 丁。\n");
    QTest::newRow("no encoding of Chinese fits") << text.toUtf8() + "\xff\xfe\xff\n" << ErrorCode::Refused;
    QTest::newRow("another encoding without a chapter")
        << QStringEncoder("GB18030")(QStringLiteral("甲乙丙丁\n")).operator QByteArray() << ErrorCode::Refused;
    QTest::newRow("not what it declares")
        << QByteArray("<html><meta charset=big5>") + QByteArray("\xd2\xbb\xa1\xa2\xff\xff") << ErrorCode::Refused;
    QTest::newRow("unknown encoding declared")
        << QByteArray("<html><meta charset=klingon>\xd2\xbb\xa1\xa2") << ErrorCode::Refused;
    QTest::newRow("cut in the middle of a character") << text.toUtf8().chopped(3) << ErrorCode::Refused;
    QTest::newRow("zip") << QByteArray("PK\3\4\x14\0\0\0\x08\0", 10) << ErrorCode::Refused;
    QTest::newRow("text with a zero") << text.toUtf8() + QByteArray(1, '\0') << ErrorCode::Refused;
    QTest::newRow("numbers that only a style sheet prints")
        << QStringLiteral("<html><h2>一、甲</h2><h2>二、乙</h2><ol><li>丙<ol><li>不得丁。</li></ol></li></ol>").toUtf8()
        << ErrorCode::Malformed;
    QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, '\n') << ErrorCode::Refused;
    QTest::newRow("too large") << QByteArray(MaximumSpecificationBytes + 1, 'a') << ErrorCode::Refused;
    QTest::newRow("too many lines") << QByteArray(MaximumSpecificationLines + 1, '\n').replace(0, 1, "a")
                                    << ErrorCode::Refused;
}

void ReadingTest::refused()
{
    QFETCH(QByteArray, document);
    QFETCH(ErrorCode, code);
    const Result<Edition> edition = parseSpecification(document);
    QVERIFY(!edition.ok());
    QCOMPARE(edition.error().code, code);
    QVERIFY(!edition.error().message.isEmpty() && !edition.error().message.contains(u'\n'));
}

void ReadingTest::numberedListsStayInTheirClause_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("digits") << QStringLiteral("1. 身份证明\n2. 营业执照\n3. 授权书\n");
    QTest::newRow("Chinese numerals") << QStringLiteral("一、身份证明\n二、营业执照\n三、授权书\n");
    QTest::newRow("digits and commas") << QStringLiteral("1、身份证明\n2、营业执照\n3、授权书\n");
    QTest::newRow("brackets") << QStringLiteral("（一）身份证明；\n（二）营业执照；\n（三）授权书。\n");
}

void ReadingTest::numberedListsStayInTheirClause()
{
    QFETCH(QString, list);
    const Result<Edition> edition =
        parseSpecification(documentWith(QStringLiteral("1. 甲类\n1.1 须提交下列材料：\n") + list
                                        + QStringLiteral("1.2 不得乙。\n\n2. 乙类\n2.1 不得丙。\n\n三、附则\n正文。")));
    VERIFY_RESULT(edition);
    QCOMPARE(edition->counts().chapters, 3);
    QCOMPARE(edition->counts().sections, 2);
    QCOMPARE(edition->counts().clauses, 3);
    const Clause* clause = edition->clause(QStringLiteral("2/1.1"));
    QVERIFY(clause && clause->text.contains(QStringLiteral("授权书")));
    QCOMPARE(clause->parts.size(), 3);
    for (const SpecificationWarning& warning : edition->warnings())
        QVERIFY2(warning.kind == SpecificationWarning::Kind::StrayNumber, qPrintable(warning.message));
}

void ReadingTest::partsAndExamples()
{
    const Result<Edition> edition = parseSpecification(documentWith(QStringLiteral(
        "1. 甲类\n1.1 不得使用下列名称。\n例如：某某大全。\n\n - 第一种名称。\n\n - 第二种名称。\n1.2 "
        "你同意：（1）甲事；（2）乙事；（3）丙事。\n"
        "1.3 诱导行为\n主要有：\n强制：不做就不能继续；\n利诱：做了就有好处。\n1.4 提交（一份）材料。")));
    VERIFY_RESULT(edition);
    const Clause* bullets = edition->clause(QStringLiteral("2/1.1"));
    QCOMPARE(bullets->examples, QStringList{QStringLiteral("例如：某某大全。")});
    QCOMPARE(bullets->parts.size(), 2);
    QCOMPARE(bullets->parts.at(1).text, QStringLiteral("第二种名称。"));
    QCOMPARE(bullets->parts.at(1).line, 13);
    QVERIFY(bullets->text.contains(QStringLiteral("第一种名称。")));
    const Clause* enumerated = edition->clause(QStringLiteral("2/1.2"));
    QCOMPARE(enumerated->parts.size(), 3);
    QCOMPARE(enumerated->parts.at(2).marker, QStringLiteral("（3）"));
    QCOMPARE(enumerated->parts.at(2).text, QStringLiteral("丙事。"));
    QCOMPARE(edition->clause(QStringLiteral("2/1.3"))->parts.size(), 2);
    QCOMPARE(edition->clause(QStringLiteral("2/1.3"))->title, QStringLiteral("诱导行为"));
    QVERIFY(edition->clause(QStringLiteral("2/1.4"))->parts.isEmpty());
}

void ReadingTest::brokenLinesAreJoined()
{
    const Result<Edition> edition = parseSpecification(
        documentWith(QStringLiteral("1. 甲类\n1.1 不得甲，应符合第\n2条“乙\n类”的要求，在 iOS\nand Android "
                                    "上都在收到通知之后的\n3 天内改正。\n2. 乙类\n2.1 丁。")));
    VERIFY_RESULT(edition);
    const QString text = edition->clause(QStringLiteral("2/1.1"))->text;
    QVERIFY2(!text.contains(u'\n'), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("iOS and")));
    for (const SpecificationWarning& warning : edition->warnings())
        QVERIFY(warning.kind == SpecificationWarning::Kind::StrayNumber);
}

void ReadingTest::owners_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("owner");
    const QString rule = QStringLiteral("\n处理规则\n一经发现将下架。\n1.9 其他。");
    QTest::newRow("after the sub-clauses")
        << QStringLiteral("1. 甲类\n1.1 甲行为\n违规内容\n包括：\n1.1.1 甲。\n1.1.2 乙。") + rule
        << QStringLiteral("2/1.1");
    QTest::newRow("inner 违规内容") << QStringLiteral("1. 甲类\n1.1 甲行为\n1.1.1 不得甲。\n违规内容：\n1.1.1.1. 甲。")
            + rule << QStringLiteral("2/1.1.1");
    QTest::newRow("no 违规内容, a group with a heading")
        << QStringLiteral("1. 甲类\n1.1 甲行为\n1.1.1 甲。\n1.1.2 乙。") + rule << QStringLiteral("2/1.1");
    QTest::newRow("no 违规内容, a sentence")
        << QStringLiteral("1. 甲类\n1.1 不得甲。") + rule << QStringLiteral("2/1.1");
    QTest::newRow("违规内容 of another clause is closed")
        << QStringLiteral("1. 甲类\n1.1 甲行为\n违规内容\n不得甲。\n1.2 不得乙。") + rule << QStringLiteral("2/1.2");
    QTest::newRow("on one line") << QStringLiteral(
        "1. 甲类\n1.1 甲行为\n违规内容：不得甲。\n处理规则：一经发现将下架。")
                                 << QStringLiteral("2/1.1");
    QTest::newRow("in brackets") << QStringLiteral(
        "1. 甲类\n1.1 甲行为\n【违规内容】\n不得甲。\n【处理规则】一经发现将下架。\n1.2 乙。")
                                 << QStringLiteral("2/1.1");
    QTest::newRow("as follows") << QStringLiteral(
        "1. 甲类\n1.1 甲行为\n违规内容如下：\n不得甲。\n处理规则如下：\n一经发现将下架。")
                                << QStringLiteral("2/1.1");
    QTest::newRow("behind a space") << QStringLiteral("1. 甲类\n1.1 不得甲。\n处理规则 一经发现将下架。")
                                    << QStringLiteral("2/1.1");
    QTest::newRow("numbered with dots is a case")
        << QStringLiteral("1. 甲类\n1.1 甲行为\n处理规则\n1. 一经发现将下架。") << QStringLiteral("2/1.1");
}

void ReadingTest::owners()
{
    QFETCH(QString, body);
    QFETCH(QString, owner);
    const Result<Edition> edition = parseSpecification(documentWith(body));
    VERIFY_RESULT(edition);
    QCOMPARE(edition->rules().size(), 1);
    QCOMPARE(edition->rules().first().owner, owner);
    QCOMPARE(factsOf(edition->rules().first().cases.first().steps.first()), QStringLiteral("found delist"));
    QCOMPARE(edition->counts().sections, 1);
}

void ReadingTest::prose()
{
    const Result<Edition> edition = parseSpecification(
        documentWith(QStringLiteral("引言。\n1. 甲类\n节首语，不得甲。\n1.1 "
                                    "不得乙。\n\n三、附则\n第一段。\n\n第二段很长很长，\n折行继续。\n\n某某团队")));
    VERIFY_RESULT(edition);
    QCOMPARE(edition->clause(QStringLiteral("1/p1"))->text, QStringLiteral("这里是说明。"));
    QCOMPARE(edition->clause(QStringLiteral("2/p1"))->text, QStringLiteral("引言。"));
    QCOMPARE(edition->clause(QStringLiteral("2/1"))->title, QStringLiteral("甲类"));
    QVERIFY(edition->clause(QStringLiteral("2/1"))->text.contains(QStringLiteral("节首语")));
    QCOMPARE(edition->clause(QStringLiteral("3/p2"))->text, QStringLiteral("第二段很长很长，折行继续。"));
    QVERIFY(!edition->clause(QStringLiteral("3/p3"))); // a signature
}

void ReadingTest::titlesAndDates()
{
    const Result<Edition> edition =
        parseSpecification("Content-Type: text/x-zim-wiki\nCreation-Date: 2026-01-02T03:04:05+08:00\n\n====== T "
                           "======\nhttps://example.invalid/x\n"
                           + QStringLiteral("一、甲\n二、乙\n1. 甲类\n1.1 甲。").toUtf8());
    VERIFY_RESULT(edition);
    QCOMPARE(edition->title(), QStringLiteral("T"));
    QCOMPARE(edition->created(), QStringLiteral("2026-01-02T03:04:05+08:00"));
}

void ReadingTest::digestsIgnoreSpacing()
{
    const auto digest = [](const QString& text) {
        const Result<Edition> edition = parseSpecification(documentWith(QStringLiteral("1. 甲类\n1.1 ") + text));
        return edition.ok() ? edition->clause(QStringLiteral("2/1.1"))->digest : QString();
    };
    QCOMPARE(digest(QStringLiteral("不得  “甲”，乙。")), digest(QStringLiteral("不得 ‘甲’, \n乙。")));
    QVERIFY(digest(QStringLiteral("不得甲。")) != digest(QStringLiteral("可以甲。")));
}

void ReadingTest::seedsOfTheFuzzerAreRead_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MINGJING_SOURCE_DIR "/tests/fuzz/corpus/specification"));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void ReadingTest::seedsOfTheFuzzerAreRead()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Edition> edition = parseSpecification(file.readAll());
    VERIFY_RESULT(edition);
    QVERIFY(edition->counts().clauses > 0);
}

void ReadingTest::deepAndWideInputEnds_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray head = QStringLiteral("一、甲\n二、乙\n1. 甲类\n1.1 甲。\n").toUtf8();
    QTest::newRow("many equal clauses") << head + QByteArray("1.2 same words here.\n").repeated(20'000);
    QTest::newRow("one long line") << head + "1.2 " + QStringLiteral("封禁分享能力，").toUtf8().repeated(20'000);
    QTest::newRow("deep number") << head + QByteArray("1.").repeated(50'000) + "x\n";
    QTest::newRow("tags that never end") << QByteArray("<html>") + head + QByteArray("<p '").repeated(50'000);
    QTest::newRow("links that never end") << head + QByteArray("[[a|").repeated(50'000);
    QTest::newRow("ampersands") << QByteArray("<html>") + head + QByteArray("&a").repeated(50'000);
    QTest::newRow("enumeration") << head + QStringLiteral("（1）").toUtf8().repeated(20'000);
}

void ReadingTest::deepAndWideInputEnds()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    QVERIFY(edition.ok() || !edition.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
