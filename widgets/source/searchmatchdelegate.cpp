// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/searchmatchdelegate.h"

#include "widgets/common/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Mingjing {

SearchMatchDelegate::SearchMatchDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

SearchMatchDelegate::~SearchMatchDelegate() = default;

void SearchMatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = index.data(LineRole).toInt();
    if (line <= 0)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setClipRect(item.rect);
    const QString number = QString::number(line);
    const int numberWidth = std::max(item.fontMetrics.horizontalAdvance(QStringLiteral("0000")),
                                     item.fontMetrics.horizontalAdvance(number));
    painter->setPen(selected ? text : Appearance::colour(Appearance::Role::Muted));
    painter->drawText(QRect(area.left(), area.top(), numberWidth, area.height()), Qt::AlignRight | Qt::AlignVCenter,
                      number);

    QTextLayout::FormatRange found;
    found.start = index.data(OffsetRole).toInt();
    found.length = index.data(LengthRole).toInt();
    found.format.setFontWeight(QFont::Bold);
    if (!selected)
        found.format.setBackground(Appearance::colour(Appearance::Role::TargetLine));
    QTextLayout layout(index.data().toString(), item.font);
    QTextOption plain;
    plain.setWrapMode(QTextOption::NoWrap);
    plain.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(plain);
    layout.setFormats({found});
    layout.beginLayout();
    const QTextLine row = layout.createLine();
    layout.endLayout();
    painter->setPen(text);
    if (row.isValid())
        layout.draw(painter, QPointF(area.left() + numberWidth + 8, area.top() + (area.height() - row.height()) / 2));
    painter->restore();
}

} // namespace Mingjing
