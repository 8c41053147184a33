// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/decision.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr QLatin1StringView historyKey("history");

constexpr EnumIds<4> decisionStateIds = {
    QLatin1StringView("draft"),
    QLatin1StringView("held"),
    QLatin1StringView("issued"),
    QLatin1StringView("overridden"),
};

} // namespace

QString decisionStateId(DecisionState state)
{
    return idOf(decisionStateIds, state);
}

std::optional<DecisionState> decisionStateFromId(const QString& id)
{
    return valueOf<DecisionState>(decisionStateIds, id);
}

const SecondReading* Decision::returned() const
{
    return state == DecisionState::Draft && !readings.isEmpty() && !readings.last().agrees ? &readings.last() : nullptr;
}

const DecidedStep* Decision::step(const QString& stepId) const
{
    for (const DecidedStep& step : steps) {
        if (step.id == stepId)
            return &step;
    }
    return nullptr;
}

QJsonObject toJson(const Decision& decision)
{
    QJsonArray steps;
    for (const DecidedStep& step : decision.steps)
        steps.append(toJson(step));
    QJsonObject object = {
        {u"id"_s, decision.id},           {u"outcome"_s, outcomeId(decision.outcome)}, {u"steps"_s, steps},
        {u"summary"_s, decision.summary}, {u"overrides"_s, decision.overrides},
    };
    // Journals from before this was known do not have it, and must fold to the same rows.
    if (!decision.history.isEmpty()) {
        QJsonArray history;
        for (const StrikeCount& count : decision.history)
            history.append(toJson(count));
        object[historyKey] = history;
    }
    return object;
}

Result<Decision> decisionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"decision"_s);
    Decision decision;
    decision.id = fields.requiredString("id"_L1);
    decision.outcome = fields.id("outcome"_L1, outcomeFromId);
    decision.summary = fields.string("summary"_L1);
    decision.overrides = fields.string("overrides"_L1);
    const QJsonArray steps = fields.array("steps"_L1);
    const QJsonArray history = object.contains(historyKey) ? fields.array(historyKey) : QJsonArray();
    if (fields.error())
        return *fields.error();
    for (const QJsonValue& value : history) {
        Result<StrikeCount> count = strikeCountFromJson(value.toObject());
        if (!count)
            return count.error();
        decision.history.append(*std::move(count));
    }
    for (const QJsonValue& value : steps) {
        Result<DecidedStep> step = decidedStepFromJson(value.toObject());
        if (!step)
            return step.error();
        const QString expected = u"%1.%2"_s.arg(decision.id).arg(decision.steps.size() + 1);
        if (step->id != expected)
            return Error{ErrorCode::Malformed, u"a step is not named in order"_s, expected};
        decision.steps.append(*std::move(step));
    }
    return decision;
}

} // namespace Mingjing
