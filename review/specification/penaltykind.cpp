// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltykind.h"

#include "review/base/enumids.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<13> ids = {
    "rectify"_L1,
    "ban"_L1,
    "restrict"_L1,
    "clear_content"_L1,
    "delete_template"_L1,
    "delist"_L1,
    "close_account"_L1,
    "ban_program"_L1,
    "revoke_qualification"_L1,
    "refuse_service"_L1,
    "reject"_L1,
    "withhold_settlement"_L1,
    "close_appeal"_L1,
};

} // namespace

QString penaltyKindId(PenaltyKind kind)
{
    return idOf(ids, kind);
}

std::optional<PenaltyKind> penaltyKindFromId(const QString& id)
{
    return valueOf<PenaltyKind>(ids, id);
}

const QList<PenaltyKind>& allPenaltyKinds()
{
    static const QList<PenaltyKind> all = valuesOf<PenaltyKind>(ids);
    return all;
}

} // namespace Mingjing
