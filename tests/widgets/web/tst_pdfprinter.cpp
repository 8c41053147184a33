// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/webtestmain.h"

#include "widgets/web/pdfprinter.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PdfPrinterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsHtml();
    void printsMoreThanADataUrlCarries();
    void reachesNothing();
    void saysWhyItCouldNot();
    void doesOneAtATime();

private:
    /// The answer of printing \a html to \a file.
    static std::optional<Result<void>> print(const QString& html, const QString& file);
};

std::optional<Result<void>> PdfPrinterTest::print(const QString& html, const QString& file)
{
    PdfPrinter printer;
    std::optional<Result<void>> answer;
    printer.print(html, file, [&](Result<void> result) { answer = std::move(result); });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 120000) ? answer : std::nullopt;
}

static QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PdfPrinterTest::printsHtml()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    const auto answer = print(u"<h1>审核决定 Decision</h1><p>2/5.1.2.1</p>"_s, file);
    QVERIFY(answer && answer->ok());
    const QByteArray pdf = contents(file);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("%%EOF"));
}

void PdfPrinterTest::printsMoreThanADataUrlCarries()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    const QString big = u"<p>"_s + QString(4 * 1024 * 1024, u' ') + u"end</p><!-- "_s + QString(1024, u'x') + u" -->"_s;
    const auto answer = print(big, file);
    QVERIFY(answer && answer->ok());
    QVERIFY(contents(file).startsWith("%PDF-"));
}

void PdfPrinterTest::reachesNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    const QString web = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    const QString html = u"<img src='%1a.png'><iframe src='%1f'></iframe><link rel=stylesheet href='%1s'>"
                         "<script>new Image().src='%1script'; location='%1gone'</script>"
                         "<meta http-equiv=refresh content='0;url=%1refresh'><p>text</p>"_s.arg(web);
    const auto answer = print(html, file);
    QVERIFY(answer && answer->ok());
    QVERIFY(!server.hasPendingConnections());
}

void PdfPrinterTest::saysWhyItCouldNot()
{
    const auto answer = print(u"<p>x</p>"_s, u"/no/such/folder/report.pdf"_s);
    QVERIFY(answer && !answer->ok());
    QCOMPARE(answer->error().code, ErrorCode::Unwritable);
    QCOMPARE(answer->error().context, u"/no/such/folder/report.pdf"_s);
}

void PdfPrinterTest::doesOneAtATime()
{
    QTemporaryDir folder;
    PdfPrinter printer;
    int done = 0;
    std::optional<ErrorCode> refused;
    printer.print(u"<p>1</p>"_s, folder.filePath(u"1.pdf"_s), [&](const Result<void>& result) { done += result.ok(); });
    printer.print(u"<p>2</p>"_s, folder.filePath(u"2.pdf"_s), [&](const Result<void>& result) {
        if (!result)
            refused = result.error().code;
    });
    QTRY_COMPARE_WITH_TIMEOUT(done, 1, 120000);
    QCOMPARE(refused, ErrorCode::Busy);
    printer.print(u"<p>3</p>"_s, folder.filePath(u"3.pdf"_s), [&](const Result<void>& result) { done += result.ok(); });
    QTRY_COMPARE_WITH_TIMEOUT(done, 2, 120000);
}

MINGJING_WEB_TEST_MAIN(PdfPrinterTest)
#include "tst_pdfprinter.moc"
