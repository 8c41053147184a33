// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/evidencepicture.h"

#include "widgets/findings/evidencethumbnail.h"

#include <QPainter>

namespace Mingjing {

class EvidencePicture::Canvas final : public QWidget
{
public:
    Evidence evidence;
    QImage image;

    qreal scale() const { return image.isNull() ? 1 : qreal(width()) / image.width(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (image.isNull())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(rect()), image);
        paintMarks(painter, evidence, {}, scale());
    }
};

EvidencePicture::EvidencePicture(QWidget* parent) : QScrollArea(parent), m_canvas(new Canvas)
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_canvas);
}

void EvidencePicture::setPicture(const Evidence& evidence, const QImage& image)
{
    m_canvas->evidence = evidence;
    m_canvas->image = image;
    m_scrolled = false;
    fit();
    m_canvas->update();
    if (isVisible())
        showMark();
}

void EvidencePicture::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fit();
    showMark();
}

void EvidencePicture::showMark()
{
    if (m_scrolled || m_canvas->evidence.rectangles.isEmpty())
        return;
    m_scrolled = true;
    const MarkedRectangle& mark = m_canvas->evidence.rectangles.first();
    const QPointF middle(mark.x + mark.width / 2, mark.y + mark.height / 2);
    ensureVisible(qRound(middle.x() * m_canvas->scale()), qRound(middle.y() * m_canvas->scale()),
                  viewport()->width() / 2, viewport()->height() / 2);
}

void EvidencePicture::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void EvidencePicture::fit()
{
    if (m_canvas->image.isNull())
        return;
    const int width = qMin(viewport()->width(), m_canvas->image.width());
    m_canvas->resize(width, qRound(qreal(width) * m_canvas->image.height() / m_canvas->image.width()));
}

} // namespace Mingjing
