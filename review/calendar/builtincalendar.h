// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/calendar/businesscalendar.h"

namespace Mingjing {

/// The public holidays of mainland China that the program carries. Fails only on a broken build.
Result<BusinessCalendar> builtInCalendar();

} // namespace Mingjing
