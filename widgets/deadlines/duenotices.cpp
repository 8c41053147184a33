// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/duenotices.h"

#include "review/cases/deadlinedate.h"
#include "review/cases/reminders.h"
#include "widgets/words/deadlinewords.h"

namespace Mingjing {

QList<DueNotice> dueNotices(const QList<DueRow>& rows, const QDateTime& now, const QList<int>& reminderDays,
                            const QHash<QString, QString>& told)
{
    QList<DueNotice> notices;
    for (const DueRow& row : rows) {
        if (row.group == DueGroup::Ban || row.group == DueGroup::ToAnswer)
            continue;
        const QTimeZone zone = timeZoneOrDefault(row.timeZone);
        DueNotice notice;
        notice.key = QStringLiteral("%1/%2").arg(row.caseId, row.id);
        if (row.group == DueGroup::Overdue || row.group == DueGroup::Today) {
            notice.told = now.toTimeZone(zone).date().toString(Qt::ISODate);
        } else {
            const auto reached = reachedReminder(row.moment, now, zone, reminderDays);
            if (!reached)
                continue;
            notice.told = QStringLiteral("%1/%2").arg(row.day().toString(Qt::ISODate)).arg(*reached);
        }
        if (told.value(notice.key) == notice.told)
            continue;
        notice.sentence =
            QStringLiteral("%1 · %2 · %3").arg(row.programName, row.what, DeadlineWords::daysLeft(row.daysLeft));
        notices.append(notice);
    }
    return notices;
}

} // namespace Mingjing
