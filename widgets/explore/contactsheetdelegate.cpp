// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explore/contactsheetdelegate.h"

#include "widgets/common/appearance.h"
#include "widgets/explore/explorationmodel.h"
#include "widgets/words/explorationwords.h"

#include <QApplication>
#include <QPainter>

namespace Mingjing {

namespace {

constexpr int width = 104;
constexpr int pictureHeight = 160;
constexpr int margin = 6;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.86);
    return small;
}

void paintBadge(QPainter* painter, QRect& room, const QString& words, const QColor& colour)
{
    const QFontMetrics metrics(painter->font());
    const int textWidth = std::min(metrics.horizontalAdvance(words) + 8, room.width());
    const int height = metrics.height() + 2;
    if (room.height() < height)
        return;
    const QRect badge(room.left(), room.top(), textWidth, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QApplication::palette().color(QPalette::Base));
    painter->drawRoundedRect(badge, 3, 3);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(badge, 3, 3);
    painter->drawText(badge, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, textWidth - 6));
    room.setTop(badge.bottom() + 3);
}

} // namespace

QSize ContactSheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
    return {width + 2 * margin, pictureHeight + lines + 3 * margin};
}

void ContactSheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect card = option.rect.adjusted(2, 2, -2, -2);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = option.palette.color(QPalette::Highlight);
        if (!selected)
            ground.setAlpha(40);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(card, 5, 5);
    }
    const QRect frame(option.rect.left() + margin, option.rect.top() + margin, width, pictureHeight);
    const QColor line = option.palette.color(QPalette::Mid);
    const auto picture = index.data(ExplorationModel::PictureRole).value<QImage>();
    if (picture.isNull()) {
        painter->setPen(line);
        painter->setBrush(option.palette.color(QPalette::AlternateBase));
        painter->drawRect(frame);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(frame.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap, tr("No picture"));
    } else {
        // As much of it from the top as the card has room for.
        const double share = double(picture.width()) / width;
        const QRectF source(0, 0, picture.width(), std::min<double>(picture.height(), pictureHeight * share));
        const QRectF target(frame.left(), frame.top(), width, source.height() / share);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(target, picture, source);
        painter->setPen(line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(frame);
    }

    painter->setFont(smallFont(option.font));
    QRect room = frame.adjusted(4, 4, -4, -4);
    if (index.data(ExplorationModel::NewRole).toBool())
        paintBadge(painter, room, tr("new"), Appearance::colour(Appearance::Role::Accent));
    const bool doubtful = index.data(ExplorationModel::DoubtfulRole).toBool();
    const auto kinds = index.data(ExplorationModel::KindsRole).value<QList<int>>();
    for (const int kind : kinds)
        paintBadge(painter, room, ExplorationWords::issueKind(static_cast<ExplorationIssue::Kind>(kind)),
                   Appearance::colour(doubtful ? Appearance::Role::Warning : Appearance::Role::Violation));

    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? text : Appearance::colour(Appearance::Role::Muted);
    QRect words(frame.left(), frame.bottom() + margin / 2, width, QFontMetrics(option.font).height());
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, width));
    const QFont small = smallFont(option.font);
    words = QRect(words.left(), words.bottom() + 1, width, QFontMetrics(small).height());
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(ExplorationModel::RouteRole).toString(), Qt::ElideMiddle, width));
    painter->restore();
}

} // namespace Mingjing
