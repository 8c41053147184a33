// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace Mingjing {

class IntakeFilter;
class IntakeModel;
class ReviewContext;

/// What was odd about the package, with a filter. Choosing one shows its file and line.
class IntakePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakePane)

public:
    /// \a context must outlive the pane.
    explicit IntakePane(ReviewContext& context, QWidget* parent = nullptr);
    ~IntakePane() override;

    /// Where the keys go: the list when it holds something, else the filter.
    void focusList();

private:
    void showCount();
    void goTo(const QModelIndex& index);

    ReviewContext& m_context;
    IntakeModel* m_model = nullptr;
    IntakeFilter* m_filtered = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_least = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace Mingjing
