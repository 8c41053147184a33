// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/search/packagesearch.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Mingjing {

class ReviewContext;

/// Find in the whole package: as one types, off the GUI thread, matches by file. Activating one shows its line.
class SearchPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPane)

public:
    /// \a context must outlive the pane.
    explicit SearchPane(ReviewContext& context, QWidget* parent = nullptr);
    ~SearchPane() override;

public Q_SLOTS:
    /// Puts the cursor into the input.
    void focusInput();
    /// Looks for \a query as if it had been typed.
    void searchFor(const Mingjing::SearchQuery& query);
    /// Lists \a places, found elsewhere, below \a title.
    void showPlaces(const QString& title, const QList<Mingjing::SearchMatch>& places);

private:
    void startSearch();
    void showOutcome();
    /// Gives the number of files.
    int list(const QList<SearchMatch>& matches);
    void activate(QTreeWidgetItem* item);

    ReviewContext& m_context;
    QLineEdit* m_input = nullptr;
    QToolButton* m_matchCase = nullptr;
    QToolButton* m_wholeWords = nullptr;
    QToolButton* m_expression = nullptr;
    QLabel* m_status = nullptr;
    QTreeWidget* m_results = nullptr;
    Cancellation m_cancellation;
    QFutureWatcher<Result<SearchOutcome>> m_watcher;
};

} // namespace Mingjing
