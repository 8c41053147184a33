// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/finding.h"

#include <QAbstractListModel>
#include <QList>

namespace Mingjing {

class ReviewContext;

/// The findings of the open case in the order in which they came, withdrawn ones too.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsModel)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ClausesRole, ///< QStringList: clauses, then twins
        SeverityRole, ///< Severity as int
        WordsRole,
        EvidenceCountRole,
        WithdrawnRole,
        ConfirmRole, ///< why it must be confirmed since another edition is in force, in words; empty when it need not
    };

    /// \a context must outlive the model.
    explicit FindingsModel(const ReviewContext& context, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Invalid when there is none.
    QModelIndex indexOf(const QString& findingId) const;

private:
    void reset();
    void refresh();

    const ReviewContext& m_context;
    QList<Finding> m_findings;
};

} // namespace Mingjing
