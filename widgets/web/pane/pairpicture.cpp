// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/pairpicture.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int gap = 16;
constexpr int letters = 13;

} // namespace

QImage pairPicture(const QImage& first, const QString& firstName, const QImage& second, const QString& secondName)
{
    const int ratio = std::max(1, qRound(first.devicePixelRatio()));
    QFont font = QGuiApplication::font();
    font.setPixelSize(letters * ratio);
    const QFontMetrics metrics(font);
    const int space = gap * ratio;
    const auto heightOf = [&](const QString& name, int width) {
        return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, name).height();
    };
    const int head = std::max(heightOf(firstName, first.width()), heightOf(secondName, second.width())) + (space / 2);
    QImage picture(first.width() + second.width() + (3 * space),
                   std::max(first.height(), second.height()) + head + (2 * space), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(font);
    int left = space;
    for (const auto& [image, name] : {std::pair(&first, &firstName), std::pair(&second, &secondName)}) {
        painter.setPen(Qt::black);
        painter.drawText(QRect(left, space, image->width(), head), Qt::TextWordWrap, *name);
        QImage plain = *image;
        plain.setDevicePixelRatio(1);
        painter.drawImage(left, space + head, plain);
        painter.setPen(Qt::gray);
        painter.drawRect(QRect(left, space + head, plain.width(), plain.height()).adjusted(-1, -1, 0, 0));
        left += image->width() + space;
    }
    return picture;
}

} // namespace Mingjing
