// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scenario/scenariopart.h"

class QComboBox;

namespace Mingjing {

/// Which phone, and how it is set: device, theme, size of letters, language.
class PhonePart final : public ScenarioPart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhonePart)

public:
    explicit PhonePart(QWidget* parent = nullptr);

    void showScenario(const PageScenario& scenario) override;
    void writeTo(PageScenario& scenario) const override;

private:
    QComboBox* m_device = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_letters = nullptr;
    QComboBox* m_language = nullptr;
};

} // namespace Mingjing
