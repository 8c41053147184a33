// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/evidenceoverlap.h"

#include "review/cases/evidence.h"

#include <QJsonObject>
#include <QRectF>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// In order, touching ones joined.
QList<LineRange> joined(QList<LineRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const LineRange& one, const LineRange& other) { return one.first < other.first; });
    QList<LineRange> result;
    for (const LineRange& range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.first <= result.last().last + 1)
            result.last().last = std::max(result.last().last, range.last);
        else
            result.append(range);
    }
    return result;
}

qint64 lineCount(const QList<LineRange>& ranges)
{
    qint64 lines = 0;
    for (const LineRange& range : ranges)
        lines += qint64(range.last) - range.first + 1;
    return lines;
}

double lineOverlap(const QList<LineRange>& one, const QList<LineRange>& other)
{
    const QList<LineRange> first = joined(one);
    const QList<LineRange> second = joined(other);
    qint64 shared = 0;
    for (const LineRange& range : first) {
        for (const LineRange& with : second)
            shared +=
                std::max<qint64>(0, qint64(std::min(range.last, with.last)) - std::max(range.first, with.first) + 1);
    }
    const qint64 all = lineCount(first) + lineCount(second) - shared;
    return all <= 0 ? 0 : double(shared) / double(all);
}

/// The marked areas in shares of the picture, so that pictures of another size compare.
QList<QRectF> areasOf(const Evidence& picture)
{
    QList<QRectF> areas;
    if (picture.imageWidth <= 0 || picture.imageHeight <= 0)
        return areas;
    for (const MarkedRectangle& mark : picture.rectangles) {
        areas.append(QRectF(double(mark.x) / picture.imageWidth, double(mark.y) / picture.imageHeight,
                            double(mark.width) / picture.imageWidth, double(mark.height) / picture.imageHeight));
    }
    return areas;
}

double areaOf(const QRectF& rectangle)
{
    return rectangle.isEmpty() ? 0 : rectangle.width() * rectangle.height();
}

/// Of each area the one of the other picture that fits best, and both ways, so that marking everything gains nothing.
double areaOverlap(const QList<QRectF>& one, const QList<QRectF>& other)
{
    const auto meanOfBest = [](const QList<QRectF>& from, const QList<QRectF>& to) {
        double sum = 0;
        for (const QRectF& area : from) {
            double best = 0;
            for (const QRectF& with : to) {
                const double shared = areaOf(area.intersected(with));
                const double all = areaOf(area) + areaOf(with) - shared;
                best = std::max(best, all <= 0 ? 0 : shared / all);
            }
            sum += best;
        }
        return sum / double(from.size());
    };
    return (meanOfBest(one, other) + meanOfBest(other, one)) / 2;
}

double pictureOverlap(const Evidence& one, const Evidence& other)
{
    const QList<QRectF> first = areasOf(one);
    const QList<QRectF> second = areasOf(other);
    return first.isEmpty() || second.isEmpty() ? 1 : areaOverlap(first, second);
}

QSet<QString> interfacesOf(const Evidence& calls)
{
    QSet<QString> names;
    for (const QJsonValue& call : calls.calls)
        names.insert(call["api"_L1].toString());
    return names;
}

double callOverlap(const Evidence& one, const Evidence& other)
{
    const QSet<QString> first = interfacesOf(one);
    const QSet<QString> second = interfacesOf(other);
    const qsizetype all = (first | second).size();
    return all == 0 ? 0 : double((first & second).size()) / double(all);
}

bool isFileOrLines(const Evidence& piece)
{
    return piece.kind == EvidenceKind::Source || piece.kind == EvidenceKind::File;
}

} // namespace

double evidenceOverlap(const Evidence& one, const Evidence& other)
{
    if (isFileOrLines(one) && isFileOrLines(other)) {
        if (one.path != other.path || one.path.isEmpty())
            return 0;
        const bool bothLines = one.kind == EvidenceKind::Source && other.kind == EvidenceKind::Source;
        return bothLines ? lineOverlap(one.lines, other.lines) : 1;
    }
    if (one.kind != other.kind)
        return 0;
    if (one.kind == EvidenceKind::Form)
        return one.path == other.path ? 1 : 0;
    if (one.route != other.route)
        return 0;
    return one.kind == EvidenceKind::Trace ? callOverlap(one, other) : pictureOverlap(one, other);
}

} // namespace Mingjing
