// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/projectfolder.h"

#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"

#include <algorithm>

namespace Mingjing {

bool holdsFolder(const PackageContents& package, const QString& folder)
{
    const QString prefix = folder.isEmpty() ? folder : folder + u'/';
    const QList<PackageEntry>& entries = package.entries();
    const auto it = std::lower_bound(entries.cbegin(), entries.cend(), prefix,
                                     [](const PackageEntry& entry, const QString& p) { return entry.path < p; });
    return it != entries.cend() && it->path.startsWith(prefix);
}

std::optional<QString> projectFolder(const QString& config, QStringView declared, const QString& codeRoot)
{
    const auto folder = resolvePackagePath({}, declared);
    if (!folder || !config.startsWith(outsidePrefix()))
        return folder;
    if (!codeRoot.isEmpty() && (*folder == codeRoot || folder->startsWith(codeRoot + u'/')))
        return folder->sliced(qMin(codeRoot.size() + 1, folder->size()));
    return outsidePrefix() + *folder;
}

} // namespace Mingjing
