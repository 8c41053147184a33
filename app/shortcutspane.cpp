// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcutspane.h"

#include "widgets/common/actionregistry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Mingjing {

ShortcutsPane::ShortcutsPane(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_table(new QTableWidget), m_keys(new QKeySequenceEdit)
{
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Key")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 220);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    auto* change = new QPushButton(tr("Set key"));
    auto* reset = new QPushButton(tr("Restore all defaults"));

    auto* bar = new QHBoxLayout;
    bar->addWidget(new QLabel(tr("New shortcut for the selected action:")));
    bar->addWidget(m_keys);
    bar->addWidget(change);
    bar->addStretch();
    bar->addWidget(reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);

    connect(change, &QPushButton::clicked, this, &ShortcutsPane::setKey);
    connect(reset, &QPushButton::clicked, &m_actions, &ActionRegistry::resetKeys);
    connect(&m_actions, &ActionRegistry::keysChanged, this, &ShortcutsPane::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_actions.entries().size())
            m_keys->setKeySequence(m_actions.entries().at(row).action->shortcut());
    });
    fill();
}

ShortcutsPane::~ShortcutsPane() = default;

void ShortcutsPane::fill()
{
    m_table->setRowCount(int(m_actions.entries().size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QAction* action = m_actions.entries().at(row).action;
        m_table->setItem(row, 0, new QTableWidgetItem(ActionRegistry::words(*action)));
        m_table->setItem(row, 1, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void ShortcutsPane::setKey()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        m_actions.setKeys(m_actions.entries().at(row).id, m_keys->keySequence());
}

} // namespace Mingjing
