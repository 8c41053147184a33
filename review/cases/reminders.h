// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace Mingjing {

/// How many days before a deadline one is reminded of it: 1 and 3.
QList<int> defaultReminderDays();

/// Days from the day of \a at to the day of \a due, as seen in \a zone; negative when it has passed.
int daysUntil(const QDateTime& due, const QDateTime& at, const QTimeZone& zone);

/// Where the day begins in \a zone that is \a days before the day of \a due; UTC.
QDateTime reminderAt(const QDateTime& due, int days, const QTimeZone& zone);

/// The reminder that \a at has come to: the fewest of \a days before \a due that are left or more. Absent before the
/// first and from the day of \a due on.
std::optional<int> reachedReminder(const QDateTime& due, const QDateTime& at, const QTimeZone& zone,
                                   const QList<int>& days);

} // namespace Mingjing
