// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/heldedition.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace Mingjing {

class Catalogue;
class PenaltiesModel;

/// All penalties of an edition in a table that can be sorted and filtered.
class PenaltiesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PenaltiesPage)

public:
    /// \a catalogue must outlive the page.
    explicit PenaltiesPage(const Catalogue& catalogue, QWidget* parent = nullptr);
    ~PenaltiesPage() override;

    void setEdition(std::shared_ptr<const Edition> edition);
    QTableView* table() const { return m_table; }
    QLineEdit* filterField() const { return m_field; }

Q_SIGNALS:
    /// The person wants to read the clause.
    void clauseChosen(const QString& id);

private:
    void updateCount();

    PenaltiesModel* m_model = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace Mingjing
