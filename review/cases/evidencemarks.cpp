// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/evidencemarks.h"

#include "review/cases/evidence.h"
#include "review/journal/jsonfields.h"

#include <QPair>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// No picture has more pixels to a side; marks may begin beside it.
constexpr double farthest = 10'000'000;

Error malformed(const QString& message)
{
    return {ErrorCode::Malformed, message, u"evidence"_s};
}

QJsonObject areaToJson(double x, double y, double width, double height)
{
    return {{u"x"_s, x}, {u"y"_s, y}, {u"width"_s, width}, {u"height"_s, height}};
}

template <typename Mark, typename ToJson>
QJsonArray listToJson(const QList<Mark>& marks, ToJson toJson)
{
    QJsonArray array;
    for (const Mark& mark : marks)
        array.append(toJson(mark));
    return array;
}

/// \a read takes the fields of one object.
template <typename Mark, typename Read>
Result<QList<Mark>> listFromJson(const QJsonValue& value, const QString& key, Read read)
{
    QList<Mark> marks;
    if (value.isUndefined())
        return marks;
    if (!value.isArray() || value.toArray().size() > MaximumMarks)
        return malformed(u"'%1' is not a list of at most %2 marks"_s.arg(key).arg(MaximumMarks));
    for (const QJsonValue& each : value.toArray()) {
        JsonFields fields(each.toObject(), key);
        bool near = true;
        const auto number = [&](QLatin1StringView name) {
            const double given = fields.number(name);
            near = near && std::abs(given) <= farthest;
            return given;
        };
        marks.append(read(fields, number));
        if (fields.error())
            return *fields.error();
        if (!near)
            return malformed(u"a mark lies beside every picture"_s);
    }
    return marks;
}

} // namespace

void marksToJson(const Evidence& evidence, QJsonObject& object)
{
    object.insert(u"rectangles"_s, listToJson(evidence.rectangles, [](const MarkedRectangle& mark) {
                      QJsonObject area = areaToJson(mark.x, mark.y, mark.width, mark.height);
                      area.insert(u"label"_s, mark.label);
                      return area;
                  }));
    if (!evidence.arrows.isEmpty()) {
        object.insert(u"arrows"_s, listToJson(evidence.arrows, [](const MarkedArrow& mark) {
                          return QJsonObject{{u"from_x"_s, mark.fromX},
                                             {u"from_y"_s, mark.fromY},
                                             {u"to_x"_s, mark.toX},
                                             {u"to_y"_s, mark.toY}};
                      }));
    }
    if (!evidence.blurs.isEmpty()) {
        object.insert(u"blurs"_s, listToJson(evidence.blurs, [](const BlurredArea& mark) {
                          return areaToJson(mark.x, mark.y, mark.width, mark.height);
                      }));
    }
    if (!evidence.numbers.isEmpty()) {
        object.insert(u"numbers"_s, listToJson(evidence.numbers, [](const NumberedMark& mark) {
                          return QJsonObject{{u"x"_s, mark.x}, {u"y"_s, mark.y}, {u"number"_s, mark.number}};
                      }));
    }
    if (!evidence.remarks.isEmpty())
        object.insert(u"remarks"_s, evidence.remarks);
}

Result<void> readMarks(const QJsonObject& object, Evidence& evidence)
{
    if (!object.value("rectangles"_L1).isArray())
        return malformed(u"'rectangles' is not a list"_s);
    const auto rectangles = listFromJson<MarkedRectangle>(
        object.value("rectangles"_L1), u"rectangles"_s, [](JsonFields& fields, const auto& number) {
            return MarkedRectangle{number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1),
                                   fields.string("label"_L1)};
        });
    if (!rectangles)
        return rectangles.error();
    const auto arrows =
        listFromJson<MarkedArrow>(object.value("arrows"_L1), u"arrows"_s, [](JsonFields&, const auto& number) {
            return MarkedArrow{number("from_x"_L1), number("from_y"_L1), number("to_x"_L1), number("to_y"_L1)};
        });
    if (!arrows)
        return arrows.error();
    const auto blurs =
        listFromJson<BlurredArea>(object.value("blurs"_L1), u"blurs"_s, [](JsonFields&, const auto& number) {
            return BlurredArea{number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)};
        });
    if (!blurs)
        return blurs.error();
    const auto numbers =
        listFromJson<NumberedMark>(object.value("numbers"_L1), u"numbers"_s, [](JsonFields&, const auto& number) {
            return NumberedMark{number("x"_L1), number("y"_L1), static_cast<int>(number("number"_L1))};
        });
    if (!numbers)
        return numbers.error();
    if (!blurs->isEmpty() && evidence.blobSha256.isEmpty())
        return malformed(u"a blur needs a picture"_s);
    evidence.rectangles = *rectangles;
    evidence.arrows = *arrows;
    evidence.blurs = *blurs;
    evidence.numbers = *numbers;
    evidence.remarks = object.value("remarks"_L1).toString();
    return {};
}

} // namespace Mingjing
