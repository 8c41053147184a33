// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casequery.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace Mingjing {

class CaseStore;
class Console;

/// What would be at a moment if nothing were done until then.
struct DryRun {
    struct Proposal {
        QString caseId;
        QString deadlineId;
        DecidedStep step;
    };
    struct Reminder {
        QString caseId;
        QString deadlineId;
        int daysBefore = 0;
        int daysLeft = 0;
    };
    QDateTime at;
    /// Steps that overdue deadlines would bring.
    QList<Proposal> proposals;
    /// Bans that end by themselves from now up to then, and those that still run then.
    QList<PenaltyEntry> ending;
    QList<PenaltyEntry> running;
    /// Reminders that have come by then, of deadlines that still run.
    QList<Reminder> reminders;
};

/// \a deadlines are the pending ones of \a store. Folds the journals of those that are overdue at \a at.
Result<DryRun> dryRun(const CaseStore& store, const QList<DeadlineEntry>& deadlines, const QDateTime& now,
                      const QDateTime& at, const QList<int>& reminderDays);

/// would_follow, bans_ending, bans_running, reminders.
QJsonObject toJson(const DryRun& run);
void print(const DryRun& run, Console& console);

} // namespace Mingjing
