// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/daysettings.h"

#include "app/inputs/calendarshelf.h"
#include "review/cases/reminders.h"

#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int longestReminder = 60;

} // namespace

DayCount dayCountIn(const QSettings& settings)
{
    return dayCountFromId(settings.value(DaySettingKeys::count).toString()).value_or(DayCount::Natural);
}

QString calendarIn(const QSettings& settings)
{
    return settings.value(DaySettingKeys::calendar).toString();
}

QList<int> reminderDaysOf(const QString& text, QStringList* odd)
{
    static const QRegularExpression between(u"[ ,]+"_s);
    QList<int> days;
    for (const QString& each : text.split(between, Qt::SkipEmptyParts)) {
        const int number = each.toInt();
        if (number < 1 || number > longestReminder) {
            if (odd)
                odd->append(each);
        } else if (!days.contains(number)) {
            days.append(number);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

QList<int> reminderDaysIn(const QSettings& settings)
{
    return settings.contains(DaySettingKeys::reminders)
        ? reminderDaysOf(settings.value(DaySettingKeys::reminders).toString())
        : defaultReminderDays();
}

DayCounting dayCountingIn(const QSettings& settings, const CalendarShelf& shelf)
{
    const auto calendar = shelf.calendar(calendarIn(settings));
    return {dayCountIn(settings), calendar ? calendar : shelf.calendar({})};
}

QString settingsName()
{
    return u"mingjing"_s;
}

QString calendarFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mingjing/calendars"_s;
}

} // namespace Mingjing
