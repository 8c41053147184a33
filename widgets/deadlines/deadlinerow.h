// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/penaltychain.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Mingjing {

/// A deadline that is not settled: how it stands, how it was moved, what it would bring, and what can be done about it.
class DeadlineRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadlineRow)

public:
    /// \a proposed are the steps that follow from \a link; \a acts: whether anything can be done.
    DeadlineRow(const CaseState& state, const ChainLink& link, const QList<ChainLink>& proposed, bool acts,
                QWidget* parent = nullptr);

    bool canConfirm() const { return m_canConfirm; }
    void confirm();
    void askMove();

Q_SIGNALS:
    void confirmed(const QString& deadlineId, const QStringList& stepIds);
    void moved(const Mingjing::DeadlineMove& move);

private:
    void addMoveRow();

    QString m_deadlineId;
    bool m_canConfirm = false;
    QList<std::pair<QString, QCheckBox*>> m_steps;
    QWidget* m_moveRow = nullptr;
    QComboBox* m_cause = nullptr;
    QSpinBox* m_days = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace Mingjing
