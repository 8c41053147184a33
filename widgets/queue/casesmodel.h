// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/queue/queueport.h"

#include <QAbstractTableModel>

namespace Mingjing {

/// Cases of the store, one a row, read as they are needed: the store filters and sorts, and rows come in pages.
class CasesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasesModel)

public:
    enum Column {
        ProgramColumn,
        SubjectColumn,
        CategoryColumn,
        AssigneeColumn,
        StatusColumn,
        DueColumn,
        ProgressColumn,
        EditionColumn,
        UpdatedColumn,
        ColumnCount
    };
    enum Role { CaseIdRole = Qt::UserRole };
    static constexpr int pageSize = 200;

    explicit CasesModel(QObject* parent = nullptr);

    void setPort(const QueuePort& port) { m_port = port; }
    /// Which cases; the order stays.
    void setFilter(const CaseQuery& filter);
    CaseOrder order() const { return m_query.order; }
    bool isReversed() const { return m_query.reversed; }
    /// Reads the rows that are shown again.
    void refresh();
    /// How many cases the filter means, shown or not.
    qint64 total() const { return m_total; }
    /// -1 when it is not among those that were read.
    int rowOf(const QString& caseId) const;
    CaseSummary summary(int row) const { return m_cases.value(row); }

    /// The column by which the cases are sorted, and its arrow.
    static std::pair<Column, Qt::SortOrder> columnOf(CaseOrder order, bool reversed);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The cases could not be read.
    void failed(const Mingjing::Error& error);

private:
    QString text(const CaseSummary& summary, int column) const;
    QList<CaseSummary> read(int offset, int limit);

    QueuePort m_port;
    CaseQuery m_query;
    QList<CaseSummary> m_cases;
    qint64 m_total = 0;
};

} // namespace Mingjing
