// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/phonemarks.h"

#include "widgets/common/appearance.h"

#include <QPainter>

namespace Mingjing {

namespace {

constexpr int signSize = 13;

} // namespace

PhoneMarks::PhoneMarks(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("phoneMarks"));
    hide();
}

void PhoneMarks::setMarks(const QList<Mark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    setVisible(!m_marks.isEmpty());
    raise();
    update();
}

void PhoneMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(signSize - 3);
    painter.setFont(small);
    for (const Mark& mark : m_marks) {
        const QColor colour = Appearance::colour(mark.chosen ? Appearance::Role::Accent : Appearance::Role::Warning);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, mark.chosen ? 2 : 1.5, Qt::DashLine));
        painter.drawRect(QRectF(mark.rect).adjusted(1, 1, -1, -1));
        const QRect sign(mark.rect.right() - signSize, mark.rect.top(), signSize, signSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(sign);
        painter.setPen(Appearance::isDark() ? Qt::black : Qt::white);
        painter.drawText(sign, Qt::AlignCenter, QStringLiteral("◆"));
    }
}

} // namespace Mingjing
