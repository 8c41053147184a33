// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dryrun.h"
#include "app/cli/texttable.h"
#include "app/inputs/daysettings.h"

#include "review/cases/deadlinedate.h"
#include "review/cases/penaltychain.h"
#include "storage/cases/sqlitecasestore.h"

#include <QJsonArray>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// A day means its end where subjects are; invalid when \a text is neither a day nor a moment.
QDateTime momentOf(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return QDateTime(day, QTime(23, 59, 59, 999), timeZoneOrDefault(defaultTimeZoneId())).toUTC();
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

/// Where the deadline stands at \a at if nothing is done until then.
LinkState stateAt(const DeadlineEntry& entry, const QDateTime& at)
{
    if (entry.awaitingSince.isValid())
        return LinkState::AwaitsAnswers;
    return entry.deadline.overdueAt(at) ? LinkState::Overdue : LinkState::Pending;
}

QJsonArray movesJson(const Deadline& deadline)
{
    QJsonArray moves;
    for (const DeadlineMove& move : deadline.moves) {
        QJsonObject object = Mingjing::toJson(move);
        object.insert(u"former_due_at"_s, toTimestamp(move.formerDueAt));
        moves.append(object);
    }
    return moves;
}

QJsonObject toJson(const DeadlineEntry& entry, const QDateTime& at)
{
    return {{u"case"_s, entry.caseId},
            {u"program"_s, entry.programName},
            {u"subject"_s, entry.subject},
            {u"id"_s, entry.deadline.id},
            {u"step"_s, entry.deadline.stepId},
            {u"what"_s, entry.deadline.what},
            {u"due_at"_s, toTimestamp(entry.deadline.dueAt)},
            {u"state"_s, deadlineStateId(entry.deadline.state)},
            {u"overdue"_s, entry.deadline.overdueAt(at)},
            {u"state_at"_s, linkStateId(stateAt(entry, at))},
            {u"moves"_s, movesJson(entry.deadline)},
            {u"counted"_s, entry.counted ? QJsonValue(Mingjing::toJson(*entry.counted)) : QJsonValue::Null}};
}

/// `3 business days, calendar 中国大陆`; empty when it is not known.
QString countingText(const std::optional<CountedDays>& counted)
{
    if (!counted)
        return {};
    const QString days = counted->days == 1 ? u"day"_s : u"days"_s;
    if (counted->count == DayCount::Natural)
        return u"%1 natural %2"_s.arg(counted->days).arg(days);
    QString text = u"%1 business %2, "_s.arg(counted->days).arg(days);
    text += counted->calendar.isEmpty() ? u"no calendar"_s : u"calendar %1"_s.arg(counted->calendar);
    QStringList years;
    for (const int year : counted->uncoveredYears)
        years.append(QString::number(year));
    return years.isEmpty() ? text : u"%1 (does not cover %2)"_s.arg(text, years.join(u", "_s));
}

/// What `--remind` says; else as the workstation's settings have it.
Result<QList<int>> reminderDays(const Invocation& call)
{
    if (!call.has(u"remind"_s))
        return reminderDaysIn(QSettings(settingsName(), settingsName()));
    QStringList odd;
    const QList<int> days = reminderDaysOf(call.value(u"remind"_s), &odd);
    if (!odd.isEmpty())
        return Error{ErrorCode::Refused, u"--remind is numbers of days from 1 to 60, such as 1,3,7"_s, odd.first()};
    return days;
}

ExitStatus run(const Invocation& call)
{
    QDateTime at = QDateTime::currentDateTimeUtc();
    if (call.has(u"at"_s)) {
        at = momentOf(call.value(u"at"_s));
        if (!at.isValid())
            return call.console.usage(u"--at is a day such as 2026-11-23, or a moment in ISO 8601"_s);
    }
    const auto reminders = reminderDays(call);
    if (!reminders)
        return call.console.usage(reminders.error().message);
    const QString database = call.value(u"db"_s);
    const auto store = SqliteCaseStore::openExisting(database);
    if (!store)
        return call.console.fail(store.error(), database);
    const auto entries = (*store)->deadlines();
    if (!entries)
        return call.console.fail(entries.error(), database);
    QJsonArray list;
    TextTable table;
    bool overdue = false;
    for (const DeadlineEntry& entry : *entries) {
        const bool late = entry.deadline.overdueAt(at);
        overdue = overdue || late;
        list.append(toJson(entry, at));
        const QString stands = entry.awaitingSince.isValid() ? u"to answer"_s : u"pending"_s;
        table.add({toTimestamp(entry.deadline.dueAt), late ? u"OVERDUE"_s : stands, entry.caseId, entry.deadline.id,
                   elided(entry.programName, 40), elided(entry.deadline.what, 48), countingText(entry.counted)});
    }
    const auto dry = dryRun(**store, *entries, QDateTime::currentDateTimeUtc(), at, *reminders);
    if (!dry)
        return call.console.fail(dry.error(), database);
    if (call.has(u"json"_s)) {
        QJsonObject document = Mingjing::toJson(*dry);
        document.insert(u"at"_s, toTimestamp(at));
        document.insert(u"deadlines"_s, list);
        call.console.json(document);
    } else {
        if (table.isEmpty())
            call.console.line(u"no deadline is pending"_s);
        table.print(call.console);
        print(*dry, call.console);
    }
    return overdue ? ExitStatus::NeedsHuman : ExitStatus::Done;
}

} // namespace

Command deadlinesCommand()
{
    return {u"deadlines"_s,
            u"--db FILE [--at DATE] [--remind DAYS] [--json]"_s,
            u"Lists the pending deadlines and what would follow if nothing is done; status 1 when one is overdue"_s,
            0,
            0,
            {databaseOption(),
             {u"at"_s, u"as seen at the end of that day (default: now)"_s, u"DATE"_s},
             {u"remind"_s,
              u"how many days before one is reminded, such as 1,3,7 (default: as in the workstation's settings)"_s,
              u"DAYS"_s},
             jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
