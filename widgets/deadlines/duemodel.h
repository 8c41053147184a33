// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/deadlines/duerows.h"

#include <QAbstractTableModel>

#include <optional>

namespace Mingjing {

/// The list of due dates, all or those of a group and a day.
class DueModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueModel)

public:
    enum Column { StandsColumn, MomentColumn, ProgramColumn, SubjectColumn, WhatColumn, CaseColumn, ColumnCount };
    enum Role { CaseIdRole = Qt::UserRole };

    explicit DueModel(QObject* parent = nullptr);

    void setRows(const QList<DueRow>& rows);
    const QList<DueRow>& allRows() const { return m_all; }
    /// Only those of \a group, and on \a day when it is valid.
    void show(std::optional<DueGroup> group, QDate day);
    int countOf(DueGroup group) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QList<DueRow> m_all;
    QList<DueRow> m_shown;
    std::optional<DueGroup> m_group;
    QDate m_day;
};

} // namespace Mingjing
