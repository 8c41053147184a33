// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/source/placehistory.h"

#include <QWidget>

class QTabWidget;

namespace Mingjing {

class FindBar;
class SourceEditor;
class SourceTab;
class TextViewer;

/// Open files in tabs, one of them in front, with a find bar and a history of their own. Two of them stand side by side
/// in a source pane.
class SourceGroup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceGroup)

public:
    explicit SourceGroup(QWidget* parent = nullptr);
    ~SourceGroup() override;

    int count() const;
    SourceTab* tabAt(int index) const;
    /// The tab that shows \a path; -1 when none does.
    int indexOf(const QString& path) const;
    int currentIndex() const;
    void setCurrentIndex(int index);
    /// Null when there is none; so are the text of what is no text, and its editor.
    SourceTab* currentTab() const;
    TextViewer* currentText() const;
    SourceEditor* currentEditor() const;
    /// Where the person is; no file when none is open.
    SourcePlace here() const;

    /// Takes \a tab over and shows it. Its index.
    int add(SourceTab* tab);
    /// Gives the tab at \a index away, which the caller owns then.
    SourceTab* take(int index);

    FindBar* findBar() const { return m_find; }
    PlaceHistory& history() { return m_history; }
    void focusText();
    /// The find bar looks in the text in front from now on.
    void followFront();

Q_SIGNALS:
    void frontChanged();
    void closeRequested(int index);

private:
    QTabWidget* m_tabs = nullptr;
    FindBar* m_find = nullptr;
    PlaceHistory m_history;
};

} // namespace Mingjing
