// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QPalette;
class QPainter;
class QRectF;

namespace Mingjing {

struct Evidence;

/// Draws the rectangles, arrows and numbers of \a evidence, whose picture is drawn with \a scale from \a origin.
void paintMarks(QPainter& painter, const Evidence& evidence, const QPointF& origin, qreal scale);

/// A small picture of \a evidence: the marked part of a screenshot, the first lines of a source, the names of calls.
/// \a picture is that of a screenshot and may be null. \a size is logical.
QPixmap evidenceThumbnail(const Evidence& evidence, const QImage& picture, const QSize& size, qreal pixelRatio,
                          const QPalette& palette);

} // namespace Mingjing
