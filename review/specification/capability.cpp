// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/capability.h"

#include "review/specification/enumids.h"

namespace Mingjing {

namespace {
using C = Capability;
constexpr std::array<EnumId<C>, 19> Ids{{
    {C::Share, QLatin1StringView("share")},
    {C::ShareCard, QLatin1StringView("share_card")},
    {C::MomentsQr, QLatin1StringView("moments_qr")},
    {C::QrOpen, QLatin1StringView("qr_open")},
    {C::Search, QLatin1StringView("search")},
    {C::Payment, QLatin1StringView("payment")},
    {C::IosPayment, QLatin1StringView("ios_payment")},
    {C::IosSearch, QLatin1StringView("ios_search")},
    {C::IosOpen, QLatin1StringView("ios_open")},
    {C::Location, QLatin1StringView("location")},
    {C::Clipboard, QLatin1StringView("clipboard")},
    {C::TemplateMessage, QLatin1StringView("template_message")},
    {C::SubscribeMessage, QLatin1StringView("subscribe_message")},
    {C::Navigate, QLatin1StringView("navigate")},
    {C::JumpApp, QLatin1StringView("jump_app")},
    {C::SinglePage, QLatin1StringView("single_page")},
    {C::Features, QLatin1StringView("features")},
    {C::Register, QLatin1StringView("register")},
    {C::Submit, QLatin1StringView("submit")},
}};
} // namespace

QString capabilityId(Capability capability)
{
    return idOf(Ids, capability);
}

std::optional<Capability> capabilityFromId(const QString& id)
{
    return valueOf(Ids, id);
}

const QList<Capability>& allCapabilities()
{
    static const QList<Capability> all = [] {
        QList<Capability> capabilities;
        for (const auto& row : Ids)
            capabilities.append(row.value);
        return capabilities;
    }();
    return all;
}

} // namespace Mingjing
