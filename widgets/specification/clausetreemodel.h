// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/edition.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>

namespace Mingjing {

class Catalogue;

/// Chapters, sections, clauses and prose of an edition, as a tree.
class ClauseTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseTreeModel)

public:
    enum Role {
        IdRole = Qt::UserRole,
        /// Whether the search found it; true for all without a search.
        FoundRole,
    };

    /// \a catalogue must outlive the model.
    explicit ClauseTreeModel(const Catalogue& catalogue, QObject* parent = nullptr);

    void setEdition(std::shared_ptr<const Edition> edition);
    const Edition* edition() const { return m_edition.get(); }
    /// Marks what was found; everything when \a searching is false. Tells nobody: the filter is invalidated after it.
    void setFound(const QStringList& ids, bool searching);
    /// An invalid index for an unknown id.
    QModelIndex indexOf(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Clause& clauseAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Clause& clause) const;
    bool isFound(const Clause& clause) const { return !m_searching || m_found.contains(clause.id); }

    const Catalogue& m_catalogue;
    std::shared_ptr<const Edition> m_edition;
    /// Per clause (by its place in the edition): its children, and its row.
    QHash<QString, QList<const Clause*>> m_children;
    QHash<const Clause*, int> m_rows;
    QSet<QString> m_found;
    bool m_searching = false;
};

} // namespace Mingjing
