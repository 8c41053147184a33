// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/generalpage.h"

#include "app/settings.h"

#include <QComboBox>

namespace Mingjing {

GeneralPage::GeneralPage(Settings& settings, QWidget* parent)
    : SettingsPage(tr("General"), parent), m_settings(settings), m_language(new QComboBox), m_scheme(new QComboBox)
{
    m_language->addItem(tr("Follow system"), QString());
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_scheme->addItem(tr("Follow system"), int(Appearance::Scheme::System));
    m_scheme->addItem(tr("Light"), int(Appearance::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Appearance::Scheme::Dark));
    addRow(tr("&Language"), m_language, tr("Changes when Mingjing is started again."));
    addRow(tr("&Appearance"), m_scheme);
    addStretch();

    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_scheme, &QComboBox::activated, this,
            [this] { m_settings.setScheme(static_cast<Appearance::Scheme>(m_scheme->currentData().toInt())); });
    connect(&m_settings, &Settings::changed, this, &GeneralPage::refresh);
    refresh();
}

void GeneralPage::refresh()
{
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    m_scheme->setCurrentIndex(m_scheme->findData(int(m_settings.scheme())));
}

} // namespace Mingjing
