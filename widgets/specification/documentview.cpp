// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/documentview.h"

#include "widgets/common/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Mingjing {

namespace {

/// Lines shown before and after the one asked for; a document of no more than twice that is shown whole.
constexpr int context = 1500;

} // namespace

class DocumentMargin final : public QWidget
{
public:
    explicit DocumentMargin(DocumentView* view) : QWidget(view), m_view(*view) { }

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintMargin(event); }

private:
    DocumentView& m_view;
};

DocumentView::DocumentView(QWidget* parent) : QPlainTextEdit(parent), m_margin(new DocumentMargin(this))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The document as published"));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
}

DocumentView::~DocumentView() = default;

void DocumentView::setLines(const QStringList& lines)
{
    m_lines = lines;
    m_target = 0;
    m_shown = 0;
    showAround(1);
}

void DocumentView::showAround(int number)
{
    const int count = int(m_lines.size());
    const bool whole = count <= 2 * context;
    const bool inside = m_shown > 0 && number >= m_first && number < m_first + m_shown;
    if (inside)
        return;
    m_first = whole ? 1 : std::max(1, number - context);
    m_shown = whole ? count : std::min(count - m_first + 1, 2 * context);
    setPlainText(m_lines.mid(m_first - 1, m_shown).join(u'\n'));
    placeMargin();
}

void DocumentView::goToLine(int number)
{
    if (number < 1 || number > m_lines.size())
        return;
    showAround(number);
    m_target = number;
    const QTextCursor cursor(document()->findBlockByNumber(number - m_first));
    setTextCursor(cursor);
    centerCursor();
    markTarget();
    m_margin->update();
}

void DocumentView::markTarget()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_target > 0) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(m_target - m_first));
        line.format.setBackground(Appearance::colour(Appearance::Role::TargetLine));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(line);
    }
    setExtraSelections(selections);
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void DocumentView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markTarget();
}

void DocumentView::placeMargin()
{
    const int digits = int(QString::number(std::max<qsizetype>(m_lines.size(), 99)).size());
    const int width = fontMetrics().horizontalAdvance(u'9') * digits + 14;
    setViewportMargins(width, 0, 0, 0);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), width, contentsRect().height());
}

void DocumentView::paintMargin(QPaintEvent* event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    if (m_lines.isEmpty())
        return;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const int number = m_first + block.blockNumber();
        painter.setPen(Appearance::colour(number == m_target ? Appearance::Role::Warning : Appearance::Role::Muted));
        painter.drawText(QRectF(0, area.top(), m_margin->width() - 7, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    }
}

} // namespace Mingjing
