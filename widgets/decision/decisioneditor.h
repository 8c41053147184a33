// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/subjecthistory.h"
#include "widgets/decision/decisiondraft.h"
#include "widgets/decision/obstaclelist.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Mingjing {

class ObstacleList;
class ReviewContext;
class StepRow;

/// Drafts the decision of an open case: outcome, steps, summary; saved by itself; issued when nothing stands against
/// it.
class DecisionEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionEditor)

public:
    /// \a context must outlive the editor.
    explicit DecisionEditor(ReviewContext& context, QWidget* parent = nullptr);
    ~DecisionEditor() override;

    const DecisionDraft& draft() const { return m_draft; }
    bool canIssue() const;
    QList<StepRow*> rows() const { return m_rows; }

public Q_SLOTS:
    /// Records the draft now if it was changed.
    void save();
    void issue();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeOutcomes();
    void load();
    void reload();
    /// What was before, as it stands now; in a replay nothing is known of it.
    void readHistory();
    void rebuildRows();
    /// The steps that close the appeal channel are offered when asked for.
    void showClosing();
    void touched();
    void takeRows();
    void refresh();
    void setSuggested(Outcome outcome);
    QList<ObstacleList::Entry> obstacles() const;
    /// What the rules of the desk make of \a state, which has the decision as it stands here; empty: nothing.
    QString holdWord(const CaseState& state) const;
    CountedDate dueOf(const DecidedStep& step) const;
    void goTo(const QString& target);
    bool isEditable() const;

    ReviewContext& m_context;
    DecisionDraft m_draft;
    std::optional<SubjectHistory> m_history;
    bool m_dirty = false;
    bool m_saving = false;
    QString m_failure;
    QTimer m_saveTimer;
    QList<StepRow*> m_rows;
    QVBoxLayout* m_rowLayout = nullptr;
    QLabel* m_noSteps = nullptr;
    QToolButton* m_closing = nullptr;
    QButtonGroup* m_outcomes = nullptr;
    QPlainTextEdit* m_summary = nullptr;
    ObstacleList* m_obstacles = nullptr;
    QLabel* m_saved = nullptr;
    QLineEdit* m_pin = nullptr;
    QPushButton* m_issue = nullptr;
};

} // namespace Mingjing
