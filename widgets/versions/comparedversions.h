// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/package/inspection.h"
#include "review/package/packagecontents.h"
#include "review/versions/packagecomparison.h"
#include "review/versions/touchedfinding.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Mingjing {

struct CaseState;

/// A version of a package, read.
struct ReadVersion {
    std::shared_ptr<const PackageContents> contents;
    PackageInspection inspection;
};

/// How the versions of a case, and files beside it, are got at.
struct VersionsPort {
    /// The kept bytes of a version, checked against their SHA-256. GUI thread.
    std::function<Result<QByteArray>(const QString& sha256)> kept;
    /// The bytes of a file that the person named. Any thread.
    std::function<Result<QByteArray>(const QString& path)> file;
    /// Reads a package. Any thread.
    std::function<Result<ReadVersion>(const QByteArray& archive, const QString& name, const QString& root,
                                      const Cancellation& cancellation)>
        read;
};

/// One side of a comparison, before it is read.
struct ChosenVersion {
    QString name;
    QString root;
    /// Of a version of the case; else path is read.
    QByteArray bytes;
    QString path;
};

/// Two versions and everything that is shown of them. Immutable.
struct ComparedVersions {
    ReadVersion before;
    ReadVersion after;
    PackageComparison comparison;
    QList<TouchedFinding> findings;
};

/// Reads both, compares them and follows the findings of \a state. Any thread.
Result<std::shared_ptr<const ComparedVersions>> compareVersions(const VersionsPort& port, const ChosenVersion& before,
                                                                const ChosenVersion& after, const CaseState& state,
                                                                const Cancellation& cancellation,
                                                                const Progress& progress);

} // namespace Mingjing
