// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/packagecontents.h"

#include <QAbstractItemModel>

#include <memory>

namespace Mingjing {

/// The files of a package as folders and files, folders first.
class PackageTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackageTreeModel)

public:
    enum Role {
        PathRole = Qt::UserRole, ///< QString; of a folder without a trailing slash
        IsFolderRole, ///< bool
        SizeRole, ///< qint64, bytes
    };

    explicit PackageTreeModel(QObject* parent = nullptr);
    ~PackageTreeModel() override;

    /// \a entries are sorted by path.
    void setEntries(const QList<PackageEntry>& entries);
    /// Invalid when the package has no such file.
    QModelIndex indexOf(const QString& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;

    const Node* nodeOf(const QModelIndex& index) const;

    std::unique_ptr<Node> m_root;
};

} // namespace Mingjing
