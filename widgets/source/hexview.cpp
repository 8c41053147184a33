// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/hexview.h"

#include "widgets/common/appearance.h"
#include "widgets/source/sourcefont.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Mingjing {

namespace {

constexpr qsizetype perRow = 16;
constexpr int gap = 8;

} // namespace

HexView::HexView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes"));
    setFont(sourceFont());
}

HexView::~HexView() = default;

void HexView::setBytes(const QByteArray& bytes)
{
    m_bytes = bytes;
    setAccessibleDescription(tr("%L1 bytes").arg(bytes.size()));
    updateScrollBars();
    viewport()->update();
}

QString HexView::rowAt(qsizetype offset) const
{
    const QByteArrayView row = QByteArrayView(m_bytes).sliced(offset, std::min(perRow, m_bytes.size() - offset));
    QString hex;
    QString characters;
    for (qsizetype i = 0; i < perRow; ++i) {
        if (i == perRow / 2)
            hex += u' ';
        if (i >= row.size()) {
            hex += QStringLiteral("   ");
            continue;
        }
        const char byte = row[i];
        hex += QStringLiteral("%1 ").arg(uchar(byte), 2, 16, QLatin1Char('0'));
        characters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
    }
    return QStringLiteral("%1  %2 %3").arg(offset, 8, 16, QLatin1Char('0')).arg(hex, characters);
}

int HexView::rowHeight() const
{
    return fontMetrics().height() + 1;
}

void HexView::updateScrollBars()
{
    const qsizetype rows = (m_bytes.size() + perRow - 1) / perRow;
    const int shown = std::max(1, viewport()->height() / rowHeight());
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, rows - shown)));
    const int width = fontMetrics().horizontalAdvance(u'0') * int(10 + perRow * 4 + 2) + 2 * gap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().horizontalAdvance(u'0') * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void HexView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    painter.setFont(font());
    const int left = gap - horizontalScrollBar()->value();
    const int offsetWidth = fontMetrics().horizontalAdvance(QStringLiteral("00000000"));
    int y = fontMetrics().ascent();
    for (qsizetype offset = qsizetype(verticalScrollBar()->value()) * perRow;
         offset < m_bytes.size() && y < viewport()->height() + rowHeight(); offset += perRow, y += rowHeight()) {
        const QString row = rowAt(offset);
        painter.setPen(Appearance::colour(Appearance::Role::Muted));
        painter.drawText(left, y, row.first(8));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(left + offsetWidth, y, row.sliced(8));
    }
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void HexView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateScrollBars();
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace Mingjing
