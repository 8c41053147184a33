// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/reviewerpage.h"

#include "app/settings.h"

#include <QLabel>
#include <QLineEdit>

namespace Mingjing {

ReviewerPage::ReviewerPage(Settings& settings, QWidget* parent)
    : SettingsPage(tr("Reviewer"), parent), m_settings(settings), m_name(new QLineEdit), m_actor(new QLabel)
{
    m_name->setMinimumWidth(280);
    m_name->setMaxLength(60);
    m_actor->setTextFormat(Qt::PlainText);
    m_actor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(tr("&Name"), m_name, tr("Signs everything you do from now on. Leave it empty to sign with your account."));
    addRow(tr("Signed as"), m_actor, tr("The account always stays visible, because a name can be anything."));
    addStretch();

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) { m_settings.setReviewer(name); });
    connect(&m_settings, &Settings::changed, this, &ReviewerPage::refresh);
    m_name->setText(m_settings.reviewer());
    refresh();
}

void ReviewerPage::refresh()
{
    m_actor->setText(m_settings.actor());
}

} // namespace Mingjing
