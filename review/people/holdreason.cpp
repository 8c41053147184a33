// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/holdreason.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<5> ids = {
    QLatin1StringView("permanent"), QLatin1StringView("account"), QLatin1StringView("departure"),
    QLatin1StringView("junior"),    QLatin1StringView("sampled"),
};

} // namespace

QString holdReasonId(HoldReason reason)
{
    return idOf(ids, reason);
}

std::optional<HoldReason> holdReasonFromId(const QString& id)
{
    return valueOf<HoldReason>(ids, id);
}

const QList<HoldReason>& allHoldReasons()
{
    static const QList<HoldReason> all = valuesOf<HoldReason>(ids);
    return all;
}

QStringList holdReasonIds(const QList<HoldReason>& reasons)
{
    QStringList texts;
    for (const HoldReason reason : reasons)
        texts.append(holdReasonId(reason));
    return texts;
}

std::optional<QList<HoldReason>> holdReasonsFromIds(const QStringList& texts)
{
    QList<HoldReason> reasons;
    for (const QString& text : texts) {
        const std::optional<HoldReason> reason = holdReasonFromId(text);
        if (!reason)
            return std::nullopt;
        reasons.append(*reason);
    }
    return reasons;
}

} // namespace Mingjing
