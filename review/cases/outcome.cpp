// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/outcome.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<4> outcomeIds = {
    QLatin1StringView("pass"),
    QLatin1StringView("reject"),
    QLatin1StringView("rectify"),
    QLatin1StringView("penalise"),
};

} // namespace

QString outcomeId(Outcome outcome)
{
    return idOf(outcomeIds, outcome);
}

std::optional<Outcome> outcomeFromId(const QString& id)
{
    return valueOf<Outcome>(outcomeIds, id);
}

} // namespace Mingjing
