// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/personpart.h"

#include "widgets/words/scenariowords.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace Mingjing {

PersonPart::PersonPart(QWidget* parent)
    : ScenarioPart(parent),
      m_signedIn(new QCheckBox(tr("&Signed in"))),
      m_whole(new QCheckBox(tr("&Grants what it is asked for"))),
      m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("Permissions"));
    m_list->setToolTip(tr("Ticked: granted. What is not in the list follows the box above."));
    for (const QString& scope : permissionScopes()) {
        auto* item = new QListWidgetItem(ScenarioWords::scope(scope), m_list);
        item->setData(Qt::UserRole, scope);
        item->setToolTip(scope);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_signedIn);
    layout->addWidget(m_whole);
    layout->addWidget(m_list, 1);
    connect(m_signedIn, &QCheckBox::clicked, this, &ScenarioPart::changed);
    connect(m_whole, &QCheckBox::clicked, this, [this](bool on) {
        tickAll(on);
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
}

void PersonPart::tickAll(bool on)
{
    m_filling = true;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
}

void PersonPart::showScenario(const PageScenario& scenario)
{
    const bool granted = scenario.permissions == PageScenario::Permissions::Granted;
    m_signedIn->setChecked(scenario.signedIn);
    m_whole->setChecked(granted);
    m_filling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool one = scenario.scopes.value(item->data(Qt::UserRole).toString(), granted);
        item->setCheckState(one ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

void PersonPart::writeTo(PageScenario& scenario) const
{
    const bool granted = m_whole->isChecked();
    scenario.signedIn = m_signedIn->isChecked();
    scenario.permissions = granted ? PageScenario::Permissions::Granted : PageScenario::Permissions::Refused;
    scenario.scopes.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const bool one = item->checkState() == Qt::Checked;
        if (one != granted)
            scenario.scopes.insert(item->data(Qt::UserRole).toString(), one);
    }
}

} // namespace Mingjing
