// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/decidedstep.h"

#include "review/journal/jsonfields.h"
#include "review/journal/reviewevent.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr QLatin1StringView deadlineCountKey("deadline_count");
constexpr QLatin1StringView countedKey("counted");

QJsonArray capabilitiesToJson(const QList<Capability>& capabilities)
{
    QJsonArray array;
    for (const Capability capability : capabilities)
        array.append(capabilityId(capability));
    return array;
}

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

Error malformed(const QString& message, const QString& stepId)
{
    return {ErrorCode::Malformed, message, stepId};
}

} // namespace

std::optional<CountedDays> DecidedStep::countedTo(const QDateTime& due) const
{
    return dueAt == due ? counted : std::nullopt;
}

QJsonObject toJson(const DecidedStep& step)
{
    QJsonObject object = {
        {u"id"_s, step.id},
        {u"clauses"_s, QJsonArray::fromStringList(step.clauses)},
        {u"when"_s, penaltyConditionId(step.when)},
        {u"kind"_s, penaltyKindId(step.kind)},
        {u"capabilities"_s, capabilitiesToJson(step.capabilities)},
        {u"platform"_s, penaltyPlatformId(step.platform)},
        {u"days"_s, numberOrNull(step.days)},
        {u"permanent"_s, step.permanent},
        {u"deadline_days"_s, numberOrNull(step.deadlineDays)},
        {u"due_at"_s, toTimestamp(step.dueAt)},
        {u"starts_at"_s, toTimestamp(step.startsAt)},
        {u"rule_text"_s, step.ruleText},
        {u"rule_line"_s, step.ruleLine},
        {u"departs"_s, step.departs},
        {u"omitted"_s, step.omitted},
        {u"reason"_s, step.reason},
    };
    // Journals from before these were known do not have them, and must fold to the same rows.
    if (step.deadlineCount)
        object[deadlineCountKey] = dayCountId(*step.deadlineCount);
    if (step.counted)
        object[countedKey] = toJson(*step.counted);
    return object;
}

Result<DecidedStep> decidedStepFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"step"_s);
    DecidedStep step;
    step.id = fields.requiredString("id"_L1);
    step.clauses = fields.strings("clauses"_L1);
    step.when = fields.id("when"_L1, penaltyConditionFromId);
    step.kind = fields.id("kind"_L1, penaltyKindFromId);
    step.platform = fields.id("platform"_L1, penaltyPlatformFromId);
    step.days = fields.optionalInteger("days"_L1);
    step.permanent = fields.boolean("permanent"_L1);
    step.deadlineDays = fields.optionalInteger("deadline_days"_L1);
    step.dueAt = fields.moment("due_at"_L1);
    step.startsAt = fields.moment("starts_at"_L1);
    step.ruleText = fields.string("rule_text"_L1);
    step.ruleLine = static_cast<int>(fields.integer("rule_line"_L1));
    step.departs = fields.boolean("departs"_L1);
    step.omitted = fields.boolean("omitted"_L1);
    step.reason = fields.string("reason"_L1);
    if (object.contains(deadlineCountKey))
        step.deadlineCount = fields.id(deadlineCountKey, dayCountFromId);
    if (object.contains(countedKey)) {
        const Result<CountedDays> counted = countedDaysFromJson(fields.object(countedKey));
        if (!counted)
            return counted.error();
        step.counted = *counted;
    }
    const QStringList capabilities = fields.strings("capabilities"_L1);
    if (fields.error())
        return *fields.error();
    for (const QString& id : capabilities) {
        const std::optional<Capability> capability = capabilityFromId(id);
        if (!capability)
            return malformed(u"unknown capability '%1'"_s.arg(id), step.id);
        step.capabilities.append(*capability);
    }
    if (step.permanent && step.days)
        return malformed(u"both permanent and for days"_s, step.id);
    if (step.days.value_or(1) < 1 || step.deadlineDays.value_or(1) < 1)
        return malformed(u"days are counted from 1"_s, step.id);
    return step;
}

} // namespace Mingjing
