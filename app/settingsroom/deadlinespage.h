// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsroom/settingspage.h"

class QComboBox;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Mingjing {

class CalendarShelf;
class NoticeBar;
class Settings;
class YearView;

/// How deadlines are counted: natural or business days, zone, calendar, and what that means for a decision of today.
class DeadlinesPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    DeadlinesPage(Settings& settings, CalendarShelf& calendars, QWidget* parent = nullptr);

    /// Reads the calendar at \a path, keeps it and counts by it. What goes wrong is said in the page.
    void importCalendar(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCount();
    QWidget* makeReminders();
    QWidget* makeCalendars();
    QWidget* makeYear();
    void chooseFile();
    void removeCalendar();
    void takeTimeZone();
    void fillCalendars();
    void refresh();
    void refreshExample();

    Settings& m_settings;
    CalendarShelf& m_calendars;
    QRadioButton* m_natural = nullptr;
    QRadioButton* m_business = nullptr;
    QComboBox* m_zone = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    NoticeBar* m_notice = nullptr;
    QSpinBox* m_year = nullptr;
    YearView* m_view = nullptr;
    QLabel* m_daySentence = nullptr;
    QLabel* m_coverage = nullptr;
    QLabel* m_example = nullptr;
};

} // namespace Mingjing
