// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistdelegate.h"

#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/verdictrole.h"
#include "widgets/words/hintwords.h"

#include <QPainter>

namespace Mingjing {

namespace {

constexpr int padding = 4;
constexpr int gap = 6;

/// The key that gives the verdict is also its sign.
QString signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("P");
    case Verdict::Violation:
        return QStringLiteral("V");
    case Verdict::NotApplicable:
        return QStringLiteral("N");
    case Verdict::Unsure:
        return QStringLiteral("U");
    case Verdict::Unjudged:
        return {};
    }
    return {};
}

void drawElided(QPainter* painter, const QRect& area, const QString& text)
{
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

/// A filled sign in a rounded square at the right end of \a area; gives what is left of it.
QRect drawVerdict(QPainter* painter, const QRect& area, Verdict verdict)
{
    const int side = qMin(area.height() - 4, painter->fontMetrics().height());
    const QRect chip(area.right() - side, area.center().y() - side / 2, side, side);
    const QColor colour = Appearance::colour(roleOf(verdict));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (verdict == Verdict::Unjudged) {
        painter->setPen(QPen(colour, 1));
        painter->setBrush(Qt::NoBrush);
        painter->setOpacity(0.6);
        painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(chip, 3, 3);
        QFont font = painter->font();
        font.setBold(true);
        font.setPixelSize(qMax(8, side * 7 / 10));
        painter->setFont(font);
        painter->setPen(Appearance::isDark() ? Qt::black : Qt::white);
        painter->drawText(chip, Qt::AlignCenter, signOf(verdict));
    }
    painter->restore();
    return area.adjusted(0, 0, -side - gap, 0);
}

} // namespace

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.height() + 2 * padding};
}

void ChecklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem row = rowOption(option, index);
    paintGround(painter, row);

    painter->save();
    const bool isItem = index.data(ChecklistModel::LevelRole).toInt() == static_cast<int>(ChecklistModel::Level::Item);
    if (isItem)
        paintItem(painter, row, index);
    else
        paintGroup(painter, row, index);
    painter->restore();
}

void ChecklistDelegate::paintGroup(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const auto level = static_cast<ChecklistModel::Level>(index.data(ChecklistModel::LevelRole).toInt());
    const bool aside = level == ChecklistModel::Level::Fold || level == ChecklistModel::Level::Reason;
    const int judged = index.data(ChecklistModel::JudgedCountRole).toInt();
    const QString total = QString::number(index.data(ChecklistModel::TotalCountRole).toInt());
    const QString count = aside && judged == 0 ? total : QStringLiteral("%1/%2").arg(QString::number(judged), total);
    painter->setFont(option.font);
    painter->setPen(textColour(option, Appearance::Role::Muted));
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(count) - gap);

    QFont font = option.font;
    font.setBold(!aside);
    painter->setFont(font);
    painter->setPen(aside ? textColour(option, Appearance::Role::Muted) : textColour(option));
    drawElided(painter, area, index.data(Qt::DisplayRole).toString());
}

void ChecklistDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool applies = index.data(ChecklistModel::ApplicableRole).toBool();
    const auto verdict = static_cast<Verdict>(index.data(ChecklistModel::VerdictRole).toInt());
    const QColor own = textColour(option);
    const QColor muted = textColour(option, Appearance::Role::Muted);
    const bool faded = !applies && verdict == Verdict::Unjudged;
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);

    if (!faded)
        area = drawVerdict(painter, area, verdict);
    QString marks;
    if (index.data(ChecklistModel::FindingsRole).toInt() > 0)
        marks += QStringLiteral("⚑");
    if (!index.data(ChecklistModel::NoteRole).toString().isEmpty())
        marks += QStringLiteral("✎");
    if (!marks.isEmpty()) {
        painter->setPen(textColour(option, Appearance::Role::Violation));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, marks);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(marks) - gap);
    }

    if (const int hints = index.data(ChecklistModel::HintsRole).toInt(); hints > 0) {
        const QString words = QStringLiteral("%1%2").arg(HintWords::sign(), QString::number(hints));
        painter->setPen(textColour(option, Appearance::Role::Warning));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, words);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(words) - gap);
    }

    if (const QString again = index.data(ChecklistModel::AgainRole).toString(); !again.isEmpty()) {
        const QString words =
            painter->fontMetrics().elidedText(QStringLiteral("↻ ") + again, Qt::ElideRight, area.width() / 2);
        painter->setPen(textColour(option, Appearance::Role::Warning));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, words);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(words) - gap);
    }

    const QString number = index.data(ChecklistModel::NumberRole).toString();
    const int numberWidth = qMax(painter->fontMetrics().horizontalAdvance(number),
                                 painter->fontMetrics().horizontalAdvance(QStringLiteral("5.12.1")));
    painter->setPen(muted);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, number);
    area.setLeft(area.left() + numberWidth + gap);

    const bool aside = !applies || !index.data(ChecklistModel::AskedRole).toBool();
    painter->setPen(aside && verdict == Verdict::Unjudged ? muted : own);
    drawElided(painter, area, index.data(ChecklistModel::TitleRole).toString());
}

} // namespace Mingjing
