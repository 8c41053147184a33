// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/findings/evidencebytes.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace Mingjing {

class FindingAnswersBar;
class FindingEditor;
class FindingsModel;
class ReviewContext;

/// The findings of the open case: the list, and the editor beside it. Read-only in a replay.
class FindingsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsPane)

public:
    /// \a context must outlive the pane.
    explicit FindingsPane(ReviewContext& context, QWidget* parent = nullptr);
    ~FindingsPane() override;

    /// Where pictures come from when the context has no session, as in a replay. Null: only from the live case.
    void setBytes(const EvidenceBytes& bytes);
    /// New finding, record: for menus. Owned by the pane.
    QList<QAction*> actions() const { return m_actions; }
    FindingEditor* editor() const { return m_editor; }

public Q_SLOTS:
    /// Begins a finding under the selected check item.
    void newFinding();
    /// Begins a copy of the selected finding for another place.
    void copyFinding();

Q_SIGNALS:
    /// The editor was opened for a new finding: the pane wants to be seen.
    void opened();
    /// A finding is copied: what is selected elsewhere may be its evidence.
    void evidenceWanted();
    /// A finding was recorded or changed.
    void recorded(const QString& findingId);

private:
    void follow(const QString& findingId);
    void updateEmpty();

    ReviewContext& m_context;
    FindingsModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    FindingEditor* m_editor = nullptr;
    FindingAnswersBar* m_answers = nullptr;
    QList<QAction*> m_actions;
};

} // namespace Mingjing
