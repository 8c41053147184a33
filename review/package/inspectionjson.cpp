// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"

#include "review/package/packagecontents.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

template <typename Range, typename Make>
QJsonArray arrayOf(const Range& range, Make make)
{
    QJsonArray array;
    for (const auto& one : range)
        array.append(make(one));
    return array;
}

QJsonObject componentsJson(const QMap<QString, QString>& components)
{
    QJsonObject object;
    for (auto it = components.cbegin(); it != components.cend(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonObject siteJson(const SourceSite& site)
{
    return {{u"file"_s, site.file}, {u"line"_s, site.line}, {u"column"_s, site.column}};
}

QJsonArray pagesJson(const PackageInspection& inspection)
{
    QJsonArray array;
    for (qsizetype i = 0; i < inspection.manifest.pages.size(); ++i) {
        const ManifestPage& page = inspection.manifest.pages.at(i);
        const PageFacts facts = inspection.facts.pages.value(i);
        array.append(QJsonObject{
            {u"route"_s, page.route},
            {u"subpackage"_s, page.subpackage},
            {u"title"_s, page.title},
            {u"is_tab"_s, page.isTab},
            {u"is_entry"_s, page.isEntry},
            {u"present"_s, page.present},
            {u"components"_s, componentsJson(page.components)},
            {u"reachable"_s, facts.reachable},
            {u"reached_by"_s,
             arrayOf(facts.reachedBy,
                     [](const PageReach& reach) {
                         QJsonObject object = siteJson(reach.site);
                         object.insert(u"kind"_s, reachKindId(reach.kind));
                         return object;
                     })},
        });
    }
    return array;
}

QJsonObject pluginJson(const PluginManifest& plugin)
{
    return {{u"file"_s, plugin.file},
            {u"main"_s, plugin.main},
            {u"public_components"_s, componentsJson(plugin.publicComponents)},
            {u"pages"_s, componentsJson(plugin.pages)}};
}

QJsonObject manifestJson(const Manifest& manifest)
{
    return {
        {u"app_id"_s, manifest.appId},
        {u"project_name"_s, manifest.projectName},
        {u"window"_s, manifest.window},
        {u"subpackages"_s,
         arrayOf(manifest.subpackages,
                 [](const ManifestSubpackage& one) {
                     return QJsonObject{{u"root"_s, one.root},
                                        {u"name"_s, one.name},
                                        {u"independent"_s, one.independent},
                                        {u"pages"_s, QJsonArray::fromStringList(one.routes)}};
                 })},
        {u"tabs"_s,
         arrayOf(manifest.tabs,
                 [](const ManifestTab& one) {
                     return QJsonObject{{u"route"_s, one.route}, {u"text"_s, one.text}, {u"icon"_s, one.icon}};
                 })},
        {u"custom_tab_bar"_s, manifest.customTabBar},
        {u"plugins"_s,
         arrayOf(manifest.plugins,
                 [](const ManifestPlugin& one) {
                     return QJsonObject{{u"alias"_s, one.alias},
                                        {u"provider"_s, one.provider},
                                        {u"version"_s, one.version},
                                        {u"subpackage"_s, one.subpackage}};
                 })},
        {u"permissions"_s,
         arrayOf(manifest.permissions,
                 [](const ManifestPermission& one) {
                     return QJsonObject{{u"scope"_s, one.scope}, {u"description"_s, one.description}};
                 })},
        {u"required_private_infos"_s, QJsonArray::fromStringList(manifest.requiredPrivateInfos)},
        {u"required_background_modes"_s, QJsonArray::fromStringList(manifest.requiredBackgroundModes)},
        {u"jump_targets"_s, QJsonArray::fromStringList(manifest.jumpTargets)},
        {u"own_plugin"_s, manifest.ownPlugin ? QJsonValue(pluginJson(*manifest.ownPlugin)) : QJsonValue()},
    };
}

QJsonObject factsJson(const PackageFacts& facts)
{
    const auto use = [](const QString& key) {
        return [key](const auto& one) {
            QString name;
            if constexpr (requires { one.api; })
                name = one.api;
            else
                name = one.domain;
            return QJsonObject{{key, name}, {u"count"_s, one.count}, {u"sites"_s, arrayOf(one.sites, siteJson)}};
        };
    };
    return {
        {u"languages"_s,
         arrayOf(
             facts.languages,
             [](const LanguageShare& one) {
                 return QJsonObject{{u"language"_s, one.language}, {u"files"_s, one.files}, {u"bytes"_s, one.bytes}};
             })},
        {u"main_package_bytes"_s, facts.mainPackageBytes},
        {u"packed_bytes"_s, facts.packedBytes},
        {u"parts"_s,
         arrayOf(facts.parts,
                 [](const PartSize& one) {
                     return QJsonObject{{u"root"_s, one.root}, {u"bytes"_s, one.bytes}, {u"limit"_s, one.limit}};
                 })},
        {u"private_interfaces"_s, QJsonArray::fromStringList(facts.privateInterfaces)},
        {u"apis"_s, arrayOf(facts.apis, use(u"api"_s))},
        {u"domains"_s, arrayOf(facts.domains, use(u"domain"_s))},
        {u"elements"_s,
         arrayOf(facts.elements,
                 [](const ElementUse& one) {
                     return QJsonObject{
                         {u"element"_s, one.element}, {u"count"_s, one.count}, {u"first"_s, siteJson(one.first)}};
                 })},
        {u"libraries"_s,
         arrayOf(facts.libraries,
                 [](const LibraryUse& one) {
                     return QJsonObject{{u"name"_s, one.name},
                                        {u"version"_s, one.version},
                                        {u"ground"_s, libraryGroundId(one.ground)},
                                        {u"files"_s, QJsonArray::fromStringList(one.files)}};
                 })},
        {u"unreachable_pages"_s,
         [&] {
             QJsonArray routes;
             for (const PageFacts& page : facts.pages) {
                 if (!page.reachable)
                     routes.append(page.route);
             }
             return routes;
         }()},
    };
}

QJsonArray featuresJson(const PackageFacts& facts)
{
    QJsonArray array;
    for (const Feature feature : facts.features()) {
        QJsonArray evidence;
        for (const FeatureEvidence& one : facts.evidence) {
            if (one.feature == feature) {
                evidence.append(QJsonObject{{u"source"_s, evidenceSourceId(one.source)},
                                            {u"reason"_s, one.reason},
                                            {u"file"_s, one.file},
                                            {u"line"_s, one.line}});
            }
        }
        array.append(QJsonObject{{u"feature"_s, featureId(feature)}, {u"evidence"_s, evidence}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const PackageContents& package, const PackageInspection& inspection)
{
    return {
        {u"package"_s,
         QJsonObject{{u"sha256"_s, package.sha256()},
                     {u"kind"_s, packageKindId(inspection.manifest.kind)},
                     {u"bytes"_s, package.archiveBytes().size()},
                     {u"entries"_s, package.entries().size()}}},
        {u"manifest"_s, manifestJson(inspection.manifest)},
        {u"pages"_s, pagesJson(inspection)},
        {u"components"_s,
         arrayOf(inspection.manifest.components,
                 [](const ManifestComponent& one) {
                     return QJsonObject{{u"path"_s, one.path},
                                        {u"present"_s, one.present},
                                        {u"components"_s, componentsJson(one.components)},
                                        {u"used_by"_s, QJsonArray::fromStringList(one.usedBy)}};
                 })},
        {u"facts"_s, factsJson(inspection.facts)},
        {u"navigation"_s, toJson(inspection.facts.navigation)},
        {u"features"_s, featuresJson(inspection.facts)},
        {u"submission"_s,
         inspection.submission ? QJsonValue(inspection.submission->form) : QJsonValue(QJsonValue::Null)},
        {u"intake_warnings"_s,
         arrayOf(inspection.warnings,
                 [](const IntakeWarning& one) {
                     return QJsonObject{{u"kind"_s, intakeWarningId(one.kind)},
                                        {u"severity"_s, intakeSeverityId(intakeSeverity(one.kind))},
                                        {u"path"_s, one.path},
                                        {u"line"_s, one.line},
                                        {u"detail"_s, one.detail}};
                 })},
    };
}

} // namespace Mingjing
