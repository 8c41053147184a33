// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include <QStringEncoder>

using namespace Mingjing;
using namespace Mingjing::Testing;

/// The forms in which a document comes: markup, encodings, tables. All documents here are made up.
class FormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markup_data();
    void markup();
    void encodings_data();
    void encodings();
    void tableOfContentsIsNoChapter_data();
    void tableOfContentsIsNoChapter();
    void htmlTables();
};

void FormsTest::markup_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text.toUtf8(); };
    row("plain",
        QStringLiteral("试验规范\n一、说明\n这里是说明。\n二、规则\n1. 甲类\n1.1 不得“甲” & 乙。\n1.2 "
                       "不得丙。\n违规内容\n处理规则\n一经发现将下架。"));
    row("zim",
        QStringLiteral(
            "Content-Type: text/x-zim-wiki\nWiki-Format: zim 0.4\nCreation-Date: 2026-01-02T03:04:05+08:00\n\n"
            "====== 试验规范 ======\n创建日期 星期五\n\n===== 一、说明 =====\n这里是说明。\n\n===== 二、规则 =====\n"
            "==== 1. 甲类 ====\n**1.1** 不得[[https://example.invalid|“甲”]] & 乙。\n\n1.2 "
            "不得丙。\n**处理规则**\n\n一经发现将下架。"));
    row("html",
        QStringLiteral("<!DOCTYPE html><html><head><title>试验规范</title><meta name=\"date\" content=\"2026-01-02\">"
                       "<style>p{}1.9 x</style></head>\n<body><h1>试验规范</h1><h2>一、说明</h2><p>这里是说明。</p>\n"
                       "<h2 title=\"a>b\">二、规则</h2><h3>1.&nbsp;甲类</h3><!-- 1.7 <p>注</p> --><p><b>1.1</b> "
                       "不得\n&ldquo;甲&#8221; &amp; 乙。</p>"
                       "<ul><li>1.2 不得丙。</li></ul><script>var a = '<p>1.8 "
                       "no</p>';</script><p>处理规则</p><div>一经发现<br>将下架。</div></body></html>"));
    row("html with much around it",
        QStringLiteral(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n<html lang=zh><head><meta charset=\"utf-8\">"
            "<title>试验规范</title></head><body><nav><ul><li><a href=\"#a\">一、说明</a></li><li>1.5 "
            "不得丁。</li></ul></nav><button>二、展开</button>\n<h1>试验规范</h1><h2><a name=a></a>一、<em>说明</em><a "
            "class=anchor>#</a></h2><div><div><p>这里是说明。</p></div></div><h2>二、 规则</h2>"
            "<h3><span>1</span>.&emsp;甲类</h3><table><tbody><tr><td>1.1</td><td>不得&ldquo;甲&rdquo; &amp; "
            "乙。</td></tr><tr><td>1.2&#12288;不得丙。</td></tr></table>\n<h4>【处理规则】</"
            "h4><ul><li>一经发现将下架。</ul></body>"));
    row("html with preformatted text",
        QStringLiteral(
            "<html><body><pre>试验规范\n一、说明\n这里是说明。\n二、规则\n1. 甲类\n1.1 不得“甲” &amp; 乙。\n1.2 "
            "不得丙。\n\n处理规则：一经发现将下架。</pre>"));
    row("html with line breaks alone",
        QStringLiteral("<html><body>试验规范<br>一、说明<br/>这里是说明。<br />二、规则<br>1. 甲类<br>1.1 "
                       "不得“甲”<br>&amp; 乙。<br>1.2 不得丙。<br><br><br>处理规则 一经发现将下架。</body>"));
    row("zim marks",
        QStringLiteral("Content-Type: text/x-zim-wiki\n\n====== 试验规范 ======\n===== 一、说明 =====\n这里是说明。\n"
                       "===== 二、规则 =====\n=== 1. 甲类 ===\n//1.1// 不得__“甲”__ & 乙。\n{{./image.png}}\n[ ] 1.2 "
                       "不得~~丙~~。\n处理规则如下：\n一经发现将下架。"));
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16(QStringLiteral("试验规范\n一、说明\n这里是说明。\n二、规则\n1. 甲类\n1.1 不得“甲” & "
                                                 "乙。\n1.2 不得丙。\n处理规则\n一经发现将下架。"));
    QTest::newRow("utf-16") << wide;
}

void FormsTest::markup()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    QCOMPARE(warningsOf(*edition), QStringList());
    QCOMPARE(edition->title(), QStringLiteral("试验规范"));
    QCOMPARE(edition->counts().chapters, 2);
    QCOMPARE(edition->counts().sections, 1);
    QCOMPARE(edition->counts().clauses, 2);
    const Clause* clause = edition->clause(QStringLiteral("2/1.1"));
    QVERIFY(clause);
    QCOMPARE(normalizedClauseText(clause->text), normalizedClauseText(QStringLiteral("不得“甲” & 乙。")));
    QCOMPARE(edition->rules().size(), 1);
    QCOMPARE(edition->rules().first().owner, QStringLiteral("2/1.2"));
    QCOMPARE(factsOf(edition->rules().first().cases.first().steps.first()), QStringLiteral("found delist"));
}

void FormsTest::encodings_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("warnings");
    const QString text = QStringLiteral("试验规范\n一、说明\n这里是说明。\n二、规则\n1. 甲类\n1.1 不得甲。\n");
    const QString html =
        QStringLiteral("<html><head><meta %1></head><body><h1>试验规范</h1><p>一、说明</p><p>这里是说明。</p>"
                       "<p>二、规则</p><p>1. 甲类</p><p>1.1 不得甲。</p>");
    const auto encoded = [](const char* encoding, const QString& what) -> QByteArray {
        return QStringEncoder(encoding)(what);
    };
    const QByteArray mark16 = QByteArray("\xff\xfe");
    const QStringList none;
    const QStringList doubt{QStringLiteral("1 assumed_encoding")};
    const QString http = QStringLiteral("http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"");
    QTest::newRow("UTF-8") << text.toUtf8() << none;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << none;
    QTest::newRow("UTF-16LE with a mark") << mark16 + encoded("UTF-16LE", text) << none;
    QTest::newRow("UTF-16BE with a mark") << "\xfe\xff" + encoded("UTF-16BE", text) << none;
    QTest::newRow("UTF-32LE with a mark") << mark16 + QByteArray(2, '\0') + encoded("UTF-32LE", text) << none;
    QTest::newRow("UTF-16LE") << encoded("UTF-16LE", text) << doubt;
    QTest::newRow("UTF-16BE") << encoded("UTF-16BE", text) << doubt;
    QTest::newRow("GB18030") << encoded("GB18030", text) << doubt;
    QTest::newRow("GB18030 of four bytes") << encoded("GB18030", text + QStringLiteral("1.2 不得𠮷。\n")) << doubt;
    QTest::newRow("HTML that declares GB2312") << encoded("GB18030", html.arg(http)) << none;
    QTest::newRow("HTML that declares GBK") << encoded("GB18030", html.arg(QStringLiteral("charset='GBK'"))) << none;
    QTest::newRow("HTML that declares UTF-8") << html.arg(QStringLiteral("charset=utf-8")).toUtf8() << none;
    QTest::newRow("HTML that declares the wrong thing") << html.arg(http).toUtf8() << doubt;
    QTest::newRow("HTML in GBK that declares nothing")
        << encoded("GB18030", html.arg(QStringLiteral("name=x"))) << doubt;
}

void FormsTest::encodings()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, warnings);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    QCOMPARE(warningsOf(*edition), warnings);
    QCOMPARE(edition->title(), QStringLiteral("试验规范"));
    QCOMPARE(edition->clause(QStringLiteral("1/p1"))->text, QStringLiteral("这里是说明。"));
    QCOMPARE(edition->clause(QStringLiteral("2/1.1"))->text, QStringLiteral("不得甲。"));
}

void FormsTest::tableOfContentsIsNoChapter_data()
{
    QTest::addColumn<QString>("contents");
    QTest::newRow("chapters") << QStringLiteral("目录\n一、说明\n二、规则\n三、附则\n");
    QTest::newRow("sections too") << QStringLiteral("目录\n一、说明\n二、规则\n1. 甲类\n2. 乙类\n三、附则\n\n");
    QTest::newRow("leader dots") << QStringLiteral(
        "目 录\n一、说明..........1\n二、规则 ……… 3\n1. 甲类 3\n三、附则 12\n");
    QTest::newRow("bullets") << QStringLiteral(" - 一、说明\n - 二、规则\n - 三、附则\n");
}

void FormsTest::tableOfContentsIsNoChapter()
{
    QFETCH(QString, contents);
    const Result<Edition> edition =
        parseSpecification((QStringLiteral("试验规范\n") + contents
                            + QStringLiteral("一、说明\n这里是说明。\n二、规则\n1. 甲类\n1.1 不得甲。\n2. 乙类\n2.1 "
                                             "不得乙。\n三、附则\n正文。\n"))
                               .toUtf8());
    VERIFY_RESULT(edition);
    QCOMPARE(warningsOf(*edition), QStringList());
    QCOMPARE(edition->title(), QStringLiteral("试验规范"));
    QCOMPARE(edition->counts().chapters, 3);
    QCOMPARE(edition->counts().sections, 2);
}

void FormsTest::htmlTables()
{
    const Result<Edition> edition = parseSpecification(
        QStringLiteral(
            "<html><h2>一、说明</h2><h2>二、规则</h2><h3>1. 甲类</h3><p>1.1 甲行为：</p><ul><li>第一种；<ul>"
            "<li>其一；</li><li>其二；</li></ul></li><li>第二种。</li></ul><p>处理规则</p><table><tr><td>1、金融类："
            "直接下架。</td></tr><tr><td>2、其他：限期3天整改，逾期未整改的下架。</td></tr></table>")
            .toUtf8());
    VERIFY_RESULT(edition);
    QCOMPARE(warningsOf(*edition), QStringList());
    QCOMPARE(edition->clause(QStringLiteral("2/1.1"))->parts.size(), 4);
    QCOMPARE(edition->rules().size(), 1);
    QCOMPARE(edition->rules().first().cases.size(), 2);
}

QTEST_GUILESS_MAIN(FormsTest)
#include "tst_forms.moc"
