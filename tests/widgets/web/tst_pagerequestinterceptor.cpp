// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagerequestinterceptor.h"

#include <QTest>
#include <QUrl>

using namespace Mingjing;
using namespace Qt::StringLiterals;
using Info = QWebEngineUrlRequestInfo;

class PageRequestInterceptorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policy_data();
    void policy();
};

void PageRequestInterceptorTest::policy_data()
{
    QTest::addColumn<RequestPolicy>("policy");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("allowed");
    const auto row = [](RequestPolicy policy, const char* url, Info::ResourceType type, bool allowed) {
        const QByteArray name = QByteArray(policy == RequestPolicy::Runtime ? "runtime " : "report ") + url + ' '
            + QByteArray::number(type);
        QTest::newRow(name.constData()) << policy << QString::fromLatin1(url) << static_cast<int>(type) << allowed;
    };
    const auto runtime = RequestPolicy::Runtime;
    row(runtime, "mingjing-page://page/index.html", Info::ResourceTypeMainFrame, true);
    row(runtime, "mingjing-page://page/index.html#top", Info::ResourceTypeMainFrame, true);
    row(runtime, "mingjing-page://page/view.js", Info::ResourceTypeScript, true);
    row(runtime, "mingjing-page://page/package/a.png", Info::ResourceTypeImage, true);
    row(runtime, "mingjing-page://page/package/a.woff2", Info::ResourceTypeFontResource, true);
    row(runtime, "blob:mingjing-page://page/1", Info::ResourceTypeWorker, true);
    row(runtime, "data:image/png;base64,AA", Info::ResourceTypeImage, true);
    row(runtime, "mingjing-page://page/index.html", Info::ResourceTypeSubFrame, false);
    row(runtime, "mingjing-page://page/index.html?x=1", Info::ResourceTypeMainFrame, false);
    row(runtime, "mingjing-page://page/package/a.html", Info::ResourceTypeMainFrame, false);
    row(runtime, "mingjing-page://page/package/a.png", Info::ResourceTypeScript, false);
    row(runtime, "mingjing-page://page/package/a.png", Info::ResourceTypeWorker, false);
    row(runtime, "mingjing-page://page/package/a.js", Info::ResourceTypeXhr, false);
    row(runtime, "mingjing-page://page/view.js", Info::ResourceTypeWorker, false);
    row(runtime, "mingjing-page://other/view.js", Info::ResourceTypeScript, false);
    row(runtime, "data:text/html,x", Info::ResourceTypeMainFrame, false);
    row(runtime, "data:text/javascript,x", Info::ResourceTypeScript, false);
    row(runtime, "blob:mingjing-page://page/1", Info::ResourceTypeSubFrame, false);
    row(runtime, "file:///etc/passwd", Info::ResourceTypeImage, false);
    row(runtime, "qrc:///qtwebchannel/qwebchannel.js", Info::ResourceTypeScript, false);
    row(runtime, "https://example.org/", Info::ResourceTypeXhr, false);
    row(runtime, "wss://example.org/", static_cast<Info::ResourceType>(254), false);

    const auto report = RequestPolicy::Report;
    row(report, "mingjing-page://report/index.html", Info::ResourceTypeMainFrame, true);
    row(report, "data:image/png;base64,AA", Info::ResourceTypeImage, true);
    row(report, "mingjing-page://report/other.html", Info::ResourceTypeMainFrame, false);
    row(report, "mingjing-page://page/index.html", Info::ResourceTypeMainFrame, false);
    row(report, "data:text/html,x", Info::ResourceTypeSubFrame, false);
    row(report, "https://example.org/a.png", Info::ResourceTypeImage, false);
    row(report, "file:///etc/passwd", Info::ResourceTypeImage, false);
}

void PageRequestInterceptorTest::policy()
{
    QFETCH(RequestPolicy, policy);
    QFETCH(QString, url);
    QFETCH(int, type);
    QFETCH(bool, allowed);
    QCOMPARE(PageRequestInterceptor::allows(policy, QUrl(url), static_cast<Info::ResourceType>(type)), allowed);
}

QTEST_GUILESS_MAIN(PageRequestInterceptorTest)
#include "tst_pagerequestinterceptor.moc"
