// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Mingjing {

/// Of an ExplorationModel what is asked for.
class ExplorationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplorationFilter)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// What is shown beside the kinds of problems, which count from 0.
    static constexpr int everything = -1;
    static constexpr int anyProblem = -2;
    static constexpr int onlyNew = -3;

    void setShown(int shown);
    int shown() const { return m_shown; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_shown = everything;
};

} // namespace Mingjing
