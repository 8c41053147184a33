// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace Mingjing {

class DecisionEditor;
class HeldPart;
class IssuedDecision;
class ReviewContext;

/// Decision and penalties of the open case: drafted while it is under review, then what was issued and what became of
/// it.
class DecisionPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionPane)

public:
    /// \a context must outlive the pane.
    explicit DecisionPane(ReviewContext& context, QWidget* parent = nullptr);
    ~DecisionPane() override;

    DecisionEditor* editor() const { return m_editor; }
    IssuedDecision* issued() const { return m_issued; }
    HeldPart* held() const { return m_held; }
    /// For menus. Owned by the pane.
    QList<QAction*> actions() const { return m_actions; }

public Q_SLOTS:
    /// Records an edited draft now; call it before the case is left.
    void save();

Q_SIGNALS:
    /// The decision is to be issued and nobody sees it: show the pane.
    void opened();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void issue();
    void refresh();

    ReviewContext& m_context;
    QStackedWidget* m_stack = nullptr;
    DecisionEditor* m_editor = nullptr;
    IssuedDecision* m_issued = nullptr;
    HeldPart* m_held = nullptr;
    QLabel* m_earlier = nullptr;
    QAction* m_issue = nullptr;
    QAction* m_close = nullptr;
    QList<QAction*> m_actions;
};

} // namespace Mingjing
