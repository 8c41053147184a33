// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scenario/scenariopart.h"

class QDateTimeEdit;
class QLayout;
class QRadioButton;
class QSpinBox;

namespace Mingjing {

/// What time it is for the program.
class ClockPart final : public ScenarioPart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClockPart)

public:
    explicit ClockPart(QWidget* parent = nullptr);

    void showScenario(const PageScenario& scenario) override;
    void writeTo(PageScenario& scenario) const override;

private:
    void addChoices(QLayout* layout);
    void shiftBy(int days);
    void standAt(const QDateTime& moment);
    void touch();

    QRadioButton* m_machine = nullptr;
    QRadioButton* m_frozen = nullptr;
    QRadioButton* m_shifted = nullptr;
    QDateTimeEdit* m_moment = nullptr;
    QSpinBox* m_days = nullptr;
    QSpinBox* m_hours = nullptr;
    /// What the fields above cannot show of a shift, in milliseconds.
    qint64 m_rest = 0;
};

} // namespace Mingjing
