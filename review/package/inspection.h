// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/package/facts.h"
#include "review/package/manifest.h"
#include "review/package/submission.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Mingjing {

class PackageContents;

/// Everything that intake learns of a package.
struct PackageInspection {
    Manifest manifest;
    std::optional<Submission> submission;
    PackageFacts facts;
    /// Of the archive, the manifest, the form and the text, in this order.
    QList<IntakeWarning> warnings;
};

/// Reads manifest and form of \a package and collects its facts. A form that cannot be read is a warning.
Result<PackageInspection> inspectPackage(const PackageContents& package, const Cancellation& cancellation = {},
                                         const Progress& progress = {});

/// The document of `package inspect --json`.
QJsonObject toJson(const PackageContents& package, const PackageInspection& inspection);

} // namespace Mingjing
