// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casequery.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Mingjing {

/// What a row of the list of due dates is about.
enum class DueGroup { Overdue, ToAnswer, Today, Week, Later, Ban };

/// One deadline or one ban that lasts. A plain value.
struct DueRow {
    DueGroup group = DueGroup::Later;
    QString caseId;
    QString programName;
    QString subject;
    /// Of the deadline or the step.
    QString id;
    QString what;
    /// When the deadline is due or the ban ends; invalid for a ban without an end.
    QDateTime moment;
    QString timeZone;
    /// Days from today to that day, as counted there.
    int daysLeft = 0;
    bool moved = false;

    /// The day it falls on, where the subject is.
    QDate day() const;

    bool operator==(const DueRow&) const = default;
};

/// All of them as seen at \a now: what is overdue first, then what waits for answers, then by date, bans last.
QList<DueRow> dueRows(const QList<DeadlineEntry>& deadlines, const QList<PenaltyEntry>& penalties,
                      const QDateTime& now);

} // namespace Mingjing
