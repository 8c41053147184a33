// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"

#include <QList>
#include <QString>

namespace Mingjing {

class PackageContents;

/// A file of one version and the file of the other that it became.
struct FilePair {
    QString oldPath;
    QString newPath;
    /// From 0 to 1; 1 only when the bytes are the same.
    double likeness = 1;
};

/// Which of the files that only the old version has became which of those that only the new one has: first those of the
/// same bytes, then those that are at least half alike, the likest first, each file once. Sorted by new path.
struct FilePairs {
    QList<FilePair> pairs;
    /// There were too many to compare each with each: files of different names were not.
    bool limited = false;
};

/// \a removed and \a added are paths. Cancelled when asked to stop. Any thread.
Result<FilePairs> pairFiles(const PackageContents& before, const PackageContents& after, const QStringList& removed,
                            const QStringList& added, const Cancellation& cancellation = {});

} // namespace Mingjing
