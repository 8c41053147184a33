// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/pictureview.h"

#include "widgets/common/appearance.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr double smallest = 1.0 / 32;
constexpr double largest = 32;
constexpr int square = 8;

QPixmap checkerboard()
{
    const bool dark = Appearance::isDark();
    QPixmap tile(2 * square, 2 * square);
    tile.fill(dark ? QColor(0x3a, 0x3f, 0x47) : QColor(0xff, 0xff, 0xff));
    QPainter painter(&tile);
    const QColor other = dark ? QColor(0x2c, 0x30, 0x36) : QColor(0xdd, 0xe0, 0xe4);
    painter.fillRect(0, 0, square, square, other);
    painter.fillRect(square, square, square, square, other);
    return tile;
}

} // namespace

PictureView::PictureView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
}

PictureView::~PictureView() = default;

void PictureView::setImage(const QImage& image)
{
    m_image = image;
    setAccessibleDescription(tr("%1 × %2 pixels").arg(image.width()).arg(image.height()));
    fit();
}

void PictureView::setZoom(double zoom)
{
    m_fits = false;
    m_zoom = std::clamp(zoom, smallest, largest);
    updateScrollBars();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PictureView::fit()
{
    m_fits = true;
    const QSizeF room = viewport()->size();
    if (!m_image.isNull())
        m_zoom = std::clamp(std::min(room.width() / m_image.width(), room.height() / m_image.height()), smallest, 1.0);
    updateScrollBars();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PictureView::updateScrollBars()
{
    const QSize shown = (QSizeF(m_image.size()) * m_zoom).toSize();
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) {
        const bool across = bar == horizontalScrollBar();
        const int room = across ? viewport()->width() : viewport()->height();
        bar->setPageStep(room);
        bar->setSingleStep(20);
        bar->setRange(0, std::max(0, (across ? shown.width() : shown.height()) - room));
    }
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QSizeF shown = QSizeF(m_image.size()) * m_zoom;
    const QPointF corner(std::max(0.0, (viewport()->width() - shown.width()) / 2) - horizontalScrollBar()->value(),
                         std::max(0.0, (viewport()->height() - shown.height()) / 2) - verticalScrollBar()->value());
    const QRectF target(corner, shown);
    painter.drawTiledPixmap(target.toAlignedRect().intersected(viewport()->rect()), checkerboard());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 2);
    // Only what is seen is scaled.
    const QRectF seen = target.intersected(QRectF(viewport()->rect()));
    const QRectF source((seen.x() - target.x()) / m_zoom, (seen.y() - target.y()) / m_zoom, seen.width() / m_zoom,
                        seen.height() / m_zoom);
    painter.drawImage(seen, m_image, source);
    painter.setPen(Appearance::colour(Appearance::Role::Muted));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits)
        fit();
    else
        updateScrollBars();
}

void PictureView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.25 : 0.8));
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * 1.25);
    case Qt::Key_Minus:
        return setZoom(m_zoom * 0.8);
    case Qt::Key_0:
        return fit();
    case Qt::Key_1:
        return setZoom(1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->position().toPoint();
}

void PictureView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint to = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (to.x() - m_dragFrom.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (to.y() - m_dragFrom.y()));
    m_dragFrom = to;
}

} // namespace Mingjing
