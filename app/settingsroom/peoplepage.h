// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsroom/settingspage.h"
#include "review/people/desk.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTableWidgetItem;

namespace Mingjing {

class DeskKeeper;
class NoticeBar;
class PeopleStore;
class Settings;

/// Who works at the desk and as what, one's own PIN, and what is held for a second reader.
class PeoplePage final : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    PeoplePage(PeopleStore& people, Settings& settings, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeAdding();
    QWidget* makePin();
    void makeRules();
    void refresh();
    void fillTable();
    /// Removing somebody and taking a PIN away need somebody chosen.
    void updateButtons();
    void take(QTableWidgetItem* item);
    void add();
    void removeChosen();
    void forgetPin();
    void setPin();
    void takeRules();
    QString chosenAccount() const;
    DeskKeeper keeper() const;
    bool tell(const Result<void>& done);

    PeopleStore& m_people;
    Settings& m_settings;
    Desk m_desk;
    NoticeBar* m_notice = nullptr;
    QLabel* m_word = nullptr;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_name = nullptr;
    QWidget* m_adding = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_forget = nullptr;
    QWidget* m_pinRow = nullptr;
    QLineEdit* m_oldPin = nullptr;
    QLineEdit* m_newPin = nullptr;
    QComboBox* m_use = nullptr;
    QList<QCheckBox*> m_reasons;
    QSpinBox* m_percent = nullptr;
    QCheckBox* m_blind = nullptr;
    bool m_filling = false;
};

} // namespace Mingjing
