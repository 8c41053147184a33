// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifestfacts.h"

#include "review/package/factcollector.h"
#include "review/package/featurewords.h"
#include "review/package/manifest.h"
#include "review/package/submission.h"

#include <QHash>
#include <QJsonValue>

#include <optional>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

QString text(const WordFeature& row)
{
    return QString::fromUtf16(row.word.data(), static_cast<qsizetype>(row.word.size()));
}

std::optional<Feature> featureOfScope(const QString& scope)
{
    if (scope.contains("ocation"_L1))
        return Feature::Location;
    if (scope == "scope.record"_L1 || scope == "scope.camera"_L1)
        return Feature::Recording;
    if (scope == "scope.writePhotosAlbum"_L1)
        return Feature::Download;
    return Feature::PersonalData;
}

/// Names under which a form may declare a capability beside the feature ids.
std::optional<Feature> featureOfCapability(const QString& capability)
{
    if (const auto feature = featureFromId(capability))
        return feature;
    static const std::pair<QLatin1StringView, Feature> others[] = {
        {"clipboard_read"_L1, Feature::Clipboard},  {"navigate"_L1, Feature::NavigationOut},
        {"jump_app"_L1, Feature::NavigationOut},    {"ios_payment"_L1, Feature::Payment},
        {"phone_number"_L1, Feature::PersonalData}, {"address"_L1, Feature::PersonalData},
        {"camera"_L1, Feature::Recording},          {"microphone"_L1, Feature::Recording},
    };
    for (const auto& [name, feature] : others) {
        if (capability == name)
            return feature;
    }
    return std::nullopt;
}

} // namespace

void collectManifestWords(QStringView source, FactCollector& facts)
{
    findFeatureWords(source, [&](const WordFeature& row, qsizetype at) {
        facts.addEvidence(row.feature, EvidenceSource::Word, text(row), at);
    });
}

void collectManifestFacts(const Manifest& manifest, FactCollector& facts)
{
    const SourceSite app{manifest.kind == PackageKind::MiniGame ? u"game.json"_s : u"app.json"_s, 0, 0};
    const auto add = [&](Feature feature, const QString& reason) {
        facts.addEvidence(feature, EvidenceSource::Manifest, reason, app);
    };
    for (const ManifestPlugin& plugin : manifest.plugins) {
        add(Feature::Plugin, "plugins."_L1 + plugin.alias);
        if (plugin.alias.contains("live"_L1, Qt::CaseInsensitive))
            add(Feature::Live, "plugins."_L1 + plugin.alias);
    }
    for (const ManifestPermission& permission : manifest.permissions)
        add(*featureOfScope(permission.scope), "permission."_L1 + permission.scope);
    for (const QString& info : manifest.requiredPrivateInfos) {
        const bool address = info == "chooseAddress"_L1;
        add(address ? Feature::PersonalData : Feature::Location, "requiredPrivateInfos."_L1 + info);
    }
    for (const QString& mode : manifest.requiredBackgroundModes)
        add(Feature::Background, "requiredBackgroundModes."_L1 + mode);
    if (!manifest.jumpTargets.isEmpty())
        add(Feature::NavigationOut, u"navigateToMiniProgramAppIdList"_s);
    if (manifest.app.contains("embeddedAppIdList"_L1))
        add(Feature::NavigationOut, u"embeddedAppIdList"_s);
    if (manifest.app.value("cloud"_L1).toBool())
        add(Feature::Cloud, u"cloud"_s);
    if (!manifest.project.value("cloudfunctionRoot"_L1).toString().isEmpty())
        facts.addEvidence(Feature::Cloud, EvidenceSource::Manifest, u"cloudfunctionRoot"_s,
                          SourceSite{u"project.config.json"_s, 0, 0});
    for (const ManifestComponent& component : manifest.components) {
        for (const QString& target : component.components) {
            if (target.startsWith("plugin://"_L1))
                add(Feature::Plugin, target);
        }
    }
}

void collectFormFacts(const Submission& form, FactCollector& facts)
{
    const SourceSite site{u"submission.json"_s, 0, 0};
    const auto add = [&](Feature feature, const QString& reason) {
        facts.addEvidence(feature, EvidenceSource::Form, reason, site);
    };
    for (const QString& capability : form.declaredCapabilities) {
        if (const auto feature = featureOfCapability(capability))
            add(*feature, capability);
    }
    if (!form.collects.isEmpty())
        add(Feature::PersonalData, u"privacy_statement.collects"_s);
    if (!form.testUser.isEmpty())
        add(Feature::Account, u"test_account"_s);
    QString words =
        form.name + u'\n' + form.introduction + u'\n' + form.tags.join(u'\n') + u'\n' + form.versionDescription;
    for (const SubmissionCategory& category : form.categories)
        words += u'\n' + category.first + u'\n' + category.second;
    for (const CollectedData& collected : form.collects)
        words += u'\n' + collected.data + u'\n' + collected.purpose;
    findFeatureWords(words, [&](const WordFeature& row, qsizetype) { add(row.feature, text(row)); });
}

void warnOfPrivacyLists(const Manifest& manifest, PackageFacts& facts)
{
    // An interface of the first and the mode that it works in.
    static const QHash<QString, QString> modes{
        {u"getBackgroundAudioManager"_s, u"audio"_s},
        {u"startLocationUpdateBackground"_s, u"location"_s},
    };
    for (const ApiUse& use : std::as_const(facts.apis)) {
        const QString name = use.api.section(u'.', 1);
        const SourceSite site = use.sites.value(0);
        if (privateInterfaces().contains(name) && !manifest.requiredPrivateInfos.contains(name))
            facts.warnings.append({IntakeWarningKind::UndeclaredPrivateInfo, site.file, name, site.line});
        const QString mode = modes.value(name);
        if (!mode.isEmpty() && !manifest.requiredBackgroundModes.contains(mode))
            facts.warnings.append(
                {IntakeWarningKind::UndeclaredBackgroundMode, site.file, name + ": "_L1 + mode, site.line});
    }
    const QString file = manifest.kind == PackageKind::MiniGame ? u"game.json"_s : u"app.json"_s;
    for (const QString& name : manifest.requiredPrivateInfos) {
        if (privateInterfaces().contains(name) && !facts.privateInterfaces.contains(name))
            facts.warnings.append({IntakeWarningKind::UnusedPrivateInfo, file, name});
    }
}

} // namespace Mingjing
