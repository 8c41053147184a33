// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltycondition.h"

#include "review/base/enumids.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<7> conditionIds = {
    "found"_L1, "first"_L1, "repeat"_L1, "overdue"_L1, "tiered"_L1, "subject_wide"_L1, "third_party"_L1,
};

constexpr EnumIds<3> platformIds = {
    ""_L1,
    "ios"_L1,
    "android"_L1,
};

} // namespace

QString penaltyConditionId(PenaltyCondition condition)
{
    return idOf(conditionIds, condition);
}

std::optional<PenaltyCondition> penaltyConditionFromId(const QString& id)
{
    return valueOf<PenaltyCondition>(conditionIds, id);
}

QString penaltyPlatformId(PenaltyPlatform platform)
{
    return idOf(platformIds, platform);
}

std::optional<PenaltyPlatform> penaltyPlatformFromId(const QString& id)
{
    return valueOf<PenaltyPlatform>(platformIds, id);
}

} // namespace Mingjing
