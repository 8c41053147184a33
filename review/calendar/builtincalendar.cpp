// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/builtincalendar.h"

#include "review/calendar/calendarjson.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// In no namespace, as Qt asks.
static void initializeCalendarResources()
{
    Q_INIT_RESOURCE(mingjing_calendar);
}

namespace Mingjing {

Result<BusinessCalendar> builtInCalendar()
{
    initializeCalendarResources();
    const QString path = u":/mingjing/calendar/china-mainland.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, u"the built-in calendar is missing"_s, path};
    return calendarFromJson(file.readAll(), path);
}

} // namespace Mingjing
