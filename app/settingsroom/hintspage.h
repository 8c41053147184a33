// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsroom/settingspage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Mingjing {

class Settings;

/// The rules that raise hints: which are asked, a folder with rules of one's own, and what is broken in them.
class HintsPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// \a settings must outlive the page.
    explicit HintsPage(Settings& settings, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFolderRow();
    void fill();
    void filter();
    void take(QTreeWidgetItem* item);
    void chooseFolder();

    Settings& m_settings;
    QLabel* m_folder = nullptr;
    QPushButton* m_forget = nullptr;
    QLabel* m_problems = nullptr;
    QLabel* m_count = nullptr;
    QLineEdit* m_text = nullptr;
    QTreeWidget* m_rules = nullptr;
    bool m_filling = false;
    /// What is shown; a page that is not seen reads nothing.
    QString m_shown;
};

} // namespace Mingjing
