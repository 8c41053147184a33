// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include "review/specification/penaltysentence.h"

using namespace Mingjing;
using namespace Mingjing::Testing;

/// The penalty vocabulary, sentence by sentence. All sentences here are made up.
class PenaltiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void daysAreCountedAsWritten_data();
    void daysAreCountedAsWritten();
    void casesHaveLabels();
    void enumsRoundTrip();
    void clausesAnnounce_data();
    void clausesAnnounce();
};

void PenaltiesTest::sentences_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("facts");
    const auto row = [](QStringView sentence, const char* facts) {
        QTest::newRow(facts) << sentence.toString() << QString::fromLatin1(facts);
    };
    row(u"一经发现，将对其封号。", "found close_account");
    row(u"一经发现将封禁分享和支付能力7天。", "found ban share,payment 7-7d");
    row(u"将封禁跳转至APP能力3～30天。", "found ban jump_app 3-30d");
    row(u"将永久封禁订阅消息能力。", "found ban subscribe_message permanent");
    row(u"将永久封禁该小程序。", "found ban_program permanent");
    row(u"短期、长期或永久封禁模板消息能力。", "found ban template_message; found ban template_message permanent");
    row(u"根据违规程度限制功能，直至下架。", "tiered restrict features ladder; tiered delist ladder");
    row(u"阶梯封禁分享或被搜索能力直至永久下架，并有权拒绝再为其主体提供服务。",
        "tiered ban share,search any ladder; tiered delist permanent ladder; found refuse_service");
    row(u"首次发现的，限期5个自然日整改；到期未整改的，封禁支付功能。", "first rectify within 5d; overdue ban payment");
    row(u"限期3个工作日整改。", "found rectify within 3d business");
    row(u"限期 10工作日整改，逾期未整改则封禁支付能力5天。",
        "found rectify within 10d business; overdue ban payment 5-5d");
    row(u"已整改后再有类似行为的，下架。", "repeat delist");
    row(u"封禁“iOS用户打开小程序”功能，届时无法支付和搜索。", "found ban ios_open ios");
    row(u"同一主体多个帐号违规的，限制注册、提审能力。", "subject_wide restrict register,submit");
    row(u"对第三方主体的小程序限制分享能力。", "third_party restrict share");
    row(u"分享卡片自定义能力将会被限制。", "found restrict share_card");
    row(u"违规内容清空，违规模板进行删除。", "found clear_content; found delete_template");
    row(u"将回收主体的帐号资格。", "found revoke_qualification");
    row(u"有权暂停支付剩余款项，并予以扣除。", "found withhold_settlement");
    row(u"提交的小程序将会被拒绝。", "found reject");
    row(u"有权永久关闭其申诉渠道。", "found close_appeal permanent");
    row(u"限制单页面、剪贴板与地理位置能力。", "found restrict single_page,clipboard,location");
}

void PenaltiesTest::sentences()
{
    QFETCH(QString, sentence);
    QFETCH(QString, facts);
    const PenaltySentence read = parsePenaltySentence(sentence, false);
    QStringList steps;
    for (const PenaltyStep& step : read.steps) {
        steps.append(factsOf(step));
        QCOMPARE(step.text, sentence);
    }
    QCOMPARE(steps.join(QStringLiteral("; ")), facts);
    QCOMPARE(read.unread, QStringList());
}

void PenaltiesTest::daysAreCountedAsWritten_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<std::optional<DayCount>>("count");
    QTest::addColumn<QStringList>("unread");
    const auto row = [](const char* name, QStringView sentence, std::optional<DayCount> count,
                        const QStringList& unread = {}) {
        QTest::newRow(name) << sentence.toString() << count << unread;
    };
    row("not said", u"限期3天整改。", {});
    row("natural", u"限期3个自然日整改。", DayCount::Natural);
    row("business", u"限期3个工作日整改。", DayCount::Business);
    row("no ban lasts for business days", u"封禁支付能力3个工作日。", {}, {QStringLiteral("3个工作日")});
}

void PenaltiesTest::daysAreCountedAsWritten()
{
    QFETCH(QString, sentence);
    QFETCH(std::optional<DayCount>, count);
    QFETCH(QStringList, unread);
    const PenaltySentence read = parsePenaltySentence(sentence, false);
    QCOMPARE(read.steps.size(), 1);
    QVERIFY(read.steps.first().deadlineCount == count);
    QCOMPARE(read.unread, unread);
}

void PenaltiesTest::casesHaveLabels()
{
    const Result<Edition> edition = parseSpecification(
        documentWith(QStringLiteral("1. 甲类\n1.1 "
                                    "甲行为\n处理规则\n1、金类：纯金的直接下架；半金的限期3天整改，到期未整改则下架。\n"
                                    "\n（2）银类：封禁分享能力。\n3. 其余的，限期4天整改。")));
    VERIFY_RESULT(edition);
    QCOMPARE(edition->rules().size(), 1);
    const ProcessingRule& rule = edition->rules().first();
    const QStringList expected{QStringLiteral("2/1.1"),
                               QStringLiteral("  [金类]"),
                               QStringLiteral("    found delist"),
                               QStringLiteral("    found rectify within 3d"),
                               QStringLiteral("    overdue delist"),
                               QStringLiteral("  [银类]"),
                               QStringLiteral("    found ban share"),
                               QStringLiteral("  []"),
                               QStringLiteral("    found rectify within 4d")};
    QCOMPARE(factsOf(rule), expected);
    QCOMPARE(rule.cases.at(0).steps.at(0).qualifier, QStringLiteral("纯金的"));
    QCOMPARE(rule.cases.at(0).steps.at(2).qualifier, QStringLiteral("半金的"));
}

void PenaltiesTest::enumsRoundTrip()
{
    for (const PenaltyKind kind : allPenaltyKinds())
        QCOMPARE(penaltyKindFromId(penaltyKindId(kind)), kind);
    for (const Capability capability : allCapabilities())
        QCOMPARE(capabilityFromId(capabilityId(capability)), capability);
    for (const char* id : {"found", "first", "repeat", "overdue", "tiered", "subject_wide", "third_party"})
        QCOMPARE(penaltyConditionId(*penaltyConditionFromId(QString::fromLatin1(id))), QString::fromLatin1(id));
    for (const char* id : {"chapter", "section", "clause", "prose"})
        QCOMPARE(clauseKindId(*clauseKindFromId(QString::fromLatin1(id))), QString::fromLatin1(id));
    QVERIFY(!penaltyKindFromId(QStringLiteral("fine")));
    QVERIFY(!capabilityFromId(QString()));
}

void PenaltiesTest::clausesAnnounce_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("an obligation") << QStringLiteral("不得限制用户分享，不得拒绝用户退款。") << QStringList();
    QTest::newRow("a right of the user") << QStringLiteral("用户选择拒绝授权后，可以再次提醒。") << QStringList();
    QTest::newRow("a power of the platform")
        << QStringLiteral("不得甲。一旦发现，平台有权下架。")
        << QStringList{QStringLiteral("2/1.1"), QStringLiteral("    found delist")};
    QTest::newRow("the whole section") << QStringLiteral("违反本条规范的，平台有权对其限制功能直至封禁处理。")
                                       << QStringList{QStringLiteral("2/1.1 covers 2/1"),
                                                      QStringLiteral("    tiered restrict features ladder"),
                                                      QStringLiteral("    tiered ban_program ladder")};
}

void PenaltiesTest::clausesAnnounce()
{
    QFETCH(QString, clause);
    QFETCH(QStringList, facts);
    const Result<Edition> edition = parseSpecification(documentWith(QStringLiteral("1. 甲类\n1.1 ") + clause));
    VERIFY_RESULT(edition);
    QCOMPARE(factsOf(edition->inClauseRules()), facts);
    QCOMPARE(edition->counts().processingRules, 0);
}

QTEST_GUILESS_MAIN(PenaltiesTest)
#include "tst_penalties.moc"
