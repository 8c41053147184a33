// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/packagewords.h"

namespace Mingjing {

QString PackageWords::feature(Feature feature)
{
    switch (feature) {
    case Feature::Plugin:
        return tr("Plugin");
    case Feature::WebView:
        return tr("Web pages");
    case Feature::Nearby:
        return tr("Nearby");
    case Feature::Payment:
        return tr("Payment");
    case Feature::UserContent:
        return tr("Content by users");
    case Feature::Cloud:
        return tr("Cloud");
    case Feature::Live:
        return tr("Live broadcast");
    case Feature::Share:
        return tr("Sharing");
    case Feature::Login:
        return tr("Login");
    case Feature::Location:
        return tr("Location");
    case Feature::PersonalData:
        return tr("Personal data");
    case Feature::SubscribeMessage:
        return tr("Subscription messages");
    case Feature::TemplateMessage:
        return tr("Template messages");
    case Feature::CustomerService:
        return tr("Customer service");
    case Feature::RedPacket:
        return tr("Red packets");
    case Feature::Lottery:
        return tr("Lottery");
    case Feature::Vote:
        return tr("Voting");
    case Feature::Download:
        return tr("Downloads");
    case Feature::Upload:
        return tr("Uploads");
    case Feature::Recording:
        return tr("Camera and microphone");
    case Feature::Media:
        return tr("Audio and video");
    case Feature::Clipboard:
        return tr("Clipboard");
    case Feature::VirtualGoods:
        return tr("Virtual goods");
    case Feature::Advertising:
        return tr("Advertising");
    case Feature::Quiz:
        return tr("Quizzes and tests");
    case Feature::Distribution:
        return tr("Multi-level distribution");
    case Feature::NavigationOut:
        return tr("Jumps to other programs");
    case Feature::ScreenshotListener:
        return tr("Screenshot listener");
    case Feature::Background:
        return tr("Work in the background");
    case Feature::Biometric:
        return tr("Biometric check");
    case Feature::Account:
        return tr("Account and password");
    }
    return {};
}

QString PackageWords::evidenceSource(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Api:
        return tr("call");
    case EvidenceSource::Element:
        return tr("element");
    case EvidenceSource::Word:
        return tr("word");
    case EvidenceSource::Manifest:
        return tr("manifest");
    case EvidenceSource::Form:
        return tr("store form");
    }
    return {};
}

QString PackageWords::libraryGround(LibraryGround ground)
{
    switch (ground) {
    case LibraryGround::Content:
        return tr("by its content");
    case LibraryGround::Banner:
        return tr("by its first comment");
    case LibraryGround::Folder:
        return tr("by its folder");
    }
    return {};
}

QString PackageWords::certainty(NavigationCertainty certainty)
{
    switch (certainty) {
    case NavigationCertainty::Fixed:
        break;
    case NavigationCertainty::Derived:
        return tr("through a name");
    case NavigationCertainty::Possible:
        return tr("possibly");
    case NavigationCertainty::Computed:
        return tr("computed");
    }
    return {};
}

QString PackageWords::way(const NavigationEdge& edge)
{
    const auto opened = [&](QLatin1StringView call) {
        return edge.means == NavigationMeans::Element ? tr("navigator (%1)").arg(call) : QString(call);
    };
    switch (edge.way) {
    case NavigationWay::Entry:
        return tr("entry page");
    case NavigationWay::TabBar:
        return tr("tab bar");
    case NavigationWay::NavigateTo:
        return opened(QLatin1StringView("navigateTo"));
    case NavigationWay::RedirectTo:
        return opened(QLatin1StringView("redirectTo"));
    case NavigationWay::ReLaunch:
        return opened(QLatin1StringView("reLaunch"));
    case NavigationWay::SwitchTab:
        return opened(QLatin1StringView("switchTab"));
    case NavigationWay::Back:
        return opened(QLatin1StringView("navigateBack"));
    case NavigationWay::MiniProgram:
        return opened(QLatin1StringView("navigateToMiniProgram"));
    case NavigationWay::Mention:
        return tr("named in the text");
    }
    return {};
}

QString PackageWords::node(const NavigationNode& node)
{
    switch (node.kind) {
    case NavigationNode::Kind::Program:
        return tr("The program");
    case NavigationNode::Kind::MiniProgram:
        return node.name.isEmpty() ? tr("Another mini-program") : tr("Mini-program %1").arg(node.name);
    default:
        return node.name;
    }
}

} // namespace Mingjing
