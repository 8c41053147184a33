// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/deviceprofile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject DeviceProfile::toJson() const
{
    return {
        {u"id"_s, id},
        {u"name"_s, name},
        {u"model"_s, model},
        {u"system"_s, system},
        {u"platform"_s, platform},
        {u"brand"_s, brand},
        {u"width"_s, width},
        {u"height"_s, height},
        {u"pixel_ratio"_s, pixelRatio},
        {u"status_bar_height"_s, statusBarHeight},
        {u"safe_area_bottom"_s, safeAreaBottom},
    };
}

DeviceProfile DeviceProfile::fromJson(const QJsonObject& object)
{
    DeviceProfile device;
    device.id = object.value(u"id"_s).toString();
    device.name = object.value(u"name"_s).toString();
    device.model = object.value(u"model"_s).toString();
    device.system = object.value(u"system"_s).toString();
    device.platform = object.value(u"platform"_s).toString();
    device.brand = object.value(u"brand"_s).toString();
    device.width = object.value(u"width"_s).toInt();
    device.height = object.value(u"height"_s).toInt();
    device.pixelRatio = object.value(u"pixel_ratio"_s).toDouble();
    device.statusBarHeight = object.value(u"status_bar_height"_s).toInt();
    device.safeAreaBottom = object.value(u"safe_area_bottom"_s).toInt();

    const auto within = [](double value, double low, double high) { return value >= low && value <= high; };
    const bool sensible = within(device.width, 200, 2000) && within(device.height, 200, 3000)
        && within(device.pixelRatio, 0.5, 5) && within(device.statusBarHeight, 0, 200)
        && within(device.safeAreaBottom, 0, 200);
    return sensible ? device : defaultDevice();
}

QList<DeviceProfile> builtInDevices()
{
    const auto ios = [](const QString& id, const QString& name, const QString& model, int width, int height,
                        double ratio, int statusBar, int safeArea) {
        return DeviceProfile{id,    name,   model, u"iOS 16.6"_s, u"ios"_s, u"iPhone"_s,
                             width, height, ratio, statusBar,     safeArea};
    };
    const auto android = [](const QString& id, const QString& name, const QString& brand, const QString& model,
                            int width, int height, double ratio, int statusBar) {
        return DeviceProfile{id, name, model, u"Android 13"_s, u"android"_s, brand, width, height, ratio, statusBar, 0};
    };
    // A mini-program has a window of its own there, without a status bar.
    const auto desktop = [](const QString& id, const QString& name, const QString& platform, const QString& brand,
                            const QString& model, const QString& system, double ratio) {
        return DeviceProfile{id, name, model, system, platform, brand, 414, 736, ratio, 0, 0};
    };
    return {
        ios(u"phone-small"_s, u"Small phone"_s, u"iPhone SE"_s, 320, 568, 2, 20, 0),
        android(u"android-compact"_s, u"Compact Android phone"_s, u"Xiaomi"_s, u"M2012K11AC"_s, 360, 780, 3, 30),
        ios(u"phone-classic"_s, u"Phone with a home button"_s, u"iPhone 8"_s, 375, 667, 2, 20, 0),
        ios(u"phone-medium"_s, u"Medium phone"_s, u"iPhone X"_s, 375, 812, 3, 44, 34),
        android(u"android-large"_s, u"Large Android phone"_s, u"HUAWEI"_s, u"NOH-AN00"_s, 412, 915, 2.625, 36),
        ios(u"phone-large"_s, u"Large phone"_s, u"iPhone 14 Pro Max"_s, 430, 932, 3, 59, 34),
        ios(u"tablet"_s, u"Tablet"_s, u"iPad"_s, 768, 1024, 2, 20, 0),
        desktop(u"desktop-windows"_s, u"Windows computer"_s, u"windows"_s, u"microsoft"_s, u"microsoft"_s,
                u"Windows 10 x64"_s, 1),
        desktop(u"desktop-mac"_s, u"Mac computer"_s, u"mac"_s, u"apple"_s, u"MacBookPro18,1"_s, u"Mac OS X 13.4.0"_s,
                2),
    };
}

DeviceProfile defaultDevice()
{
    return deviceById(u"phone-medium"_s);
}

DeviceProfile deviceById(const QString& id)
{
    DeviceProfile fallback;
    const QList<DeviceProfile> devices = builtInDevices();
    for (const DeviceProfile& device : devices) {
        if (device.id == id)
            return device;
        if (device.id == "phone-medium"_L1)
            fallback = device;
    }
    return fallback;
}

} // namespace Mingjing
