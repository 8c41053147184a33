// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/auditreport.h"
#include "review/trace/exploration.h"
#include "review/trace/placeholdertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ExplorationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholderText_data();
    void placeholderText();
    void everyIssueHasItsClause();
    void aQueryMayRescueAPage();
    void otherKeysOfAuditStay();
};

void ExplorationTest::placeholderText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("to be done") << u"功能待开发"_s << 1;
    QTest::newRow("wait") << u"更多内容，敬请期待"_s << 1;
    QTest::newRow("latin") << u"Lorem ipsum dolor"_s << 1;
    QTest::newRow("whole line") << u"标题\ntest\n正文"_s << 1;
    QTest::newRow("twice the same") << u"敬请期待\n敬请期待"_s << 1;
    QTest::newRow("an honest test") << u"性格测试\n开始测试"_s << 0;
    QTest::newRow("a word with test in it") << u"latest news, contest"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void ExplorationTest::placeholderText()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    QCOMPARE(findPlaceholderText(text).size(), found);
}

void ExplorationTest::everyIssueHasItsClause()
{
    for (int kind = 0; kind < ExplorationIssue::kinds; ++kind) {
        const auto each = static_cast<ExplorationIssue::Kind>(kind);
        QVERIFY(!clausesOf(each).isEmpty());
        QCOMPARE(explorationIssueFromId(explorationIssueId(each)), each);
        for (const QString& clause : clausesOf(each))
            QVERIFY(clause.startsWith("2/11."_L1));
    }
    QVERIFY(!explorationIssueFromId(u"other"_s));
}

void ExplorationTest::aQueryMayRescueAPage()
{
    AuditReport report;
    for (const QString& route : {u"a"_s, u"b"_s}) {
        PageAudit page;
        page.route = route;
        report.pages.append(page);
    }
    Exploration found;
    found.visits = {{u"a"_s, {}, u"none"_s, true, true, 1, 0, 0, u"done"_s},
                    {u"a"_s, u"x=1"_s, u"code"_s, true, true, 1, 0, 0, u"done"_s},
                    {u"a"_s, u"id=1"_s, u"address"_s, true, false, 5, 9, 2, u"done"_s}};
    report.setExploration(found);
    QCOMPARE(report.pagesRescued(), 1);
    // The plain opening stays what it was.
    QVERIFY(report.pages.first().blank);
    QCOMPARE(report.pages.first().withQuery->query, u"id=1"_s);
    QVERIFY(!report.pages.last().withQuery);
    QCOMPARE(AuditReport::fromJson(report.toJson()).pages, report.pages);
}

void ExplorationTest::otherKeysOfAuditStay()
{
    QVERIFY(!PageAudit().toJson().contains("with_query"_L1));
    const Exploration nothing;
    QCOMPARE(Exploration::fromJson(nothing.toJson()), nothing);
}

QTEST_GUILESS_MAIN(ExplorationTest)
#include "tst_exploration.moc"
