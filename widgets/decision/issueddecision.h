// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Mingjing {

struct DecidedStep;
class DeadlineBanner;
class IssuedStepRow;
class ReviewContext;
class ReviewSession;

/// The decision in force: its steps and deadlines, what became of them, closing the case, and taking it back.
class IssuedDecision final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssuedDecision)

public:
    /// \a context must outlive the view.
    explicit IssuedDecision(ReviewContext& context, QWidget* parent = nullptr);
    ~IssuedDecision() override;

    DeadlineBanner* deadlines() const { return m_deadlines; }

public Q_SLOTS:
    void refresh();
    void closeCase();
    void overrideDecision();

private:
    QWidget* makeFoot();
    void addRow(QWidget* row);
    IssuedStepRow* makeRow(const DecidedStep& step);
    /// Drops what was typed and said: it was about another case.
    void forget();
    /// The session while \a caseId is still the case shown; null otherwise.
    ReviewSession* sessionOf(const QString& caseId) const;
    void tell(const Result<void>& done, const QString& success);

    ReviewContext& m_context;
    QLabel* m_head = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_counted = nullptr;
    /// That it was held, and what its days are counted from.
    QLabel* m_waited = nullptr;
    DeadlineBanner* m_deadlines = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QList<QWidget*> m_shown;
    QLabel* m_message = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_override = nullptr;
    QWidget* m_overrideRow = nullptr;
    QLineEdit* m_overrideReason = nullptr;
};

} // namespace Mingjing
