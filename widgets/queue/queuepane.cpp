// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queuepane.h"

#include "widgets/common/errortext.h"
#include "widgets/common/rowtable.h"
#include "widgets/queue/batchintake.h"
#include "widgets/queue/casesmodel.h"
#include "widgets/queue/queuefilterbar.h"
#include "widgets/queue/searchresults.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace Mingjing {

QueuePane::QueuePane(QWidget* parent)
    : QWidget(parent),
      m_cases(new CasesModel(this)),
      m_filter(new QueueFilterBar),
      m_search(new QLineEdit),
      m_table(new QTableView),
      m_empty(new QLabel),
      m_clear(new QPushButton(tr("Show all cases"))),
      m_emptyFoot(new QWidget),
      m_count(new QLabel),
      m_results(new SearchResults),
      m_intake(new BatchIntakePanel),
      m_claim(new QPushButton(tr("Claim"))),
      m_assign(new QPushButton(tr("Assign…")))
{
    m_table->setModel(m_cases);
    showAsRows(m_table, tr("Cases"), 14);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setSortIndicator(CasesModel::UpdatedColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const int widths[] = {210, 190, 150, 130, 164, 96, 230, 180};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    makeSearch();
    auto* open = new QPushButton(tr("Open package…"));
    auto* several = new QPushButton(tr("Take in several"));
    auto* menu = new QMenu(several);
    menu->addAction(tr("Several packages…"), this, &QueuePane::intakeFilesRequested);
    menu->addAction(tr("All packages of a folder…"), this, &QueuePane::intakeFolderRequested);
    several->setMenu(menu);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addStretch();
    for (QPushButton* button : {m_claim, m_assign, several, open})
        bar->addWidget(button);
    auto* lists = new QWidget;
    auto* listsLayout = new QVBoxLayout(lists);
    listsLayout->setContentsMargins(0, 0, 0, 0);
    listsLayout->addWidget(m_table, 1);
    listsLayout->addWidget(m_empty, 1);
    listsLayout->addWidget(m_clear, 0, Qt::AlignHCenter);
    listsLayout->addWidget(m_emptyFoot, 1);
    listsLayout->addWidget(m_results, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(lists);
    splitter->addWidget(m_intake);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({600, 220});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addLayout(bar);
    layout->addWidget(m_filter);
    layout->addWidget(makeAssignBar());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_count);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(120);
    connect(&m_filterTimer, &QTimer::timeout, this, &QueuePane::applyFilter);
    connect(m_filter, &QueueFilterBar::filterChanged, this, [this] { m_filterTimer.start(); });
    connect(m_filter, &QueueFilterBar::textAccepted, this, [this] {
        applyFilter();
        chooseCurrent();
    });
    connect(m_filter, &QueueFilterBar::viewChosen, this, [this](const QueueView& view) {
        const auto [column, order] = CasesModel::columnOf(view.order, view.reversed);
        m_table->sortByColumn(column, order);
        applyFilter();
    });
    connect(m_filter, &QueueFilterBar::saveRequested, this, &QueuePane::saveView);
    connect(m_filter, &QueueFilterBar::viewsChanged, this, [this] {
        if (m_port.setViews)
            m_port.setViews(toBytes(m_filter->views()));
    });
    connect(m_table, &QTableView::activated, this, &QueuePane::chooseCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_current = index.data(CasesModel::CaseIdRole).toString();
        updateShown();
    });
    connect(m_cases, &QAbstractItemModel::modelReset, this, [this] {
        // The same case stays chosen wherever it is now.
        const int row = std::max(0, m_cases->rowOf(m_current));
        if (m_cases->rowCount() > 0)
            m_table->setCurrentIndex(m_cases->index(row, 0));
        updateShown();
    });
    connect(m_cases, &QAbstractItemModel::rowsInserted, this, &QueuePane::updateShown);
    connect(m_cases, &CasesModel::failed, this, [this](const Error& error) { Q_EMIT reported(errorText(error)); });
    connect(m_results, &SearchResults::caseChosen, this, &QueuePane::caseChosen);
    connect(m_intake, &BatchIntakePanel::caseChosen, this, &QueuePane::caseChosen);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter->setFilter({});
        applyFilter();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(open, &QPushButton::clicked, this, &QueuePane::openPackageRequested);
    connect(m_claim, &QPushButton::clicked, this, &QueuePane::claim);
    connect(m_assign, &QPushButton::clicked, this, &QueuePane::startAssigning);
    updateShown();
}

QueuePane::~QueuePane() = default;

void QueuePane::makeSearch()
{
    m_search->setPlaceholderText(tr("Search all cases: findings, clauses, notes, evidence, source…"));
    m_search->setAccessibleName(tr("Search all cases"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(320);
    m_search->setMaximumWidth(620);
    m_results->hide();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_results->search(words);
        updateShown();
    });
    connect(m_search, &QLineEdit::returnPressed, m_results, &SearchResults::takeFocus);
    auto* leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (m_assignBar->isVisible())
            m_assignBar->hide();
        else
            m_search->clear();
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
}

QWidget* QueuePane::makeAssignBar()
{
    m_assignBar = new QWidget;
    m_assignee = new QComboBox;
    m_assignee->setEditable(true);
    m_assignee->setInsertPolicy(QComboBox::NoInsert);
    m_assignee->setMinimumWidth(220);
    m_assignee->setAccessibleName(tr("Reviewer"));
    auto* done = new QPushButton(tr("Assign"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* layout = new QHBoxLayout(m_assignBar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Reviewer of the chosen case:")));
    layout->addWidget(m_assignee);
    layout->addWidget(done);
    layout->addWidget(cancel);
    layout->addStretch();
    const auto accept = [this] {
        m_assignBar->hide();
        assign(m_assignee->currentText().trimmed());
    };
    connect(done, &QPushButton::clicked, this, accept);
    connect(m_assignee->lineEdit(), &QLineEdit::returnPressed, this, accept);
    connect(cancel, &QPushButton::clicked, m_assignBar, &QWidget::hide);
    m_assignBar->hide();
    return m_assignBar;
}

void QueuePane::setPort(const QueuePort& port)
{
    m_port = port;
    m_cases->setPort(port);
    m_results->setPort(port);
    if (m_port.views)
        m_filter->setViews(queueViewsFromBytes(m_port.views()));
    refresh();
}

QString QueuePane::currentCase() const
{
    const QModelIndex index = m_table->currentIndex();
    return m_table->isVisibleTo(this) && index.isValid() ? index.data(CasesModel::CaseIdRole).toString() : QString();
}

void QueuePane::focusFilter()
{
    m_filter->focusText();
}

void QueuePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueuePane::refreshWhenShown()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void QueuePane::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void QueuePane::refresh()
{
    m_isStale = false;
    if (m_port.facets) {
        if (const auto facets = m_port.facets()) {
            m_facets = *facets;
            m_filter->setFacets(m_facets);
        }
    }
    m_cases->refresh();
    updateShown();
}

void QueuePane::applyFilter()
{
    m_filterTimer.stop();
    const QString person = m_port.person ? m_port.person() : QString();
    m_cases->setFilter(m_filter->filter().query(person, QDateTime::currentDateTimeUtc()));
    updateShown();
}

void QueuePane::chooseCurrent()
{
    const QString caseId = currentCase();
    if (!caseId.isEmpty())
        Q_EMIT caseChosen(caseId);
}

void QueuePane::claim()
{
    if (m_port.person)
        assign(m_port.person());
}

void QueuePane::startAssigning()
{
    const int row = m_cases->rowOf(currentCase());
    if (row < 0 || !m_port.assign)
        return;
    m_assignee->clear();
    QStringList names = m_port.people ? m_port.people() : QStringList();
    names += m_facets.assignees;
    names.removeDuplicates();
    m_assignee->addItems(names);
    m_assignee->setEditText(m_cases->summary(row).assignee);
    m_assignBar->show();
    m_assignee->setFocus(Qt::ShortcutFocusReason);
    m_assignee->lineEdit()->selectAll();
}

void QueuePane::assign(const QString& assignee)
{
    const int row = m_cases->rowOf(currentCase());
    if (row < 0 || !m_port.assign || assignee.isEmpty())
        return;
    const CaseSummary summary = m_cases->summary(row);
    if (summary.assignee == assignee)
        return;
    const auto done = m_port.assign(summary.caseId, assignee);
    if (!done)
        Q_EMIT reported(errorText(done.error()));
    else
        Q_EMIT reported(tr("“%1” is with %2 now.").arg(summary.programName, assignee));
    refresh();
}

void QueuePane::saveView(const QString& name)
{
    QList<QueueView> views = m_filter->views();
    const QueueView view{name, m_filter->filter(), m_cases->order(), m_cases->isReversed()};
    views.removeIf([&](const QueueView& each) { return each.name == name; });
    views.append(view);
    m_filter->setViews(views);
    if (m_port.setViews)
        m_port.setViews(toBytes(views));
    Q_EMIT reported(tr("The view “%1” was saved.").arg(name));
}

void QueuePane::updateShown()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const bool none = m_cases->rowCount() == 0;
    m_results->setVisible(searching);
    m_filter->setVisible(!searching);
    m_table->setVisible(!searching && !none);
    m_empty->setVisible(!searching && none);
    m_emptyFoot->setVisible(!searching && none);
    m_clear->setVisible(!searching && none && m_facets.cases > 0);
    m_empty->setText(m_facets.cases == 0 ? tr("No case yet. Open a package, or drop a zip onto this window.")
                                         : tr("No case matches the filter."));
    const bool chosen = m_port.assign && !currentCase().isEmpty();
    m_claim->setEnabled(chosen);
    m_assign->setEnabled(chosen);
    m_count->setVisible(!searching && !none);
    const QLocale locale;
    m_count->setText(
        m_cases->total() == m_facets.cases
            ? tr("%1 cases").arg(locale.toString(m_cases->total()))
            : tr("%1 of %2 cases").arg(locale.toString(m_cases->total()), locale.toString(m_facets.cases)));
}

} // namespace Mingjing
