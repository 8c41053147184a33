// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace Mingjing {

class ReviewContext;

/// The recorded calls with a filter. Choosing one shows its line; chosen ones can become evidence.
class TracePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TracePane)

public:
    /// \a context must outlive the pane.
    explicit TracePane(ReviewContext& context, QWidget* parent = nullptr);
    ~TracePane() override;

public Q_SLOTS:
    void focusFilter();
    /// Records the chosen calls as evidence.
    void captureSelection();

private:
    ReviewContext& m_context;
    QSortFilterProxyModel* m_filtered = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace Mingjing
