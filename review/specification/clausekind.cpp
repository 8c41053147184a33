// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clausekind.h"

#include "review/base/enumids.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<4> ids = {
    "chapter"_L1,
    "section"_L1,
    "clause"_L1,
    "prose"_L1,
};

} // namespace

QString clauseKindId(ClauseKind kind)
{
    return idOf(ids, kind);
}

std::optional<ClauseKind> clauseKindFromId(const QString& id)
{
    return valueOf<ClauseKind>(ids, id);
}

} // namespace Mingjing
