// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/edition.h"

#include <QAbstractTableModel>

#include <memory>

namespace Mingjing {

class Catalogue;

/// All that follows from breaking the clauses of an edition, one step a row; a rule that could not be read has one too.
class PenaltiesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PenaltiesModel)

public:
    enum Column {
        OwnerColumn,
        CaseColumn,
        ConditionColumn,
        KindColumn,
        CapabilitiesColumn,
        DaysColumn,
        DeadlineColumn,
        SentenceColumn,
        ColumnCount
    };
    enum Role { OwnerRole = Qt::UserRole, SortRole };

    /// \a catalogue must outlive the model.
    explicit PenaltiesModel(const Catalogue& catalogue, QObject* parent = nullptr);

    void setEdition(std::shared_ptr<const Edition> edition);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const ProcessingRule* rule = nullptr;
        /// Both nullptr when the rule could not be read.
        const PenaltyCase* penaltyCase = nullptr;
        const PenaltyStep* step = nullptr;
        /// The owner's place in the document.
        int place = 0;
    };

    void addRule(const ProcessingRule& rule);
    QString text(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    const Catalogue& m_catalogue;
    std::shared_ptr<const Edition> m_edition;
    QList<Row> m_rows;
};

} // namespace Mingjing
