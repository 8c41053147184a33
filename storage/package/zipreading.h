// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "storage/package/zipinflate.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Mingjing {

struct PackageLimits;
struct ZipDirectory;
struct ZipRecord;

/// What came out of one entry.
struct ZipReading {
    InflateOutcome outcome;
    /// All that came out when it was kept, else the first bytes, as many as judgeContent() looks at.
    QByteArray bytes;
    bool kept = false;
    /// What lies in it when it is a zip itself: `12 entries`.
    QString nested;
};

/// Whether \a record is a folder and nothing else: there is nothing to read.
bool isMereFolder(const ZipRecord& record);

/// Inflates every entry of \a archive once, on all cores; one reading for each record. The bytes are kept while they
/// are few in all, which any real mini-program is; else only the beginnings. Refused when more comes out than \a limits
/// allow, Cancelled when asked to stop. \a progress is called from the calling thread only.
Result<std::vector<ZipReading>> readZipEntries(QByteArrayView archive, const ZipDirectory& directory,
                                               const PackageLimits& limits, const Cancellation& cancellation,
                                               const Progress& progress);

} // namespace Mingjing
