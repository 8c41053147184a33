// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/subjecthistory.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTabWidget;
class QTableView;

namespace Mingjing {

class CreditPage;
class RelationsPage;
class ReviewContext;

/// What is known of the subject beyond the open case: former cases, offences per clause, related subjects, credit.
/// Read anew when the pane is shown and when the case changes while it is.
class HistoryPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPane)

public:
    /// \a context must outlive the pane.
    explicit HistoryPane(ReviewContext& context, QWidget* parent = nullptr);
    ~HistoryPane() override;

    const SubjectHistory& history() const { return m_history; }
    /// Where the keys go.
    void focusList();

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QTableView* makeTable(QStandardItemModel* model, const QString& name);

    ReviewContext& m_context;
    SubjectHistory m_history;
    QLabel* m_summary = nullptr;
    QTabWidget* m_tabs = nullptr;
    QStandardItemModel* m_cases = nullptr;
    QStandardItemModel* m_offences = nullptr;
    QTableView* m_casesTable = nullptr;
    QTableView* m_offencesTable = nullptr;
    RelationsPage* m_relations = nullptr;
    CreditPage* m_credit = nullptr;
};

} // namespace Mingjing
