// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/board/hintboard.h"

#include <QAbstractListModel>

namespace Mingjing {

class ReviewContext;

/// The hints of the open case, the gravest and surest first. Follows the context's book of hints.
class HintsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintsModel)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ClausesRole, ///< QStringList
        SearchTextRole, ///< all that a filter looks through, in lower case
    };

    /// \a context must outlive the model.
    explicit HintsModel(const ReviewContext& context, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const BoardHint& hint(int row) const { return m_hints.at(row); }
    /// Invalid when there is none.
    QModelIndex indexOf(const QString& id) const;

private:
    void refresh();

    const ReviewContext& m_context;
    QList<BoardHint> m_hints;
};

} // namespace Mingjing
