// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queuepane.h"

#include "widgets/common/rowtable.h"
#include "widgets/queue/casesmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Mingjing {

QueuePane::QueuePane(QWidget* parent)
    : QWidget(parent),
      m_cases(new CasesModel(this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_table(new QTableView),
      m_empty(new QWidget)
{
    m_filtered->setSourceModel(m_cases);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortRole(CasesModel::SortRole);
    m_filter->setPlaceholderText(tr("Filter cases"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    auto* open = new QPushButton(tr("Open package…"));

    m_table->setModel(m_filtered);
    showAsRows(m_table, tr("Cases"), 14);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CasesModel::UpdatedColumn, Qt::DescendingOrder);
    const int widths[] = {240, 220, 100, 100, 270, 210};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);

    auto* hint = new QLabel(tr("No case yet. Open a package, or drop a zip onto this window."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(hint);
    emptyLayout->addStretch();

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addStretch();
    bar->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);

    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::returnPressed, this, &QueuePane::chooseCurrent);
    connect(m_table, &QTableView::activated, this, &QueuePane::chooseCurrent);
    connect(open, &QPushButton::clicked, this, &QueuePane::openPackageRequested);
    updateEmpty();
}

QueuePane::~QueuePane() = default;

void QueuePane::setCases(const QList<CaseSummary>& cases)
{
    m_cases->setCases(cases);
    if (!m_table->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_table->setCurrentIndex(m_filtered->index(0, 0));
    updateEmpty();
}

void QueuePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void QueuePane::chooseCurrent()
{
    QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        index = m_filtered->index(0, 0);
    if (index.isValid())
        Q_EMIT caseChosen(index.data(CasesModel::CaseIdRole).toString());
}

void QueuePane::updateEmpty()
{
    const bool none = m_cases->rowCount() == 0;
    m_table->setHidden(none);
    m_empty->setVisible(none);
}

} // namespace Mingjing
