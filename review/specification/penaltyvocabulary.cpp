// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltyvocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Mingjing {

namespace {

using Type = PenaltyToken::Type;

struct ConditionWord {
    QStringView word;
    PenaltyCondition condition;
};
constexpr std::array<ConditionWord, 24> ConditionWords{{
    {u"一经发现", PenaltyCondition::Found},           {u"一旦发现", PenaltyCondition::Found},
    {u"使用客服子商户", PenaltyCondition::Found},     {u"首次发现", PenaltyCondition::First},
    {u"首次违规", PenaltyCondition::First},           {u"初次违规", PenaltyCondition::First},
    {u"再有类似", PenaltyCondition::Repeat},          {u"再次发现", PenaltyCondition::Repeat},
    {u"再次违规", PenaltyCondition::Repeat},          {u"屡次违规", PenaltyCondition::Repeat},
    {u"多次整改", PenaltyCondition::Repeat},          {u"到期未", PenaltyCondition::Overdue},
    {u"到期仍未", PenaltyCondition::Overdue},         {u"逾期未", PenaltyCondition::Overdue},
    {u"逾期仍未", PenaltyCondition::Overdue},         {u"逾期", PenaltyCondition::Overdue},
    {u"未按期", PenaltyCondition::Overdue},           {u"同一主体", PenaltyCondition::SubjectWide},
    {u"关联主体", PenaltyCondition::SubjectWide},     {u"该主体下所有", PenaltyCondition::SubjectWide},
    {u"该主体下全部", PenaltyCondition::SubjectWide}, {u"第三方主体", PenaltyCondition::ThirdParty},
    {u"该等第三方", PenaltyCondition::ThirdParty},    {u"客服子商户", PenaltyCondition::ThirdParty},
}};

struct KindWord {
    QStringView word;
    PenaltyKind kind;
    /// Another word that the segment must hold for this one to count; empty when none.
    QStringView with;
};
constexpr std::array<KindWord, 39> KindWords{{
    {u"限期", PenaltyKind::Rectify, {}},
    {u"封禁", PenaltyKind::Ban, {}},
    {u"限制", PenaltyKind::Restrict, {}},
    {u"关闭", PenaltyKind::Restrict, u"能力"},
    {u"内容清空", PenaltyKind::ClearContent, {}},
    {u"清空", PenaltyKind::ClearContent, {}},
    {u"要求删除数据", PenaltyKind::ClearContent, {}},
    {u"模板进行删除", PenaltyKind::DeleteTemplate, {}},
    {u"模板删除", PenaltyKind::DeleteTemplate, {}},
    {u"删除模板", PenaltyKind::DeleteTemplate, {}},
    {u"删除违规模板", PenaltyKind::DeleteTemplate, {}},
    {u"删除模板消息", PenaltyKind::DeleteTemplate, {}},
    {u"删除订阅消息", PenaltyKind::DeleteTemplate, {}},
    {u"订阅消息删除", PenaltyKind::DeleteTemplate, {}},
    {u"订阅消息进行删除", PenaltyKind::DeleteTemplate, {}},
    {u"下架", PenaltyKind::Delist, {}},
    {u"封号", PenaltyKind::CloseAccount, {}},
    {u"主体资格", PenaltyKind::RevokeQualification, u"回收"},
    {u"帐号资格", PenaltyKind::RevokeQualification, u"回收"},
    {u"账号资格", PenaltyKind::RevokeQualification, u"回收"},
    {u"拒绝再", PenaltyKind::RefuseService, {}},
    {u"有权拒绝再", PenaltyKind::RefuseService, {}},
    {u"拒绝向主体", PenaltyKind::RefuseService, {}},
    {u"终止协议", PenaltyKind::RefuseService, {}},
    {u"终止对你的服务", PenaltyKind::RefuseService, {}},
    {u"终止服务", PenaltyKind::RefuseService, {}},
    {u"会被拒绝", PenaltyKind::Reject, {}},
    {u"将被拒绝", PenaltyKind::Reject, {}},
    {u"予以拒绝", PenaltyKind::Reject, {}},
    {u"有权拒绝", PenaltyKind::Reject, {}},
    {u"有权对拒绝", PenaltyKind::Reject, {}},
    {u"不予接受", PenaltyKind::Reject, {}},
    {u"不予受理", PenaltyKind::Reject, {}},
    {u"结算周期", PenaltyKind::WithholdSettlement, u"延长"},
    {u"延长结算周期", PenaltyKind::WithholdSettlement, {}},
    {u"暂停支付", PenaltyKind::WithholdSettlement, {}},
    {u"予以扣除", PenaltyKind::WithholdSettlement, {}},
    {u"申诉渠道", PenaltyKind::CloseAppeal, u"关闭"},
    {u"申诉渠道", PenaltyKind::CloseAppeal, u"不再"},
}};

struct CapabilityWord {
    QStringView word;
    Capability capability;
};
constexpr std::array<CapabilityWord, 38> CapabilityWords{{
    {u"分享", Capability::Share},
    {u"小程序分享", Capability::Share},
    {u"分享小程序", Capability::Share},
    {u"分享卡片", Capability::ShareCard},
    {u"分享卡片自定义", Capability::ShareCard},
    {u"朋友圈二维码", Capability::MomentsQr},
    {u"朋友圈二维码识别", Capability::MomentsQr},
    {u"朋友圈二维码打开", Capability::MomentsQr},
    {u"二维码打开", Capability::QrOpen},
    {u"通过二维码打开", Capability::QrOpen},
    {u"搜索", Capability::Search},
    {u"被搜索", Capability::Search},
    {u"支付", Capability::Payment},
    {u"支付接口", Capability::Payment},
    {u"调用支付接口", Capability::Payment},
    {u"小程序支付", Capability::Payment},
    {u"iOS支付", Capability::IosPayment},
    {u"iOS支付接口", Capability::IosPayment},
    {u"iOS用户搜索", Capability::IosSearch},
    {u"iOS用户搜索小程序", Capability::IosSearch},
    {u"iOS用户打开", Capability::IosOpen},
    {u"iOS用户打开小程序", Capability::IosOpen},
    {u"地理位置", Capability::Location},
    {u"获取地理位置", Capability::Location},
    {u"获取地理位置信息", Capability::Location},
    {u"剪切板", Capability::Clipboard},
    {u"剪贴板", Capability::Clipboard},
    {u"操作剪切板", Capability::Clipboard},
    {u"模板消息", Capability::TemplateMessage},
    {u"订阅消息", Capability::SubscribeMessage},
    {u"跳转", Capability::Navigate},
    {u"跳转至APP", Capability::JumpApp},
    {u"跳转APP", Capability::JumpApp},
    {u"跳转到APP", Capability::JumpApp},
    {u"单页面", Capability::SinglePage},
    {u"注册", Capability::Register},
    {u"提审", Capability::Submit},
    {u"提交审核", Capability::Submit},
}};

struct PlainWord {
    QStringView word;
    Type type;
};
constexpr std::array<PlainWord, 27> PlainWords{{
    {u"功能", Type::AnyCapability}, {u"能力", Type::AnyCapability}, {u"接口", Type::AnyCapability},
    {u"直至", Type::Tier},          {u"阶梯", Type::Tier},          {u"根据违规程度", Type::Tier},
    {u"视违规程度", Type::Tier},    {u"按违规程度", Type::Tier},    {u"永久", Type::Permanent},
    {u"短期", Type::Temporary},     {u"长期", Type::Temporary},     {u"暂时", Type::Temporary},
    {u"冻结", Type::Unread},        {u"注销", Type::Unread},        {u"罚款", Type::Unread},
    {u"扣分", Type::Unread},        {u"扣除", Type::Unread},        {u"降权", Type::Unread},
    {u"降低", Type::Unread},        {u"警告", Type::Unread},        {u"屏蔽", Type::Unread},
    {u"暂停", Type::Unread},        {u"撤销", Type::Unread},        {u"取消", Type::Unread},
    {u"关停", Type::Unread},        {u"终止", Type::Unread},        {u"列入黑名单", Type::Unread},
}};

constexpr std::array<QStringView, 13> Announcements{u"有权",     u"会被拒绝", u"将被",       u"一经发现", u"一旦发现",
                                                    u"经发现",   u"保留",     u"被自动限制", u"否则",     u"不予接受",
                                                    u"不予受理", u"不再提供", u"处罚"};

void consider(PenaltyToken& best, QStringView text, qsizetype at, QStringView word, PenaltyToken token)
{
    if (word.size() <= best.length || !text.mid(at).startsWith(word, Qt::CaseInsensitive))
        return;
    token.at = at;
    token.length = word.size();
    best = token;
}

PenaltyToken wordAt(QStringView text, qsizetype at)
{
    PenaltyToken best;
    for (const ConditionWord& row : ConditionWords)
        consider(best, text, at, row.word,
                 {.type = Type::Condition, .condition = row.condition, .days = {}, .dayCount = {}});
    for (const KindWord& row : KindWords) {
        if (row.with.isEmpty() || text.contains(row.with))
            consider(best, text, at, row.word, {.type = Type::Kind, .kind = row.kind, .days = {}, .dayCount = {}});
    }
    for (const CapabilityWord& row : CapabilityWords)
        consider(best, text, at, row.word,
                 {.type = Type::Capability, .capability = row.capability, .days = {}, .dayCount = {}});
    for (const PlainWord& row : PlainWords)
        consider(best, text, at, row.word, {.type = row.type, .days = {}, .dayCount = {}});
    return best;
}

/// `3天`, `3-30 天`, `60个自然日`, `5个工作日`.
PenaltyToken daysAt(const QString& text, qsizetype at)
{
    static const QRegularExpression form(
        QStringLiteral("\\G(\\d{1,4})\\s*(?:天)?\\s*(?:[-–—~～至到]\\s*(\\d{1,4})\\s*)?(个?自然日|个?工作日|天|日)"));
    PenaltyToken token;
    const QRegularExpressionMatch match =
        form.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return token;
    token.type = Type::Days;
    token.days.min = match.captured(1).toInt();
    token.days.max = match.captured(2).isEmpty() ? token.days.min : match.captured(2).toInt();
    if (match.capturedView(3).endsWith(u"工作日"))
        token.dayCount = DayCount::Business;
    else if (match.capturedView(3).endsWith(u"自然日"))
        token.dayCount = DayCount::Natural;
    token.at = at;
    token.length = match.capturedLength();
    return token;
}

} // namespace

QList<PenaltyToken> penaltyTokens(QStringView segment)
{
    const QString text = segment.toString();
    QList<PenaltyToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const PenaltyToken token = text.at(at).isDigit() ? daysAt(text, at) : wordAt(text, at);
        if (token.length == 0) {
            ++at;
            continue;
        }
        tokens.append(token);
        at += token.length;
    }
    return tokens;
}

bool announcesPenalty(QStringView sentence)
{
    return std::any_of(Announcements.begin(), Announcements.end(),
                       [&](QStringView word) { return sentence.contains(word); });
}

bool explainsEffect(QStringView segment)
{
    return segment.contains(u"届时");
}

} // namespace Mingjing
