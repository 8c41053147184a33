// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/sharedelegate.h"

#include "widgets/common/appearance.h"
#include "widgets/overview/overviewmodel.h"

#include <QPainter>

namespace Mingjing {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(OverviewModel::ShareRole);
    if (!share.isValid())
        return;
    const QRect bar(option.rect.left() + 4, option.rect.bottom() - 3, option.rect.width() - 12, 3);
    QColor ground = option.palette.color(QPalette::Mid);
    ground.setAlpha(110);
    painter->fillRect(bar, ground);
    QRect filled = bar;
    filled.setWidth(qMax(1, int(bar.width() * qMin(share.toDouble(), 1.0))));
    const bool over = share.toDouble() > 1.0;
    painter->fillRect(filled, Appearance::colour(over ? Appearance::Role::Violation : Appearance::Role::Accent));
}

} // namespace Mingjing
