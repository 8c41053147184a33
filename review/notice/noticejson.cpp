// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/notice/noticejson.h"

#include "review/report/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// How a ban without end is told where days are expected.
constexpr int forGood = -1;

QJsonValue unixTime(const QDateTime& moment)
{
    return moment.isValid() ? QJsonValue(moment.toSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}

int daysOf(const DecidedStep& step)
{
    return step.permanent ? forGood : step.days.value_or(forGood);
}

bool takesFunctions(const DecidedStep& step)
{
    return (step.kind == PenaltyKind::Ban || step.kind == PenaltyKind::Restrict) && !step.capabilities.isEmpty();
}

/// Function names and days, always in pairs.
struct FunctionBans {
    QJsonArray names;
    QJsonArray days;

    void add(const ReportText& text, const DecidedStep& step)
    {
        for (const Capability capability : step.capabilities) {
            names.append(text.word("capability"_L1, capabilityId(capability)));
            days.append(daysOf(step));
        }
    }
};

/// What follows when a warning is not heeded: the account (1), functions (2) or delisting (3), and for how long.
QJsonObject warningDetail(const NoticeContext& context)
{
    QJsonValue deadline(QJsonValue::Null);
    FunctionBans bans;
    const DecidedStep* other = nullptr;
    for (const DecidedStep& step : context.decision.steps) {
        if (step.omitted)
            continue;
        if (step.kind == PenaltyKind::Rectify)
            deadline = unixTime(step.dueAt);
        else if (takesFunctions(step))
            bans.add(context.text, step);
        else if (!other)
            other = &step;
    }
    int type = 2;
    if (bans.names.isEmpty() && other) {
        type = other->kind == PenaltyKind::Delist ? 3 : 1;
        bans.days.append(daysOf(*other));
    }
    return {{u"warned_type"_s, type},
            {u"rectify_deadline"_s, deadline},
            {u"warned_function_names"_s, bans.names},
            {u"warned_ban_days"_s, bans.days}};
}

QJsonObject banDetail(const NoticeContext& context)
{
    FunctionBans bans;
    for (const DecidedStep& step : context.decision.steps) {
        if (!step.omitted && takesFunctions(step))
            bans.add(context.text, step);
    }
    return {{u"banned_function_names"_s, bans.names}, {u"banned_days"_s, bans.days}};
}

QStringList reasonsOf(const QJsonArray& violations)
{
    QStringList reasons;
    for (const QJsonValue& violation : violations) {
        const QString title = violation[u"title"].toString();
        const QString reason = title.isEmpty() ? violation[u"clauses"].toString() : title;
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons;
}

QStringList contentsOf(const QJsonArray& violations)
{
    QStringList contents;
    for (const QJsonValue& violation : violations)
        contents.append(violation[u"content"].toString());
    return contents;
}

QJsonObject punishEvent(const NoticeContext& context, int type, const QJsonObject& facts, const QJsonObject& detail)
{
    return {
        {u"Event"_s, u"wxa_punish_event"_s},
        {u"event_type"_s, type},
        {u"punish_id"_s, facts.value(u"illegal_record_id"_s)},
        {u"punish_time"_s, unixTime(context.decision.issuedAt)},
        {u"illegal_reason"_s, facts.value(u"illegal_reason"_s)},
        {u"illegal_content"_s, facts.value(u"illegal_content"_s)},
        {u"rule_name"_s, facts.value(u"rule_name"_s)},
        {u"detail"_s, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))},
    };
}

/// 1 pending, 2 upheld, 3 rejected, 4 withdrawn, as the platform counts them.
int appealStatusOf(AppealState state)
{
    switch (state) {
    case AppealState::Upheld:
    case AppealState::Partly:
        return 2;
    case AppealState::Rejected:
        return 3;
    case AppealState::Withdrawn:
    case AppealState::Moot:
        return 4;
    case AppealState::Pending:
        break;
    }
    return 1;
}

QJsonObject appealEvent(const NoticeContext& context, const QJsonObject& facts)
{
    const Appeal& appeal = *context.appeal;
    QJsonArray materials;
    QStringList reasons;
    for (const AppealItem& item : appeal.items) {
        const Finding* finding = context.source.state.finding(item.findingId);
        QStringList proofs;
        for (const AppealMaterial& material : item.materials)
            proofs.append(material.sha256);
        materials.append(QJsonObject{
            {u"illegal_material"_s, QJsonObject{{u"content"_s, finding ? finding->words : QString()}}},
            {u"appeal_material"_s,
             QJsonObject{{u"reason"_s, item.statement}, {u"proof_material_ids"_s, QJsonArray::fromStringList(proofs)}}},
        });
        if (const AppealItemAnswer* answer = appeal.answerTo(item.findingId))
            reasons.append(answer->reason);
    }
    return {
        {u"Event"_s, u"wxa_appeal_record"_s},
        {u"appeal_record_id"_s, u"%1/%2"_s.arg(context.source.state.caseId, appeal.id)},
        {u"appeal_time"_s, unixTime(appeal.filedAt)},
        {u"appeal_count"_s, 1},
        {u"appeal_status"_s, appealStatusOf(appeal.state)},
        {u"audit_time"_s, unixTime(appeal.answeredAt)},
        {u"audit_reason"_s, reasons.join(u'\n')},
        {u"punish_description"_s, facts.value(u"illegal_reason"_s)},
        {u"materials"_s, materials},
    };
}

QJsonObject eventOf(const NoticeContext& context, NoticeKind kind, const QJsonObject& facts)
{
    switch (kind) {
    case NoticeKind::Warning:
        return punishEvent(context, 1, facts, warningDetail(context));
    case NoticeKind::Ban:
        return punishEvent(context, 2, facts, banDetail(context));
    case NoticeKind::Reject:
        return {{u"Event"_s, u"weapp_audit_fail"_s},
                {u"Reason"_s, facts.value(u"illegal_content"_s)},
                {u"FailTime"_s, unixTime(context.decision.issuedAt)}};
    case NoticeKind::Pass:
        return {{u"Event"_s, u"weapp_audit_success"_s}, {u"SuccTime"_s, unixTime(context.decision.issuedAt)}};
    case NoticeKind::AppealAnswer:
        break;
    }
    return appealEvent(context, facts);
}

} // namespace

QJsonObject noticeJson(const NoticeContext& context, NoticeKind kind, const QJsonObject& data, const QString& text)
{
    const CaseState& state = context.source.state;
    const QJsonArray violations = data.value(u"violations"_s).toArray();
    QJsonObject json{
        {u"schema"_s, 1},
        {u"kind"_s, noticeKindId(kind)},
        {u"language"_s, reportLanguageId(context.text.language())},
        {u"case"_s, state.caseId},
        {u"decision"_s, context.decision.id},
        {u"subject"_s, state.subject.name},
        {u"program"_s, state.programName},
        {u"illegal_record_id"_s, u"%1/%2"_s.arg(state.caseId, context.decision.id)},
        {u"create_time"_s, unixTime(context.decision.issuedAt)},
        {u"illegal_reason"_s, context.text.list(reasonsOf(violations))},
        {u"illegal_content"_s, contentsOf(violations).join(u'\n')},
        {u"rule_name"_s, state.editionTitle},
        {u"text"_s, text},
    };
    QJsonArray each;
    for (const QJsonValue& violation : violations) {
        each.append(QJsonObject{{u"finding"_s, violation[u"finding"]},
                                {u"clauses"_s, violation[u"clauses"]},
                                {u"illegal_reason"_s, violation[u"title"]},
                                {u"illegal_content"_s, violation[u"content"]},
                                {u"place"_s, violation[u"place"]}});
    }
    json[u"violations"_s] = each;
    if (context.appeal) {
        json[u"appeal"_s] = context.appeal->id;
        json[u"outcome"_s] = appealStateId(context.appeal->state);
    }
    json[u"event"_s] = eventOf(context, kind, json);
    return json;
}

} // namespace Mingjing
