// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/queue/queueport.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace Mingjing {

class BatchIntakePanel;
class CasesModel;
class QueueFilterBar;
class SearchResults;

/// The room of what waits: all cases with filters and saved views, whose they are, a search in all that they say, and
/// packages on their way in.
class QueuePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuePane)

public:
    explicit QueuePane(QWidget* parent = nullptr);
    ~QueuePane() override;

    void setPort(const QueuePort& port);
    CasesModel* cases() const { return m_cases; }
    QueueFilterBar* filterBar() const { return m_filter; }
    SearchResults* results() const { return m_results; }
    BatchIntakePanel* intake() const { return m_intake; }
    /// The case that is chosen in the list; empty when none is.
    QString currentCase() const;

public Q_SLOTS:
    void focusFilter();
    void focusSearch();
    /// Reads again what is shown.
    void refresh();
    /// As refresh(), at once or as soon as the queue is seen again.
    void refreshWhenShown();
    /// Takes the chosen case for who sits here.
    void claim();
    /// Asks whose the chosen case is to be.
    void startAssigning();

Q_SIGNALS:
    void caseChosen(const QString& caseId);
    void openPackageRequested();
    void intakeFilesRequested();
    void intakeFolderRequested();
    /// One line for the status bar.
    void reported(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeSearch();
    QWidget* makeAssignBar();
    void applyFilter();
    void chooseCurrent();
    void assign(const QString& assignee);
    void saveView(const QString& name);
    void updateShown();

    QueuePort m_port;
    CaseFacets m_facets;
    CasesModel* m_cases = nullptr;
    QueueFilterBar* m_filter = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_clear = nullptr;
    QWidget* m_emptyFoot = nullptr;
    QLabel* m_count = nullptr;
    SearchResults* m_results = nullptr;
    BatchIntakePanel* m_intake = nullptr;
    QPushButton* m_claim = nullptr;
    QPushButton* m_assign = nullptr;
    QWidget* m_assignBar = nullptr;
    QComboBox* m_assignee = nullptr;
    QTimer m_filterTimer;
    QString m_current;
    bool m_isStale = false;
};

} // namespace Mingjing
