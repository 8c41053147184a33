// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Mingjing {

/// What a package can do or offers, as far as clauses depend on it. Detected generously: a feature that is missed
/// hides clauses.
enum class Feature {
    Plugin,
    WebView,
    Nearby,
    Payment,
    UserContent,
    Cloud,
    Live,
    Share,
    Login,
    Location,
    PersonalData,
    SubscribeMessage,
    TemplateMessage,
    CustomerService,
    RedPacket,
    Lottery,
    Vote,
    Download,
    Upload,
    Recording,
    Media,
    Clipboard,
    VirtualGoods,
    Advertising,
    Quiz,
    Distribution,
    NavigationOut,
    ScreenshotListener,
    Background,
    Biometric,
    Account,
};

/// Every feature, in the order of the enum.
const QList<Feature>& allFeatures();
/// The stable snake_case id: `web_view`.
QString featureId(Feature feature);
std::optional<Feature> featureFromId(QStringView id);

/// Where a fact was seen.
enum class EvidenceSource { Api, Element, Word, Manifest, Form };
/// `api`, `element`, `word`, `manifest`, `form`.
QString evidenceSourceId(EvidenceSource source);

/// One fact that shows a feature.
struct FeatureEvidence {
    Feature feature = Feature::Plugin;
    EvidenceSource source = EvidenceSource::Api;
    /// The call, element, word or field as it was seen: `wx.requestPayment`, `web-view`, `红包`, `plugins`.
    QString reason;
    QString file;
    /// From 1; 0 when the fact is about the whole file.
    int line = 0;
};

} // namespace Mingjing
