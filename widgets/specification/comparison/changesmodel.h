// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/comparison/changekind.h"

#include <QAbstractListModel>

#include <memory>

namespace Mingjing {

class Comparison;
struct ComparedClause;

/// What changed between two editions, clause by clause.
class ChangesModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesModel)

public:
    enum Role {
        KindsRole = Qt::UserRole + 1, ///< QList<int> of ChangeKind
        OldIdRole,
        NewIdRole,
        IdsRole, ///< “2/5.1 → 2/5.2”, or the one id
        TitleRole,
        SectionRole,
        SearchTextRole, ///< all that a filter looks through, in lower case
    };

    explicit ChangesModel(QObject* parent = nullptr);
    ~ChangesModel() override;

    /// May be null: then there are no rows.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison>& comparison() const { return m_comparison; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Comparison> m_comparison;
};

/// “2/5.1 → 2/5.2”, or the one id.
QString changeIds(const ComparedClause& change);

} // namespace Mingjing
