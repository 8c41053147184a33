// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/appearance.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Mingjing {

/// Base of the delegates that paint the words of a row themselves upon the ground that the style gives it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    /// What the style is to draw of the row at \a index.
    QStyleOptionViewItem rowOption(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Draws \a row, as rowOption() gives it, without its text.
    static void paintGround(QPainter* painter, QStyleOptionViewItem row);
    /// Where the style would put the text of \a row.
    static QRect textArea(const QStyleOptionViewItem& row);
    static bool isSelected(const QStyleOptionViewItem& row);
    static QColor textColour(const QStyleOptionViewItem& row);
    /// The colour of \a role, or of all text when the row is selected.
    static QColor textColour(const QStyleOptionViewItem& row, Appearance::Role role);
    /// Draws one line of \a text from the left of \a area, half-way down, with \a formats.
    static void paintFormatted(QPainter* painter, const QStyleOptionViewItem& row, const QRect& area,
                               const QString& text, const QList<QTextLayout::FormatRange>& formats);
};

} // namespace Mingjing
