// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/manycases.h"

#include "review/cases/casefold.h"
#include "storage/cases/blobtable.h"
#include "storage/cases/caseprojection.h"
#include "storage/cases/eventtable.h"
#include "storage/cases/migrations.h"
#include "storage/cases/projectionsql.h"
#include "storage/cases/sqlconnection.h"
#include "storage/cases/sqlstatement.h"
#include "storage/cases/sqltransaction.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>

#include <functional>
#include <future>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int findingsEach = 10;
constexpr int casesTogether = 500;
constexpr QLatin1StringView wordsMark("@words");

QString pick(QRandomGenerator& random, const QStringList& from)
{
    return from.at(random.bounded(int(from.size())));
}

const QStringList& commonWords()
{
    static const QStringList words =
        u"用户 分享 群聊 红包 页面 按钮 诱导 领取 关注 授权 手机 号码 支付 退款 商品 价格 虚假 宣传 类目 资质 内容 "
        u"评论 图片 "
        "视频 直播 订单 地址 位置 隐私 协议 弹窗 强制 跳转 外部 链接 下载 应用 测试 版本 功能 无法 打开 白屏 加载 登录 "
        "账号 "
        "密码 客服 投诉 抽奖 积分 排行 好友 助力 砍价 拼团 返利 佣金 等级 会员 赌博 彩票 竞猜 医疗 药品 食品 酒类 烟草 "
        "教育 "
        "金融 贷款 理财 股票 保险 游戏 充值 道具 皮肤 广告 激励 播放 完整 才能 继续 使用 违反 规定 应当 提供 说明 显著 "
        "位于 "
        "首页 底部 顶部 标题 名称 简介 图标 相似 官方 冒充 侵权 商标 著作 肖像 名誉 未经 许可 收集 信息 身份 证件 人脸"_s
            .split(u' ');
    return words;
}

QString sentence(QRandomGenerator& random)
{
    QString text;
    const int length = 8 + random.bounded(10);
    for (int i = 0; i < length; ++i) {
        text += pick(random, commonWords());
        if (i % 5 == 4)
            text += u'，';
    }
    if (random.bounded(2000) == 0)
        text += ManyCasesWords::word();
    if (random.bounded(20'000) == 0)
        text += ManyCasesWords::rareCharacter();
    return text + u'。';
}

/// What stands in the place of the words of a pattern, and how many days before it all was.
struct Particulars {
    QString former;
    QString id;
    QString program;
    QString subject;
    QString category;
    QString person;
    int daysBefore = 0;
    int number = 0;
};

QString rewritten(const QString& text, const Particulars& particulars)
{
    if (text == particulars.former)
        return particulars.id;
    if (text.startsWith(u'@')) {
        if (text == "@program"_L1)
            return particulars.program;
        if (text == "@subject"_L1)
            return particulars.subject;
        if (text == "@category"_L1)
            return particulars.category;
        if (text == "@person"_L1)
            return particulars.person;
        // The same each time, as what is issued is what was drafted.
        QRandomGenerator random(quint32(particulars.number * 100 + text.mid(wordsMark.size()).toInt()));
        return sentence(random);
    }
    if (text.size() == 24 && text.endsWith(u'Z')) {
        if (const QDateTime moment = fromTimestamp(text); moment.isValid())
            return toTimestamp(moment.addDays(-particulars.daysBefore));
    }
    return text;
}

QJsonValue rewritten(const QJsonValue& value, const Particulars& particulars)
{
    if (value.isString())
        return rewritten(value.toString(), particulars);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef each : array)
            each = rewritten(QJsonValue(each), particulars);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (QJsonValueRef each : object)
            each = rewritten(QJsonValue(each), particulars);
        return object;
    }
    return value;
}

/// A case that was acted out once, and how many of a hundred are like it.
struct Pattern {
    int share = 0;
    /// How many days back such cases begin.
    int oldest = 0;
    QString id;
    QList<ReviewEvent> events;
};

Result<Pattern> patternOf(int share, int oldest, const std::function<Result<void>(ReviewSession&, HandClock&)>& goOn)
{
    MemoryCaseStore store;
    HandClock clock;
    CaseOpening opening = sampleOpening();
    opening.programName = u"@program"_s;
    opening.subject = u"@subject"_s;
    opening.category = u"@category"_s;
    opening.relatedSubjects.clear();
    OpenCase one(store, clock, opening);
    ReviewSession& session = one.session;
    Result<void> done = session.handOver(u"@person"_s);
    for (int i = 0; done && i < findingsEach; ++i) {
        Finding finding = sampleFinding(one.evidenceId);
        finding.clauses = QStringList{u"2/5.%1.1"_s.arg(i + 1)};
        finding.twins.clear();
        finding.words = wordsMark + QString::number(i);
        const Result<QString> recorded = session.recordFinding(finding);
        done = recorded ? session.judgeItem(finding.clauses.constFirst(), Verdict::Violation) : recorded.error();
    }
    if (done)
        done = goOn(session, clock);
    if (!done)
        return done.error();
    return Pattern{share, oldest, one.id, session.journal()};
}

Result<void> decide(ReviewSession& session, Outcome outcome, const QList<DecidedStep>& steps)
{
    Decision decision;
    decision.outcome = outcome;
    decision.steps = steps;
    decision.summary = wordsMark + u"98"_s;
    const Result<QString> drafted = session.draftDecision(decision);
    return drafted ? session.issueDecision() : drafted.error();
}

Result<QList<Pattern>> patterns()
{
    const auto rectification = [](ReviewSession& session, HandClock&) {
        return decide(session, Outcome::Rectify, {rectifyStep(), searchBan()});
    };
    const auto banned = [](ReviewSession& session, bool permanent) {
        DecidedStep ban = searchBan();
        ban.when = PenaltyCondition::Found;
        if (permanent) {
            ban.permanent = true;
            ban.days.reset();
        }
        Result<void> done = decide(session, Outcome::Penalise, {ban});
        if (done)
            done = session.executeStep(session.state().issued()->steps.constFirst().id);
        return done ? session.close() : done;
    };
    const QList<Result<Pattern>> made = {
        patternOf(30, 60,
                  [](ReviewSession& session, HandClock&) -> Result<void> {
                      const auto added = session.addNote(wordsMark + u"99"_s);
                      return added ? Result<void>() : added.error();
                  }),
        patternOf(5, 4, rectification),
        patternOf(40, 900,
                  [&](ReviewSession& session, HandClock& clock) {
                      Result<void> done = rectification(session, clock);
                      if (done)
                          done = session.meetDeadline(session.state().deadlines.constFirst().id);
                      return done ? session.close() : done;
                  }),
        patternOf(20, 900, [&](ReviewSession& session, HandClock&) { return banned(session, false); }),
        patternOf(5, 900, [&](ReviewSession& session, HandClock&) { return banned(session, true); }),
    };
    QList<Pattern> all;
    for (const Result<Pattern>& each : made) {
        if (!each)
            return each.error();
        all.append(*each);
    }
    return all;
}

struct MadeCase {
    QString id;
    QList<ReviewEvent> events;
    CaseRows rows;
};

Result<MadeCase> makeCase(const QList<Pattern>& patterns, int number)
{
    QRandomGenerator random{quint32(number)};
    const Pattern* pattern = &patterns.constFirst();
    for (int share = random.bounded(100) - pattern->share; share >= 0; share -= pattern->share)
        ++pattern;
    Particulars particulars;
    particulars.former = pattern->id;
    particulars.id = u"MJ-%1"_s.arg(number, 8, 10, QChar(u'0'));
    particulars.program = pick(random, commonWords()) + pick(random, commonWords())
        + pick(random, {u"小铺"_s, u"商城"_s, u"助手"_s, u"之家"_s}) + QString::number(number % 20'000);
    particulars.subject = pick(random, {u"杭州"_s, u"成都"_s, u"广州"_s, u"西安"_s}) + pick(random, commonWords())
        + QString::number(random.bounded(5000)) + u"有限公司"_s;
    particulars.category = u"类目/%1"_s.arg(random.bounded(40));
    particulars.person = u"reviewer%1"_s.arg(random.bounded(60));
    particulars.daysBefore = random.bounded(pattern->oldest);
    particulars.number = number;
    MadeCase made{particulars.id, {}, {}};
    for (const ReviewEvent& each : pattern->events) {
        const EventStamp stamp{each.at.addDays(-particulars.daysBefore), each.actor, each.toolVersion};
        made.events.append(makeEvent(each.sequence - 1,
                                     made.events.isEmpty() ? genesisHash() : made.events.constLast().hash, stamp,
                                     each.kind, rewritten(QJsonValue(each.payload), particulars).toObject()));
    }
    const Result<CaseState> state = fold(made.events);
    if (!state)
        return state.error();
    made.rows = rowsOf(*state);
    return made;
}

Result<QList<MadeCase>> makeCases(const QList<Pattern>& patterns, int from, int to)
{
    QList<MadeCase> all;
    for (int number = from; number < to; ++number) {
        Result<MadeCase> made = makeCase(patterns, number);
        if (!made)
            return made.error();
        all.append(*std::move(made));
    }
    return all;
}

Result<void> insertCases(const QSqlDatabase& database, const QList<MadeCase>& cases)
{
    SqlTransaction transaction(database);
    Result<void> done = transaction.begin();
    for (const MadeCase& each : cases) {
        if (done)
            done = insertEvents(database, each.id, each.events);
        if (done)
            done = writeRows(database, each.id, {}, each.rows);
    }
    return done ? transaction.commit() : done;
}

Result<void> fill(const QSqlDatabase& database, int cases)
{
    const Result<QList<Migration>> migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    Result<void> done = migrate(database, *migrations);
    for (const QString& pragma :
         {u"PRAGMA synchronous=OFF"_s, u"PRAGMA cache_size=-400000"_s, u"PRAGMA wal_autocheckpoint=100000"_s}) {
        if (done)
            done = runSql(database, pragma);
    }
    if (!done)
        return done;
    for (const QByteArray& bytes : {sampleOpening().packageBytes, sampleOpening().editionBytes}) {
        const Result<QString> kept = insertBlob(database, bytes);
        if (!kept)
            return kept.error();
    }
    const Result<QList<Pattern>> all = patterns();
    if (!all)
        return all.error();
    // One batch is made while the one before is written.
    const auto make = [&](int from) {
        return std::async(std::launch::async,
                          [&all, from, cases] { return makeCases(*all, from, std::min(from + casesTogether, cases)); });
    };
    std::future<Result<QList<MadeCase>>> next = make(0);
    for (int from = 0; done && from < cases; from += casesTogether) {
        const Result<QList<MadeCase>> made = next.get();
        if (from + casesTogether < cases)
            next = make(from + casesTogether);
        done = made ? insertCases(database, *made) : made.error();
    }
    return done;
}

} // namespace

QString ManyCasesWords::frequentCharacter()
{
    return u"享"_s;
}

QString ManyCasesWords::rareCharacter()
{
    return u"鼎"_s;
}

QString ManyCasesWords::twoCharacters()
{
    return u"诱导"_s;
}

QString ManyCasesWords::word()
{
    return u"仿冒银行页面"_s;
}

QString ManyCasesWords::absent()
{
    return u"蜃楼"_s;
}

Result<void> makeManyCases(const QString& path, int cases)
{
    const QString part = path + u".part"_s;
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(part + suffix);
    {
        const Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(part);
        if (!connection)
            return connection.error();
        const Result<void> filled = fill((*connection)->database(), cases);
        if (!filled)
            return filled;
    }
    if (!QFile::rename(part, path))
        return Error{ErrorCode::Unwritable, u"the file could not be put in its place"_s, path};
    return {};
}

} // namespace Mingjing
