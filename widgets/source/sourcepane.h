// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/search/packagesearch.h"
#include "review/source/reference.h"
#include "review/source/symbols.h"
#include "widgets/source/placehistory.h"
#include "widgets/source/sourceeditor.h"

#include <QFutureWatcher>
#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTabWidget;

namespace Mingjing {

class FindBar;
class ReviewContext;
class SourceTab;
class SyntaxRepository;
class TextViewer;

/// The sources of the open package in tabs. Follows the selection of the context; goes from a name to what it means and
/// back; marks lines as evidence. What was open comes back when its case does, as long as the program runs.
class SourcePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePane)

public:
    /// Both must outlive the pane.
    SourcePane(ReviewContext& context, const SyntaxRepository& syntax, QWidget* parent = nullptr);
    ~SourcePane() override;

    /// The original text of the front tab; nullptr when none is open.
    SourceEditor* currentEditor() const;
    TextViewer* currentText() const;
    SourceTab* currentTab() const;
    /// The functions, elements, selectors or keys of the file in front.
    QList<SourceSymbol> symbols() const;

public Q_SLOTS:
    void openFile(const QString& path, int line = 0, int column = 0);
    /// Selects \a offset in the file in front.
    void goToOffset(qsizetype offset);
    void focusEditor();
    void showFindBar();
    void findNext();
    void findPrevious();
    /// Asks for a line number in place.
    void showGoToLine();
    void closeCurrentTab();
    /// Records the selected lines of the front tab as evidence.
    void captureSelection();
    /// To what the word at the cursor means; several places are handed to placesFound().
    void goToDefinition();
    /// Asks for every place of the package with the word at the cursor.
    void findUsages();
    void goBack();
    void goForward();

Q_SIGNALS:
    void usagesRequested(const QString& word);
    void placesFound(const QString& title, const QList<Mingjing::SearchMatch>& places);

private:
    struct Remembered {
        QString path;
        SourceEditor::View view;
    };
    struct CaseTabs {
        QList<Remembered> tabs;
        int current = 0;
    };
    struct Definition {
        Reference reference;
        QList<SearchMatch> places;
        SourcePlace from;
    };

    void makeActions();
    QAction* makeAction(const char* id, const QString& text, const QKeySequence& key, bool checkable = false);
    QWidget* makeFooter();
    SourceTab* tabAt(int index) const;
    void open(const SourcePlace& place, bool recorded);
    SourcePlace here() const;
    void showSide(int side);
    void goToTypedLine();
    void hideLineBar();
    void closeTab(int index);
    void changeCase();
    void rememberTabs();
    void connectText(TextViewer* text);
    void showDefinition();
    QList<SearchMatch> recordedCalls(const QString& interface) const;
    void updateMarks();
    void updateFront();
    void updateFooter();

    ReviewContext& m_context;
    const SyntaxRepository& m_syntax;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_empty = nullptr;
    FindBar* m_find = nullptr;
    QLineEdit* m_lineInput = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_position = nullptr;
    QWidget* m_footer = nullptr;
    QAction* m_wrap = nullptr;
    QAction* m_pretty = nullptr;
    QAction* m_tree = nullptr;
    PlaceHistory m_history;
    QString m_caseKey;
    QHash<QString, CaseTabs> m_remembered;
    QFutureWatcher<Definition> m_definition;
    bool m_changingCase = false;
};

} // namespace Mingjing
