// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/phonemarker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Mingjing {

namespace {

/// Less is a slip of the hand.
constexpr int smallest = 4;
constexpr int penWidth = 2;

} // namespace

PhoneMarker::PhoneMarker(QWidget* parent) : QWidget(parent)
{
    setCursor(Qt::CrossCursor);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("phoneMarker"));
}

QRect PhoneMarker::drawn() const
{
    return QRect(m_from, m_to).normalized() & rect();
}

void PhoneMarker::paintEvent(QPaintEvent*)
{
    if (!m_drawing)
        return;
    QPainter painter(this);
    const QColor line = palette().color(QPalette::Highlight);
    QColor fill = line;
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(line, penWidth));
    painter.setBrush(fill);
    painter.drawRect(drawn());
}

void PhoneMarker::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = m_to = event->position().toPoint();
    m_drawing = true;
    update();
}

void PhoneMarker::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drawing)
        return;
    m_to = event->position().toPoint();
    update();
}

void PhoneMarker::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drawing || event->button() != Qt::LeftButton)
        return;
    m_to = event->position().toPoint();
    m_drawing = false;
    update();
    const QRect rect = drawn();
    if (rect.width() >= smallest && rect.height() >= smallest)
        Q_EMIT marked(rect);
}

void PhoneMarker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void PhoneMarker::hideEvent(QHideEvent*)
{
    m_drawing = false;
}

} // namespace Mingjing
