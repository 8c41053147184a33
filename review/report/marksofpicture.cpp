// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/marksofpicture.h"

#include "review/cases/evidence.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString decimal(double value)
{
    return QString::number(value, 'f', 1);
}

/// Strokes and letters are of one size on paper, whatever the picture's.
struct Sizes {
    explicit Sizes(const QSize& picture) : unit(std::max(picture.width(), 1) / 100.0) { }

    double stroke() const { return std::max(unit * 0.8, 1.0); }
    double halo() const { return std::max(unit * 2.4, 3.0); }
    double letters() const { return std::max(unit * 4.6, 9.0); }

    double unit;
};

QJsonArray rectanglesOf(const Evidence& evidence, const Sizes& sizes)
{
    const double unit = sizes.unit;
    QJsonArray marks;
    for (const MarkedRectangle& mark : evidence.rectangles) {
        marks.append(QJsonObject{
            {u"x"_s, decimal(mark.x)},
            {u"y"_s, decimal(mark.y)},
            {u"width"_s, decimal(mark.width)},
            {u"height"_s, decimal(mark.height)},
            {u"stroke"_s, decimal(sizes.stroke())},
            {u"halo"_s, decimal(sizes.halo())},
            {u"letters"_s, decimal(sizes.letters())},
            {u"label_x"_s, decimal(mark.x + unit)},
            {u"label_y"_s, decimal(mark.y > unit * 6 ? mark.y - unit * 1.8 : mark.y + mark.height + unit * 5)},
            {u"label"_s, mark.label},
        });
    }
    return marks;
}

QJsonArray arrowsOf(const Evidence& evidence, const Sizes& sizes)
{
    const auto point = [](double x, double y) { return decimal(x) + u' ' + decimal(y); };
    QJsonArray arrows;
    for (const MarkedArrow& arrow : evidence.arrows) {
        const auto [left, right] = arrowHead(arrow, sizes.letters());
        const QString tip = point(arrow.toX, arrow.toY);
        arrows.append(QJsonObject{
            {u"path"_s,
             u"M%1L%2M%3L%2L%4"_s.arg(point(arrow.fromX, arrow.fromY), tip, point(left.x(), left.y()),
                                      point(right.x(), right.y()))},
            {u"stroke"_s, decimal(sizes.stroke())},
            {u"halo"_s, decimal(sizes.halo())},
        });
    }
    return arrows;
}

QJsonArray numbersOf(const Evidence& evidence, const Sizes& sizes)
{
    QJsonArray numbers;
    for (const NumberedMark& mark : evidence.numbers) {
        numbers.append(QJsonObject{
            {u"x"_s, decimal(mark.x)},
            {u"y"_s, decimal(mark.y)},
            {u"baseline"_s, decimal(mark.y + sizes.letters() * 0.36)},
            {u"radius"_s, decimal(sizes.letters() * 0.8)},
            {u"letters"_s, decimal(sizes.letters())},
            {u"stroke"_s, decimal(sizes.stroke() / 2)},
            {u"number"_s, QString::number(mark.number)},
        });
    }
    return numbers;
}

} // namespace

QJsonObject marksOfPicture(const Evidence& evidence, const QSize& size)
{
    const Sizes sizes(size);
    return {{u"marks"_s, rectanglesOf(evidence, sizes)},
            {u"arrows"_s, arrowsOf(evidence, sizes)},
            {u"numbers"_s, numbersOf(evidence, sizes)}};
}

} // namespace Mingjing
