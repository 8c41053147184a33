// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace Mingjing {

class CalendarShelf;
class PeopleStore;
class Settings;
class SettingsPage;

/// The room where everything is set that can be set; sections on the left. What is set applies at once.
class SettingsRoom final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsRoom)

public:
    /// Both must outlive the room.
    SettingsRoom(Settings& settings, CalendarShelf& calendars, QWidget* parent = nullptr);
    ~SettingsRoom() override;

    /// Adds the page of the people who are kept in \a people, which must outlive the room.
    void addPeople(PeopleStore& people);
    void focusSections();

private:
    void addPage(SettingsPage* page);

    Settings& m_settings;
    QListWidget* m_sections = nullptr;
    QStackedWidget* m_pages = nullptr;
};

} // namespace Mingjing
