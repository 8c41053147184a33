// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/notice/notice.h"
#include "review/notice/noticetemplate.h"
#include "review/report/template.h"
#include "review/specification/builtinedition.h"
#include "tests/support/appealfixture.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A decision of \a outcome with \a steps on the sample's finding, issued.
void decide(ReviewSession& session, Outcome outcome, const QList<DecidedStep>& steps)
{
    if (outcome != Outcome::Pass) {
        const Result<QString> evidence = session.captureEvidence(sourceEvidence());
        VERIFY_RESULT(evidence);
        VERIFY_RESULT(session.judgeItem(u"2/5.1.1"_s, Verdict::Violation));
        VERIFY_RESULT(session.recordFinding(sampleFinding(*evidence)));
    }
    Decision decision;
    decision.outcome = outcome;
    decision.steps = steps;
    VERIFY_RESULT(session.draftDecision(decision));
    VERIFY_RESULT(session.issueDecision());
}

DecidedStep step(PenaltyKind kind, PenaltyCondition when = PenaltyCondition::Found, std::optional<int> days = {})
{
    DecidedStep step;
    step.clauses = QStringList{u"2/5.1.1"_s};
    step.kind = kind;
    step.when = when;
    step.days = days;
    step.permanent = !days;
    return step;
}

DecidedStep functions(const QList<Capability>& capabilities, std::optional<int> days,
                      PenaltyCondition when = PenaltyCondition::Found)
{
    DecidedStep ban = step(PenaltyKind::Ban, when, days);
    ban.capabilities = capabilities;
    return ban;
}

/// `type {detail}` of each message.
QStringList told(const QByteArray& notice)
{
    QStringList events;
    const QJsonArray list = QJsonDocument::fromJson(notice).object().value(u"events"_s).toArray();
    for (const QJsonValue& event : list)
        events.append(u"%1 %2"_s.arg(event[u"event_type"].toInt()).arg(event[u"detail"].toString()));
    return events;
}

Result<QByteArray> written(const CaseState& state, NoticeFormat format, ReportLanguage language,
                           const QString& appeal = {}, const std::optional<AppealClosure>& closure = {})
{
    static const Catalogue catalogue;
    const Edition& edition = *builtInEdition();
    NoticeSource source{state, edition, catalogue,
                        {},    closure, QDateTime::fromString(u"2026-11-24T03:00:00Z"_s, Qt::ISODate)};
    source.terms = appealTerms(edition, state, state.decisions.first(), {});
    return writeNotice(source, {u"D1"_s, appeal, language}, format);
}

} // namespace

class NoticeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindInEachLanguage_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QList<DecidedStep>>("steps");
        QTest::addColumn<ReportLanguage>("language");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<QStringList>("silent");
        const auto zh = ReportLanguage::Chinese;
        const auto en = ReportLanguage::English;
        const QList<DecidedStep> none;
        QTest::newRow("warning zh") << Outcome::Rectify << QList{rectifyStep(), searchBan()} << zh
                                    << QStringList{u"# 限期整改"_s.mid(2),
                                                   u"2026年11月26日 23:59 前完成整改"_s,
                                                   u"以红包利诱用户分享"_s,
                                                   u"封禁能力：被搜索，30 天"_s,
                                                   u"3 天内，截止 2026年11月26日 23:59"_s,
                                                   u"逾期未整改"_s,
                                                   u"提起一次申诉"_s}
                                    << QStringList{u"{{"_s, u"#"_s, u"说明："_s};
        QTest::newRow("warning en") << Outcome::Rectify << QList{rectifyStep(), searchBan()} << en
                                    << QStringList{u"Notice to rectify"_s, u"by 26 Nov 2026, 23:59"_s,
                                                   u"not rectified in time"_s, u"appeal once"_s}
                                    << QStringList{u"{{"_s, u"#"_s, u"Remarks"_s};
        QTest::newRow("ban zh") << Outcome::Penalise << QList{searchBan(7)} << zh
                                << QStringList{u"违规处罚通知"_s, u"被搜索，7 天"_s}
                                << QStringList{u"整改"_s.repeated(2)};
        QTest::newRow("ban en") << Outcome::Penalise << QList{searchBan(7)} << en
                                << QStringList{u"Notice of penalty"_s, u"being found by search, 7 days"_s}
                                << QStringList{u"rectify by"_s};
        QTest::newRow("reject zh") << Outcome::Reject << none << zh
                                   << QStringList{u"审核不通过通知"_s, u"修改后重新提交"_s}
                                   << QStringList{u"处罚措施"_s};
        QTest::newRow("reject en") << Outcome::Reject << none << en << QStringList{u"Submission not accepted"_s}
                                   << QStringList{u"Penalty"_s};
        QTest::newRow("pass zh") << Outcome::Pass << none << zh << QStringList{u"审核通过通知"_s, u"通过审核"_s}
                                 << QStringList{u"违规内容"_s, u"申诉"_s};
        QTest::newRow("pass en") << Outcome::Pass << none << en << QStringList{u"Submission accepted"_s}
                                 << QStringList{u"appeal"_s};
    }

    void eachKindInEachLanguage()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QList<DecidedStep>, steps);
        QFETCH(ReportLanguage, language);
        QFETCH(QStringList, says);
        QFETCH(QStringList, silent);
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        decide(open.session, outcome, steps);
        const Result<QByteArray> bytes = written(open.session.state(), NoticeFormat::Text, language);
        VERIFY_RESULT(bytes);
        const QString text = QString::fromUtf8(*bytes);
        for (const QString& words : says)
            QVERIFY2(text.contains(words), qPrintable(words + u"\n---\n"_s + text));
        for (const QString& words : silent)
            QVERIFY2(!text.contains(words), qPrintable(words + u"\n---\n"_s + text));
        for (const QString& words : {u"清茶小铺"_s, u"杭州清茶商贸有限公司"_s, u"规范 2026-11"_s, open.id})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY2(!text.contains(u"\n\n\n"_s), qPrintable(text));
        const Result<QByteArray> page = written(open.session.state(), NoticeFormat::Html, language);
        VERIFY_RESULT(page);
        QCOMPARE(page->count("<h1>"), 1);
        QVERIFY(page->contains("default-src 'none'"));
        QVERIFY(!page->contains("{{"));
        QVERIFY2(!page->contains("<p></p>"), page->constData());
    }

    void aBlankWithoutAValueIsRefusedWithItsName_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("blank");
        QTest::newRow("nobody to tell") << QString() << u"清茶"_s << u"subject"_s;
        QTest::newRow("a space is nobody") << u" "_s << u"清茶"_s << u"subject"_s;
    }

    void aBlankWithoutAValueIsRefusedWithItsName()
    {
        QFETCH(QString, subject);
        QFETCH(QString, program);
        QFETCH(QString, blank);
        CaseOpening opening = sampleOpening();
        opening.subject = subject;
        opening.programName = program;
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock, opening);
        decide(open.session, Outcome::Penalise, {searchBan()});
        for (const NoticeFormat format : {NoticeFormat::Text, NoticeFormat::Html, NoticeFormat::Json}) {
            const Result<QByteArray> bytes = written(open.session.state(), format, ReportLanguage::English);
            VERIFY_ERROR(bytes, ErrorCode::Refused);
            QCOMPARE(bytes.error().context, blank);
        }
    }

    void blanksAreFoundAsTheEngineWouldLeaveThem_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("blanks");
        QTest::newRow("filled") << u"{{a}}"_s << QStringList();
        QTest::newRow("empty") << u"{{b}} {{missing}} {{b}}"_s << QStringList{u"b"_s, u"missing"_s};
        QTest::newRow("in a section that is left out") << u"{{#b}}{{missing}}{{/b}}"_s << QStringList();
        QTest::newRow("in the other section") << u"{{^b}}{{missing}}{{/b}}"_s << QStringList{u"missing"_s};
        QTest::newRow("in one item of a list") << u"{{#list}}{{x}}{{/list}}"_s << QStringList{u"x"_s};
        QTest::newRow("of an outer scope") << u"{{#list}}{{a}}{{/list}}"_s << QStringList();
        QTest::newRow("nested") << u"{{#list}}{{#x}}{{x}}{{/x}}{{/list}}"_s << QStringList();
        QTest::newRow("the item itself") << u"{{#words}}{{.}}{{/words}}"_s << QStringList{u"."_s};
    }

    void blanksAreFoundAsTheEngineWouldLeaveThem()
    {
        QFETCH(QString, source);
        const QJsonObject data{{u"a"_s, u"1"_s},
                               {u"b"_s, u""_s},
                               {u"list"_s, QJsonArray{QJsonObject{{u"x"_s, u"1"_s}}, QJsonObject{{u"x"_s, u" "_s}}}},
                               {u"words"_s, QJsonArray{u"w"_s, u""_s}}};
        QTEST(emptyBlanks(source, data), "blanks");
    }

    void hostileNamesStayNames()
    {
        CaseOpening opening = sampleOpening();
        opening.programName = u"<script>alert(1)</script>{{subject}}\u202Egpj"_s;
        opening.subject = u"\"><img src=x onerror=alert(1)>\n# 假标题"_s;
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock, opening);
        decide(open.session, Outcome::Penalise, {searchBan()});
        const Result<QByteArray> page = written(open.session.state(), NoticeFormat::Html, ReportLanguage::Chinese);
        VERIFY_RESULT(page);
        QVERIFY(!page->contains("<script"));
        QVERIFY(!page->contains("<img"));
        QCOMPARE(page->count("<h1>"), 1);
        QVERIFY(page->contains("&lt;script&gt;"));
        QVERIFY(page->contains("U+202E"));
        const Result<QByteArray> text = written(open.session.state(), NoticeFormat::Text, ReportLanguage::Chinese);
        VERIFY_RESULT(text);
        QVERIFY(text->contains("<script>alert(1)</script>{{subject}}"));
        QVERIFY(QString::fromUtf8(*text).contains(u"U+202E"));
    }

    void theWarningHasThePlatformsFields()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        DecidedStep both = searchBan(14);
        both.capabilities = {Capability::Share, Capability::Search};
        decide(open.session, Outcome::Rectify, {rectifyStep(), both});
        const Result<QByteArray> bytes = written(open.session.state(), NoticeFormat::Json, ReportLanguage::Chinese);
        VERIFY_RESULT(bytes);
        const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        QCOMPARE(json.value(u"kind"_s).toString(), u"warning"_s);
        QCOMPARE(json.value(u"illegal_content"_s).toString(), u"以红包利诱用户分享"_s);
        QCOMPARE(json.value(u"rule_name"_s).toString(), u"规范 2026-11"_s);
        const QJsonObject event = json.value(u"events"_s).toArray().at(0).toObject();
        QCOMPARE(event.value(u"illegal_content"_s).toArray(), QJsonArray{u"以红包利诱用户分享"_s});
        QCOMPARE(event.value(u"Event"_s).toString(), u"wxa_punish_event"_s);
        QCOMPARE(event.value(u"event_type"_s).toInt(), 1);
        const QJsonObject detail = QJsonDocument::fromJson(event.value(u"detail"_s).toString().toUtf8()).object();
        QCOMPARE(detail.value(u"warned_type"_s).toInt(), 2);
        QCOMPARE(detail.value(u"rectify_deadline"_s).toInteger(),
                 open.session.state().deadlines.first().dueAt.toSecsSinceEpoch());
        QCOMPARE(detail.value(u"warned_function_names"_s).toArray(), (QJsonArray{u"分享"_s, u"被搜索"_s}));
        QCOMPARE(detail.value(u"warned_ban_days"_s).toArray(), (QJsonArray{14, 14}));
    }

    void theBanPairsFunctionsWithDays()
    {
        PenalisedCase penalised;
        const Result<QByteArray> bytes =
            written(penalised.session.state(), NoticeFormat::Json, ReportLanguage::Chinese);
        VERIFY_RESULT(bytes);
        const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        QCOMPARE(json.value(u"violations"_s).toArray().size(), 2);
        const QJsonArray events = json.value(u"events"_s).toArray();
        QCOMPARE(events.size(), 1);
        const QJsonObject event = events.at(0).toObject();
        QCOMPARE(event.value(u"event_type"_s).toInt(), 2);
        QCOMPARE(event.value(u"punish_id"_s).toString(), penalised.open.id + u"/D1"_s);
        const QJsonObject detail = QJsonDocument::fromJson(event.value(u"detail"_s).toString().toUtf8()).object();
        QCOMPARE(detail.value(u"banned_function_names"_s).toArray(), (QJsonArray{u"被搜索"_s, u"分享"_s, u"支付"_s}));
        QCOMPARE(detail.value(u"banned_days"_s).toArray(), (QJsonArray{30, 0, 60}));
    }

    /// Each kind of penalty is a message of its own; 0 days are for good.
    void whatThePlatformWouldPush_data()
    {
        QTest::addColumn<QList<DecidedStep>>("steps");
        QTest::addColumn<QStringList>("events");
        using Steps = QList<DecidedStep>;
        const auto overdue = PenaltyCondition::Overdue;
        const QString due = u"1764172799"_s;
        QTest::newRow("functions, some for good")
            << Steps{functions({Capability::Share, Capability::Search}, 7), functions({Capability::Payment}, {})}
            << QStringList{uR"(2 {"banned_days":[7,7,0],"banned_function_names":["分享","被搜索","支付"]})"_s};
        QTest::newRow("a function that two clauses take, for the longer time")
            << Steps{functions({Capability::Share}, 7), functions({Capability::Share, Capability::Search}, 30),
                     functions({Capability::Search}, {})}
            << QStringList{uR"(2 {"banned_days":[30,0],"banned_function_names":["分享","被搜索"]})"_s};
        QTest::newRow("delisted for good")
            << Steps{step(PenaltyKind::Delist)} << QStringList{uR"(3 {"suspended_days":0})"_s};
        QTest::newRow("delisted for days") << Steps{step(PenaltyKind::Delist, PenaltyCondition::Found, 3)}
                                           << QStringList{uR"(3 {"suspended_days":3})"_s};
        QTest::newRow("the account") << Steps{step(PenaltyKind::CloseAccount)}
                                     << QStringList{uR"(4 {"banned_days":0})"_s};
        QTest::newRow("the program for good") << Steps{step(PenaltyKind::BanProgram, PenaltyCondition::Repeat)}
                                              << QStringList{uR"(4 {"banned_days":0})"_s};
        QTest::newRow("the heaviest first")
            << Steps{functions({Capability::Share}, 7), step(PenaltyKind::CloseAccount), step(PenaltyKind::Delist)}
            << QStringList{uR"(4 {"banned_days":0})"_s, uR"(3 {"suspended_days":0})"_s,
                           uR"(2 {"banned_days":[7],"banned_function_names":["分享"]})"_s};
        const auto warned = [&](int type, const QString& names, const QString& days) {
            return uR"(1 {"rectify_deadline":%1,"warned_ban_days":[%2],"warned_function_names":[%3],"warned_type":%4})"_s
                .arg(due, days, names)
                .arg(type);
        };
        QTest::newRow("a warning with functions") << Steps{rectifyStep(), functions({Capability::Search}, 30, overdue)}
                                                  << QStringList{warned(2, u"\"被搜索\""_s, u"30"_s)};
        QTest::newRow("a warning of delisting")
            << Steps{rectifyStep(), step(PenaltyKind::Delist, overdue)} << QStringList{warned(3, {}, u"0"_s)};
        QTest::newRow("a warning of the account") << Steps{rectifyStep(), step(PenaltyKind::CloseAccount, overdue, 30)}
                                                  << QStringList{warned(1, {}, u"30"_s)};
        QTest::newRow("a warning that announces nothing") << Steps{rectifyStep()} << QStringList{warned(2, {}, {})};
        QTest::newRow("banned now, and warned of more")
            << Steps{rectifyStep(), functions({Capability::Share}, 7), functions({Capability::Search}, {}, overdue)}
            << QStringList{uR"(2 {"banned_days":[7],"banned_function_names":["分享"]})"_s,
                           warned(2, u"\"被搜索\""_s, u"0"_s)};
        DecidedStep omitted = step(PenaltyKind::CloseAccount);
        omitted.omitted = true;
        omitted.departs = true;
        omitted.reason = u"情节轻微"_s;
        QTest::newRow("what is left out is not told")
            << Steps{omitted, functions({Capability::Share}, 7)}
            << QStringList{uR"(2 {"banned_days":[7],"banned_function_names":["分享"]})"_s};
        QTest::newRow("what the platform has no message for")
            << Steps{step(PenaltyKind::ClearContent)} << QStringList();
    }

    void whatThePlatformWouldPush()
    {
        QFETCH(QList<DecidedStep>, steps);
        QFETCH(QStringList, events);
        MemoryCaseStore store;
        HandClock clock(u"2025-11-23T02:00:00Z"_s);
        OpenCase open(store, clock);
        decide(open.session, Outcome::Penalise, steps);
        const Result<QByteArray> bytes = written(open.session.state(), NoticeFormat::Json, ReportLanguage::Chinese);
        VERIFY_RESULT(bytes);
        QCOMPARE(told(*bytes), events);
    }

    void theAnswerTellsWhatChanges()
    {
        PenalisedCase penalised;
        ReviewSession& session = penalised.session;
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}, {u"D1.1"_s, u"D1.2"_s, u"D1.3"_s}));
        VERIFY_ERROR(written(session.state(), NoticeFormat::Text, ReportLanguage::Chinese, u"A1"_s),
                     ErrorCode::Conflict);
        AppealVerdict verdict{u"A1"_s, PenalisedCase::answers(u"F1:upheld F2:partly"_s), {{u"D1.2"_s, 10}}, false};
        VERIFY_RESULT(session.answerAppeal(verdict));
        const auto next = nextNotice(session.state(), ReportLanguage::Chinese);
        QVERIFY(next.has_value());
        QCOMPARE(next->appealId, u"A1"_s);
        const Result<QByteArray> text = written(session.state(), NoticeFormat::Text, ReportLanguage::Chinese, u"A1"_s);
        VERIFY_RESULT(text);
        const QString said = QString::fromUtf8(*text);
        for (const QString& words : {u"结果为：部分成立"_s, u"封禁能力：被搜索：立即解除"_s,
                                     u"封禁能力：分享：缩短为 10 天，至 2026年12月3日"_s, u"经复核"_s, u"处罚申诉"_s})
            QVERIFY2(said.contains(words), qPrintable(words + u"\n---\n"_s + said));
        const Result<QByteArray> json = written(session.state(), NoticeFormat::Json, ReportLanguage::English, u"A1"_s);
        VERIFY_RESULT(json);
        const QJsonObject whole = QJsonDocument::fromJson(*json).object();
        const QJsonObject event = whole.value(u"events"_s).toArray().at(0).toObject();
        QCOMPARE(event.value(u"Event"_s).toString(), u"wxa_appeal_record"_s);
        QCOMPARE(event.value(u"appeal_status"_s).toInt(), 2);
        QCOMPARE(event.value(u"appeal_count"_s).toInt(), 1);
        QCOMPARE(event.value(u"material"_s).toArray().size(), 2);
        const QJsonObject record = whole.value(u"appeal_record"_s).toObject();
        QVERIFY(!record.contains(u"Event"_s));
        QCOMPARE(record.value(u"audit_time"_s), event.value(u"audit_time"_s));
        const QJsonObject item = record.value(u"materials"_s).toArray().at(0).toObject();
        QVERIFY(!item[u"illegal_material"_s][u"content"_s].toString().isEmpty());
        QCOMPARE(item[u"appeal_material"_s][u"proof_material_ids"_s].toArray().size(), 1);
        // Both findings stand in the notice of the decision, also of the one that was taken back since.
        const Result<QByteArray> first = written(session.state(), NoticeFormat::Json, ReportLanguage::Chinese);
        VERIFY_RESULT(first);
        QCOMPARE(QJsonDocument::fromJson(*first).object().value(u"violations"_s).toArray().size(), 2);
        VERIFY_RESULT(session.recordNotice(issuedNotice(session.state(), *next, NoticeFormat::Text), *text));
        QVERIFY(nextNotice(session.state(), ReportLanguage::Chinese)->appealId.isEmpty());
    }

    void theWindowAndAClosedChannelAreTold()
    {
        CaseOpening opening = sampleOpening();
        opening.category = u"小游戏-休闲"_s;
        PenalisedCase penalised(opening);
        const Result<QByteArray> text = written(penalised.session.state(), NoticeFormat::Text, ReportLanguage::Chinese);
        VERIFY_RESULT(text);
        const QString said = QString::fromUtf8(*text);
        QVERIFY2(said.contains(u"2026年11月28日 23:59 前"), qPrintable(said));
        QVERIFY(said.contains(u"终局意见"));
        QVERIFY(said.contains(u"您的小游戏"));
        AppealClosure closure;
        closure.clauses = QStringList{u"4/p2"_s};
        closure.sentence = u"平台方有权关闭其申诉渠道。"_s;
        closure.reason = u"三次整改仍不达标"_s;
        const Result<QByteArray> closed =
            written(penalised.session.state(), NoticeFormat::Text, ReportLanguage::Chinese, {}, closure);
        VERIFY_RESULT(closed);
        QVERIFY(QString::fromUtf8(*closed).contains(
            u"依据条款 4/p2，申诉渠道已关闭：平台方有权关闭其申诉渠道。（理由：三次整改仍不达标）"));
        QVERIFY(!QString::fromUtf8(*closed).contains(u"提起一次申诉"));
    }
};

QTEST_GUILESS_MAIN(NoticeTest)
#include "tst_notice.moc"
