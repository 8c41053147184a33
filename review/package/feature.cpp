// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/feature.h"

#include <QLatin1StringView>

#include <algorithm>
#include <utility>

namespace Mingjing {
namespace {

constexpr std::pair<Feature, QLatin1StringView> ids[] = {
    {Feature::Plugin, QLatin1StringView("plugin")},
    {Feature::WebView, QLatin1StringView("web_view")},
    {Feature::Nearby, QLatin1StringView("nearby")},
    {Feature::Payment, QLatin1StringView("payment")},
    {Feature::UserContent, QLatin1StringView("user_content")},
    {Feature::Cloud, QLatin1StringView("cloud")},
    {Feature::Live, QLatin1StringView("live")},
    {Feature::Share, QLatin1StringView("share")},
    {Feature::Login, QLatin1StringView("login")},
    {Feature::Location, QLatin1StringView("location")},
    {Feature::PersonalData, QLatin1StringView("personal_data")},
    {Feature::SubscribeMessage, QLatin1StringView("subscribe_message")},
    {Feature::TemplateMessage, QLatin1StringView("template_message")},
    {Feature::CustomerService, QLatin1StringView("customer_service")},
    {Feature::RedPacket, QLatin1StringView("red_packet")},
    {Feature::Lottery, QLatin1StringView("lottery")},
    {Feature::Vote, QLatin1StringView("vote")},
    {Feature::Download, QLatin1StringView("download")},
    {Feature::Upload, QLatin1StringView("upload")},
    {Feature::Recording, QLatin1StringView("recording")},
    {Feature::Media, QLatin1StringView("media")},
    {Feature::Clipboard, QLatin1StringView("clipboard")},
    {Feature::VirtualGoods, QLatin1StringView("virtual_goods")},
    {Feature::Advertising, QLatin1StringView("advertising")},
    {Feature::Quiz, QLatin1StringView("quiz")},
    {Feature::Distribution, QLatin1StringView("distribution")},
    {Feature::NavigationOut, QLatin1StringView("navigation_out")},
    {Feature::ScreenshotListener, QLatin1StringView("screenshot_listener")},
    {Feature::Background, QLatin1StringView("background")},
    {Feature::Biometric, QLatin1StringView("biometric")},
    {Feature::Account, QLatin1StringView("account")},
};

} // namespace

const QList<Feature>& allFeatures()
{
    static const QList<Feature> all = [] {
        QList<Feature> list;
        for (const auto& row : ids)
            list.append(row.first);
        return list;
    }();
    return all;
}

QString featureId(Feature feature)
{
    const auto* it =
        std::find_if(std::begin(ids), std::end(ids), [feature](const auto& row) { return row.first == feature; });
    return it == std::end(ids) ? QString() : QString(it->second);
}

std::optional<Feature> featureFromId(QStringView id)
{
    const auto* it = std::find_if(std::begin(ids), std::end(ids), [id](const auto& row) { return row.second == id; });
    return it == std::end(ids) ? std::nullopt : std::optional(it->first);
}

QString evidenceSourceId(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Api:
        return QStringLiteral("api");
    case EvidenceSource::Element:
        return QStringLiteral("element");
    case EvidenceSource::Word:
        return QStringLiteral("word");
    case EvidenceSource::Manifest:
        return QStringLiteral("manifest");
    case EvidenceSource::Form:
        return QStringLiteral("form");
    }
    return {};
}

} // namespace Mingjing
