// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trace/tracefilter.h"

#include <QWidget>

#include <array>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Mingjing {

class TraceModel;

/// What is shown of a trace: text, kinds with their counts, page, touch, not public, failed. Where there is little room
/// the kinds are in a menu.
class TraceFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceFilterBar)

public:
    /// \a model must outlive the widget.
    explicit TraceFilterBar(TraceModel& model, QWidget* parent = nullptr);

    void focusText();
    /// Adds a button of the pane's own at the end.
    void addButton(QToolButton* button);

Q_SIGNALS:
    /// Return in the text: the next row, with Shift the last one.
    void stepped(bool forward);
    /// The arrow down in the text: to the rows.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* toggle(const QString& text, const QString& tip);
    void apply();
    void showCounts();
    void arrange();

    TraceModel& m_model;
    QLineEdit* m_text = nullptr;
    /// Each kind in the bar and in the menu.
    std::array<QAction*, traceKindCount> m_kinds{};
    std::array<QToolButton*, traceKindCount> m_kindButtons{};
    QToolButton* m_kindMenu = nullptr;
    QComboBox* m_pages = nullptr;
    QComboBox* m_gestures = nullptr;
    QToolButton* m_nonPublic = nullptr;
    QToolButton* m_failed = nullptr;
    int m_pagesSeen = 0;
};

} // namespace Mingjing
