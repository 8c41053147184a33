// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausetreemodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/words/clausewords.h"

namespace Mingjing {

ClauseTreeModel::ClauseTreeModel(const Catalogue& catalogue, QObject* parent)
    : QAbstractItemModel(parent), m_catalogue(catalogue)
{
}

void ClauseTreeModel::setEdition(std::shared_ptr<const Edition> edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_children.clear();
    m_rows.clear();
    m_found.clear();
    m_searching = false;
    if (m_edition) {
        for (const Clause& clause : m_edition->clauses()) {
            QList<const Clause*>& siblings = m_children[clause.parent];
            m_rows.insert(&clause, int(siblings.size()));
            siblings.append(&clause);
        }
    }
    endResetModel();
}

void ClauseTreeModel::setFound(const QStringList& ids, bool searching)
{
    m_found = QSet<QString>(ids.cbegin(), ids.cend());
    m_searching = searching;
}

const Clause& ClauseTreeModel::clauseAt(const QModelIndex& index) const
{
    return *static_cast<const Clause*>(index.constInternalPointer());
}

QModelIndex ClauseTreeModel::indexOf(const Clause& clause) const
{
    return createIndex(m_rows.value(&clause), 0, &clause);
}

QModelIndex ClauseTreeModel::indexOf(const QString& id) const
{
    const Clause* clause = m_edition ? m_edition->clause(id) : nullptr;
    return clause ? indexOf(*clause) : QModelIndex();
}

QModelIndex ClauseTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    const QString above = parent.isValid() ? clauseAt(parent).id : QString();
    return createIndex(row, 0, m_children.constFind(above)->at(row));
}

QModelIndex ClauseTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(clauseAt(index).parent) : QModelIndex();
}

int ClauseTreeModel::rowCount(const QModelIndex& parent) const
{
    const auto found = m_children.constFind(parent.isValid() ? clauseAt(parent).id : QString());
    return found == m_children.cend() ? 0 : int(found->size());
}

int ClauseTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ClauseTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Clause& clause = clauseAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return ClauseWords::heading(clause, m_catalogue);
    case Qt::ToolTipRole:
        return plainToolTip(clause.text.left(400));
    case IdRole:
        return clause.id;
    case FoundRole:
        return isFound(clause);
    default:
        return {};
    }
}

} // namespace Mingjing
