// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/auditreport.h"
#include "review/trace/pagescenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class TraceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void auditHasTheKeysOfTheContract();
    void auditSurvivesJson();
    void auditIgnoresWhatIsNoObject();
    void scenarioSurvivesJson();
    void scenarioKeepsDefaults();
    void senselessDeviceBecomesDefault_data();
    void senselessDeviceBecomesDefault();
    void devicesAreSensibleAndDistinct();
};

static AuditReport someReport()
{
    PageAudit page;
    page.route = u"pages/index/index"_s;
    page.title = u"首页"_s;
    page.ok = true;
    page.blank = false;
    page.errors = {PageError{u"script"_s, u"x is not defined"_s, {u"pages/index/index.js"_s, 3, 5}, page.route}};
    page.elements = 12;
    page.textLength = 30;
    page.calls = {RecordedCall{1,
                               u"request"_s,
                               QJsonArray{QJsonObject{{u"url"_s, u"https://example.org"_s}}},
                               {u"app.js"_s, 2, 4},
                               true,
                               page.route,
                               17}};
    page.blocked = {RefusedAttempt{u"https://example.org/a.png"_s, u"image"_s, page.route}};
    page.screenshot = u"pages/001-pages_index_index.png"_s;
    page.ms = 120;
    AuditReport report;
    report.pages = {page};
    return report;
}

void TraceTest::auditHasTheKeysOfTheContract()
{
    const QJsonObject page = someReport().toJson().first().toObject();
    for (const QString& key :
         {u"route"_s, u"ok"_s, u"errors"_s, u"elements"_s, u"calls"_s, u"blocked"_s, u"screenshot"_s, u"ms"_s})
        QVERIFY2(page.contains(key), qPrintable(key));
    const QJsonObject error = page.value(u"errors"_s).toArray().first().toObject();
    QCOMPARE(error.value(u"file"_s).toString(), u"pages/index/index.js"_s);
    QCOMPARE(error.value(u"line"_s).toInt(), 3);
    QVERIFY(error.contains(u"message"_s));
    const QJsonObject call = page.value(u"calls"_s).toArray().first().toObject();
    for (const QString& key : {u"api"_s, u"args"_s, u"file"_s, u"line"_s, u"column"_s, u"gesture"_s, u"page"_s})
        QVERIFY2(call.contains(key), qPrintable(key));
    const QJsonObject blocked = page.value(u"blocked"_s).toArray().first().toObject();
    QCOMPARE(blocked.value(u"kind"_s).toString(), u"image"_s);
    QVERIFY(blocked.contains(u"url"_s));
}

void TraceTest::auditSurvivesJson()
{
    const AuditReport report = someReport();
    const QByteArray json = QJsonDocument(report.toJson()).toJson();
    const AuditReport again = AuditReport::fromJson(QJsonDocument::fromJson(json).array());
    QCOMPARE(again.pages, report.pages);
    QCOMPARE(again.pagesOk(), 1);
    QCOMPARE(again.pagesWithContent(), 1);
}

void TraceTest::auditIgnoresWhatIsNoObject()
{
    const AuditReport report = AuditReport::fromJson({1, u"x"_s, QJsonArray(), QJsonObject{{u"calls"_s, 7}}});
    QCOMPARE(report.pages.size(), 1);
    QVERIFY(report.pages.first().calls.isEmpty());
    QCOMPARE(report.pagesOk(), 0);
}

void TraceTest::scenarioSurvivesJson()
{
    PageScenario scenario;
    scenario.device = deviceById(u"tablet"_s);
    scenario.theme = PageScenario::Theme::Dark;
    scenario.fontSize = 20;
    scenario.language = u"en"_s;
    scenario.permissions = PageScenario::Permissions::Refused;
    scenario.network = PageScenario::Network::Answers;
    scenario.answers = {NetworkAnswer{u"https://example.org/"_s, u"POST"_s, 201, QJsonArray{1, 2}}};
    scenario.scene = 1047;
    scenario.query = u"id=3"_s;
    scenario.scopes = {{u"scope.camera"_s, false}, {u"scope.record"_s, true}};
    scenario.signedIn = false;
    scenario.clock = PageScenario::Clock::Shifted;
    scenario.clockMs = -86'400'000;
    scenario.answersFile = u"shop.har"_s;
    scenario.answersSha256 = u"ab"_s;
    QCOMPARE(PageScenario::fromJson(scenario.toJson()), scenario);
}

void TraceTest::scenarioKeepsDefaults()
{
    QCOMPARE(PageScenario::fromJson({}), PageScenario());
    QCOMPARE(PageScenario::fromJson({{u"scopes"_s, QJsonObject{{u"scope.unknown"_s, true}, {u"scope.camera"_s, 1}}},
                                     {u"clock"_s, QJsonObject{{u"kind"_s, u"frozen"_s}, {u"ms"_s, 1e300}}},
                                     {u"signed_in"_s, u"no"_s}}),
             PageScenario());
    QCOMPARE(PageScenario::fromJson({{u"font_size"_s, 1000}, {u"theme"_s, 3}, {u"answers"_s, u"x"_s}}), PageScenario());
}

void TraceTest::senselessDeviceBecomesDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no width") << u"width"_s << QJsonValue(0);
    QTest::newRow("huge") << u"height"_s << QJsonValue(1e9);
    QTest::newRow("negative bar") << u"status_bar_height"_s << QJsonValue(-1);
    QTest::newRow("ratio is text") << u"pixel_ratio"_s << QJsonValue(u"2"_s);
}

void TraceTest::senselessDeviceBecomesDefault()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = deviceById(u"phone-small"_s).toJson();
    QCOMPARE(DeviceProfile::fromJson(object).id, u"phone-small"_s);
    object.insert(key, value);
    QCOMPARE(DeviceProfile::fromJson(object), defaultDevice());
}

void TraceTest::devicesAreSensibleAndDistinct()
{
    QSet<QString> ids;
    const QList<DeviceProfile> devices = builtInDevices();
    for (const DeviceProfile& device : devices) {
        ids.insert(device.id);
        QCOMPARE(DeviceProfile::fromJson(device.toJson()), device);
    }
    QCOMPARE(ids.size(), devices.size());
    QCOMPARE(deviceById(u"no such"_s), defaultDevice());
    QVERIFY(defaultDevice().width > 0);
}

QTEST_GUILESS_MAIN(TraceTest)
#include "tst_trace.moc"
