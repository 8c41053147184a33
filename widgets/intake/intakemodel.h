// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Mingjing {

class ReviewContext;
struct IntakeWarning;

/// What was odd about the package of the open case, gravest first.
class IntakeModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakeModel)

public:
    enum Column { SeverityColumn, KindColumn, PlaceColumn, DetailColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };

    /// \a context must outlive the model.
    explicit IntakeModel(ReviewContext& context, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Null when there is no such row. Valid until the case changes.
    const IntakeWarning* warning(int row) const;

private:
    void reset();

    ReviewContext& m_context;
    /// Indices of the case's warnings.
    QList<qsizetype> m_order;
};

} // namespace Mingjing
