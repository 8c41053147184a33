// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/subjecthistory.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace Mingjing {

class ReviewContext;

/// The credit score of the subject: its entries, their sum, and a new entry.
class CreditPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreditPage)

public:
    /// \a context must outlive the page.
    explicit CreditPage(ReviewContext& context, QWidget* parent = nullptr);
    ~CreditPage() override;

    void showHistory(const SubjectHistory& history);

private:
    void add();
    void refreshButtons();

    ReviewContext& m_context;
    QStandardItemModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_sum = nullptr;
    QSpinBox* m_amount = nullptr;
    QLineEdit* m_reason = nullptr;
    QComboBox* m_decision = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_message = nullptr;
    /// Why nothing can be entered.
    QLabel* m_scored = nullptr;
};

} // namespace Mingjing
