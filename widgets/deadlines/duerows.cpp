// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/duerows.h"

#include "review/cases/deadlinedate.h"
#include "review/cases/reminders.h"
#include "widgets/words/penaltywords.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int daysOfAWeek = 7;

DueGroup groupOf(const DeadlineEntry& entry, int daysLeft, const QDateTime& now)
{
    if (entry.awaitingSince.isValid())
        return DueGroup::ToAnswer;
    if (entry.deadline.overdueAt(now))
        return DueGroup::Overdue;
    if (daysLeft == 0)
        return DueGroup::Today;
    return daysLeft <= daysOfAWeek ? DueGroup::Week : DueGroup::Later;
}

} // namespace

QDate DueRow::day() const
{
    return moment.isValid() ? moment.toTimeZone(timeZoneOrDefault(timeZone)).date() : QDate();
}

QList<DueRow> dueRows(const QList<DeadlineEntry>& deadlines, const QList<PenaltyEntry>& penalties, const QDateTime& now)
{
    QList<DueRow> rows;
    for (const DeadlineEntry& entry : deadlines) {
        if (entry.deadline.state != DeadlineState::Pending)
            continue;
        DueRow row;
        row.caseId = entry.caseId;
        row.programName = entry.programName;
        row.subject = entry.subject;
        row.id = entry.deadline.id;
        row.what = entry.deadline.what.isEmpty() ? PenaltyWords::kind(PenaltyKind::Rectify) : entry.deadline.what;
        row.moment = entry.deadline.dueAt;
        row.timeZone = entry.timeZone;
        row.daysLeft = daysUntil(row.moment, now, timeZoneOrDefault(row.timeZone));
        row.moved = !entry.deadline.moves.isEmpty();
        row.group = groupOf(entry, row.daysLeft, now);
        rows.append(row);
    }
    for (const PenaltyEntry& entry : penalties) {
        DueRow row;
        row.group = DueGroup::Ban;
        row.caseId = entry.caseId;
        row.programName = entry.programName;
        row.subject = entry.subject;
        row.id = entry.step.id;
        row.what = PenaltyWords::stepSentence(entry.step);
        row.moment = entry.step.endsAt;
        row.timeZone = entry.timeZone;
        if (row.moment.isValid())
            row.daysLeft = daysUntil(row.moment, now, timeZoneOrDefault(row.timeZone));
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DueRow& a, const DueRow& b) {
        if (a.group != b.group)
            return a.group < b.group;
        return a.moment.isValid() && (!b.moment.isValid() || a.moment < b.moment);
    });
    return rows;
}

} // namespace Mingjing
