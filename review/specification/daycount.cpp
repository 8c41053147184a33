// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/daycount.h"

#include "review/base/enumids.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<2> ids = {
    "natural"_L1,
    "business"_L1,
};

} // namespace

QString dayCountId(DayCount count)
{
    return idOf(ids, count);
}

std::optional<DayCount> dayCountFromId(const QString& id)
{
    return valueOf<DayCount>(ids, id);
}

} // namespace Mingjing
