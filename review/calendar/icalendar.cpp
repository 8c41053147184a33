// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/icalendar.h"

#include "review/calendar/calendarjson.h"
#include "review/calendar/icalendarlines.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <libical/ical.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int fewestDaysOff = 5;
constexpr int longestEvent = 366;

struct FreeParser {
    void operator()(icalparser* parser) const { icalparser_free(parser); }
};
struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

bool is(const ICalendarLine& line, const char* text)
{
    return line.text.trimmed().compare(text, Qt::CaseInsensitive) == 0;
}

/// The value of the X- property \a name; empty when there is none.
QString extension(icalcomponent* component, const char* name)
{
    for (icalproperty* each = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); each;
         each = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(each), name) == 0)
            return QString::fromUtf8(icalproperty_get_x(each)).simplified();
    }
    return {};
}

bool has(icalcomponent* component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind) != nullptr;
}

QDate dayOf(const icaltimetype& time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

bool saysWorking(const QString& summary)
{
    static const QRegularExpression words(u"补班|上班|调班|班$|[(（\\[【]班[)）\\]】]|work(?:ing)?\\s?day"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return summary.contains(words);
}

class Reader final
{
public:
    Reader(const QString& name, bool marked) : m_context(name), m_marked(marked) { }

    std::optional<Error> error() const { return m_error; }

    void read(icalcomponent* event, int line)
    {
        m_line = line;
        const QString mark = extension(event, "X-APPLE-SPECIAL-DAY");
        const bool cancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
        if (m_error || cancelled || (m_marked && mark.isEmpty()))
            return;
        if (has(event, ICAL_RRULE_PROPERTY) || has(event, ICAL_RDATE_PROPERTY))
            return fail(ErrorCode::Refused, u"a repeating event; a calendar of working days names every day"_s);
        const icaltimetype begin = icalcomponent_get_dtstart(event);
        const QDate from = dayOf(begin);
        if (!from.isValid())
            return fail(ErrorCode::Malformed, u"an event without a valid DTSTART"_s);
        if (!begin.is_date && (begin.hour != 0 || begin.minute != 0))
            return fail(ErrorCode::Refused, u"an event at a time of day; days off are whole days"_s);
        QDate end = has(event, ICAL_DTEND_PROPERTY) || has(event, ICAL_DURATION_PROPERTY)
            ? dayOf(icalcomponent_get_dtend(event))
            : from.addDays(1);
        if (!end.isValid() || end < from)
            return fail(ErrorCode::Malformed, u"an event that ends before it begins"_s);
        end = std::max(end, from.addDays(1));
        if (from.year() < FirstCalendarYear || end.year() > LastCalendarYear || from.daysTo(end) > longestEvent)
            return fail(ErrorCode::Refused, u"an event out of bounds"_s);
        const char* summary = icalcomponent_get_summary(event);
        const QString name = QString::fromUtf8(summary).simplified();
        if (name.isEmpty() || name.size() > MaximumCalendarName)
            return fail(ErrorCode::Refused, u"an event without a SUMMARY, or with one too long"_s);
        const bool working =
            m_marked ? mark.compare("ALTERNATE-WORKDAY"_L1, Qt::CaseInsensitive) == 0 : saysWorking(name);
        for (QDate day = from; !m_error && day < end; day = day.addDays(1))
            add(day, {name, working});
    }

    Result<BusinessCalendar> calendar(const QString& name) const
    {
        if (m_days.isEmpty())
            return Error{ErrorCode::Malformed, u"line 1: no day off in it"_s, m_context};
        QMap<int, int> daysOff;
        for (auto day = m_days.cbegin(); day != m_days.cend(); ++day)
            daysOff[day.key().year()] += day->working ? 0 : 1;
        QList<int> years;
        for (auto year = daysOff.cbegin(); year != daysOff.cend(); ++year) {
            if (*year >= fewestDaysOff)
                years.append(year.key());
        }
        return BusinessCalendar(name.left(MaximumCalendarName), {Qt::Saturday, Qt::Sunday}, years, m_days);
    }

private:
    void fail(ErrorCode code, const QString& why)
    {
        if (!m_error)
            m_error = Error{code, u"line %1: %2"_s.arg(m_line).arg(why), m_context};
    }

    void add(QDate day, const CalendarDay& what)
    {
        const auto known = m_days.find(day);
        if (known == m_days.end()) {
            if (m_days.size() == MaximumCalendarDays)
                return fail(ErrorCode::Refused, u"more than %1 days"_s.arg(MaximumCalendarDays));
            m_days.insert(day, what);
        } else if (known->working != what.working) {
            fail(ErrorCode::Refused, u"%1 is a day off and a working day"_s.arg(day.toString(Qt::ISODate)));
        }
    }

    QString m_context;
    /// The days that count say so themselves.
    bool m_marked;
    int m_line = 0;
    QMap<QDate, CalendarDay> m_days;
    std::optional<Error> m_error;
};

/// Feeds the parser; null when the file is not one calendar.
Component parse(const QList<ICalendarLine>& lines)
{
    const std::unique_ptr<icalparser, FreeParser> parser(icalparser_new());
    Component root;
    for (const ICalendarLine& line : lines) {
        if (root)
            return nullptr;
        QByteArray text = line.text;
        root.reset(icalparser_add_line(parser.get(), text.data()));
    }
    return root;
}

} // namespace

Result<BusinessCalendar> calendarFromIcs(const QByteArray& document, const QString& name)
{
    if (document.size() > MaximumCalendarBytes)
        return Error{ErrorCode::Refused, u"a calendar of more than %1 KiB"_s.arg(MaximumCalendarBytes >> 10), name};
    const auto lines = iCalendarLines(document, name);
    if (!lines)
        return lines.error();
    QList<int> eventLines;
    for (const ICalendarLine& line : *lines) {
        if (line.depth == 1 && is(line, "BEGIN:VEVENT"))
            eventLines.append(line.number);
        if (eventLines.size() > MaximumCalendarDays) {
            return Error{ErrorCode::Refused,
                         u"line %1: more than %2 events"_s.arg(line.number).arg(MaximumCalendarDays), name};
        }
    }
    const Component root = parse(*lines);
    if (!root || icalcomponent_isa(root.get()) != ICAL_VCALENDAR_COMPONENT)
        return Error{ErrorCode::Malformed, u"line 1: not one iCalendar object"_s, name};

    QList<icalcomponent*> events;
    bool marked = false;
    for (icalcomponent* event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT)) {
        marked = marked || !extension(event, "X-APPLE-SPECIAL-DAY").isEmpty();
        events.append(event);
    }
    Reader reader(name, marked);
    for (qsizetype i = 0; i < events.size(); ++i)
        reader.read(events.at(i), eventLines.value(i, 1));
    if (reader.error())
        return *reader.error();
    const QString title = extension(root.get(), "X-WR-CALNAME");
    return reader.calendar(title.isEmpty() ? QFileInfo(name).completeBaseName() : title);
}

} // namespace Mingjing
