// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/calendarreader.h"

#include "review/calendar/calendarjson.h"
#include "review/calendar/icalendar.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<BusinessCalendar> readCalendar(const QByteArray& document, const QString& name)
{
    QByteArray text = document.startsWith("\xEF\xBB\xBF") ? document.sliced(3) : document;
    qsizetype at = 0;
    while (at < text.size() && QByteArrayView(" \t\r\n").contains(text.at(at)))
        ++at;
    const QByteArrayView start = QByteArrayView(text).sliced(at);
    if (start.startsWith('{'))
        return calendarFromJson(text, name);
    if (start.first(std::min<qsizetype>(start.size(), 15)).compare("BEGIN:VCALENDAR", Qt::CaseInsensitive) == 0)
        return calendarFromIcs(text, name);
    return Error{ErrorCode::Malformed, u"line 1: neither an iCalendar file nor a calendar in JSON"_s, name};
}

} // namespace Mingjing
