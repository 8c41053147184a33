// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/auditreport.h"
#include "review/trace/pagescenario.h"

#include <QJsonArray>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

PageAudit page(const QString& route, const QString& text, const QStringList& calls = {})
{
    PageAudit audit;
    audit.route = route;
    audit.ok = true;
    audit.shown.route = route;
    audit.shown.text = text;
    audit.screenshot = u"pages/"_s + route + u".png"_s;
    for (const QString& api : calls) {
        RecordedCall call;
        call.api = api;
        call.place = {u"a.js"_s, 3, 1};
        audit.calls.append(call);
    }
    return audit;
}

AuditReport reportOf(const QList<PageAudit>& pages)
{
    AuditReport report;
    report.pages = pages;
    return report;
}

} // namespace

class ScenarioComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreComparedByRoute()
    {
        PageAudit failed = page(u"b"_s, {});
        failed.errors = {{u"script"_s, u"x is not a function"_s, {u"b.js"_s, 4, 2}, u"b"_s}};
        const QList<PageComparison> pages = comparePages(
            reportOf({page(u"a"_s, u"shop"_s), page(u"b"_s, {}), page(u"c"_s, u"same"_s), page(u"d"_s, {})}),
            reportOf({page(u"c"_s, u"same"_s), page(u"a"_s, u"shop\ndraw"_s, {u"requestPayment"_s}), failed}));
        QCOMPARE(pages.size(), 3);
        QCOMPARE(pages.at(0).route, u"a"_s);
        QCOMPARE(pages.at(0).differences.size(), 2);
        QCOMPARE(pages.at(0).differences.at(0).second, u"draw"_s);
        QCOMPARE(pages.at(0).differences.at(1).kind, PageDifference::Kind::Call);
        QCOMPARE(pages.at(0).differences.at(1).place.line, 3);
        QCOMPARE(pages.at(1).differences.size(), 1);
        QCOMPARE(pages.at(1).differences.at(0).kind, PageDifference::Kind::Error);
        QVERIFY(!pages.at(2).differs());
    }

    void aPageThatDidNotAnswerIsStillThatPage()
    {
        PageAudit hung;
        hung.route = u"a"_s;
        const QList<PageComparison> pages = comparePages(reportOf({page(u"a"_s, u"shop"_s)}), reportOf({hung}));
        QCOMPARE(pages.size(), 1);
        for (const PageDifference& difference : pages.at(0).differences)
            QVERIFY(difference.kind != PageDifference::Kind::Route);
        QVERIFY(pages.at(0).differs());
    }

    void whatATapLedToIsNotThePages()
    {
        PageAudit strayed = page(u"a"_s, u"shop"_s, {u"request"_s});
        strayed.calls.first().page = u"b"_s;
        strayed.blocked = {{u"https://a.example/"_s, u"request"_s, u"b"_s}};
        const QList<PageComparison> pages = comparePages(reportOf({page(u"a"_s, u"shop"_s)}), reportOf({strayed}));
        QVERIFY(!pages.at(0).differs());
    }

    void picturesCount()
    {
        ScenarioComparison comparison;
        comparison.pages = comparePages(reportOf({page(u"a"_s, u"x"_s)}), reportOf({page(u"a"_s, u"x"_s)}));
        QCOMPARE(comparison.differing(), 0);
        comparison.pages.first().picturesDiffer = true;
        QCOMPARE(comparison.differing(), 1);
    }

    void onlyWhatTheScenariosSayOtherwise()
    {
        PageScenario other;
        other.theme = PageScenario::Theme::Dark;
        const ScenarioComparison comparison{PageScenario().toRecord(), other.toRecord(), {}};
        QVERIFY(!comparison.onlySecond().isEmpty());
        for (const QString& key : comparison.onlySecond().keys())
            QCOMPARE(key, u"theme"_s);
        QVERIFY(!comparison.onlyFirst().contains("device"_L1));
    }

    void isWritten()
    {
        ScenarioComparison comparison{PageScenario().toRecord(), PageScenario().toRecord(), {}};
        comparison.pages = comparePages(reportOf({page(u"a"_s, u"x"_s)}), reportOf({page(u"a"_s, u"y"_s)}));
        const QJsonObject json = comparison.toJson();
        QCOMPARE(json.keys(), (QStringList{u"differing"_s, u"pages"_s, u"scenario"_s}));
        QCOMPARE(json["differing"_L1].toInt(), 1);
        const QJsonObject first = json["pages"_L1][0].toObject();
        QCOMPARE(
            first.keys(),
            (QStringList{u"differences"_s, u"pictures_differ"_s, u"route"_s, u"screenshot"_s, u"second_screenshot"_s}));
        const QJsonObject difference = first["differences"_L1][0].toObject();
        QCOMPARE(difference["kind"_L1].toString(), u"text"_s);
        QCOMPARE(difference["first"_L1].toString(), u"x"_s);
        QCOMPARE(difference["first_count"_L1].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(ScenarioComparisonTest)
#include "tst_scenariocomparison.moc"
