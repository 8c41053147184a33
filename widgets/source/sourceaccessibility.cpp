// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourceaccessibility.h"

#include "widgets/source/sourceeditor.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace Mingjing {

namespace {

class AccessibleSource final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleSource(SourceEditor& editor)
        : QAccessibleWidget(&editor, QAccessible::EditableText), m_editor(editor)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        // All of twenty megabytes is no value: the line at the cursor is.
        if (kind == QAccessible::Value)
            return m_editor.lines().line(m_editor.currentLine() - 1).left(RowMap::longestRow).toString();
        return QAccessibleWidget::text(kind);
    }

    void selection(int index, int* start, int* end) const override
    {
        const auto [from, to] = index == 0 ? m_editor.selection() : std::pair<qsizetype, qsizetype>(0, 0);
        *start = int(from);
        *end = int(to);
    }
    int selectionCount() const override { return m_editor.hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_editor.showRange(m_editor.cursorOffset(), 0); }
    void setSelection(int, int start, int end) override { m_editor.showRange(start, end - start); }
    int cursorPosition() const override { return int(m_editor.cursorOffset()); }
    void setCursorPosition(int position) override { m_editor.showRange(position, 0); }
    int characterCount() const override { return int(m_editor.sourceText().size()); }
    QString text(int start, int end) const override
    {
        const int size = characterCount();
        start = std::clamp(start, 0, size);
        return m_editor.sourceText().sliced(start, std::clamp(end, start, size) - start);
    }
    QRect characterRect(int offset) const override
    {
        QRect place = m_editor.rectangleOf(std::clamp(offset, 0, characterCount()));
        place.moveTopLeft(m_editor.viewport()->mapToGlobal(place.topLeft()));
        return place;
    }
    int offsetAtPoint(const QPoint& point) const override
    {
        return int(m_editor.offsetAt(m_editor.viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override { m_editor.showRange(start, end - start); }
    QString attributes(int offset, int* start, int* end) const override
    {
        *start = *end = offset;
        return {};
    }

private:
    SourceEditor& m_editor;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* editor = qobject_cast<SourceEditor*>(object);
    return editor ? new AccessibleSource(*editor) : nullptr;
}

} // namespace

void installSourceAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace Mingjing
