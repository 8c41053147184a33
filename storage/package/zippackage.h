// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/package/packagecontents.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Mingjing {

/// Bounds that a package must keep; past one of them it is refused.
struct PackageLimits {
    /// Bytes of the archive itself.
    qint64 archiveBytes = 256LL << 20;
    qsizetype entries = 20'000;
    /// Bytes of one file.
    qint64 fileBytes = 64LL << 20;
    /// Bytes of all files together.
    qint64 totalBytes = 512LL << 20;
    /// Bytes out for one byte in, of a file larger than ratioFloor.
    qint64 ratio = 200;
    qint64 ratioFloor = 1LL << 20;
    /// Bytes of a name, and folders in it.
    qsizetype pathLength = 512;
    qsizetype pathDepth = 32;
};

/// Opens the zip at \a path: reads it into memory, checks every structure and every CRC, and finds the code root.
/// Nothing is written anywhere. Unreadable, Malformed, Refused or Cancelled with one clear reason; every lesser
/// fault is an intake warning. \a progress counts entries.
Result<std::unique_ptr<PackageContents>> openZipPackage(const QString& path, const PackageLimits& limits = {},
                                                        const Cancellation& cancellation = {},
                                                        const Progress& progress = {});

/// The same for an archive already in memory. \a name is the context of errors.
Result<std::unique_ptr<PackageContents>> openZipPackage(const QByteArray& archive, const QString& name,
                                                        const PackageLimits& limits = {},
                                                        const Cancellation& cancellation = {},
                                                        const Progress& progress = {});

} // namespace Mingjing
