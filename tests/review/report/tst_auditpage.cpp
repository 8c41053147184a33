// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/auditpage.h"
#include "tests/review/report/reportfixture.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

RecordedCall call(const QString& api, int line, bool gesture)
{
    RecordedCall made;
    made.api = api;
    made.place = {u"pages/a/a.js"_s, line, 1};
    made.gesture = gesture;
    return made;
}

AuditPageSource sample()
{
    ReportFixture fixture;
    const CaseReportSource from = fixture.source();
    AuditPageSource source;
    source.programName = u"清茶小铺"_s;
    source.packageFileName = u"qingcha.zip"_s;
    source.packageSha256 = QString(64, u'a');
    source.packageKind = u"mini-program"_s;
    source.edition = from.edition;
    source.catalogue = from.catalogue;
    source.checklist = from.checklist;
    source.generatedAt = from.generatedAt;
    source.toolVersion = from.toolVersion;
    PageAudit home;
    home.route = u"pages/a/a"_s;
    home.title = u"首页"_s;
    home.ok = true;
    home.blank = false;
    home.elements = 12;
    home.ms = 80;
    home.screenshot = u"pages/001 首页.png"_s;
    home.calls = {call(u"request"_s, 3, false), call(u"request"_s, 3, true), call(u"login"_s, 9, false)};
    home.blocked = {{u"https://evil.example/x"_s, u"xhr"_s, home.route},
                    {u"https://evil.example/x"_s, u"xhr"_s, home.route}};
    PageAudit broken;
    broken.route = u"pages/b/b"_s;
    broken.errors = {{u"script"_s, u"x is not a function"_s, {u"pages/b/b.js"_s, 4, 2}, broken.route}};
    source.audit.pages = {home, broken};
    source.audit.launchErrors = {{u"script"_s, u"app failed"_s, {}, {}}};
    return source;
}

} // namespace

class AuditPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsAsAgreed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void thePageIsAsAgreed()
    {
        QFETCH(QString, language);
        const auto page = auditReportHtml(sample(), *reportLanguageFromId(language));
        VERIFY_RESULT(page);
        const QString difference = goldenDifference(u"audit.%1.html"_s.arg(language), normalised(*page, u"-"_s));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void theOtherScenarioIsCompared()
    {
        AuditPageSource source = sample();
        source.audit.comparison = ScenarioComparison{{{u"theme"_s, u"light"_s}, {u"scene"_s, 1}},
                                                     {{u"theme"_s, u"dark"_s}, {u"scene"_s, 1}},
                                                     {{u"pages/b/b"_s, {}, {}, {}, false}}};
        auto page = auditReportHtml(source, ReportLanguage::English);
        VERIFY_RESULT(page);
        QVERIFY(page->contains(u"0 of 1 pages differ"_s));
        QVERIFY(page->contains(u"Every page shows and does the same"_s));
        source.audit.comparison->pages.append({u"pages/a/a"_s,
                                               {{PageDifference::Kind::Text, {}, u"<b>draw</b>"_s, 0, 2, {}},
                                                {PageDifference::Kind::Elements, u"7"_s, u"9"_s, 7, 9, {}}},
                                               u"pages/1.png"_s,
                                               u"compared/pages/1.png"_s,
                                               true});
        page = auditReportHtml(source, ReportLanguage::English);
        VERIFY_RESULT(page);
        QVERIFY(page->contains(u"1 of 2 pages differ"_s));
        QVERIFY(page->contains(u"&lt;b&gt;draw&lt;/b&gt; ×2"_s));
        QVERIFY(page->contains(u"<td><bdi>7</bdi></td><td><bdi>9</bdi></td>"_s));
        QVERIFY(page->contains(u"./compared/pages/1.png"_s));
        QVERIFY(page->contains(u"dark"_s));
        QVERIFY(!page->contains(u"scene&quot;"_s));
    }

    void picturesLieWithinTheFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"pages/a.png"_s << u"./pages/a.png"_s;
        QTest::newRow("odd letters") << u"pages/a\"#?b.png"_s << u"./pages/a%22%23%3Fb.png"_s;
        QTest::newRow("scheme") << u"javascript:x"_s << u"./javascript%3Ax"_s;
        QTest::newRow("above") << u"../a.png"_s << QString();
        QTest::newRow("absolute") << u"/etc/a.png"_s << QString();
        QTest::newRow("host") << u"//host/a.png"_s << QString();
        QTest::newRow("backslash") << u"..\\a.png"_s << QString();
    }
    void picturesLieWithinTheFolder()
    {
        QFETCH(QString, path);
        QFETCH(QString, address);
        AuditPageSource source = sample();
        source.audit.pages.first().screenshot = path;
        const auto page = auditReportHtml(source, ReportLanguage::English);
        VERIFY_RESULT(page);
        if (address.isEmpty())
            QVERIFY(!page->contains(u"<img"_s));
        else
            QVERIFY(page->contains(u"<img src=\"%1\""_s.arg(address)));
    }

    void aMissingSandboxIsSaid()
    {
        AuditPageSource source = sample();
        const auto kept = auditReportHtml(source, ReportLanguage::English);
        VERIFY_RESULT(kept);
        QVERIFY(!kept->contains(u"sandbox"_s));
        source.sandboxed = false;
        const auto open = auditReportHtml(source, ReportLanguage::English);
        VERIFY_RESULT(open);
        QVERIFY(open->contains(u"without the browser engine&#39;s own sandbox"_s)
                || open->contains(u"without the browser engine's own sandbox"_s));
        const auto chinese = auditReportHtml(source, ReportLanguage::Chinese);
        VERIFY_RESULT(chinese);
        QVERIFY(chinese->contains(u"没有自身的沙箱"_s));
    }

    void hostileNamesStayWords()
    {
        const QString hostile = u"\"><script>alert(1)</script>\u202E"_s;
        AuditPageSource source = sample();
        source.programName = hostile;
        PageAudit& page = source.audit.pages.first();
        page.title = hostile;
        page.route = hostile;
        page.errors = {{hostile, hostile, {hostile, 1, 1}, hostile}};
        page.calls = {call(hostile, 1, false)};
        page.blocked = {{hostile, hostile, hostile}};
        const auto html = auditReportHtml(source, ReportLanguage::Chinese);
        VERIFY_RESULT(html);
        QVERIFY(!html->contains(u"<script"_s));
        QVERIFY(!html->contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(AuditPageTest)
#include "tst_auditpage.moc"
