// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <utility>

namespace Mingjing {

/// A marked area of a picture, in its pixels, from the top left corner.
struct MarkedRectangle {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    /// A word beside it; may be empty.
    QString label;

    bool operator==(const MarkedRectangle&) const = default;
};

/// An arrow on a picture, in its pixels: from where to what it points at.
struct MarkedArrow {
    double fromX = 0;
    double fromY = 0;
    double toX = 0;
    double toY = 0;

    bool operator==(const MarkedArrow&) const = default;
};

/// An area of a picture, in its pixels, that nobody is to read. The kept bytes have it still.
struct BlurredArea {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    bool operator==(const BlurredArea&) const = default;
};

/// A number in a disc on a picture, in its pixels: the disc's middle.
struct NumberedMark {
    double x = 0;
    double y = 0;
    int number = 1;

    bool operator==(const NumberedMark&) const = default;
};

/// The outer ends of the two strokes that make the head of \a arrow, each \a length long; both where it points when
/// the arrow has no length.
std::pair<QPointF, QPointF> arrowHead(const MarkedArrow& arrow, double length);

} // namespace Mingjing
