// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/findinganswer.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace Mingjing {

class ReviewContext;

/// After a resubmission: what it did about the selected finding, one after another. Hidden while nothing was
/// resubmitted to a deadline that is open.
class FindingAnswersBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingAnswersBar)

public:
    /// \a context must outlive the bar.
    explicit FindingAnswersBar(ReviewContext& context, QWidget* parent = nullptr);
    ~FindingAnswersBar() override;

    /// Fixed, partly, not fixed: for menus. Owned by the bar.
    QList<QAction*> actions() const { return m_actions; }
    void answer(AnswerResult result);

private:
    void refresh();
    /// The selected finding if it can be answered, else the first that is not yet.
    QString current() const;

    ReviewContext& m_context;
    QLabel* m_head = nullptr;
    QLabel* m_finding = nullptr;
    QLineEdit* m_note = nullptr;
    QList<QAction*> m_actions;
    QString m_shown;
};

} // namespace Mingjing
