// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/capability.h"

#include "review/base/enumids.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<19> ids = {
    "share"_L1,       "share_card"_L1,       "moments_qr"_L1,        "qr_open"_L1,  "search"_L1,
    "payment"_L1,     "ios_payment"_L1,      "ios_search"_L1,        "ios_open"_L1, "location"_L1,
    "clipboard"_L1,   "template_message"_L1, "subscribe_message"_L1, "navigate"_L1, "jump_app"_L1,
    "single_page"_L1, "features"_L1,         "register"_L1,          "submit"_L1,
};

} // namespace

QString capabilityId(Capability capability)
{
    return idOf(ids, capability);
}

std::optional<Capability> capabilityFromId(const QString& id)
{
    return valueOf<Capability>(ids, id);
}

const QList<Capability>& allCapabilities()
{
    static const QList<Capability> all = valuesOf<Capability>(ids);
    return all;
}

} // namespace Mingjing
