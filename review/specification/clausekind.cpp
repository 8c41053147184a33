// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clausekind.h"

#include "review/specification/enumids.h"

namespace Mingjing {

namespace {
using K = ClauseKind;
constexpr std::array<EnumId<K>, 4> Ids{{
    {K::Chapter, QLatin1StringView("chapter")},
    {K::Section, QLatin1StringView("section")},
    {K::Clause, QLatin1StringView("clause")},
    {K::Prose, QLatin1StringView("prose")},
}};
} // namespace

QString clauseKindId(ClauseKind kind)
{
    return idOf(Ids, kind);
}

std::optional<ClauseKind> clauseKindFromId(const QString& id)
{
    return valueOf(Ids, id);
}

} // namespace Mingjing
