// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTreeView;

namespace Mingjing {

class JournalModel;
class ReplayBar;
class ReplayController;
class ReviewContext;

/// The journal of the open case, event by event. In a live case notes are added here; in a replay it is stepped
/// through.
class TimelinePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePane)

public:
    /// Both must outlive the pane.
    TimelinePane(ReviewContext& context, ReplayController& replay, QWidget* parent = nullptr);
    ~TimelinePane() override;

    /// Those of the replay, and adding a note; for menus. Owned by the pane.
    QList<QAction*> actions() const { return m_actions; }
    QTreeView* list() const { return m_list; }

public Q_SLOTS:
    void focusNote();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFoot();
    void connectAll();
    void addNote();
    void followReplay();
    void showSelected();
    void refresh();

    ReviewContext& m_context;
    ReplayController& m_replay;
    JournalModel* m_model = nullptr;
    QTreeView* m_list = nullptr;
    ReplayBar* m_bar = nullptr;
    QLabel* m_detail = nullptr;
    QLabel* m_head = nullptr;
    QLineEdit* m_note = nullptr;
    QList<QAction*> m_actions;
    bool m_following = false;
};

} // namespace Mingjing
