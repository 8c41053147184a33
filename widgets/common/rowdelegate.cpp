// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowdelegate.h"

#include <QApplication>
#include <QPainter>

namespace Mingjing {

namespace {

const QStyle* styleOf(const QStyleOptionViewItem& row)
{
    return row.widget ? row.widget->style() : QApplication::style();
}

} // namespace

QStyleOptionViewItem RowDelegate::rowOption(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    return row;
}

void RowDelegate::paintGround(QPainter* painter, QStyleOptionViewItem row)
{
    row.text.clear();
    styleOf(row)->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
}

QRect RowDelegate::textArea(const QStyleOptionViewItem& row)
{
    return styleOf(row)->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
}

bool RowDelegate::isSelected(const QStyleOptionViewItem& row)
{
    return row.state.testFlag(QStyle::State_Selected);
}

QColor RowDelegate::textColour(const QStyleOptionViewItem& row)
{
    return row.palette.color(isSelected(row) ? QPalette::HighlightedText : QPalette::Text);
}

QColor RowDelegate::textColour(const QStyleOptionViewItem& row, Appearance::Role role)
{
    return isSelected(row) ? textColour(row) : Appearance::colour(role);
}

void RowDelegate::paintFormatted(QPainter* painter, const QStyleOptionViewItem& row, const QRect& area,
                                 const QString& text, const QList<QTextLayout::FormatRange>& formats)
{
    QTextOption plain;
    plain.setWrapMode(QTextOption::NoWrap);
    plain.setTextDirection(Qt::LeftToRight);
    QTextLayout layout(text, row.font);
    layout.setTextOption(plain);
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    painter->save();
    painter->setClipRect(row.rect);
    painter->setPen(textColour(row));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace Mingjing
