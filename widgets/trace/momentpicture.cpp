// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/momentpicture.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/trace/tracewords.h"

#include <QKeyEvent>
#include <QPainter>

namespace Mingjing {

MomentPicture::MomentPicture(ReviewContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Screen at that moment"));
    setToolTip(tr("What the phone showed; click to enlarge"));
    setCursor(Qt::PointingHandCursor);
}

void MomentPicture::setFullSize(bool on)
{
    m_fullSize = on;
    setToolTip(on ? tr("Click or press Esc to go back") : tr("What the phone showed; click to enlarge"));
}

QSize MomentPicture::sizeHint() const
{
    return m_fullSize && hasPicture() ? m_image.size() + QSize(4, fontMetrics().height() + 6) : QSize(110, 160);
}

void MomentPicture::show(int index)
{
    const bool known = index >= 0 && index < m_context.trace().size();
    const TracePicture* picture = known ? m_context.pictureOf(index) : nullptr;
    if (!picture) {
        m_image = {};
        m_moment = -1;
    } else if (picture->moment != m_moment) {
        m_image = QImage::fromData(picture->png, "PNG");
        m_moment = picture->moment;
        m_caption = TraceWords::time(picture->moment);
    }
    if (m_fullSize)
        setFixedSize(sizeHint());
    update();
}

void MomentPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = fontMetrics().height() + 2;
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No picture"));
        return;
    }
    const QSize room = size() - QSize(4, line + 4);
    const QSizeF shown = QSizeF(m_image.size()).scaled(QSizeF(room), Qt::KeepAspectRatio);
    const QRectF area(QPointF((width() - shown.width()) / 2, 2), shown);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, m_image);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(palette().color(QPalette::Mid)));
    painter.drawRect(area);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(0, height() - line, width(), line), Qt::AlignCenter, m_caption);
}

void MomentPicture::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hasPicture())
        Q_EMIT clicked();
}

void MomentPicture::keyPressEvent(QKeyEvent* event)
{
    if (hasPicture() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space))
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Mingjing
