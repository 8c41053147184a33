// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/counteddays.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

class QSettings;

namespace Mingjing {

class CalendarShelf;

/// Under which keys they are kept.
namespace DaySettingKeys {
inline constexpr QLatin1StringView count{"day_count"};
inline constexpr QLatin1StringView calendar{"calendar"};
inline constexpr QLatin1StringView reminders{"reminder_days"};
} // namespace DaySettingKeys

/// How the days of a deadline are counted where the document does not say, as the settings have it.
DayCount dayCountIn(const QSettings& settings);
/// SHA-256 of the imported calendar that business days are counted by; empty: the built-in one.
QString calendarIn(const QSettings& settings);
/// How many days before a deadline one is reminded of it, the fewest first.
QList<int> reminderDaysIn(const QSettings& settings);

/// Numbers of days in \a text, with spaces or commas between: each from 1 to 60 and once, the fewest first. What is
/// none is passed over, and named in \a odd.
QList<int> reminderDaysOf(const QString& text, QStringList* odd = nullptr);

/// Both together; the built-in calendar where the chosen one is gone.
DayCounting dayCountingIn(const QSettings& settings, const CalendarShelf& shelf);

/// Where the workstation of this user keeps its settings, and its imported calendars. They are the same for both
/// executables.
QString settingsName();
QString calendarFolder();

} // namespace Mingjing
