// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "storage/package/zipbytes.h"

#include <QtGlobal>

namespace Mingjing {

/// The end of central directory record of a zip, with its 64-bit form resolved.
struct ZipEnd {
    /// Of the end record itself.
    qint64 offset = 0;
    /// Offsets from the start of the file.
    qint64 directoryOffset = 0;
    qint64 directorySize = 0;
    quint64 entries = 0;
    /// Bytes before the archive; every offset in it is that much too small.
    qint64 shift = 0;
    qint64 commentSize = 0;
    /// Bytes behind the archive.
    qint64 trailing = 0;
    /// It stands in the 64-bit form.
    bool wide = false;
};

/// Finds the one end record. Malformed when there is none or when two could be meant, Refused for a split archive.
Result<ZipEnd> findZipEnd(const ZipBytes& bytes);

} // namespace Mingjing
