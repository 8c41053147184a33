// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/deadlines/duerows.h"

#include <QHash>

namespace Mingjing {

/// One thing to be told on the desktop. A plain value.
struct DueNotice {
    /// What is remembered of it, so that it is told once: the deadline, and the day or the reminder.
    QString key;
    QString told;
    QString sentence;
};

/// What is to be told of \a rows at \a now: what is overdue or due today once a day, and each reminder of
/// \a reminderDays once. \a told: by key, what was told last.
QList<DueNotice> dueNotices(const QList<DueRow>& rows, const QDateTime& now, const QList<int>& reminderDays,
                            const QHash<QString, QString>& told);

} // namespace Mingjing
