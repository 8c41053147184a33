// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pictures/blurredpicture.h"
#include "tests/review/report/reportfixture.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QByteArray screenshot()
{
    QImage image(160, 120, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, (x + y) % 2 * 255));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Evidence marked()
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.route = u"pages/index"_s;
    evidence.rectangles = {{10, 10, 20, 20, {}}};
    evidence.arrows = {{100, 100, 40, 40}};
    evidence.numbers = {{50, 60, 7}};
    return evidence;
}

QString reportOf(ReportFixture& fixture, const Evidence& evidence, const QByteArray& bytes, const QString& reason = {})
{
    const QString id = must(fixture.session().captureEvidence(evidence, bytes));
    Finding finding = sampleFinding(id);
    finding.severity = Severity::Low;
    finding.suggestedSeverity = Severity::High;
    finding.severityReason = reason;
    must(fixture.session().recordFinding(finding));
    const CaseReportSource source = fixture.source();
    return must(caseReportHtml(source, ReportLanguage::English));
}

} // namespace

class MarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreDrawn()
    {
        ReportFixture fixture;
        const QString page = reportOf(fixture, marked(), screenshot());
        QVERIFY(page.contains(QString::fromLatin1(screenshot().toBase64())));
        QVERIFY(page.contains(u"M100.0 100.0L40.0 40.0M"_s));
        QVERIFY(page.contains(u">7</text>"_s));
    }

    void whatIsBlurredIsNotInTheReport()
    {
        ReportFixture fixture;
        Evidence evidence = marked();
        evidence.blurs = {{20, 20, 60, 50}};
        const QByteArray original = screenshot();
        const QString page = reportOf(fixture, evidence, original);
        QVERIFY(!page.contains(QString::fromLatin1(original.toBase64())));
        const Result<QByteArray> blurred = blurredPicture(original, evidence.blurs);
        QVERIFY(blurred.ok());
        QVERIFY(page.contains(QString::fromLatin1(blurred->toBase64())));
        // The kept bytes are as they were.
        const QString sha256 = fixture.session().state().evidence.last().blobSha256;
        QCOMPARE(fixture.session().blob(sha256).value(), original);
    }

    void aPictureThatCannotBeBlurredIsLeftOut()
    {
        ReportFixture fixture;
        Evidence evidence = marked();
        evidence.blurs = {{0, 0, 5, 5}};
        const QByteArray whole = screenshot();
        const QByteArray torn = whole.left(whole.size() / 2);
        const QString page = reportOf(fixture, evidence, torn);
        QVERIFY(!page.contains(QString::fromLatin1(torn.left(300).toBase64())));
    }

    void anotherSeverityIsExplained()
    {
        ReportFixture fixture;
        const QString page = reportOf(fixture, marked(), screenshot(), u"only <two> users"_s);
        QVERIFY(page.contains(u"Severity suggested by the rules: High"_s, Qt::CaseInsensitive));
        QVERIFY(page.contains(u"only &lt;two&gt; users"_s));
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "tst_marks.moc"
