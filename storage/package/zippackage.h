// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/package/packagecontents.h"
#include "review/package/packagelimits.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace Mingjing {

/// How a package is to be opened.
struct PackageOptions {
    PackageLimits limits = {};
    /// The folder of app.json or game.json in an archive that holds several; empty to have it found.
    QString root = {};
};

/// Opens the zip at \a path: reads it into memory, checks every structure and every CRC, and finds the code root.
/// Nothing is written anywhere. Unreadable, Malformed, Refused, Ambiguous (several programs and no choice) or Cancelled
/// with one clear reason; every lesser fault is an intake warning. \a progress counts entries.
Result<std::unique_ptr<PackageContents>> openZipPackage(const QString& path, const PackageOptions& options = {},
                                                        const Cancellation& cancellation = {},
                                                        const Progress& progress = {});

/// The same for an archive already in memory. \a name is the context of errors.
Result<std::unique_ptr<PackageContents>> openZipPackage(const QByteArray& archive, const QString& name,
                                                        const PackageOptions& options = {},
                                                        const Cancellation& cancellation = {},
                                                        const Progress& progress = {});

/// The folders of which one can be PackageOptions::root, sorted, each with a slash at its end; empty: the archive's own
/// root. Reads no more of \a archive than it must.
Result<QStringList> packageRoots(const QByteArray& archive, const PackageLimits& limits = {});

} // namespace Mingjing
