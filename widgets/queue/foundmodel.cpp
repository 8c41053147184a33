// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/foundmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/words/casewords.h"

#include <QPainter>

namespace Mingjing {

namespace {

constexpr int padding = 6;
constexpr int gap = 12;

} // namespace

void FoundModel::setFound(const QList<FoundText>& found)
{
    beginResetModel();
    m_found = found;
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QString FoundModel::place(const FoundText& found)
{
    switch (found.in) {
    case FoundIn::Case:
        return tr("Case");
    case FoundIn::Judgement:
        return tr("Remark on %1").arg(found.reference);
    case FoundIn::Finding:
        return tr("Finding %1").arg(found.reference);
    case FoundIn::Clause:
        return tr("Clause cited by %1").arg(found.reference);
    case FoundIn::Note:
        return tr("Note %1").arg(found.reference);
    case FoundIn::Decision:
        return tr("Decision %1").arg(found.reference);
    case FoundIn::Evidence:
        return tr("Evidence %1").arg(found.reference);
    case FoundIn::Source:
        return found.reference;
    }
    return {};
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_found.size())
        return {};
    const FoundText& found = m_found.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1 · %2 · %3").arg(found.programName, place(found), found.excerpt.text);
    if (role == Qt::ToolTipRole)
        return plainToolTip(QStringLiteral("%1\n%2\n%3").arg(found.caseId, place(found), found.excerpt.text));
    return {};
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, 2 * option.fontMetrics.lineSpacing() + 2 * padding};
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const FoundModel*>(index.model());
    if (!model)
        return;
    const FoundText& found = model->found(index.row());
    const QStyleOptionViewItem row = rowOption(option, index);
    paintGround(painter, row);
    const QRect area = row.rect.adjusted(padding + 4, padding, -padding - 4, -padding);
    const int line = row.fontMetrics.lineSpacing();

    painter->save();
    painter->setFont(row.font);
    QRect first(area.left(), area.top(), area.width(), line);
    painter->setPen(textColour(row, Appearance::Role::Muted));
    const QString state = CaseWords::caseStatus(found.status);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, state);
    first.setRight(first.right() - row.fontMetrics.horizontalAdvance(state) - gap);
    const QString place =
        row.fontMetrics.elidedText(FoundModel::place(found), Qt::ElideMiddle, std::max(80, first.width() / 3));
    painter->setPen(textColour(row, Appearance::Role::Accent));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, place);
    first.setRight(first.right() - row.fontMetrics.horizontalAdvance(place) - gap);
    QFont bold = row.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(textColour(row));
    const QString name = painter->fontMetrics().elidedText(found.programName, Qt::ElideRight, first.width());
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, name);
    first.setLeft(first.left() + painter->fontMetrics().horizontalAdvance(name) + gap);
    painter->setFont(row.font);
    painter->setPen(textColour(row, Appearance::Role::Muted));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      row.fontMetrics.elidedText(found.subject, Qt::ElideRight, std::max(0, first.width())));
    painter->restore();

    QList<QTextLayout::FormatRange> formats;
    for (const FoundMark& mark : found.excerpt.marks) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = mark.length;
        range.format.setFontWeight(QFont::Bold);
        if (!isSelected(row))
            range.format.setBackground(Appearance::colour(Appearance::Role::TargetLine));
        formats.append(range);
    }
    paintFormatted(painter, row, QRect(area.left(), area.top() + line, area.width(), line), found.excerpt.text,
                   formats);
}

} // namespace Mingjing
