// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/intake/intakepane.h"

#include "widgets/common/rowtable.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/intake/intakefilter.h"
#include "widgets/intake/intakemodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace Mingjing {

IntakePane::IntakePane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new IntakeModel(context, this)),
      m_filtered(new IntakeFilter(this)),
      m_filter(new QLineEdit),
      m_least(new QComboBox),
      m_count(new QLabel),
      m_table(new QTableView)
{
    m_filtered->setSourceModel(m_model);
    m_filter->setPlaceholderText(tr("Filter oddities"));
    m_filter->setAccessibleName(tr("Filter oddities"));
    m_filter->setClearButtonEnabled(true);
    m_least->addItem(tr("All"), static_cast<int>(IntakeSeverity::Note));
    m_least->addItem(tr("Warnings and grave ones"), static_cast<int>(IntakeSeverity::Warning));
    m_least->addItem(tr("Grave ones"), static_cast<int>(IntakeSeverity::Danger));
    m_least->setAccessibleName(tr("Weight"));

    m_table->setModel(m_filtered);
    showAsRows(m_table, tr("Oddities of the package"), 6);
    m_table->setColumnWidth(IntakeModel::SeverityColumn, 90);
    m_table->setColumnWidth(IntakeModel::KindColumn, 340);
    m_table->setColumnWidth(IntakeModel::PlaceColumn, 320);
    m_table->setSortingEnabled(true);
    // As the model has them, until a column is chosen.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_filtered->sort(-1);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 0);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_least);
    bar->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_filtered, &IntakeFilter::setText);
    connect(m_least, &QComboBox::currentIndexChanged, this,
            [this] { m_filtered->setLeast(static_cast<IntakeSeverity>(m_least->currentData().toInt())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakePane::goTo);
    connect(m_table, &QTableView::activated, this, &IntakePane::goTo);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &IntakePane::showCount);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &IntakePane::showCount);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &IntakePane::showCount);
    showCount();
}

IntakePane::~IntakePane() = default;

void IntakePane::focusList()
{
    QWidget* target = m_filtered->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_filter;
    target->setFocus(Qt::ShortcutFocusReason);
}

void IntakePane::showCount()
{
    const int shown = m_filtered->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
}

void IntakePane::goTo(const QModelIndex& index)
{
    const IntakeWarning* one = m_model->warning(m_filtered->mapToSource(index).row());
    const OpenCase* open = m_context.openCase();
    // What was kept out of the package has nothing to show.
    if (one && open && open->package->contains(one->path))
        m_context.selectSource({one->path, qMax(one->line, 1), 1});
}

} // namespace Mingjing
