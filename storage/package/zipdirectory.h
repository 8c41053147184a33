// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/package/intakewarning.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Mingjing {

struct PackageLimits;

/// One record of a zip's central directory with what its local header adds.
struct ZipRecord {
    QByteArray rawName;
    /// Decoded; as the archive spells it.
    QString name;
    quint16 madeBy = 0;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint32 externalAttributes = 0;
    qint64 compressedSize = 0;
    qint64 size = 0;
    /// Of the local header, from the start of the file.
    qint64 localOffset = 0;
    /// Of the compressed bytes; -1 when the local header is not there or the bytes do not fit.
    qint64 dataOffset = -1;
    /// Behind the compressed bytes and a data descriptor.
    qint64 endOffset = -1;

    bool isFolder() const { return rawName.endsWith('/'); }
};

/// What the structures of a zip say, before any of its bytes is inflated.
struct ZipDirectory {
    /// In directory order.
    QList<ZipRecord> records;
    QList<IntakeWarning> warnings;
    /// Nothing in it can be understood in two ways: one directory without 64-bit records, every byte of the archive
    /// accounted for, local headers that say what the directory says.
    bool plain = false;
};

/// Reads and checks the end record, the central directory and every local header of \a archive. Malformed: not a
/// zip, truncated, ambiguous. Refused: encrypted, split, a compression method other than stored and deflate, over a
/// bound of \a limits.
Result<ZipDirectory> readZipDirectory(QByteArrayView archive, const PackageLimits& limits);

} // namespace Mingjing
