// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/scenariobutton.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/words/scenariowords.h"

namespace Mingjing {

namespace {

constexpr int padding = 36;

} // namespace

ScenarioButton::ScenarioButton(QWidget* parent) : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Scenario"));
}

void ScenarioButton::setScenario(const PageScenario& scenario)
{
    m_words = ScenarioWords::brief(scenario);
    setToolTip(plainToolTip(tr("Scenario: %1\nClick to change it").arg(m_words)));
    setAccessibleDescription(m_words);
    fit();
}

void ScenarioButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    fit();
}

void ScenarioButton::fit()
{
    QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(width() - padding, 0));
    setText(shown.replace(u'&', QStringLiteral("&&")) + QStringLiteral(" ▾"));
}

} // namespace Mingjing
