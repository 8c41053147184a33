// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsroom/settingspage.h"

#include <QList>

class QPushButton;
class QSpinBox;
class QToolButton;

namespace Mingjing {

struct LimitSetting;
class Settings;

/// The bounds that a package must keep to be let in.
class PackagePage final : public SettingsPage
{
    Q_OBJECT

public:
    /// \a settings must outlive the page.
    explicit PackagePage(Settings& settings, QWidget* parent = nullptr);

private:
    struct Row {
        const LimitSetting* limit = nullptr;
        /// The setting counts bytes, the field shows megabytes.
        qint64 unit = 1;
        QSpinBox* field = nullptr;
        QToolButton* reset = nullptr;
    };

    void addLimit(const LimitSetting& limit);
    void refresh();

    Settings& m_settings;
    QList<Row> m_rows;
    QPushButton* m_resetAll = nullptr;
};

} // namespace Mingjing
