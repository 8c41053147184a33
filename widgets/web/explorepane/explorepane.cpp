// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/explorepane/explorepane.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/explore/contactsheetdelegate.h"
#include "widgets/explore/explorationfilter.h"
#include "widgets/explore/explorationmodel.h"
#include "widgets/explore/steplistmodel.h"
#include "widgets/web/pane/phoneevidence.h"
#include "widgets/words/explorationwords.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

constexpr int mostSeed = 9'999;
constexpr int mostCaptionWords = 400;

QToolButton* buttonFor(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ExplorePane::ExplorePane(ReviewContext& context, std::function<PageScenario()> scenario, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_scenario(std::move(scenario)),
      m_model(new ExplorationModel(this)),
      m_filter(new ExplorationFilter(this)),
      m_steps(new StepListModel(this))
{
    m_filter->setSourceModel(m_model);
    makeActions();
    layOut();
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_reading.isCanceled() && !m_case.isEmpty())
            launch(m_reading.result());
    });
    connect(&m_context, &ReviewContext::caseChanged, this, &ExplorePane::leaveCase);
    connect(&m_context, &ReviewContext::stateChanged, this, &ExplorePane::updateEnabled);
    fillFilter();
    updateEnabled();
}

ExplorePane::~ExplorePane()
{
    m_cancellation.request();
    if (m_explorer)
        m_explorer->disconnect(this);
}

void ExplorePane::makeActions()
{
    m_run = new QAction(tr("Explore all pages"), this);
    m_run->setToolTip(tr("Let the program be walked through by itself, page by page; again: stop"));
    connect(m_run, &QAction::triggered, this, &ExplorePane::toggleRun);
    m_evidence = new QAction(tr("Add as evidence"), this);
    m_evidence->setToolTip(tr("Record the chosen state as evidence for what is wrong with it"));
    connect(m_evidence, &QAction::triggered, this, &ExplorePane::captureCurrent);
}

void ExplorePane::layOut()
{
    m_seed = new QSpinBox;
    m_seed->setRange(1, mostSeed);
    m_seed->setPrefix(tr("Seed "));
    m_seed->setToolTip(tr("The same seed walks the same way; another one chooses otherwise"));
    m_seed->setAccessibleName(tr("Seed"));
    m_shown = new QComboBox;
    m_shown->setAccessibleName(tr("Show"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_shown, &QComboBox::activated, this, [this] { m_filter->setShown(m_shown->currentData().toInt()); });
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setMinimumWidth(60);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(140);
    m_progress->hide();

    m_sheet = new QListView;
    m_sheet->setModel(m_filter);
    m_sheet->setItemDelegate(new ContactSheetDelegate(m_sheet));
    m_sheet->setViewMode(QListView::IconMode);
    m_sheet->setMovement(QListView::Static);
    m_sheet->setResizeMode(QListView::Adjust);
    m_sheet->setUniformItemSizes(true);
    m_sheet->setSpacing(2);
    m_sheet->setMouseTracking(true);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sheet->setAccessibleName(tr("States that were explored"));
    connect(m_sheet, &QListView::activated, this, &ExplorePane::openCurrent);
    connect(m_sheet->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExplorePane::showCurrent);
    m_way = new QListView;
    m_way->setModel(m_steps);
    m_way->setWordWrap(true);
    m_way->setFrameShape(QFrame::NoFrame);
    m_way->setAccessibleName(tr("What is wrong, and the steps that led there"));
    connect(m_way->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const SourcePlace place = m_steps->place(current.row()); place.isValid())
            m_context.selectSource(place);
    });
    m_empty = new QLabel(tr("Nobody has walked through the pages yet. “Explore all pages” opens each one, taps, fills "
                            "in and scrolls, and shows here what it came to."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(24);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 3, 4, 3);
    bar->setSpacing(4);
    QToolButton* run = buttonFor(m_run);
    run->setAutoRaise(false);
    bar->addWidget(run);
    bar->addWidget(m_seed);
    bar->addWidget(m_progress);
    bar->addWidget(m_status, 1);
    bar->addWidget(m_shown);
    bar->addWidget(buttonFor(m_evidence));
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_sheet);
    splitter->addWidget(m_way);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_empty, 1);
    const auto fill = [this, splitter] {
        const bool none = m_model->rowCount() == 0;
        m_empty->setVisible(none);
        splitter->setVisible(!none);
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, fill);
    connect(m_model, &QAbstractItemModel::modelReset, this, fill);
    fill();
}

void ExplorePane::fillFilter()
{
    const int shown = m_filter->shown();
    m_shown->clear();
    m_shown->addItem(tr("All states (%1)").arg(m_model->rowCount()), ExplorationFilter::everything);
    m_shown->addItem(tr("With problems"), ExplorationFilter::anyProblem);
    if (m_model->isCompared())
        m_shown->addItem(tr("New since the run before"), ExplorationFilter::onlyNew);
    for (int kind = 0; kind < ExplorationIssue::kinds; ++kind) {
        const auto each = static_cast<ExplorationIssue::Kind>(kind);
        if (const int count = m_model->count(each); count > 0)
            m_shown->addItem(QStringLiteral("%1 (%2)").arg(ExplorationWords::issueKind(each)).arg(count), kind);
    }
    const int at = m_shown->findData(shown);
    m_shown->setCurrentIndex(std::max(0, at));
    if (at < 0)
        m_filter->setShown(ExplorationFilter::everything);
}

void ExplorePane::toggleRun()
{
    if (m_explorer)
        m_explorer->cancel();
    else if (m_reading.isRunning())
        stopReading();
    else
        start();
}

void ExplorePane::stopReading()
{
    m_cancellation.request();
    m_reading.setFuture({});
    m_case.clear();
    m_progress->hide();
    m_status->clear();
    updateEnabled();
}

void ExplorePane::start()
{
    const std::shared_ptr<const OpenCase> openCase = m_context.sharedCase();
    if (!openCase)
        return;
    m_case = openCase->package->sha256();
    m_ran = m_scenario();
    m_model->begin();
    m_steps->clear();
    m_done.clear();
    m_status->setText(tr("Reading the sources"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancellation = {};
    m_reading.setFuture(QtConcurrent::run([openCase, cancellation = m_cancellation] {
        QStringList routes;
        for (const ManifestPage& page : openCase->manifest.pages)
            routes.append(page.route);
        return likelyOpenings(*openCase->package, routes, cancellation);
    }));
    updateEnabled();
}

void ExplorePane::launch(const QList<ExploreOptions::Opening>& openings)
{
    const OpenCase* openCase = m_context.openCase();
    if (!openCase || openCase->package->sha256() != m_case)
        return;
    m_folder = std::make_unique<QTemporaryDir>();
    ExploreOptions options;
    options.scenario = m_ran;
    options.openings = openings;
    options.entry = openCase->manifest.entryRoute();
    for (const ManifestPage& page : openCase->manifest.pages)
        options.routes.append(page.route);
    options.seed = static_cast<quint32>(m_seed->value());
    options.folder = m_folder->path();
    m_explorer = std::make_unique<PageExplorer>(openCase->package, options);
    PageExplorer* explorer = m_explorer.get();
    connect(explorer, &PageExplorer::progress, this, [this](int done, int total, const QString& route, int steps) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_status->setText(tr("%1 of %2 · step %3 · %4").arg(done).arg(total).arg(steps).arg(route));
    });
    connect(explorer, &PageExplorer::stateFound, this, [this](const ExploredState& state, const QImage& picture) {
        m_model->addState(state, picture);
        fillFilter();
    });
    connect(explorer, &PageExplorer::stepDone, this, [this](const ExploredStep& step) { m_done.append(step); });
    connect(explorer, &PageExplorer::issueFound, m_model, &ExplorationModel::addIssue);
    connect(explorer, &PageExplorer::finished, this, &ExplorePane::finished);
    explorer->start();
    updateEnabled();
}

void ExplorePane::finished(const Exploration& exploration)
{
    m_exploration = exploration;
    m_done = exploration.steps;
    m_model->finish(exploration);
    m_explorer.release()->deleteLater();
    m_progress->hide();
    QString summary = ExplorationWords::summary(exploration);
    if (m_model->isCompared())
        summary += u' ' + tr("%1 states of the run before did not come up again.").arg(m_model->gone());
    m_status->setText(summary);
    m_status->setToolTip(summary);
    fillFilter();
    record();
    updateEnabled();
    showCurrent();
    Q_EMIT runFinished();
}

void ExplorePane::record()
{
    if (!m_context.isEditable() || m_exploration.visits.isEmpty())
        return;
    if (const auto noted = m_context.session()->addNote(ExplorationWords::summary(m_exploration)); !noted)
        m_context.report(errorText(noted.error()));
}

void ExplorePane::leaveCase()
{
    const OpenCase* openCase = m_context.openCase();
    if (openCase && openCase->package->sha256() == m_case)
        return; // the same package, judged otherwise
    stopReading();
    if (m_explorer) {
        m_explorer->disconnect(this);
        m_explorer.release()->deleteLater();
    }
    m_exploration = {};
    m_done.clear();
    m_model->clear();
    m_steps->clear();
    m_folder.reset();
    fillFilter();
    updateEnabled();
}

int ExplorePane::currentRow() const
{
    const QModelIndex current = m_filter->mapToSource(m_sheet->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void ExplorePane::showCurrent()
{
    const int row = currentRow();
    if (row < 0)
        m_steps->clear();
    else
        m_steps->show(m_model->state(row), m_model->issues(row), m_done);
    updateEnabled();
}

void ExplorePane::openCurrent()
{
    if (const int row = currentRow(); row >= 0)
        Q_EMIT pageRequested(m_model->state(row).route, m_model->state(row).query);
}

void ExplorePane::captureCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_context.isEditable() || !m_folder) {
        m_context.report(tr("Choose a state that was explored first."));
        return;
    }
    const ExploredState& state = m_model->state(row);
    const QImage picture(QDir(m_folder->path()).filePath(state.screenshot));
    if (state.screenshot.isEmpty() || picture.isNull()) {
        m_context.report(tr("There is no picture of this state."));
        return;
    }
    const QList<ExplorationIssue>& issues = m_model->issues(row);
    QStringList words;
    for (const ExplorationIssue& issue : issues) {
        const QString where =
            issue.place.isValid() ? QStringLiteral(" (%1:%2)").arg(issue.place.file).arg(issue.place.line) : QString();
        words.append(ExplorationWords::issue(issue) + where);
    }
    const int number = issues.isEmpty() ? state.step : issues.first().step;
    for (const ExploredStep& step : std::as_const(m_done)) {
        if (step.number == number)
            words.append(tr("Step %1: %2").arg(number).arg(ExplorationWords::action(step)));
    }
    if (!issues.isEmpty()) {
        const QString clause = clausesOf(issues.first().kind).constFirst();
        m_context.selectItem(clause);
        m_context.requestFinding(clause);
    }
    captureScreenshot(m_context, picture, state.route, {}, {m_ran}, words.join(u'\n').left(mostCaptionWords));
}

void ExplorePane::updateEnabled()
{
    const bool runs = m_explorer || m_reading.isRunning();
    m_run->setEnabled(m_context.openCase() != nullptr);
    m_run->setText(runs ? tr("Stop exploring") : tr("Explore all pages"));
    m_seed->setEnabled(!runs);
    const int row = currentRow();
    m_evidence->setEnabled(m_context.isEditable() && !runs && row >= 0 && !m_model->state(row).screenshot.isEmpty());
}

void ExplorePane::focusSheet()
{
    if (m_model->rowCount() > 0 && !m_sheet->currentIndex().isValid())
        m_sheet->setCurrentIndex(m_filter->index(0, 0));
    m_sheet->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Mingjing
