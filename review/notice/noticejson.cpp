// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/notice/noticejson.h"

#include "review/report/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// How the platform's messages tell what has no end, where they expect days.
constexpr int forGood = 0;

/// `event_type` of a punishment, and `warned_type` of what a warning announces.
enum class PunishType { Warning = 1, Functions = 2, Delisting = 3, Account = 4 };
enum class WarnedType { Account = 1, Functions = 2, Delisting = 3 };

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

bool closesAccount(const DecidedStep& step)
{
    return step.kind == PenaltyKind::CloseAccount || step.kind == PenaltyKind::BanProgram;
}

/// Function names and days, always in pairs; each function once, for the longest time.
struct FunctionBans {
    QJsonArray names;
    QJsonArray days;

    void add(const ReportText& text, const DecidedStep& step)
    {
        for (const Capability capability : step.capabilities)
            add(text.word("capability"_L1, capabilityId(capability)), daysOf(step));
    }

private:
    void add(const QString& name, int wanted)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.at(i).toString() != name)
                continue;
            const int known = days.at(i).toInt();
            days[i] = known == forGood || wanted == forGood ? forGood : std::max(known, wanted);
            return;
        }
        names.append(name);
        days.append(wanted);
    }
};

/// The steps of a decision as the platform tells them: of functions together, of the rest the first.
struct ToldSteps {
    FunctionBans functions;
    const DecidedStep* delisting = nullptr;
    const DecidedStep* account = nullptr;

    void add(const ReportText& text, const DecidedStep& step)
    {
        if (takesFunctions(step))
            functions.add(text, step);
        else if (step.kind == PenaltyKind::Delist && !delisting)
            delisting = &step;
        else if (closesAccount(step) && !account)
            account = &step;
    }
};

QJsonObject warning(WarnedType type, const QJsonValue& deadline, const QJsonArray& names, const QJsonArray& days)
{
    return {{u"warned_type"_s, static_cast<int>(type)},
            {u"rectify_deadline"_s, deadline},
            {u"warned_function_names"_s, names},
            {u"warned_ban_days"_s, days}};
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

QJsonObject punishEvent(const NoticeContext& context, PunishType type, const QJsonObject& facts,
                        const QJsonObject& detail)
{
    QJsonArray contents;
    for (const QJsonValue& violation : facts.value(u"violations"_s).toArray())
        contents.append(violation[u"illegal_content"]);
    return {
        {u"Event"_s, u"wxa_punish_event"_s},
        {u"event_type"_s, static_cast<int>(type)},
        {u"punish_id"_s, facts.value(u"illegal_record_id"_s)},
        {u"punish_time"_s, unixTime(context.decision.issuedAt)},
        {u"illegal_reason"_s, facts.value(u"illegal_reason"_s)},
        {u"illegal_content"_s, contents},
        {u"rule_name"_s, facts.value(u"rule_name"_s)},
        {u"detail"_s, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))},
    };
}

/// What the warning announces for the case that nothing is put right: a message each, as the platform does.
void addWarnings(const NoticeContext& context, const QJsonObject& facts, const ToldSteps& announced,
                 const QJsonValue& deadline, QJsonArray& events)
{
    const auto add = [&](const QJsonObject& detail) {
        events.append(punishEvent(context, PunishType::Warning, facts, detail));
    };
    if (announced.account)
        add(warning(WarnedType::Account, deadline, {}, {daysOf(*announced.account)}));
    if (announced.delisting)
        add(warning(WarnedType::Delisting, deadline, {}, {daysOf(*announced.delisting)}));
    if (!announced.functions.names.isEmpty() || !(announced.account || announced.delisting))
        add(warning(WarnedType::Functions, deadline, announced.functions.names, announced.functions.days));
}

/// Each kind of penalty is a message of its own: what takes effect at once the heaviest first, then the warning.
QJsonArray punishEvents(const NoticeContext& context, const QJsonObject& facts)
{
    ToldSteps now;
    ToldSteps announced;
    const DecidedStep* rectification = nullptr;
    for (const DecidedStep& step : context.decision.steps) {
        if (step.omitted)
            continue;
        if (step.kind == PenaltyKind::Rectify)
            rectification = rectification ? rectification : &step;
        else
            (step.when == PenaltyCondition::Overdue ? announced : now).add(context.text, step);
    }
    QJsonArray events;
    const auto add = [&](PunishType type, const QJsonObject& detail) {
        events.append(punishEvent(context, type, facts, detail));
    };
    if (now.account)
        add(PunishType::Account, {{u"banned_days"_s, daysOf(*now.account)}});
    if (now.delisting)
        add(PunishType::Delisting, {{u"suspended_days"_s, daysOf(*now.delisting)}});
    if (!now.functions.names.isEmpty())
        add(PunishType::Functions,
            {{u"banned_function_names"_s, now.functions.names}, {u"banned_days"_s, now.functions.days}});
    if (rectification)
        addWarnings(context, facts, announced, unixTime(rectification->dueAt), events);
    return events;
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

/// How often the decision had been appealed against with this one.
int appealCountOf(const NoticeContext& context)
{
    int count = 0;
    for (const Appeal& appeal : context.source.state.appeals) {
        count += appeal.decisionId == context.appeal->decisionId;
        if (appeal.id == context.appeal->id)
            break;
    }
    return count;
}

/// The appeal as the platform's records hold it, without its materials.
QJsonObject appealRecord(const NoticeContext& context, const QJsonObject& facts)
{
    const Appeal& appeal = *context.appeal;
    QStringList reasons;
    for (const AppealItemAnswer& answer : appeal.answers)
        reasons.append(answer.reason);
    return {
        {u"appeal_record_id"_s, u"%1/%2"_s.arg(context.source.state.caseId, appeal.id)},
        {u"appeal_time"_s, unixTime(appeal.filedAt)},
        {u"appeal_count"_s, appealCountOf(context)},
        {u"appeal_status"_s, appealStatusOf(appeal.state)},
        {u"audit_time"_s, unixTime(appeal.answeredAt)},
        {u"audit_reason"_s, reasons.join(u'\n')},
        {u"punish_description"_s, facts.value(u"illegal_reason"_s)},
    };
}

/// Item by item what was found and what is said against it; \a proofs is the key of the materials' ids.
QJsonArray appealMaterials(const NoticeContext& context, const QString& proofs)
{
    QJsonArray materials;
    for (const AppealItem& item : context.appeal->items) {
        const Finding* finding = context.source.state.finding(item.findingId);
        QJsonArray ids;
        for (const AppealMaterial& material : item.materials)
            ids.append(material.sha256);
        materials.append(QJsonObject{
            {u"illegal_material"_s, QJsonObject{{u"content"_s, finding ? finding->words : QString()}}},
            {u"appeal_material"_s, QJsonObject{{u"reason"_s, item.statement}, {proofs, ids}}},
        });
    }
    return materials;
}

QJsonArray eventsOf(const NoticeContext& context, NoticeKind kind, const QJsonObject& facts)
{
    switch (kind) {
    case NoticeKind::Warning:
    case NoticeKind::Ban:
        return punishEvents(context, facts);
    case NoticeKind::Reject:
        return {QJsonObject{{u"Event"_s, u"weapp_audit_fail"_s},
                            {u"Reason"_s, facts.value(u"illegal_content"_s)},
                            {u"FailTime"_s, unixTime(context.decision.issuedAt)}}};
    case NoticeKind::Pass:
        return {
            QJsonObject{{u"Event"_s, u"weapp_audit_success"_s}, {u"SuccTime"_s, unixTime(context.decision.issuedAt)}}};
    case NoticeKind::AppealAnswer:
        break;
    }
    QJsonObject event = appealRecord(context, facts);
    event[u"Event"_s] = u"wxa_appeal_record"_s;
    event[u"material"_s] = appealMaterials(context, u"proof_material_id"_s);
    return {event};
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
        QJsonObject record = appealRecord(context, json);
        record[u"materials"_s] = appealMaterials(context, u"proof_material_ids"_s);
        json[u"appeal_record"_s] = record;
    }
    json[u"events"_s] = eventsOf(context, kind, json);
    return json;
}

} // namespace Mingjing
