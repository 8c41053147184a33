// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/intakewarning.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace Mingjing {

struct ZipDirectory;
struct ZipReading;

/// A readable file of a zip.
struct ZipTreeFile {
    /// Normalised; relative to the archive's root.
    QString path;
    qint64 dataOffset = 0;
    qint64 compressedSize = 0;
    /// As it came out.
    qint64 size = 0;
    quint32 crc = 0;
    int method = 0;
    /// From 1 when a later entry has the same path; 0 when this one is the one.
    int superseded = 0;
    /// Inflated already; null when it has to be read again.
    QByteArray bytes;
};

struct ZipTree {
    /// In directory order.
    std::vector<ZipTreeFile> files;
    /// Those of the directory first.
    QList<IntakeWarning> warnings;
};

/// Judges every name of \a directory and what came out of each entry.
ZipTree makeZipTree(const ZipDirectory& directory, const std::vector<ZipReading>& readings);

} // namespace Mingjing
