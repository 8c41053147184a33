// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"
#include "review/trace/sourceplace.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTabWidget;

namespace Mingjing {

class ReviewContext;
class SourceEditor;
class SyntaxRepository;

/// The sources of the open package in tabs, with a find bar. Follows the selection of the context; marks lines as
/// evidence.
class SourcePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePane)

public:
    /// Both must outlive the pane.
    SourcePane(ReviewContext& context, const SyntaxRepository& syntax, QWidget* parent = nullptr);
    ~SourcePane() override;

    /// The editor of the front tab; nullptr when none is open.
    SourceEditor* currentEditor() const;

public Q_SLOTS:
    void openFile(const QString& path, int line = 0, int column = 0);
    void focusEditor();
    void showFindBar();
    void findNext();
    void findPrevious();
    /// Asks for a line number in place.
    void showGoToLine();
    void closeCurrentTab();
    /// Records the selected lines of the front tab as evidence.
    void captureSelection();

private:
    QWidget* makeViewer(const QString& path);
    void findFrom(bool backward);
    void hideBar();
    void closeTab(int index);
    void resetTabs();
    void updateEvidenceMarks();
    void updateNotice();

    ReviewContext& m_context;
    const SyntaxRepository& m_syntax;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_bar = nullptr;
    QLineEdit* m_barInput = nullptr;
    QLabel* m_barNotice = nullptr;
    QLabel* m_notice = nullptr;
    bool m_barGoesToLine = false;
    bool m_matchCase = false;
};

} // namespace Mingjing
