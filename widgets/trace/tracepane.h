// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Mingjing {

class MomentPicture;
class ReviewContext;
class TraceDetails;
class TraceFilterBar;
class TraceLanes;
class TraceModel;

/// Everything that happened while the package ran: over time, as rows, each with its details and the picture of its
/// moment. Choosing a row shows its line; chosen rows can become evidence.
class TracePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TracePane)

public:
    /// \a context must outlive the pane.
    explicit TracePane(ReviewContext& context, QWidget* parent = nullptr);
    ~TracePane() override;

    QTableView* table() const { return m_table; }
    TraceModel* model() const { return m_model; }
    /// What can be done here, for a registry of keys: the object names are the ids.
    const QList<QAction*>& actions() const { return m_actions; }

public Q_SLOTS:
    void focusFilter();
    /// Records the chosen rows as evidence, with the picture of the moment of the current one.
    void captureSelection();
    /// Writes the whole trace as JSON to \a path, in the background.
    void writeTo(const QString& path);

Q_SIGNALS:
    /// The trace is written, or could not be; for whoever waits.
    void written(bool done);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRows();
    void makeActions();
    QAction* add(const QString& id, const QString& text, const QKeySequence& key);
    void step(bool forward);
    void choose(int entry);
    void showCurrent();
    void updateState();
    void clearView(bool clear);
    void enlarge(bool on);
    void askWhereTo();

    ReviewContext& m_context;
    TraceModel* m_model = nullptr;
    TraceFilterBar* m_bar = nullptr;
    TraceLanes* m_lanes = nullptr;
    QTableView* m_table = nullptr;
    TraceDetails* m_details = nullptr;
    MomentPicture* m_picture = nullptr;
    MomentPicture* m_large = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_waiting = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_evidence = nullptr;
    QList<QAction*> m_actions;
    bool m_atBottom = true;
    bool m_following = false;
};

} // namespace Mingjing
