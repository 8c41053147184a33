// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scenario/scenariopart.h"

class QCheckBox;
class QListWidget;

namespace Mingjing {

/// Who uses the program: signed in or not, and what they allow.
class PersonPart final : public ScenarioPart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPart)

public:
    explicit PersonPart(QWidget* parent = nullptr);

    void showScenario(const PageScenario& scenario) override;
    void writeTo(PageScenario& scenario) const override;

    QListWidget* list() const { return m_list; }

private:
    void tickAll(bool on);

    QCheckBox* m_signedIn = nullptr;
    QCheckBox* m_whole = nullptr;
    QListWidget* m_list = nullptr;
    bool m_filling = false;
};

} // namespace Mingjing
