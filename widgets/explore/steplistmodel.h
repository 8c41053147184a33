// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/exploration.h"

#include <QAbstractListModel>

namespace Mingjing {

/// What is wrong with one state, then the steps that led there.
class StepListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepListModel)

public:
    using QAbstractListModel::QAbstractListModel;

    /// \a steps of the whole run, of which those that led to \a state are taken.
    void show(const ExploredState& state, const QList<ExplorationIssue>& issues, const QList<ExploredStep>& steps);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Where the row comes from; invalid when nothing is known.
    SourcePlace place(int row) const;

private:
    struct Row {
        QString words;
        SourcePlace place;
        bool problem = false;
        bool doubtful = false;
    };
    QList<Row> m_rows;
};

} // namespace Mingjing
