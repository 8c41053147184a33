// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/changesdelegate.h"

#include "widgets/specification/comparison/changesmodel.h"

namespace Mingjing {

TwoLineDelegate::Lines ChangesDelegate::linesOf(const QModelIndex& index) const
{
    const auto kinds = index.data(ChangesModel::KindsRole).value<QList<int>>();
    Lines lines;
    lines.head = index.data(ChangesModel::IdsRole).toString();
    lines.below = index.data(ChangesModel::TitleRole).toString();
    lines.belowMuted = true;
    for (auto each = kinds.crbegin(); each != kinds.crend(); ++each) {
        const auto kind = static_cast<ChangeKind>(*each);
        lines.remarks.append(
            {QStringLiteral("%1 %2").arg(ChangeWords::sign(kind), ChangeWords::kind(kind)), ChangeWords::role(kind)});
    }
    if (!kinds.isEmpty())
        lines.stripe = ChangeWords::role(static_cast<ChangeKind>(kinds.constFirst()));
    return lines;
}

} // namespace Mingjing
