// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/verdict.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<5> ids = {
    QLatin1StringView("pass"),   QLatin1StringView("violation"), QLatin1StringView("not_applicable"),
    QLatin1StringView("unsure"), QLatin1StringView("unjudged"),
};

} // namespace

QString verdictId(Verdict verdict)
{
    return idOf(ids, verdict);
}

std::optional<Verdict> verdictFromId(const QString& id)
{
    return valueOf<Verdict>(ids, id);
}

} // namespace Mingjing
