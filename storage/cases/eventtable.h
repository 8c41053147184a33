// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/journal/eventchain.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace Mingjing {

/// What stands in the events table for one case.
struct StoredJournal {
    /// As far as they could be read.
    QList<ReviewEvent> events;
    /// The first that could not.
    std::optional<ChainBreak> unreadable;
};

/// The last event's place in the chain; sequence 0 without events.
struct JournalHead {
    qint64 sequence = 0;
    QString hash;
};

Result<StoredJournal> readJournal(const QSqlDatabase& database, const QString& caseId);
Result<JournalHead> readHead(const QSqlDatabase& database, const QString& caseId);
/// Within a transaction.
Result<void> insertEvents(const QSqlDatabase& database, const QString& caseId, const QList<ReviewEvent>& events);

} // namespace Mingjing
