// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/heldphone.h"

#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What remains of the strip at the bottom when the phone lies on its side.
constexpr int sideStrip = 21;

QJsonObject objectIn(const PackageContents& contents, const QString& path)
{
    const Result<QByteArray> bytes = contents.read(path);
    if (!bytes)
        return {};
    const Result<JsonFile> json = readJson(*bytes, path);
    return json ? json->object : QJsonObject();
}

bool wantsLandscape(const PackageContents& contents)
{
    const QJsonObject app = objectIn(contents, u"app.json"_s);
    if (!app.isEmpty())
        return app.value("window"_L1).toObject().value("pageOrientation"_L1) == "landscape"_L1;
    return objectIn(contents, u"game.json"_s).value("deviceOrientation"_L1).toString().startsWith("landscape"_L1);
}

} // namespace

DeviceProfile heldFor(const PackageContents& contents, const DeviceProfile& device)
{
    if (device.width >= device.height || !wantsLandscape(contents))
        return device;
    DeviceProfile turned = device;
    std::swap(turned.width, turned.height);
    turned.statusBarHeight = 0;
    turned.safeAreaBottom = std::min(device.safeAreaBottom, sideStrip);
    return turned;
}

} // namespace Mingjing
