// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casequery.h"

#include <QAbstractTableModel>

namespace Mingjing {

/// Cases of the store, one a row.
class CasesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasesModel)

public:
    enum Column {
        ProgramColumn,
        SubjectColumn,
        StatusColumn,
        DueColumn,
        ProgressColumn,
        EditionColumn,
        UpdatedColumn,
        ColumnCount
    };
    enum Role { CaseIdRole = Qt::UserRole, SortRole };

    explicit CasesModel(QObject* parent = nullptr);

    void setCases(const QList<CaseSummary>& cases);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CaseSummary& summary, int column) const;

    QList<CaseSummary> m_cases;
};

} // namespace Mingjing
