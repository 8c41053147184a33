// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/checklist/checklist.h"
#include "review/package/inspection.h"
#include "review/package/packagecontents.h"
#include "review/specification/catalogue.h"
#include "review/specification/edition.h"
#include "storage/package/zippackage.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Mingjing {

/// All bytes of the file at \a path; Refused above \a most bytes.
Result<QByteArray> readFile(const QString& path, qint64 most);

/// The edition in the file at \a path; the built-in one for an empty path.
Result<Edition> readEdition(const QString& path);

/// What decides which check items apply to a package.
PackageProfile profileOf(const Manifest& manifest, const PackageFacts& facts);

/// A package and what intake learns of it.
struct ReadPackage {
    std::unique_ptr<PackageContents> contents;
    PackageInspection inspection;

    PackageProfile profile() const { return profileOf(inspection.manifest, inspection.facts); }
};

/// \a name is the context of errors. Refused, Malformed, Ambiguous, … with one clear reason; Cancelled when asked to
/// stop.
Result<ReadPackage> readPackage(const QByteArray& archive, const QString& name, const PackageOptions& options = {},
                                const Cancellation& cancellation = {}, const Progress& progress = {});
Result<ReadPackage> readPackage(const QString& path, const PackageOptions& options = {});
/// The bytes of a package; Refused when there are more than \a limits allow.
Result<QByteArray> readPackageFile(const QString& path, const PackageLimits& limits = {});

/// Writes \a bytes to \a path, whole or not at all.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace Mingjing
