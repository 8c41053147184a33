// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/markedtextdelegate.h"

#include "widgets/specification/matches.h"

namespace Mingjing {

void MarkedTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem row = rowOption(option, index);
    if (matchesIn(row.text, m_words).isEmpty())
        return RowDelegate::paint(painter, option, index);
    paintGround(painter, row);
    const QRect area = textArea(row).adjusted(2, 0, -2, 0);
    const QString text = row.fontMetrics.elidedText(row.text, Qt::ElideRight, area.width());
    QTextCharFormat marked;
    if (isSelected(row))
        marked.setFontUnderline(true);
    else
        marked.setBackground(matchColour());
    QList<QTextLayout::FormatRange> formats;
    for (const Match& match : matchesIn(text, m_words))
        formats.append({int(match.start), int(match.length), marked});
    paintFormatted(painter, row, area, text, formats);
}

} // namespace Mingjing
