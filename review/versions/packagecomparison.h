// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/versions/factchange.h"
#include "review/versions/filechange.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Mingjing {

class PackageContents;

/// How one version of a package became another. A plain value.
struct PackageComparison {
    QString oldSha256;
    QString newSha256;
    /// Every file that is not the same at the same path in both; by path().
    QList<FileChange> files;
    qsizetype unchangedFiles = 0;
    /// There were too many files to look for every renamed one.
    bool renamesLimited = false;
    QList<FactChange> facts;

    bool isEmpty() const { return files.isEmpty() && facts.isEmpty(); }
    qsizetype count(FileChangeKind kind) const;
    qsizetype addedLines() const;
    qsizetype removedLines() const;
    /// The change of the file that the old version has at \a oldPath; null when it is unchanged or not there.
    const FileChange* byOldPath(const QString& oldPath) const;
    const FileChange* byNewPath(const QString& newPath) const;
};

/// Compares the files, each with its lines, and \a before's and \a after's facts. Reads every file of both; needs
/// memory for the largest pair. Cancelled when asked to stop; \a progress counts files. Any thread. A file that cannot
/// be read counts as empty: the intake warned of it.
Result<PackageComparison> comparePackages(const PackageContents& before, const PackageInspection& beforeInspection,
                                          const PackageContents& after, const PackageInspection& afterInspection,
                                          const Cancellation& cancellation = {}, const Progress& progress = {});

/// The document of `package compare --json`.
QJsonObject toJson(const PackageComparison& comparison);

} // namespace Mingjing
