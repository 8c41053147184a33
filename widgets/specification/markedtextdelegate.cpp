// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/markedtextdelegate.h"

#include "widgets/specification/matches.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Mingjing {

void MarkedTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QList<Match> matches = matchesIn(item.text, m_words);
    if (matches.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);

    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(2, 0, -2, 0);
    const QString text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, area.width());
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    QTextLayout layout(text, item.font);
    QList<QTextLayout::FormatRange> formats;
    for (const Match& match : matchesIn(text, m_words)) {
        QTextCharFormat format;
        if (selected)
            format.setFontUnderline(true);
        else
            format.setBackground(matchColour());
        formats.append({int(match.start), int(match.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace Mingjing
