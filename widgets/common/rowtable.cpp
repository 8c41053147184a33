// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowtable.h"

#include <QHeaderView>
#include <QTableView>

namespace Mingjing {

void showAsRows(QTableView* table, const QString& name, int padding)
{
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + padding);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace Mingjing
