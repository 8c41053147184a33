// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/calendar/businesscalendar.h"

#include <QByteArray>

namespace Mingjing {

/// Bounds of every calendar, whatever it is read from.
inline constexpr qsizetype MaximumCalendarBytes = 1 << 20;
inline constexpr qsizetype MaximumCalendarDays = 4000;
inline constexpr qsizetype MaximumCalendarName = 120;
inline constexpr int FirstCalendarYear = 1990;
inline constexpr int LastCalendarYear = 2199;

/// Reads a calendar as resources/schema/calendar.schema.json has it. Malformed, or Refused over a bound; the message
/// begins with the line, \a name is its context.
Result<BusinessCalendar> calendarFromJson(const QByteArray& document, const QString& name);

/// \a calendar in its one form: what calendarFromJson() reads, in canonical JSON, a period for each run of days.
QByteArray calendarDocument(const BusinessCalendar& calendar);

} // namespace Mingjing
