// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/searchmatchdelegate.h"

#include <QPainter>

namespace Mingjing {

void SearchMatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = index.data(LineRole).toInt();
    if (line <= 0)
        return RowDelegate::paint(painter, option, index);
    const QStyleOptionViewItem row = rowOption(option, index);
    paintGround(painter, row);
    const QString number = QString::number(line);
    QRect area = textArea(row);
    const int numberWidth =
        std::max(row.fontMetrics.horizontalAdvance(QStringLiteral("0000")), row.fontMetrics.horizontalAdvance(number));
    painter->save();
    painter->setClipRect(row.rect);
    painter->setPen(textColour(row, Appearance::Role::Muted));
    painter->drawText(QRect(area.left(), area.top(), numberWidth, area.height()), Qt::AlignRight | Qt::AlignVCenter,
                      number);
    painter->restore();

    QTextLayout::FormatRange found;
    found.start = index.data(OffsetRole).toInt();
    found.length = index.data(LengthRole).toInt();
    found.format.setFontWeight(QFont::Bold);
    if (!isSelected(row))
        found.format.setBackground(Appearance::colour(Appearance::Role::TargetLine));
    area.setLeft(area.left() + numberWidth + 8);
    paintFormatted(painter, row, area, index.data().toString(), {found});
}

} // namespace Mingjing
