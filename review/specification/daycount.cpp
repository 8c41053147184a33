// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/daycount.h"

#include "review/specification/enumids.h"

namespace Mingjing {

namespace {

constexpr std::array<EnumId<DayCount>, 2> Ids{{
    {DayCount::Natural, QLatin1StringView("natural")},
    {DayCount::Business, QLatin1StringView("business")},
}};

} // namespace

QString dayCountId(DayCount count)
{
    return idOf(Ids, count);
}

std::optional<DayCount> dayCountFromId(const QString& id)
{
    return valueOf(Ids, id);
}

} // namespace Mingjing
