// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracepane.h"

#include "review/cases/reviewsession.h"
#include "review/trace/tracedocument.h"
#include "widgets/common/errortext.h"
#include "widgets/common/rowtable.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/trace/momentpicture.h"
#include "widgets/trace/tracedetails.h"
#include "widgets/trace/tracefilterbar.h"
#include "widgets/trace/tracelanes.h"
#include "widgets/trace/tracemodel.h"

#include <QAction>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

/// More would be a trace and no evidence.
constexpr qsizetype mostRows = 500;
/// Narrower, the arguments need the room of the page, which is among the details.
constexpr int widthForPages = 1100;

QToolButton* buttonFor(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TracePane::TracePane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new TraceModel(context, this)),
      m_bar(new TraceFilterBar(*m_model)),
      m_lanes(new TraceLanes(context, *m_model)),
      m_table(new QTableView),
      m_details(new TraceDetails(context)),
      m_picture(new MomentPicture(context)),
      m_large(new MomentPicture(context)),
      m_stack(new QStackedWidget),
      m_waiting(new QLabel)
{
    auto* beside = new QSplitter(Qt::Horizontal);
    beside->addWidget(m_details);
    beside->addWidget(m_picture);
    beside->setSizes({220, 110});
    beside->setChildrenCollapsible(false);
    beside->setStretchFactor(0, 1);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(makeRows());
    split->addWidget(beside);
    split->setSizes({620, 330});
    split->setStretchFactor(0, 1);
    m_stack->addWidget(split);
    m_large->setFullSize(true);
    auto* scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setAlignment(Qt::AlignHCenter);
    scrolled->setWidget(m_large);
    m_stack->addWidget(scrolled);
    m_waiting->setForegroundRole(QPalette::PlaceholderText);
    m_waiting->setContentsMargins(6, 0, 6, 0);
    m_waiting->hide();

    makeActions();
    for (QAction* action : {m_pause, m_clear, m_evidence})
        m_bar->addButton(buttonFor(action));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_waiting);
    layout->addWidget(m_stack, 1);

    connect(m_bar, &TraceFilterBar::stepped, this, &TracePane::step);
    connect(m_bar, &TraceFilterBar::left, m_table, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_lanes, &TraceLanes::chosen, this, &TracePane::choose);
    connect(m_picture, &MomentPicture::clicked, this, [this] { enlarge(true); });
    connect(m_large, &MomentPicture::clicked, this, [this] { enlarge(false); });
    connect(&m_context, &ReviewContext::stateChanged, this, &TracePane::updateState);
    connect(&m_context, &ReviewContext::pictureAdded, this, [this] {
        if (!m_picture->hasPicture())
            showCurrent();
    });
    updateState();
}

TracePane::~TracePane() = default;

QWidget* TracePane::makeRows()
{
    m_table->setModel(m_model);
    showAsRows(m_table, tr("Trace"), 4);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(3 * m_table->verticalHeader()->defaultSectionSize());
    m_table->horizontalHeader()->setHighlightSections(false);
    const QFontMetrics metrics = fontMetrics();
    m_table->setColumnWidth(TraceModel::TimeColumn, metrics.horizontalAdvance(QStringLiteral("0000.00 s ")));
    m_table->setColumnWidth(TraceModel::NameColumn, 140);
    m_table->setColumnWidth(TraceModel::OutcomeColumn, 100);
    m_table->setColumnWidth(TraceModel::PlaceColumn, 110);
    m_table->setColumnWidth(TraceModel::PageColumn, 90);
    // Everything can be read without scrolling sideways; the rest stands beside it.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TraceModel::SubjectColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracePane::showCurrent);
    // Only who looks at the end is taken along.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        m_atBottom = bar->value() >= bar->maximum() - 1;
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atBottom)
            m_table->scrollToBottom();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // What was chosen stays so, if it is still shown.
        if (const int row = m_model->exactRowOf(m_context.selectedEntry()); row >= 0) {
            m_following = true;
            m_table->selectRow(row);
            m_following = false;
        } else {
            m_table->scrollToBottom();
            showCurrent();
        }
    });
    connect(m_model, &TraceModel::dataChanged, this, [this](const QModelIndex& from) {
        if (from.row() == m_table->currentIndex().row())
            m_details->show(m_model->entryAt(from.row()));
    });
    connect(m_model, &TraceModel::grown, this, &TracePane::updateState);
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lanes);
    layout->addWidget(m_table, 1);
    return rows;
}

void TracePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(TraceModel::PageColumn, width() < widthForPages);
}

QAction* TracePane::add(const QString& id, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(key);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void TracePane::makeActions()
{
    m_pause = add(QStringLiteral("trace_pause"), tr("Pause"), Qt::CTRL | Qt::ALT | Qt::Key_Z);
    m_pause->setToolTip(tr("Hold the view; recording goes on"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::toggled, m_model, &TraceModel::setPaused);
    m_clear = add(QStringLiteral("trace_clear"), tr("Clear"), {});
    m_clear->setToolTip(tr("Hide what happened until now; nothing recorded is lost"));
    m_clear->setCheckable(true);
    connect(m_clear, &QAction::toggled, this, &TracePane::clearView);
    connect(&m_context, &ReviewContext::traceCleared, this, [this] {
        m_clear->setChecked(false);
        enlarge(false);
    });
    m_evidence = new QAction(tr("Add as evidence"), this);
    m_evidence->setToolTip(tr("Record the chosen rows as evidence"));
    connect(m_evidence, &QAction::triggered, this, &TracePane::captureSelection);
    QAction* save = add(QStringLiteral("trace_export"), tr("Save…"), Qt::CTRL | Qt::ALT | Qt::Key_S);
    save->setToolTip(tr("Save the whole trace as JSON"));
    connect(save, &QAction::triggered, this, &TracePane::askWhereTo);
    m_bar->addButton(buttonFor(save));
    QAction* next = add(QStringLiteral("trace_next"), tr("Next row of the trace"), Qt::Key_F4);
    connect(next, &QAction::triggered, this, [this] { step(true); });
    QAction* previous = add(QStringLiteral("trace_previous"), tr("Previous row of the trace"), Qt::SHIFT | Qt::Key_F4);
    connect(previous, &QAction::triggered, this, [this] { step(false); });
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_large->addAction(escape);
    connect(escape, &QAction::triggered, this, [this] { enlarge(false); });
}

void TracePane::enlarge(bool on)
{
    m_stack->setCurrentIndex(on ? 1 : 0);
    (on ? m_large : m_picture)->setFocus(Qt::OtherFocusReason);
}

void TracePane::focusFilter()
{
    m_bar->focusText();
}

void TracePane::step(bool forward)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    int row = forward ? 0 : rows - 1;
    if (current.isValid())
        row = (current.row() + (forward ? 1 : -1) + rows) % rows;
    m_table->selectRow(row);
}

void TracePane::choose(int entry)
{
    if (const int row = m_model->exactRowOf(entry); row >= 0)
        m_table->selectRow(row);
}

void TracePane::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const int entry = current.isValid() ? m_model->entryAt(current.row()) : -1;
    m_lanes->setCurrent(entry);
    m_details->show(entry);
    m_picture->show(entry);
    m_large->show(entry);
    if (entry >= 0 && !m_following && entry != m_context.selectedEntry())
        m_context.selectEntry(entry);
}

void TracePane::clearView(bool clear)
{
    TraceFilter filter = m_model->filter();
    filter.first = clear ? m_context.trace().size() : 0;
    m_model->setFilter(filter);
    m_clear->setText(clear ? tr("Show all") : tr("Clear"));
    m_lanes->showAll();
}

void TracePane::updateState()
{
    m_evidence->setEnabled(m_context.isEditable());
    const bool waits = m_model->isPaused() && m_model->waiting() > 0;
    if (waits)
        m_waiting->setText(tr("Held: %n more happened meanwhile", nullptr, m_model->waiting()));
    m_waiting->setVisible(waits);
}

void TracePane::captureSelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_context.isEditable()) {
        m_context.report(tr("Choose the rows that show the violation first."));
        return;
    }
    if (rows.size() > mostRows) {
        m_context.report(tr("Choose at most %n rows.", nullptr, int(mostRows)));
        return;
    }
    std::sort(rows.begin(), rows.end());
    Evidence evidence;
    evidence.kind = EvidenceKind::Trace;
    QList<int> entries;
    for (const QModelIndex& row : std::as_const(rows)) {
        entries.append(m_model->entryAt(row.row()));
        const TraceEntry& entry = m_context.trace().at(entries.last());
        if (!entry.page.isEmpty())
            evidence.route = entry.page;
        evidence.calls.append(entry.toJson());
    }
    evidence.scenarios = m_context.traceScenarios(entries);
    const QModelIndex current = m_table->currentIndex();
    const int shown = m_model->entryAt(rows.contains(current.siblingAtColumn(0)) ? current.row() : rows.last().row());
    const TracePicture* picture = m_context.pictureOf(shown);
    if (picture) {
        evidence.imageWidth = picture->width;
        evidence.imageHeight = picture->height;
    }
    const auto id = m_context.session()->captureEvidence(evidence, picture ? picture->png : QByteArray());
    if (!id) {
        m_context.report(errorText(id.error()));
        return;
    }
    m_context.report(tr("%n rows are evidence %1.", nullptr, int(rows.size())).arg(*id));
    m_context.announceEvidence(*id);
}

void TracePane::askWhereTo()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the trace"), QStringLiteral("trace.json"), tr("JSON (*.json)"));
    if (!path.isEmpty())
        writeTo(path);
}

void TracePane::writeTo(const QString& path)
{
    const TraceHeader header{m_context.state().packageSha256, m_context.state().scenario, m_context.traceScenarios()};
    auto* watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, path] {
        const QString problem = watcher->result();
        watcher->deleteLater();
        m_context.report(problem.isEmpty() ? tr("The trace was saved to %1.").arg(path)
                                           : tr("The trace could not be saved: %1").arg(problem));
        Q_EMIT written(problem.isEmpty());
    });
    watcher->setFuture(QtConcurrent::run([header, entries = m_context.trace().entries(), path] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        file.write(traceDocument(header, entries));
        return file.commit() ? QString() : file.errorString();
    }));
}

} // namespace Mingjing
