// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/calendarjson.h"
#include "review/calendar/calendarreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A calendar in either form; what is read must survive its own one form.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto calendar = readCalendar(bytes, u"fuzz.ics"_s);
    if (!calendar)
        return 0;
    const auto again = calendarFromJson(calendarDocument(*calendar), u"fuzz.json"_s);
    if (!again || !(*again == *calendar))
        std::abort();
    return 0;
}
