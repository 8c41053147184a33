// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/hintjudgement.h"

#include <QWidget>

class QAction;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace Mingjing {

struct BoardHint;

/// What can be answered to the hint that is shown: accept, dismiss with a reason and a reach, change.
class HintAnswerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintAnswerBar)

public:
    /// The actions are those of the pane; they are shown as buttons.
    HintAnswerBar(QAction* accept, QAction* dismiss, QAction* edit, QWidget* parent = nullptr);

    /// nullptr: none. What is typed stays while the same hint is shown.
    void showHint(const BoardHint* hint, bool editable);
    /// Asks for the reason.
    void beginDismissal();
    bool isDismissing() const;

Q_SIGNALS:
    void dismissed(const QString& reason, Mingjing::HintReach reach);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeDismissal();
    void finish();

    QString m_hint;
    QStackedWidget* m_pages = nullptr;
    QComboBox* m_reason = nullptr;
    QComboBox* m_reach = nullptr;
    QToolButton* m_dismiss = nullptr;
};

} // namespace Mingjing
