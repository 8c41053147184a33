// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/calendar/businesscalendar.h"
#include "review/specification/daycount.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace Mingjing {

/// How days are counted from now on, where the document does not say.
struct DayCounting {
    DayCount count = DayCount::Natural;
    /// For business days; null: only Saturdays and Sundays are free.
    std::shared_ptr<const BusinessCalendar> calendar;
};

/// How a date was counted: frozen with it. A plain value.
struct CountedDays {
    int days = 0;
    DayCount count = DayCount::Natural;
    /// Of business days: name and SHA-256 of the calendar.
    QString calendar;
    QString calendarSha256;
    /// Years that were counted through and that the calendar does not cover: of these only the weekends were known.
    QList<int> uncoveredYears;

    bool operator==(const CountedDays&) const = default;
};

/// A moment, and how it was counted.
struct CountedDate {
    /// UTC.
    QDateTime at;
    CountedDays counted;
};

/// The end of the \a days -th day after the day of \a from, as seen in \a zone, in the days that \a said means or, if
/// it says nothing, \a counting. The day of \a from itself does not count.
CountedDate countDays(const QDateTime& from, int days, const QTimeZone& zone, const DayCounting& counting,
                      std::optional<DayCount> said = {});

/// days, count, calendar, calendar_sha256, uncovered_years.
QJsonObject toJson(const CountedDays& counted);
Result<CountedDays> countedDaysFromJson(const QJsonObject& object);

} // namespace Mingjing
