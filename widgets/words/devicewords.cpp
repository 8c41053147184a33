// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/devicewords.h"

#include "review/trace/deviceprofile.h"

namespace Mingjing {

QString DeviceWords::name(const DeviceProfile& device)
{
    const std::pair<const char*, QString> names[] = {
        {"phone-small", tr("Small phone")},
        {"android-compact", tr("Compact Android")},
        {"phone-classic", tr("Classic phone")},
        {"phone-medium", tr("Medium phone")},
        {"android-large", tr("Large Android")},
        {"phone-large", tr("Large phone")},
        {"tablet", tr("Tablet")},
        {"desktop-windows", tr("Windows computer")},
        {"desktop-mac", tr("Mac computer")},
    };
    for (const auto& [id, name] : names) {
        if (device.id == QLatin1String(id))
            return name;
    }
    return device.name;
}

} // namespace Mingjing
