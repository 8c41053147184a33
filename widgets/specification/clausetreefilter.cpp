// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausetreefilter.h"

#include "widgets/specification/clausetreemodel.h"

namespace Mingjing {

ClauseTreeFilter::ClauseTreeFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

bool ClauseTreeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return sourceModel()->index(row, 0, parent).data(ClauseTreeModel::FoundRole).toBool();
}

} // namespace Mingjing
