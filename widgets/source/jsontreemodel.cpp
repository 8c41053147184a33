// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/jsontreemodel.h"

#include <algorithm>

namespace Mingjing {

JsonTreeModel::JsonTreeModel(QObject* parent) : QAbstractItemModel(parent) { }

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setOutline(std::vector<JsonNode> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_rows.assign(m_nodes.size(), 0);
    for (const JsonNode& node : m_nodes) {
        for (size_t row = 0; row < node.children.size(); ++row)
            m_rows[size_t(node.children[row])] = int(row);
    }
    endResetModel();
}

QModelIndex JsonTreeModel::indexOf(int node, int column) const
{
    return createIndex(m_rows[size_t(node)], column, quintptr(node));
}

QModelIndex JsonTreeModel::indexAt(qsizetype offset) const
{
    // Nodes stand in the order of the text: the last one that begins before the place is the innermost.
    const auto after = std::upper_bound(m_nodes.cbegin(), m_nodes.cend(), offset,
                                        [](qsizetype at, const JsonNode& node) { return at < node.offset; });
    return after == m_nodes.cbegin() ? QModelIndex() : indexOf(int(after - m_nodes.cbegin()) - 1, 0);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, column, quintptr(m_nodes[parent.internalId()].children[size_t(row)]))
                            : createIndex(row, column, quintptr(0));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const
{
    const int node = child.isValid() ? m_nodes[child.internalId()].parent : -1;
    return node < 0 ? QModelIndex() : indexOf(node, 0);
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    return parent.column() == 0 ? int(m_nodes[parent.internalId()].children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonNode& node = m_nodes[index.internalId()];
    if (role == OffsetRole)
        return qlonglong(node.offset);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == KeyColumn)
        return node.parent < 0 ? tr("File") : node.key;
    if (node.value == u'{')
        return QStringLiteral("{%1}").arg(node.children.size());
    if (node.value == u'[')
        return QStringLiteral("[%1]").arg(node.children.size());
    return node.value;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Name") : tr("Value");
}

} // namespace Mingjing
