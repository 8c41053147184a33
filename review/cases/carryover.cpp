// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/carryover.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject toJson(const CarriedItem& item)
{
    return {{u"old"_s, item.oldId}, {u"new"_s, item.newId}, {u"reasons"_s, toJson(item.reasons)}};
}

QJsonObject toJson(const CarriedFinding& finding)
{
    return {{u"id"_s, finding.id},
            {u"clauses"_s, QJsonArray::fromStringList(finding.clauses)},
            {u"twins"_s, QJsonArray::fromStringList(finding.twins)},
            {u"reasons"_s, toJson(finding.reasons)}};
}

QJsonObject toJson(const CarriedStep& step)
{
    return {{u"id"_s, step.id},
            {u"clauses"_s, QJsonArray::fromStringList(step.clauses)},
            {u"rule_text"_s, step.ruleText},
            {u"rule_line"_s, step.ruleLine},
            {u"rule_changed"_s, step.ruleChanged}};
}

template <typename T>
QJsonArray arrayOf(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

/// Reads the parts of a plan; keeps the first failure.
class PlanReader final
{
public:
    const std::optional<Error>& error() const { return m_error; }

    CarriedItem item(const QJsonObject& object)
    {
        JsonFields fields(object, u"carried item"_s);
        CarriedItem item{fields.requiredString("old"_L1), fields.string("new"_L1), reasons(fields)};
        take(fields);
        return item;
    }

    CarriedFinding finding(const QJsonObject& object)
    {
        JsonFields fields(object, u"carried finding"_s);
        CarriedFinding finding{fields.requiredString("id"_L1), fields.strings("clauses"_L1), fields.strings("twins"_L1),
                               reasons(fields)};
        take(fields);
        if (finding.clauses.isEmpty())
            fail(u"a finding needs a clause"_s, finding.id);
        return finding;
    }

    CarriedStep step(const QJsonObject& object)
    {
        JsonFields fields(object, u"carried step"_s);
        CarriedStep step{fields.requiredString("id"_L1), fields.strings("clauses"_L1), fields.string("rule_text"_L1),
                         static_cast<int>(fields.integer("rule_line"_L1)), fields.boolean("rule_changed"_L1)};
        take(fields);
        return step;
    }

    QList<CarryReason> reasons(JsonFields& fields)
    {
        const std::optional<QList<CarryReason>> reasons = carryReasonsFromIds(fields.strings("reasons"_L1));
        if (!reasons)
            fail(u"a reason that is not known"_s, u"reasons"_s);
        return reasons.value_or(QList<CarryReason>());
    }

    void take(const JsonFields& fields)
    {
        if (!m_error)
            m_error = fields.error();
    }

private:
    void fail(const QString& message, const QString& context)
    {
        if (!m_error)
            m_error = Error{ErrorCode::Malformed, message, context};
    }

    std::optional<Error> m_error;
};

} // namespace

CarryOverTouch touchOf(const CarryOverPlan& plan)
{
    CarryOverTouch touch;
    for (const CarriedItem& item : plan.items) {
        int& count = item.newId.isEmpty() ? touch.itemsRemoved
            : item.isReopened()           ? touch.itemsReopened
                                          : touch.itemsKept;
        ++count;
    }
    for (const CarriedFinding& finding : plan.findings)
        touch.findingsToConfirm += finding.reasons.isEmpty() ? 0 : 1;
    touch.draftToConfirm = !plan.draftReasons.isEmpty();
    return touch;
}

QJsonObject toJson(const CarryOverPlan& plan)
{
    QJsonObject clauses;
    for (auto it = plan.clauses.begin(); it != plan.clauses.end(); ++it)
        clauses.insert(it.key(), it.value());
    return {
        {u"sha256"_s, plan.newSha256},
        {u"old_sha256"_s, plan.oldSha256},
        {u"clauses"_s, clauses},
        {u"items"_s, arrayOf(plan.items)},
        {u"findings"_s, arrayOf(plan.findings)},
        {u"draft"_s,
         QJsonObject{
             {u"id"_s, plan.draftId}, {u"steps"_s, arrayOf(plan.steps)}, {u"reasons"_s, toJson(plan.draftReasons)}}},
    };
}

Result<CarryOverPlan> carryOverPlanFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"carry-over"_s);
    CarryOverPlan plan;
    PlanReader reader;
    plan.newSha256 = fields.requiredString("sha256"_L1);
    plan.oldSha256 = fields.requiredString("old_sha256"_L1);
    const QJsonObject clauses = fields.object("clauses"_L1);
    for (auto it = clauses.begin(); it != clauses.end(); ++it)
        plan.clauses.insert(it.key(), it.value().toString());
    const QJsonArray items = fields.array("items"_L1);
    for (const QJsonValue& value : items)
        plan.items.append(reader.item(value.toObject()));
    const QJsonArray findings = fields.array("findings"_L1);
    for (const QJsonValue& value : findings)
        plan.findings.append(reader.finding(value.toObject()));
    JsonFields draft(fields.object("draft"_L1), u"carried draft"_s);
    reader.take(fields);
    plan.draftId = draft.string("id"_L1);
    const QJsonArray steps = draft.array("steps"_L1);
    for (const QJsonValue& value : steps)
        plan.steps.append(reader.step(value.toObject()));
    plan.draftReasons = reader.reasons(draft);
    reader.take(draft);
    if (reader.error())
        return *reader.error();
    return plan;
}

} // namespace Mingjing
