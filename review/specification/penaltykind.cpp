// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltykind.h"

#include "review/specification/enumids.h"

namespace Mingjing {

namespace {
using K = PenaltyKind;
constexpr std::array<EnumId<K>, 13> Ids{{
    {K::Rectify, QLatin1StringView("rectify")},
    {K::Ban, QLatin1StringView("ban")},
    {K::Restrict, QLatin1StringView("restrict")},
    {K::ClearContent, QLatin1StringView("clear_content")},
    {K::DeleteTemplate, QLatin1StringView("delete_template")},
    {K::Delist, QLatin1StringView("delist")},
    {K::CloseAccount, QLatin1StringView("close_account")},
    {K::BanProgram, QLatin1StringView("ban_program")},
    {K::RevokeQualification, QLatin1StringView("revoke_qualification")},
    {K::RefuseService, QLatin1StringView("refuse_service")},
    {K::Reject, QLatin1StringView("reject")},
    {K::WithholdSettlement, QLatin1StringView("withhold_settlement")},
    {K::CloseAppeal, QLatin1StringView("close_appeal")},
}};
} // namespace

QString penaltyKindId(PenaltyKind kind)
{
    return idOf(Ids, kind);
}

std::optional<PenaltyKind> penaltyKindFromId(const QString& id)
{
    return valueOf(Ids, id);
}

const QList<PenaltyKind>& allPenaltyKinds()
{
    static const QList<PenaltyKind> all = [] {
        QList<PenaltyKind> kinds;
        for (const auto& row : Ids)
            kinds.append(row.value);
        return kinds;
    }();
    return all;
}

} // namespace Mingjing
