// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/twolinedelegate.h"

#include <QPainter>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int padding = 5;
constexpr int gap = 8;
constexpr int stripeWidth = 3;

void drawElided(QPainter* painter, const QRect& area, Qt::Alignment alignment, const QString& text)
{
    painter->drawText(area, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {140, 2 * option.fontMetrics.lineSpacing() + 2 * padding};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem row = rowOption(option, index);
    paintGround(painter, row);
    const Lines lines = linesOf(index);
    const QColor own = textColour(row);
    const QColor muted = textColour(row, Appearance::Role::Muted);
    const QRect area = row.rect.adjusted(padding + stripeWidth, padding, -padding, -padding);

    painter->save();
    if (lines.stripe)
        painter->fillRect(QRect(row.rect.left(), row.rect.top() + 1, stripeWidth, row.rect.height() - 2),
                          Appearance::colour(*lines.stripe));
    painter->setFont(row.font);
    QFont font = row.font;
    font.setStrikeOut(lines.struck);
    font.setBold(true);
    // The head names the row: remarks take what it leaves, and at least half of the line where it is long.
    const int head = std::min(QFontMetrics(font, painter->device()).horizontalAdvance(lines.head), area.width() / 2);
    QRect first = area;
    for (const Remark& remark : lines.remarks) {
        const int room = first.width() - head - gap;
        if (room < 3 * gap)
            break;
        painter->setPen(textColour(row, remark.role));
        const QString words = painter->fontMetrics().elidedText(remark.words, Qt::ElideRight, room);
        painter->drawText(first, Qt::AlignRight | Qt::AlignTop, words);
        first.setRight(first.right() - painter->fontMetrics().horizontalAdvance(words) - gap);
    }
    painter->setFont(font);
    painter->setPen(lines.headMuted ? muted : own);
    drawElided(painter, first, Qt::AlignLeft | Qt::AlignTop, lines.head);
    font.setBold(false);
    painter->setFont(font);
    painter->setPen(lines.belowMuted ? muted : own);
    drawElided(painter, area, Qt::AlignLeft | Qt::AlignBottom, lines.below);
    painter->restore();
}

} // namespace Mingjing
