// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/cases/casesearch.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace Mingjing {

/// How much of a package is made searchable: what is beyond is counted as left out.
struct SourceBounds {
    static constexpr qint64 fileBytes = 256 << 10;
    static constexpr qint64 packageBytes = 6 << 20;
    static constexpr int files = 3000;
    /// Text that one transaction takes in, so that nobody waits long for it.
    static constexpr qint64 stepBytes = 256 << 10;
};

struct SourceProgress {
    qint64 packages = 0;
    qint64 indexed = 0;
};

/// Kept packages, and those that are indexed to their end.
Result<SourceProgress> sourceProgress(const QSqlDatabase& database);

/// Indexes what is not yet, in transactions of its own. See CaseSearch::indexSources().
Result<void> indexSources(const QSqlDatabase& database, const Cancellation& cancellation, const Progress& progress);

/// Adds to \a found the files of kept packages that hold all of \a terms, up to \a limit in all; gives whether there
/// was more.
Result<bool> searchSources(const QSqlDatabase& database, const QStringList& terms, int limit,
                           const Cancellation& cancellation, QList<FoundText>& found);

/// Forgets the index; indexSources() makes it anew. Within a transaction.
Result<void> forgetSources(const QSqlDatabase& database);

} // namespace Mingjing
