// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>
#include <QSet>

#include <memory>
#include <vector>

namespace Mingjing {

/// JSON values as a tree of names and values, read as far as it is unfolded. Values that differ from what stood at the
/// same place before are marked.
class JsonValueModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonValueModel)

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< QString, where the value stands
        TextRole, ///< QString, the value as JSON
    };
    /// A value with a name, at the top of the tree or below another root.
    struct Root {
        QString name;
        QJsonValue value;
        /// Index of the root that it hangs below; -1: at the top.
        int parent = -1;
        /// What stands beside the name; empty: the value, shortened.
        QString summary = {};
        /// Tells roots of one name apart; what is compared with what was before.
        QString key = {};
    };

    explicit JsonValueModel(QObject* parent = nullptr);
    ~JsonValueModel() override;

    /// Replaces all; \a compare: what differs from before is marked.
    void setRoots(const QList<Root>& roots, bool compare = false);
    /// The first value after \a from (going round) whose name or value contains \a text; searches what is not unfolded
    /// yet as well. Invalid when there is none. \a forward false: the last one before it.
    QModelIndex find(const QString& text, const QModelIndex& from, bool forward = true);
    /// The value at \a path, unfolded for; invalid when there is none.
    QModelIndex indexAt(const QString& path);
    qsizetype changedCount() const { return qsizetype(m_changed.size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    Node* nodeAt(const QModelIndex& index) const;
    void unfold(Node& node) const;
    QModelIndex indexOf(const Node& node) const;
    void collect(Node& node, std::vector<Node*>& all) const;
    /// Marks what differs between two values at \a path and above.
    bool compare(const QJsonValue& before, const QJsonValue& now, const QString& path, int depth);

    std::unique_ptr<Node> m_top;
    QList<Root> m_roots;
    QSet<QString> m_changed;
};

} // namespace Mingjing
