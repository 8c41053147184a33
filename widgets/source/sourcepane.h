// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/search/packagesearch.h"
#include "review/source/reference.h"
#include "review/source/symbols.h"
#include "widgets/source/sourceeditor.h"

#include <QFutureWatcher>
#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;

namespace Mingjing {

class ReviewContext;
class SourceGroup;
class SourceTab;
class SyntaxRepository;
class TextViewer;

/// The sources of the open package in tabs. Follows the selection of the context; goes from a name to what it means and
/// back; marks lines as evidence. Two groups of tabs can stand side by side; keys and menus speak of the one that had
/// the focus last. What was open comes back when its case does, as long as the program runs.
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
    /// How many groups of tabs there are: one or two.
    int groupCount() const { return int(m_groups.size()); }
    /// How the person likes to see sources: wrapped, with the map, how wide each of two. To be kept for the next run.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);
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
    /// Shows the file in front in the other group too, which is made when there is none.
    void showBeside();
    /// Moves the file in front to the other group.
    void moveToOther();
    /// Makes one group of both.
    void joinGroups();
    void focusOther();
    void goBack();
    void goForward();

Q_SIGNALS:
    void usagesRequested(const QString& word);
    void placesFound(const QString& title, const QList<Mingjing::SearchMatch>& places);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Remembered {
        QString path;
        SourceEditor::View view;
    };
    struct GroupTabs {
        QList<Remembered> tabs;
        int current = 0;
    };
    struct CaseTabs {
        QList<GroupTabs> groups;
        qsizetype current = 0;
    };
    struct Definition {
        Reference reference;
        QList<SearchMatch> places;
        SourcePlace from;
    };

    void makeActions();
    QAction* makeAction(const char* id, const QString& text, const QKeySequence& key, bool checkable = false);
    QWidget* makeFooter();
    SourceGroup* addGroup();
    void removeEmptyGroups();
    SourceGroup* otherGroup() const;
    void enter(SourceGroup* group);
    void takeFocus(QWidget* focus);
    /// Gives both groups the room that they had last.
    void evenOut();
    QList<TextViewer*> texts() const;
    SourceTab* makeTab(const QString& path);
    void open(const SourcePlace& place, bool recorded);
    void showSide(int side);
    void goToTypedLine();
    void hideLineBar();
    void closeTab(SourceGroup* group, int index);
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
    QSplitter* m_splitter = nullptr;
    /// One or two; m_current had the focus last.
    QList<SourceGroup*> m_groups;
    SourceGroup* m_current = nullptr;
    QList<int> m_sizes;
    QLabel* m_empty = nullptr;
    QLineEdit* m_lineInput = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_position = nullptr;
    QWidget* m_footer = nullptr;
    QAction* m_wrap = nullptr;
    QAction* m_mapShown = nullptr;
    QAction* m_beside = nullptr;
    QAction* m_join = nullptr;
    QAction* m_pretty = nullptr;
    QAction* m_tree = nullptr;
    QString m_caseKey;
    QHash<QString, CaseTabs> m_remembered;
    QFutureWatcher<Definition> m_definition;
    bool m_changing = false;
};

} // namespace Mingjing
