// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/holdrules.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<3> useIds = {
    QLatin1StringView("when_readable"),
    QLatin1StringView("always"),
    QLatin1StringView("never"),
};

} // namespace

QString holdUseId(HoldUse use)
{
    return idOf(useIds, use);
}

std::optional<HoldUse> holdUseFromId(const QString& id)
{
    return valueOf<HoldUse>(useIds, id);
}

QJsonObject toJson(const HoldRules& rules)
{
    return {
        {u"use"_s, holdUseId(rules.use)},
        {u"reasons"_s, QJsonArray::fromStringList(holdReasonIds(rules.reasons))},
        {u"sampled_percent"_s, rules.sampledPercent},
        {u"blind"_s, rules.blind},
    };
}

Result<HoldRules> holdRulesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hold rules"_s);
    HoldRules rules;
    rules.use = fields.id("use"_L1, holdUseFromId);
    const QStringList reasons = fields.strings("reasons"_L1);
    const qint64 percent = fields.integer("sampled_percent"_L1);
    rules.blind = fields.boolean("blind"_L1);
    if (fields.error())
        return *fields.error();
    const std::optional<QList<HoldReason>> known = holdReasonsFromIds(reasons);
    if (!known || percent < 0 || percent > 100)
        return Error{ErrorCode::Malformed, u"not a rule for holding decisions"_s, u"hold rules"_s};
    rules.reasons = *known;
    rules.sampledPercent = static_cast<int>(percent);
    return rules;
}

} // namespace Mingjing
