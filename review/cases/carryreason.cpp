// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/carryreason.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<5> reasonIds = {
    QLatin1StringView("reworded"),      QLatin1StringView("removed"),     QLatin1StringView("penalty_changed"),
    QLatin1StringView("twins_changed"), QLatin1StringView("resubmitted"),
};

} // namespace

QString carryReasonId(CarryReason reason)
{
    return idOf(reasonIds, reason);
}

std::optional<CarryReason> carryReasonFromId(const QString& id)
{
    return valueOf<CarryReason>(reasonIds, id);
}

QJsonArray toJson(const QList<CarryReason>& reasons)
{
    QJsonArray ids;
    for (const CarryReason reason : reasons)
        ids.append(carryReasonId(reason));
    return ids;
}

std::optional<QList<CarryReason>> carryReasonsFromIds(const QStringList& ids)
{
    QList<CarryReason> reasons;
    for (const QString& id : ids) {
        const std::optional<CarryReason> reason = carryReasonFromId(id);
        if (!reason)
            return std::nullopt;
        reasons.append(*reason);
    }
    return reasons;
}

void addReasons(QList<CarryReason>& reasons, const QList<CarryReason>& more)
{
    for (const CarryReason reason : more) {
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
}

} // namespace Mingjing
