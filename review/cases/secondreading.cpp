// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/secondreading.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr QLatin1StringView ownOutcomeKey = "own_outcome"_L1;

} // namespace

QJsonObject toJson(const SecondReading& reading)
{
    QJsonObject object = {
        {u"id"_s, reading.decisionId},
        {u"agrees"_s, reading.agrees},
        {u"reason"_s, reading.reason},
        {u"blind"_s, reading.blind},
    };
    if (reading.ownOutcome)
        object[ownOutcomeKey] = outcomeId(*reading.ownOutcome);
    return object;
}

Result<SecondReading> secondReadingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"second reading"_s);
    SecondReading reading;
    reading.decisionId = fields.requiredString("id"_L1);
    reading.agrees = fields.boolean("agrees"_L1);
    reading.reason = fields.string("reason"_L1);
    reading.blind = fields.boolean("blind"_L1);
    if (object.contains(ownOutcomeKey))
        reading.ownOutcome = fields.id(ownOutcomeKey, outcomeFromId);
    if (fields.error())
        return *fields.error();
    if (!reading.agrees && reading.reason.trimmed().isEmpty())
        return Error{ErrorCode::Malformed, u"a decision is returned without a reason"_s, reading.decisionId};
    return reading;
}

} // namespace Mingjing
