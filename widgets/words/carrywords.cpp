// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/carrywords.h"

#include "widgets/words/listwords.h"

namespace Mingjing {

QString CarryWords::reason(CarryReason reason)
{
    switch (reason) {
    case CarryReason::Reworded:
        return tr("reworded");
    case CarryReason::Removed:
        return tr("removed");
    case CarryReason::PenaltyChanged:
        return tr("penalty changed");
    case CarryReason::TwinsChanged:
        return tr("judged together with other clauses");
    case CarryReason::Resubmitted:
        return tr("new version received");
    }
    return {};
}

QString CarryWords::reasons(const QList<CarryReason>& reasons)
{
    QStringList words;
    for (const CarryReason each : reasons)
        words.append(reason(each));
    return ListWords::plain(words);
}

} // namespace Mingjing
