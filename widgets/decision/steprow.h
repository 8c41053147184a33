// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/decision/decisiondraft.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Mingjing {

class ElidedLabel;

/// One step of a decision being drafted: whether it is taken, its figures, where it comes from, and why it departs.
class StepRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRow)

public:
    /// When the deadline of a step would end if it were decided now.
    using Due = std::function<CountedDate(const DecidedStep& step)>;

    /// Moments are shown in the zone \a zoneId.
    StepRow(const DraftStep& step, Due due, QString zoneId, QWidget* parent = nullptr);

    const DraftStep& step() const { return m_step; }
    void setEditable(bool editable);
    /// Works its due date out again.
    void refreshDue();
    /// Where the person must go on: the reason if one is missing, else the tick.
    void focusOpenPart();

Q_SIGNALS:
    void changed();
    /// A former case is to be opened.
    void caseRequested(const QString& caseId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFigures();
    void makeCapabilities();
    QString sourceText() const;
    /// Why the history suggests the step or not, as rich text; empty when nothing is to be told.
    QString historyText() const;
    void touch();
    void refresh();

    DraftStep m_step;
    Due m_dueDate;
    QString m_zoneId;
    bool m_editable = true;
    QCheckBox* m_tick = nullptr;
    QSpinBox* m_days = nullptr;
    QToolButton* m_capabilities = nullptr;
    QLabel* m_due = nullptr;
    ElidedLabel* m_source = nullptr;
    QLabel* m_history = nullptr;
    QLabel* m_mark = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace Mingjing
