// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/deadlinewords.h"

#include "widgets/words/timewords.h"

namespace Mingjing {

QString DeadlineWords::moveCause(MoveCause cause)
{
    switch (cause) {
    case MoveCause::Held:
        return tr("the decision was held");
    case MoveCause::PlatformLate:
        return tr("the platform was late");
    case MoveCause::Granted:
        return tr("granted");
    }
    return {};
}

QString DeadlineWords::move(const DeadlineMove& move, const QString& zoneId)
{
    const QString text =
        tr("Moved from %1 to %2: %3", "moment, moment, cause")
            .arg(momentTextIn(move.formerDueAt, zoneId), momentTextIn(move.dueAt, zoneId), moveCause(move.cause));
    return move.reason.isEmpty() ? text : tr("%1 — %2", "sentence, reason").arg(text, move.reason);
}

QString DeadlineWords::answerResult(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fixed:
        return tr("fixed");
    case AnswerResult::Partly:
        return tr("partly fixed");
    case AnswerResult::NotFixed:
        return tr("not fixed");
    }
    return {};
}

QString DeadlineWords::daysLeft(int days)
{
    if (days == 0)
        return tr("due today");
    return days > 0 ? tr("%n day(s) left", "", days) : tr("%n day(s) overdue", "", -days);
}

} // namespace Mingjing
