// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pictures/picturemarks.h"

#include <QLineF>

namespace Mingjing {

std::pair<QPointF, QPointF> arrowHead(const MarkedArrow& arrow, double length)
{
    const QLineF back(arrow.toX, arrow.toY, arrow.fromX, arrow.fromY);
    if (back.isNull())
        return {back.p1(), back.p1()};
    const auto stroke = [&](double degrees) {
        QLineF line = back;
        line.setAngle(back.angle() + degrees);
        line.setLength(length);
        return line.p2();
    };
    return {stroke(28), stroke(-28)};
}

} // namespace Mingjing
