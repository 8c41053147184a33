// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltycondition.h"

#include "review/specification/enumids.h"

namespace Mingjing {

namespace {
using C = PenaltyCondition;
constexpr std::array<EnumId<C>, 7> ConditionIds{{
    {C::Found, QLatin1StringView("found")},
    {C::First, QLatin1StringView("first")},
    {C::Repeat, QLatin1StringView("repeat")},
    {C::Overdue, QLatin1StringView("overdue")},
    {C::Tiered, QLatin1StringView("tiered")},
    {C::SubjectWide, QLatin1StringView("subject_wide")},
    {C::ThirdParty, QLatin1StringView("third_party")},
}};

using P = PenaltyPlatform;
constexpr std::array<EnumId<P>, 3> PlatformIds{{
    {P::Any, QLatin1StringView("")},
    {P::Ios, QLatin1StringView("ios")},
    {P::Android, QLatin1StringView("android")},
}};
} // namespace

QString penaltyConditionId(PenaltyCondition condition)
{
    return idOf(ConditionIds, condition);
}

std::optional<PenaltyCondition> penaltyConditionFromId(const QString& id)
{
    return valueOf(ConditionIds, id);
}

QString penaltyPlatformId(PenaltyPlatform platform)
{
    return idOf(PlatformIds, platform);
}

std::optional<PenaltyPlatform> penaltyPlatformFromId(const QString& id)
{
    return valueOf(PlatformIds, id);
}

} // namespace Mingjing
