// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSlider;
class QTableView;

namespace Mingjing {

class JournalModel;
class ReplayController;
class ReviewContext;

/// The journal of the open case. Of a replay also the way through it; of a live case a line for notes.
class TimelinePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePane)

public:
    /// \a context must outlive the pane.
    explicit TimelinePane(ReviewContext& context, QWidget* parent = nullptr);
    ~TimelinePane() override;

    /// The replay to control, not owned; nullptr for a live case.
    void setReplay(ReplayController* replay);

    /// Play, steps, next finding and decision: for menus. Owned by the pane.
    QList<QAction*> replayActions() const { return m_replayActions; }

private:
    QWidget* makeReplayBar();
    QAction* addReplayAction(const char* name, const QString& text, const QString& toolTip,
                             void (TimelinePane::*run)());
    void update();
    void showPosition(qint64 sequence);
    void addNote();
    void first();
    void back();
    void togglePlay();
    void forward();
    void last();
    void nextFinding();
    void nextDecision();

    ReviewContext& m_context;
    QPointer<ReplayController> m_replay;
    JournalModel* m_journal = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_replayBar = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_head = nullptr;
    QLineEdit* m_note = nullptr;
    QAction* m_play = nullptr;
    QList<QAction*> m_replayActions;
};

} // namespace Mingjing
