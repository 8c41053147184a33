// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/deadline.h"
#include "review/cases/decidedstep.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Mingjing {

struct CaseState;

/// One step of an issued decision: what became of it, and what can be done about it now.
class IssuedStepRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssuedStepRow)

public:
    /// What the row can offer.
    struct Abilities {
        bool execute = false;
        bool lift = false;
        bool settle = false;
        /// A resubmission that came in time is still to be answered: nothing was missed yet.
        bool awaitsAnswers = false;
    };

    /// \a deadlines are those of the step; \a zoneId is that of the case.
    IssuedStepRow(const DecidedStep& step, const QList<Deadline>& deadlines, const QDateTime& now,
                  const QString& zoneId, Abilities abilities, QWidget* parent = nullptr);

Q_SIGNALS:
    void executeRequested(const QString& stepId);
    void liftRequested(const QString& stepId, const QString& reason);
    void metRequested(const QString& deadlineId);
    void missedRequested(const QString& deadlineId);

private:
    QString fate(const DecidedStep& step) const;
    void addDeadline(const Deadline& deadline, const std::optional<CountedDays>& counted, const QDateTime& now,
                     const Abilities& abilities);
    void addLift(const DecidedStep& step);

    QString m_zoneId;
    QWidget* m_liftRow = nullptr;
};

/// The deadlines of \a state that belong to the step, settled ones too.
QList<Deadline> deadlinesOf(const CaseState& state, const QString& stepId);

} // namespace Mingjing
