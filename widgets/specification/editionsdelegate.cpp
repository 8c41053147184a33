// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/editionsdelegate.h"

#include "widgets/specification/editionsmodel.h"

#include <QPainter>

namespace Mingjing {

namespace {

constexpr int Margin = 8;
constexpr int Gap = 3;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

/// Paints \a word in an outline and gives the right edge.
int paintBadge(QPainter& painter, const QString& word, QPoint topLeft, const QColor& colour)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect frame(topLeft, QSize(metrics.horizontalAdvance(word) + 10, metrics.height() + 2));
    painter.setPen(colour);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(frame, Qt::AlignCenter, word);
    return frame.right() + 6;
}

} // namespace

void EditionsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem row = rowOption(option, index);
    paintGround(painter, row);
    const QRect inside = row.rect.adjusted(Margin, Margin, -Margin, -Margin);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont bold = row.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(textColour(row));
    int y = inside.top();
    const QFontMetrics titleMetrics = painter->fontMetrics();
    painter->drawText(QRect(inside.left(), y, inside.width(), titleMetrics.height()), Qt::AlignVCenter,
                      titleMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inside.width()));
    y += titleMetrics.height() + Gap;

    painter->setFont(smallFont(row.font));
    const QFontMetrics metrics = painter->fontMetrics();
    painter->setPen(textColour(row, Appearance::Role::Muted));
    const QString facts = index.data(EditionsModel::FactsRole).toString();
    painter->drawText(QRect(inside.left(), y, inside.width(), metrics.height()), Qt::AlignVCenter,
                      metrics.elidedText(facts, Qt::ElideRight, inside.width()));
    y += metrics.height() + Gap;

    const auto kind = index.data(EditionsModel::KindRole).value<EditionsModel::Kind>();
    const bool alarming = kind == EditionsModel::Kind::Candidate || index.data(EditionsModel::DamagedRole).toBool();
    int x = inside.left();
    for (const QString& badge : index.data(EditionsModel::BadgesRole).toStringList())
        x = paintBadge(*painter, badge, {x, y},
                       textColour(row, alarming ? Appearance::Role::Warning : Appearance::Role::Accent));
    painter->restore();
}

QSize EditionsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(smallFont(option.font)).height();
    int height = 2 * Margin + option.fontMetrics.height() + Gap + line;
    if (!index.data(EditionsModel::BadgesRole).toStringList().isEmpty())
        height += Gap + line + 2;
    return {200, height};
}

} // namespace Mingjing
