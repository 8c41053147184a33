// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/versions/filechange.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Mingjing {

/// The files that differ between two versions, with how much of each.
class ChangedFilesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangedFilesModel)

public:
    enum Column { KindColumn, PathColumn, AmountColumn, ColumnCount };

    explicit ChangedFilesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    /// \a findings: how many findings rest on a file, by its path.
    void setFiles(const QList<FileChange>& files, const QHash<QString, int>& findings);
    /// Null when there is no such row.
    const FileChange* file(int row) const;
    /// The row of the file known by \a path in either version; -1 when it did not change.
    int rowOf(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString words(const FileChange& file) const;

    QList<FileChange> m_files;
    QHash<QString, int> m_findings;
};

} // namespace Mingjing
