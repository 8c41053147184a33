// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Mingjing {

class ReviewContext;

/// The calls that the pages of the open package have made, as they come in.
class TraceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceModel)

public:
    enum Column { TimeColumn, ApiColumn, ArgumentsColumn, PlaceColumn, PageColumn, ColumnCount };

    /// \a context must outlive the model.
    explicit TraceModel(ReviewContext& context, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void append(int index);
    void reset();

    ReviewContext& m_context;
    int m_rows = 0;
};

} // namespace Mingjing
