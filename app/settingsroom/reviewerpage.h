// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsroom/settingspage.h"

class QLineEdit;

namespace Mingjing {

class Settings;

/// Who acts in the journal.
class ReviewerPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// \a settings must outlive the page.
    explicit ReviewerPage(Settings& settings, QWidget* parent = nullptr);

private:
    void refresh();

    Settings& m_settings;
    QLineEdit* m_name = nullptr;
    QLabel* m_actor = nullptr;
};

} // namespace Mingjing
