// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/subjecthistory.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace Mingjing {

class GraphView;
class ReviewContext;

/// The circle of the subject: its relations as a list and as a graph; recording one and withdrawing one of this case.
class RelationsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelationsPage)

public:
    /// \a context must outlive the page.
    explicit RelationsPage(ReviewContext& context, QWidget* parent = nullptr);
    ~RelationsPage() override;

    void showHistory(const SubjectHistory& history);

private:
    QWidget* makeForm();
    void add();
    void withdraw();
    void refreshButtons();
    QString chosenRelation() const;
    void tell(const Result<void>& done, const QString& success);

    ReviewContext& m_context;
    QStandardItemModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    GraphView* m_graph = nullptr;
    QLineEdit* m_subject = nullptr;
    QLineEdit* m_other = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_add = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_withdraw = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace Mingjing
