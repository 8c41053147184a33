// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// What is known of a package for the comparison with others.
struct PackageTraits {
    /// SHA-256 of the archive.
    QString sha256;
    QString name;
    QString subject;
    /// Hosts that its scripts speak of, sorted.
    QStringList domains;
    /// SHA-256 of its own files: no published library's, no small ones. Sorted, each once.
    QStringList fileDigests;
};

/// Another case that has something in common with a package.
struct NeighbourCase {
    QString caseId;
    PackageTraits traits;
    /// How many of the asker's files it has.
    qsizetype sharedFiles = 0;
    QStringList sharedDomains;
};

/// Port: what other cases have in common with a package. Used from the thread that scans.
class HintNeighbours
{
public:
    virtual ~HintNeighbours() = default;
    /// Cases that share files, domains, the name or the archive with \a traits, those with the most files first; at
    /// most 100. What cannot be read is left out.
    virtual QList<NeighbourCase> like(const PackageTraits& traits) const = 0;
};

} // namespace Mingjing
