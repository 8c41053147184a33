// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifest.h"

#include <algorithm>

namespace Mingjing {

QString packageKindId(PackageKind kind)
{
    return kind == PackageKind::MiniGame ? QStringLiteral("mini-game") : QStringLiteral("mini-program");
}

const ManifestPage* Manifest::page(const QString& route) const
{
    const auto it = std::find_if(pages.cbegin(), pages.cend(),
                                 [&](const ManifestPage& candidate) { return candidate.route == route; });
    return it == pages.cend() ? nullptr : &*it;
}

QString Manifest::entryRoute() const
{
    const auto it =
        std::find_if(pages.cbegin(), pages.cend(), [](const ManifestPage& candidate) { return candidate.isEntry; });
    return it == pages.cend() ? QString() : it->route;
}

const QStringList& privateInterfaces()
{
    // The platform's configuration reference, `requiredPrivateInfos`.
    static const QStringList names{
        QStringLiteral("getFuzzyLocation"), QStringLiteral("getLocation"),
        QStringLiteral("onLocationChange"), QStringLiteral("startLocationUpdate"),
        QStringLiteral("chooseLocation"),   QStringLiteral("startLocationUpdateBackground"),
        QStringLiteral("choosePoi"),        QStringLiteral("chooseAddress"),
    };
    return names;
}

} // namespace Mingjing
