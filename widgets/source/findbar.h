// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/search/textsearch.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace Mingjing {

class SourceEditor;

/// Finds in one editor as one types, off the GUI thread: all matches stand out, and one goes from each to the next.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    static constexpr qsizetype maximumMatches = 20'000;

    explicit FindBar(QWidget* parent = nullptr);
    ~FindBar() override;

    /// Shows the bar for \a editor, with what is selected in it as query.
    void open(SourceEditor* editor);
    /// Looks in \a editor from now on; nullptr for none. Nothing happens while the bar is hidden.
    void setEditor(SourceEditor* editor);
    void findNext() { go(false); }
    void findPrevious() { go(true); }

Q_SIGNALS:
    /// The person is done; the editor should have the focus.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SearchQuery query() const;
    void start();
    void showMatches();
    void go(bool backward);
    void close();
    void say(qsizetype index);

    SourceEditor* m_editor = nullptr;
    QLineEdit* m_input = nullptr;
    QToolButton* m_matchCase = nullptr;
    QToolButton* m_wholeWords = nullptr;
    QToolButton* m_expression = nullptr;
    QLabel* m_notice = nullptr;
    QTimer* m_pause = nullptr;
    Cancellation m_cancellation;
    QFutureWatcher<QList<TextMatch>> m_watcher;
    /// What is searched.
    QString m_text;
    qsizetype m_count = 0;
    /// The editor has the matches of the query in m_text.
    bool m_isDone = false;
    /// Go to a match as soon as there are any: forward, backward.
    int m_goesThen = 0;
};

} // namespace Mingjing
