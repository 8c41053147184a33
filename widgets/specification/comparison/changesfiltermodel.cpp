// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/changesfiltermodel.h"

#include "widgets/specification/comparison/changesmodel.h"

#include <algorithm>

namespace Mingjing {

ChangesFilterModel::ChangesFilterModel(QObject* parent) : QSortFilterProxyModel(parent) { }

void ChangesFilterModel::setKinds(const QSet<ChangeKind>& kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    invalidateFilter();
}

void ChangesFilterModel::setText(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool ChangesFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_kinds.isEmpty()) {
        const auto kinds = index.data(ChangesModel::KindsRole).value<QList<int>>();
        if (std::none_of(kinds.cbegin(), kinds.cend(),
                         [this](int kind) { return m_kinds.contains(static_cast<ChangeKind>(kind)); }))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString searched = index.data(ChangesModel::SearchTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return searched.contains(word); });
}

} // namespace Mingjing
