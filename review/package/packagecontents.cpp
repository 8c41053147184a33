// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/packagecontents.h"

#include <algorithm>

namespace Mingjing {

const PackageEntry* PackageContents::find(const QString& path) const
{
    const QList<PackageEntry>& all = entries();
    const auto it = std::lower_bound(all.cbegin(), all.cend(), path,
                                     [](const PackageEntry& entry, const QString& p) { return entry.path < p; });
    return it != all.cend() && it->path == path ? &*it : nullptr;
}

} // namespace Mingjing
