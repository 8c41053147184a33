// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"

#include <QString>

namespace Mingjing {

/// What a database holds that was found sound.
struct DatabaseCount {
    qint64 cases = 0;
    qint64 events = 0;
    qint64 bytes = 0;
};

/// Reads the whole database at \a path: its structure, and the chain of every journal up to what its case says.
/// Malformed, naming the first fault; Newer when its schema is. Any thread. \a progress counts cases.
Result<DatabaseCount> checkDatabase(const QString& path, const Cancellation& cancellation = {},
                                    const Progress& progress = {});

/// Copies the database at \a path, which may be in use, to \a out, as it is at one moment, and reads the copy again.
/// \a out appears whole or not at all; Conflict when there is such a file. Any thread.
Result<DatabaseCount> backUpDatabase(const QString& path, const QString& out, const Cancellation& cancellation = {},
                                     const Progress& progress = {});

struct RestoredDatabase {
    DatabaseCount count;
    /// Where the former database is now; empty when there was none.
    QString former;
};

/// Puts a copy of \a backup in the place of the database at \a path, whose file is kept under another name. Nothing is
/// changed when the backup is not sound; Busy when any program has the database open. Any thread.
Result<RestoredDatabase> restoreDatabase(const QString& backup, const QString& path,
                                         const Cancellation& cancellation = {}, const Progress& progress = {});

} // namespace Mingjing
