// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/package/sourcelinks.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Mingjing {

class PackageContents;
struct Manifest;

/// Whose a source file is: the pages that it is a part of, through components, templates and scripts.
struct LinkOwners {
    /// File → pages by their index in the manifest, ascending. -1 is the program itself.
    QHash<QString, QList<qsizetype>> ofFile;
    /// File → the scripts and templates that it takes in.
    QHash<QString, QStringList> takenIn;
    /// The work was bounded: some pages own no more than their own files.
    bool truncated = false;
};

/// \a sources are all source files.
LinkOwners findLinkOwners(const PackageContents& package, const Manifest& manifest, const QList<FileLinks>& sources,
                          const Cancellation& cancellation = {});

/// The path of \a file without its ending.
QString sourceBase(const QString& file);

} // namespace Mingjing
