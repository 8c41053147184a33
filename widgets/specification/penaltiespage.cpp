// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/penaltiespage.h"

#include "widgets/common/rowtable.h"
#include "widgets/specification/penaltiesmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Mingjing {

PenaltiesPage::PenaltiesPage(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_model(new PenaltiesModel(catalogue, this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_field(new QLineEdit),
      m_count(new QLabel),
      m_table(new QTableView)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortRole(PenaltiesModel::SortRole);
    m_field->setPlaceholderText(tr("Filter penalties"));
    m_field->setAccessibleName(tr("Filter penalties"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(420);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_filter);
    showAsRows(m_table, tr("Penalties"), 14);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PenaltiesModel::OwnerColumn, Qt::AscendingOrder);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {30, 12, 18, 20, 20, 12, 10};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column] * unit);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_field, 1);
    bar->addWidget(m_count);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_field, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_field, &QLineEdit::textChanged, this, &PenaltiesPage::updateCount);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT clauseChosen(index.data(PenaltiesModel::OwnerRole).toString());
    });
}

PenaltiesPage::~PenaltiesPage() = default;

void PenaltiesPage::setEdition(std::shared_ptr<const Edition> edition)
{
    m_model->setEdition(std::move(edition));
    updateCount();
}

void PenaltiesPage::updateCount()
{
    m_count->setText(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_model->rowCount()));
}

} // namespace Mingjing
