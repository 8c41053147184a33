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
    /// When \a days natural days from now are over, as text.
    using DueText = std::function<QString(int days)>;

    StepRow(const DraftStep& step, DueText dueText, QWidget* parent = nullptr);

    const DraftStep& step() const { return m_step; }
    void setEditable(bool editable);
    /// Where the person must go on: the reason if one is missing, else the tick.
    void focusOpenPart();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFigures();
    void makeCapabilities();
    QString sourceText() const;
    void touch();
    void refresh();

    DraftStep m_step;
    DueText m_dueText;
    bool m_editable = true;
    QCheckBox* m_tick = nullptr;
    QSpinBox* m_days = nullptr;
    QToolButton* m_capabilities = nullptr;
    QLabel* m_due = nullptr;
    ElidedLabel* m_source = nullptr;
    QLabel* m_mark = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace Mingjing
