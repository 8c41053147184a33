// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/replayicon.h"

#include <QPainter>

namespace Mingjing {

namespace {

constexpr int side = 16;

/// A triangle with its tip at \a tip, its base \a width to the left (negative: right).
void triangle(QPainter& painter, qreal tip, qreal width)
{
    painter.drawPolygon(QPolygonF({{tip, 8}, {tip - width, 3}, {tip - width, 13}}));
}

void bar(QPainter& painter, qreal left)
{
    painter.drawRect(QRectF(left, 3, 2, 10));
}

void paint(QPainter& painter, ReplayIcon icon)
{
    switch (icon) {
    case ReplayIcon::First:
        bar(painter, 2);
        triangle(painter, 5, -8);
        break;
    case ReplayIcon::Back:
        triangle(painter, 4, -6);
        bar(painter, 11);
        break;
    case ReplayIcon::Play:
        triangle(painter, 13, 9);
        break;
    case ReplayIcon::Pause:
        bar(painter, 4);
        bar(painter, 10);
        break;
    case ReplayIcon::Forward:
        bar(painter, 3);
        triangle(painter, 12, 6);
        break;
    case ReplayIcon::Last:
        triangle(painter, 11, 8);
        bar(painter, 12);
        break;
    }
}

} // namespace

QIcon replayIcon(ReplayIcon icon, const QColor& colour)
{
    QIcon result;
    for (const qreal ratio : {1.0, 2.0}) {
        QPixmap pixmap(QSize(side, side) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paint(painter, icon);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace Mingjing
