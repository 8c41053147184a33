// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsroom/settingspage.h"

class QComboBox;

namespace Mingjing {

class Settings;

/// Language and appearance, as in the View menu.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// \a settings must outlive the page.
    explicit GeneralPage(Settings& settings, QWidget* parent = nullptr);

private:
    void refresh();

    Settings& m_settings;
    QComboBox* m_language = nullptr;
    QComboBox* m_scheme = nullptr;
};

} // namespace Mingjing
