// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/calendar/businesscalendar.h"

#include <QByteArray>

namespace Mingjing {

/// Reads a calendar, iCalendar or our own JSON, told apart by what it begins with. Malformed, or Refused over a bound;
/// the message begins with the line, \a name is its context.
Result<BusinessCalendar> readCalendar(const QByteArray& document, const QString& name);

} // namespace Mingjing
