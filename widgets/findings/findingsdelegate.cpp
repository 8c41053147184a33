// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingsdelegate.h"

#include "review/cases/finding.h"
#include "widgets/common/appearance.h"
#include "widgets/findings/findingsmodel.h"
#include "widgets/words/casewords.h"
#include "widgets/words/listwords.h"

#include <QApplication>
#include <QPainter>

namespace Mingjing {

namespace {

constexpr int padding = 5;

Appearance::Role roleOf(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return Appearance::Role::Muted;
    case Severity::Medium:
        return Appearance::Role::Warning;
    case Severity::High:
    case Severity::Critical:
        return Appearance::Role::Violation;
    }
    return Appearance::Role::Muted;
}

} // namespace

FindingsDelegate::FindingsDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, 2 * option.fontMetrics.lineSpacing() + 2 * padding};
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    opt.text.clear();
    const QStyle* style = opt.widget ? opt.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);

    const bool selected = opt.state.testFlag(QStyle::State_Selected);
    const bool withdrawn = index.data(FindingsModel::WithdrawnRole).toBool();
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const QColor own = opt.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? own : Appearance::colour(Appearance::Role::Muted);
    const QRect area = opt.rect.adjusted(padding + 3, padding, -padding, -padding);

    painter->save();
    if (!withdrawn)
        painter->fillRect(QRect(opt.rect.left(), opt.rect.top() + 1, 3, opt.rect.height() - 2),
                          Appearance::colour(roleOf(severity)));
    QFont font = opt.font;
    font.setStrikeOut(withdrawn);
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(withdrawn ? muted : own);
    const QString right = QStringLiteral("%1 · %2").arg(
        CaseWords::severity(severity), tr("evidence: %1").arg(index.data(FindingsModel::EvidenceCountRole).toInt()));
    int rightWidth = opt.fontMetrics.horizontalAdvance(right) + padding;
    const QString confirm = index.data(FindingsModel::ConfirmRole).toString();
    if (!confirm.isEmpty()) {
        const QString words = tr("↻ confirm: %1", "reasons").arg(confirm);
        QRect beside = area;
        beside.setRight(area.right() - rightWidth);
        painter->setFont(opt.font);
        painter->setPen(selected ? own : Appearance::colour(Appearance::Role::Warning));
        painter->drawText(beside, Qt::AlignRight | Qt::AlignTop, words);
        rightWidth += opt.fontMetrics.horizontalAdvance(words) + padding;
        painter->setFont(font);
        painter->setPen(own);
    }
    const QString head =
        QStringLiteral("%1  %2").arg(index.data(FindingsModel::IdRole).toString(),
                                     ListWords::plain(index.data(FindingsModel::ClausesRole).toStringList()));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(head, Qt::ElideRight, area.width() - rightWidth));
    font.setBold(false);
    painter->setFont(font);
    painter->setPen(muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignTop, right);
    painter->setPen(withdrawn ? muted : own);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(index.data(FindingsModel::WordsRole).toString().simplified(),
                                                        Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace Mingjing
