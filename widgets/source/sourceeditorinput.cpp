// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of SourceEditor answers keys and the mouse.
#include "widgets/source/sourceeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Mingjing {

namespace {

constexpr int foldWidth = 18;
constexpr int textGap = 6;

} // namespace

qsizetype SourceEditor::offsetAt(QPoint position)
{
    const int rows = int(std::floor(double(position.y()) / m_rowHeight));
    const int index = std::clamp(topRow() + rows, 0, m_rows.count() - 1);
    const qreal x = position.x() - marginWidth() - textGap + horizontalScrollBar()->value();
    const qsizetype offset = m_rows.start(index) + row(index).layout->lineAt(0).xToCursor(x);
    const qsizetype end = m_rows.end(index, m_lines);
    // The end of a row that goes on is the beginning of the next.
    const bool goesOn = end < m_lines.end(m_rows.lineOf(index));
    return std::min(offset, goesOn ? std::max(end - 1, m_rows.start(index)) : end);
}

void SourceEditor::ensureVisible(qsizetype offset, bool inTheMiddle)
{
    unfoldTo(m_lines.lineAt(offset));
    const int index = m_rows.rowAt(offset, m_lines);
    const int top = topRow();
    const int rows = visibleRows();
    if (inTheMiddle && (index < top + 2 || index > top + rows - 3))
        verticalScrollBar()->setValue(index - rows / 2);
    else if (index < top)
        verticalScrollBar()->setValue(index);
    else if (index >= top + rows)
        verticalScrollBar()->setValue(index - rows + 1);
    if (horizontalScrollBar()->maximum() == 0)
        return;
    const int x = int(xOf(offset, index));
    const int width = viewport()->width() - marginWidth() - 2 * textGap;
    const int left = horizontalScrollBar()->value();
    if (x < left)
        horizontalScrollBar()->setValue(std::max(0, x - width / 4));
    else if (x > left + width - int(m_cell) * 2)
        horizontalScrollBar()->setValue(x - width * 3 / 4);
}

void SourceEditor::moveRows(int rows, bool select)
{
    const int from = cursorRow();
    const qreal wanted = m_wantedX >= 0 ? m_wantedX : xOf(m_cursor, from);
    const int to = std::clamp(from + rows, 0, m_rows.count() - 1);
    qsizetype offset = m_rows.start(to) + row(to).layout->lineAt(0).xToCursor(wanted);
    const qsizetype end = m_rows.end(to, m_lines);
    if (offset >= end && end < m_lines.end(m_rows.lineOf(to)))
        offset = end - 1;
    setCursor(std::min(offset, end), select);
    m_wantedX = wanted;
}

void SourceEditor::moveCharacter(int direction, bool byWord, bool select)
{
    const QString& text = m_lines.text();
    qsizetype at = m_cursor;
    const auto kind = [&](qsizetype i) {
        const QChar c = text.at(i);
        return c.isSpace() ? 0 : c.isLetterOrNumber() || c == u'_' || c == u'$' ? 1 : 2;
    };
    if (!select && hasSelection() && !byWord)
        return setCursor(direction < 0 ? selection().first : selection().second, false);
    if (direction > 0 && at < text.size()) {
        const int first = kind(at++);
        while (byWord && at < text.size() && kind(at) == first)
            ++at;
        while (byWord && at < text.size() && text.at(at) == u' ')
            ++at;
    } else if (direction < 0 && at > 0) {
        --at;
        while (byWord && at > 0 && text.at(at) == u' ')
            --at;
        const int first = kind(at);
        while (byWord && at > 0 && kind(at - 1) == first)
            --at;
    }
    const auto splits = [&](qsizetype i) {
        return i > 0 && i < text.size()
            && ((text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
                || (text.at(i) == u'\n' && text.at(i - 1) == u'\r'));
    };
    if (splits(at))
        at += direction;
    // What is folded away is stepped over.
    const int line = m_lines.lineAt(at);
    if (!select && !isShown(line + 1)) {
        int shown = line;
        while (shown >= 0 && shown < m_lines.count() && !isShown(shown + 1))
            shown += direction;
        if (shown >= m_lines.count())
            return;
        at = direction > 0 ? m_lines.start(shown) : m_lines.end(shown);
    }
    setCursor(at, select);
}

bool SourceEditor::event(QEvent* event)
{
    // Keys that move the cursor or copy belong to the text while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        for (const auto standard : {QKeySequence::Copy, QKeySequence::SelectAll, QKeySequence::MoveToNextWord,
                                    QKeySequence::MoveToPreviousWord}) {
            if (key->matches(standard)) {
                event->accept();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

void SourceEditor::keyPressEvent(QKeyEvent* event)
{
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
        return;
    }
    const int line = m_lines.lineAt(m_cursor);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCharacter(-1, control, select);
    case Qt::Key_Right:
        return moveCharacter(1, control, select);
    case Qt::Key_Up:
        return control ? verticalScrollBar()->setValue(topRow() - 1) : moveRows(-1, select);
    case Qt::Key_Down:
        return control ? verticalScrollBar()->setValue(topRow() + 1) : moveRows(1, select);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int rows = std::max(1, visibleRows() - 1) * (event->key() == Qt::Key_PageUp ? -1 : 1);
        verticalScrollBar()->setValue(topRow() + rows);
        return moveRows(rows, select);
    }
    case Qt::Key_Home: {
        if (control)
            return setCursor(0, select);
        // The first letter of the line, and the very beginning when it stands there already.
        qsizetype first = m_rows.start(cursorRow());
        if (first == m_lines.start(line)) {
            while (first < m_lines.end(line) && m_lines.text().at(first).isSpace())
                ++first;
        }
        return setCursor(m_cursor == first ? m_rows.start(cursorRow()) : first, select);
    }
    case Qt::Key_End: {
        if (control)
            return setCursor(m_lines.text().size(), select);
        const qsizetype end = m_rows.end(cursorRow(), m_lines);
        return setCursor(end < m_lines.end(line) ? end - 1 : end, select);
    }
    case Qt::Key_Escape:
        if (m_targetLine == 0 && !hasSelection() && m_matches.isEmpty())
            break;
        m_targetLine = 0;
        setMatches({});
        return setCursor(m_cursor, false, false);
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (hasSelection())
            QApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        return setCursor(m_lines.text().size(), true, false);
    }
    event->ignore();
}

void SourceEditor::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SourceEditor::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SourceEditor::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        // A menu speaks of what was clicked.
        const qsizetype offset = offsetAt(at);
        if (event->button() == Qt::RightButton && (offset < selection().first || offset >= selection().second))
            setCursor(offset, false);
        return;
    }
    if (at.x() < marginWidth()) {
        const int index = std::min(topRow() + at.y() / m_rowHeight, m_rows.count() - 1);
        const int line = m_rows.lineOf(index);
        if (at.x() >= marginWidth() - foldWidth && toggleFold(line + 1))
            return;
        m_dragsLines = true;
        m_anchor = m_lines.start(line);
        return setCursor(line + 1 < m_lines.count() ? m_lines.start(line + 1) : m_lines.text().size(), true);
    }
    const qsizetype offset = offsetAt(at);
    setCursor(offset, event->modifiers() & Qt::ShiftModifier);
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT followRequested();
}

void SourceEditor::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        const bool follows = event->modifiers() & Qt::ControlModifier;
        viewport()->setCursor(at.x() < marginWidth() ? Qt::ArrowCursor
                                  : follows          ? Qt::PointingHandCursor
                                                     : Qt::IBeamCursor);
        return;
    }
    m_dragTo = at;
    const bool outside = at.y() < 0 || at.y() >= viewport()->height();
    if (outside && !m_dragScroll.isActive())
        m_dragScroll.start();
    else if (!outside)
        m_dragScroll.stop();
    if (m_dragsLines) {
        const int line = m_lines.lineAt(offsetAt(at)) + 1;
        return setCursor(line < m_lines.count() ? m_lines.start(line) : m_lines.text().size(), true);
    }
    setCursor(offsetAt(at), true);
}

void SourceEditor::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragScroll.stop();
    m_dragsLines = false;
    if (event->button() == Qt::LeftButton && !hasSelection())
        Q_EMIT lineActivated(currentLine());
}

void SourceEditor::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= marginWidth())
        selectWordAt(offsetAt(event->position().toPoint()));
}

void SourceEditor::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    QFont larger = font();
    larger.setPointSizeF(std::clamp(larger.pointSizeF() + (event->angleDelta().y() > 0 ? 1 : -1), 6.0, 32.0));
    setFont(larger);
    event->accept();
}

} // namespace Mingjing
