// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/calendar/businesscalendar.h"

#include <QByteArray>

namespace Mingjing {

/// Reads a holiday calendar as it is published (`.ics`): whole days off, and working days made up for them, which are
/// told by X-APPLE-SPECIAL-DAY or by their name (补班, 上班, （班）, "workday"). The weekend is Saturday and Sunday. A
/// year with at least five days off counts as covered. Malformed, or Refused over a bound, for repeating events, and
/// where a day is both off and worked; the message begins with the line, \a name is its context.
Result<BusinessCalendar> calendarFromIcs(const QByteArray& document, const QString& name);

} // namespace Mingjing
