// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/evidencethumbnail.h"

#include "review/cases/evidence.h"
#include "review/trace/traceentry.h"
#include "widgets/common/appearance.h"

#include <QFontDatabase>
#include <QImage>
#include <QJsonObject>
#include <QPainter>
#include <QPalette>

namespace Mingjing {

namespace {

constexpr qreal markWidth = 2;
constexpr qreal headLength = 11;
constexpr qreal discRadius = 10;

/// The part of the picture that is worth its place: as wide as it is, around the first mark.
void paintPicture(QPainter& painter, const Evidence& evidence, const QImage& picture, const QSize& size)
{
    const qreal scale = qreal(size.width()) / picture.width();
    const qreal height = picture.height() * scale;
    qreal top = 0;
    if (!evidence.rectangles.isEmpty()) {
        const MarkedRectangle& mark = evidence.rectangles.first();
        top = (mark.y + mark.height / 2) * scale - size.height() / 2.0;
    }
    top = qBound(0.0, top, qMax(0.0, height - size.height()));
    painter.drawImage(QRectF(0, -top, size.width(), height), picture);
    paintMarks(painter, evidence, {0, -top}, scale);
}

void paintLines(QPainter& painter, const QStringList& lines, const QSize& size, const QColor& colour)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(8);
    painter.setFont(font);
    painter.setPen(colour);
    const int step = painter.fontMetrics().lineSpacing();
    int y = painter.fontMetrics().ascent() + 4;
    for (const QString& line : lines) {
        if (y > size.height())
            return;
        painter.drawText(5, y, line.left(60));
        y += step;
    }
}

QStringList linesOf(const Evidence& evidence)
{
    if (evidence.kind != EvidenceKind::Trace)
        return (evidence.quote.isEmpty() ? evidence.path : evidence.quote).split(u'\n');
    QStringList names;
    for (const QJsonValue& call : evidence.calls)
        names.append(traceEntryTitle(call.toObject()));
    return names;
}

} // namespace

void paintMarks(QPainter& painter, const Evidence& evidence, const QPointF& origin, qreal scale)
{
    const QColor colour = Appearance::colour(Appearance::Role::Violation);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MarkedRectangle& mark : evidence.rectangles) {
        const QRectF area(origin.x() + mark.x * scale, origin.y() + mark.y * scale, mark.width * scale,
                          mark.height * scale);
        // A light line around the coloured one, to be seen on any ground.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, markWidth + 2));
        painter.drawRect(area);
        painter.setPen(QPen(colour, markWidth));
        painter.drawRect(area);
    }
    for (const MarkedArrow& arrow : evidence.arrows) {
        const MarkedArrow drawn{origin.x() + arrow.fromX * scale, origin.y() + arrow.fromY * scale,
                                origin.x() + arrow.toX * scale, origin.y() + arrow.toY * scale};
        const auto [left, right] = arrowHead(drawn, headLength);
        const QPointF tip(drawn.toX, drawn.toY);
        for (const QPen& pen : {QPen(Qt::white, markWidth + 2), QPen(colour, markWidth)}) {
            painter.setPen(pen);
            painter.drawLine(QPointF(drawn.fromX, drawn.fromY), tip);
            painter.drawLine(tip, left);
            painter.drawLine(tip, right);
        }
    }
    for (const NumberedMark& mark : evidence.numbers) {
        const QPointF middle(origin.x() + mark.x * scale, origin.y() + mark.y * scale);
        painter.setPen(QPen(Qt::white, markWidth));
        painter.setBrush(QColor(0xc8, 0x28, 0x1e));
        painter.drawEllipse(middle, discRadius, discRadius);
        QFont font = painter.font();
        font.setPixelSize(qRound(discRadius * 1.2));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(QRectF(middle.x() - discRadius, middle.y() - discRadius, 2 * discRadius, 2 * discRadius),
                         Qt::AlignCenter, QString::number(mark.number));
    }
    painter.restore();
}

QPixmap evidenceThumbnail(const Evidence& evidence, const QImage& picture, const QSize& size, qreal pixelRatio,
                          const QPalette& palette)
{
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(palette.color(QPalette::AlternateBase));
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    if (!picture.isNull())
        paintPicture(painter, evidence, picture, size);
    else
        paintLines(painter, linesOf(evidence), size, palette.color(QPalette::Text));
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1));
    return pixmap;
}

} // namespace Mingjing
