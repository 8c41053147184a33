// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scenario/scenariopart.h"

class QComboBox;
class QLineEdit;

namespace Mingjing {

/// From where and by which page the program is entered.
class EntryPart final : public ScenarioPart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryPart)

public:
    explicit EntryPart(QWidget* parent = nullptr);

    /// The pages that can be entered.
    void setRoutes(const QStringList& routes);
    void showScenario(const PageScenario& scenario) override;
    void writeTo(PageScenario& scenario) const override;

private:
    QComboBox* m_scene = nullptr;
    QComboBox* m_page = nullptr;
    QLineEdit* m_query = nullptr;
};

} // namespace Mingjing
