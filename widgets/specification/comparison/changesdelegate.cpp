// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/changesdelegate.h"

#include "widgets/specification/comparison/changesmodel.h"

#include <QApplication>
#include <QPainter>

namespace Mingjing {

namespace {

constexpr int padding = 5;
constexpr int gap = 8;

} // namespace

ChangesDelegate::ChangesDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, 2 * option.fontMetrics.lineSpacing() + 2 * padding};
}

void ChangesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    opt.text.clear();
    const QStyle* style = opt.widget ? opt.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);

    const bool selected = opt.state.testFlag(QStyle::State_Selected);
    const QColor own = opt.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto kinds = index.data(ChangesModel::KindsRole).value<QList<int>>();
    QRect area = opt.rect.adjusted(padding + 4, padding, -padding, -padding);

    painter->save();
    painter->setFont(opt.font);
    QRect right = area;
    for (auto each = kinds.crbegin(); each != kinds.crend(); ++each) {
        const auto kind = static_cast<ChangeKind>(*each);
        const QString words = QStringLiteral("%1 %2").arg(ChangeWords::sign(kind), ChangeWords::kind(kind));
        painter->setPen(selected ? own : Appearance::colour(ChangeWords::role(kind)));
        painter->drawText(right, Qt::AlignRight | Qt::AlignTop, words);
        right.setRight(right.right() - painter->fontMetrics().horizontalAdvance(words) - gap);
    }
    if (!kinds.isEmpty())
        painter->fillRect(QRect(opt.rect.left(), opt.rect.top() + 1, 3, opt.rect.height() - 2),
                          Appearance::colour(ChangeWords::role(static_cast<ChangeKind>(kinds.constFirst()))));
    QFont bold = opt.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(own);
    painter->drawText(
        right, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data(ChangesModel::IdsRole).toString(), Qt::ElideRight, right.width()));
    painter->setFont(opt.font);
    painter->setPen(selected ? own : Appearance::colour(Appearance::Role::Muted));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(index.data(ChangesModel::TitleRole).toString(), Qt::ElideRight,
                                                        area.width()));
    painter->restore();
}

} // namespace Mingjing
