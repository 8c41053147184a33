// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagescenario.h"

#include <QWidget>

namespace Mingjing {

/// A page of the scenario editor: shows and changes some fields of a scenario, and leaves the others alone.
class ScenarioPart : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScenarioPart)

public:
    using QWidget::QWidget;

    /// Shows \a scenario; says nothing of it.
    virtual void showScenario(const PageScenario& scenario) = 0;
    virtual void writeTo(PageScenario& scenario) const = 0;

Q_SIGNALS:
    /// The person changed something.
    void changed();
};

} // namespace Mingjing
