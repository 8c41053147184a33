// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Mingjing {

/// Bounds that a package must keep; past one of them it is refused.
struct PackageLimits {
    /// Bytes of the archive itself.
    qint64 archiveBytes = 256LL << 20;
    qsizetype entries = 20'000;
    /// Bytes of one file.
    qint64 fileBytes = 64LL << 20;
    /// Bytes of all files together.
    qint64 totalBytes = 512LL << 20;
    /// Bytes out for one byte in, of a file larger than ratioFloor.
    qint64 ratio = 200;
    qint64 ratioFloor = 1LL << 20;
    /// Bytes of a name, and folders in it.
    qsizetype pathLength = 512;
    qsizetype pathDepth = 32;
    /// Archives inside archives inside the package. What lies in them is looked at and never used.
    int nesting = 2;

    bool operator==(const PackageLimits&) const = default;
};

} // namespace Mingjing
