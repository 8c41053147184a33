// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/source/jsonoutline.h"

#include <QAbstractItemModel>

namespace Mingjing {

/// The values of a JSON file as a tree.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonTreeModel)

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role {
        OffsetRole = Qt::UserRole, ///< qlonglong, of the value in the text
    };

    explicit JsonTreeModel(QObject* parent = nullptr);
    ~JsonTreeModel() override;

    void setOutline(std::vector<JsonNode> nodes);
    /// The innermost value that begins at \a offset or before it and has not ended; invalid when there is none.
    QModelIndex indexAt(qsizetype offset) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QModelIndex indexOf(int node, int column) const;

    std::vector<JsonNode> m_nodes;
    std::vector<int> m_rows;
};

} // namespace Mingjing
