// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explore/explorationfilter.h"

#include "widgets/explore/explorationmodel.h"

namespace Mingjing {

void ExplorationFilter::setShown(int shown)
{
    m_shown = shown;
    invalidateFilter();
}

bool ExplorationFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_shown == everything)
        return true;
    if (m_shown == onlyNew)
        return index.data(ExplorationModel::NewRole).toBool();
    const auto kinds = index.data(ExplorationModel::KindsRole).value<QList<int>>();
    return m_shown == anyProblem ? !kinds.isEmpty() : kinds.contains(m_shown);
}

} // namespace Mingjing
