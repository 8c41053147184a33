// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/reminders.h"

namespace Mingjing {

QList<int> defaultReminderDays()
{
    return {1, 3};
}

int daysUntil(const QDateTime& due, const QDateTime& at, const QTimeZone& zone)
{
    return static_cast<int>(at.toTimeZone(zone).date().daysTo(due.toTimeZone(zone).date()));
}

QDateTime reminderAt(const QDateTime& due, int days, const QTimeZone& zone)
{
    return due.toTimeZone(zone).date().addDays(-days).startOfDay(zone).toUTC();
}

std::optional<int> reachedReminder(const QDateTime& due, const QDateTime& at, const QTimeZone& zone,
                                   const QList<int>& days)
{
    const int left = daysUntil(due, at, zone);
    std::optional<int> reached;
    for (const int each : days) {
        if (left > 0 && left <= each && (!reached || each < *reached))
            reached = each;
    }
    return reached;
}

} // namespace Mingjing
