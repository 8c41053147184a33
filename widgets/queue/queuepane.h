// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casequery.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace Mingjing {

class CasesModel;

/// The room of what waits: all cases with a filter, and how to begin when there is none.
class QueuePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuePane)

public:
    explicit QueuePane(QWidget* parent = nullptr);
    ~QueuePane() override;

    void setCases(const QList<CaseSummary>& cases);

public Q_SLOTS:
    void focusFilter();

Q_SIGNALS:
    void caseChosen(const QString& caseId);
    void openPackageRequested();

private:
    void chooseCurrent();
    void updateEmpty();

    CasesModel* m_cases = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace Mingjing
