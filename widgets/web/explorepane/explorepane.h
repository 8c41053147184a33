// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/exploration.h"
#include "review/trace/pagescenario.h"
#include "widgets/web/explorer/pageexplorer.h"

#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QSpinBox;

namespace Mingjing {

class ExplorationFilter;
class ExplorationModel;
class ReviewContext;
class StepListModel;

/// Sends an explorer through all pages of the open package, beside the auditor's phone and in a sandbox of its own, and
/// shows as it goes what it sees: a contact sheet, and how each state was come to.
class ExplorePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplorePane)

public:
    /// \a context must outlive the pane. \a scenario: under which the pages run; asked at the beginning of each run.
    ExplorePane(ReviewContext& context, std::function<PageScenario()> scenario, QWidget* parent = nullptr);
    ~ExplorePane() override;

    /// Starts, or ends the run that is going on.
    QAction* runAction() const { return m_run; }
    QAction* evidenceAction() const { return m_evidence; }
    ExplorationModel* model() const { return m_model; }
    /// Of the run that ended last.
    const Exploration& exploration() const { return m_exploration; }
    void focusSheet();

Q_SIGNALS:
    void pageRequested(const QString& route, const QString& query);
    void runFinished();

private:
    void makeActions();
    void layOut();
    void toggleRun();
    void start();
    void launch(const QList<ExploreOptions::Opening>& openings);
    /// The sources are read no further.
    void stopReading();
    void finished(const Exploration& exploration);
    void leaveCase();
    /// Notes the run in the case.
    void record();
    void captureCurrent();
    void showCurrent();
    void openCurrent();
    void fillFilter();
    void updateEnabled();
    /// Row of the model that is chosen; -1: none.
    int currentRow() const;

    ReviewContext& m_context;
    const std::function<PageScenario()> m_scenario;
    ExplorationModel* m_model = nullptr;
    ExplorationFilter* m_filter = nullptr;
    StepListModel* m_steps = nullptr;
    QAction* m_run = nullptr;
    QAction* m_evidence = nullptr;
    QSpinBox* m_seed = nullptr;
    QComboBox* m_shown = nullptr;
    QLabel* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QListView* m_sheet = nullptr;
    QListView* m_way = nullptr;
    QLabel* m_empty = nullptr;
    QFutureWatcher<QList<ExploreOptions::Opening>> m_reading;
    Cancellation m_cancellation;
    std::unique_ptr<PageExplorer> m_explorer;
    std::unique_ptr<QTemporaryDir> m_folder;
    PageScenario m_ran;
    QList<ExploredStep> m_done;
    Exploration m_exploration;
    QString m_case;
};

} // namespace Mingjing
