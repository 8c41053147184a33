// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/clausehistory.h"
#include "widgets/specification/heldedition.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTimer;
class QToolBar;
class QTreeView;

namespace Mingjing {

class Catalogue;
class ClausePage;
class ClauseTreeFilter;
class ClauseTreeModel;
class MarkedTextDelegate;

/// An edition to read: the tree with a search, and the clause in full with a history.
class ClauseBrowser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseBrowser)

public:
    /// \a catalogue must outlive the browser.
    explicit ClauseBrowser(const Catalogue& catalogue, QWidget* parent = nullptr);
    ~ClauseBrowser() override;

    void setEdition(std::shared_ptr<const Edition> edition);
    /// Shows the clause and remembers it; an unknown id is ignored.
    void showClause(const QString& id);
    QString clauseId() const;

    QLineEdit* searchField() const { return m_search; }
    QTreeView* tree() const { return m_tree; }
    ClausePage* page() const { return m_page; }
    /// What the search found, in document order.
    const QStringList& found() const { return m_found; }
    QAction* copyCitationAction() const { return m_copyCitation; }

public Q_SLOTS:
    void focusSearch();
    /// Searches for what is typed, at once.
    void search();
    void goBack();
    void goForward();
    void nextMatch();
    void previousMatch();
    void copyCitation();
    void copyId();

Q_SIGNALS:
    /// One line about what was done.
    void reported(const QString& sentence);

private:
    void makeActions();
    void makeLayout();
    void display(const QString& id);
    void stepMatch(bool forward);
    void updateCount();
    void updateActions();

    const Catalogue& m_catalogue;
    std::shared_ptr<const Edition> m_edition;
    ClauseTreeModel* m_model = nullptr;
    ClauseTreeFilter* m_filter = nullptr;
    MarkedTextDelegate* m_delegate = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    QTreeView* m_tree = nullptr;
    ClausePage* m_page = nullptr;
    QTimer* m_typed = nullptr;
    QToolBar* m_bar = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_copyCitation = nullptr;
    QAction* m_copyId = nullptr;
    ClauseHistory m_history;
    QStringList m_found;
    bool m_searching = false;
    bool m_displaying = false;
};

} // namespace Mingjing
