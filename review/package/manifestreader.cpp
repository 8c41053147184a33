// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifestreader.h"

#include "review/package/componentresolver.h"
#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr qsizetype fewestTabs = 2;
constexpr qsizetype mostTabs = 5;
/// A longer list was warned of; reading all of it would only cost time.
constexpr qsizetype readTabsAtMost = 50;

QString trimmedSlashes(const QString& path)
{
    return resolvePackagePath({}, path).value_or(QString());
}

QJsonValue either(const QJsonObject& object, QLatin1StringView a, QLatin1StringView b)
{
    return object.contains(a) ? object.value(a) : object.value(b);
}

} // namespace

Result<Manifest> readManifest(const PackageContents& package)
{
    return ManifestReader(package).read();
}

Result<Manifest> ManifestReader::read()
{
    readProject();
    if (const auto app = readApp(); !app)
        return app.error();
    readPermissions();
    readPlugins(m_manifest.app, {});
    const ComponentResolver resolver(m_package, m_manifest.app.value("resolveAlias"_L1).toObject());
    if (m_manifest.kind == PackageKind::MiniProgram) {
        m_manifest.appComponents = takeComponents(resolver, u"app"_s, m_manifest.app, m_file);
        readPages(resolver);
    }
    readSubpackages(resolver);
    if (m_manifest.kind == PackageKind::MiniProgram) {
        checkSubpackageOverlap();
        readTabs();
        readComponents(resolver);
        if (m_manifest.pages.isEmpty())
            warn(IntakeWarningKind::NoPages, m_file);
    }
    return std::move(m_manifest);
}

void ManifestReader::warn(IntakeWarningKind kind, const QString& path, const QString& detail)
{
    m_manifest.warnings.append({kind, path, detail});
}

std::optional<QJsonObject> ManifestReader::readConfig(const QString& path)
{
    const auto bytes = m_package.read(path);
    if (!bytes)
        return std::nullopt;
    const auto json = readJson(*bytes, path);
    if (!json) {
        warn(IntakeWarningKind::InvalidJson, path, json.error().message);
        return std::nullopt;
    }
    if (json->lenient)
        warn(IntakeWarningKind::LenientJson, path);
    return json->object;
}

QStringList ManifestReader::texts(const QJsonObject& object, QLatin1StringView key)
{
    QStringList list;
    const QJsonValue value = object.value(key);
    if (!value.isArray() && !value.isUndefined())
        warn(IntakeWarningKind::WrongType, m_file, key);
    const QJsonArray values = value.toArray();
    for (const QJsonValue& one : values) {
        if (one.isString())
            list.append(one.toString());
    }
    return list;
}

void ManifestReader::readProject()
{
    for (const QString& path : {u"project.config.json"_s, outsidePrefix() + "project.config.json"_L1}) {
        if (const auto project = readConfig(path)) {
            m_manifest.project = *project;
            m_manifest.appId = project->value("appid"_L1).toString();
            m_manifest.projectName = project->value("projectname"_L1).toString();
            return;
        }
    }
}

Result<void> ManifestReader::readApp()
{
    const bool program = m_package.contains(u"app.json"_s);
    const bool game = m_package.contains(u"game.json"_s);
    if (!program && !game)
        return Error{ErrorCode::NotFound, u"neither app.json nor game.json in the package"_s, {}};
    const QString compiled = m_manifest.project.value("compileType"_L1).toString();
    const bool asGame = game && (!program || compiled.contains("game"_L1));
    m_manifest.kind = asGame ? PackageKind::MiniGame : PackageKind::MiniProgram;
    m_file = asGame ? u"game.json"_s : u"app.json"_s;
    const auto bytes = m_package.read(m_file);
    if (!bytes)
        return bytes.error();
    const auto json = readJson(*bytes, m_file);
    if (!json)
        return json.error();
    if (json->lenient)
        warn(IntakeWarningKind::LenientJson, m_file);
    m_manifest.app = json->object;
    m_manifest.window = m_manifest.app.value("window"_L1).toObject();
    m_manifest.tabBar = m_manifest.app.value("tabBar"_L1).toObject();
    return {};
}

void ManifestReader::readPages(const ComponentResolver& resolver)
{
    const QJsonValue pages = m_manifest.app.value("pages"_L1);
    if (!pages.isArray())
        warn(IntakeWarningKind::WrongType, m_file, u"pages"_s);
    const QJsonArray list = pages.toArray();
    for (const QJsonValue& value : list)
        addPage(resolver, {}, value, {});
}

void ManifestReader::addPage(const ComponentResolver& resolver, const QString& folder, const QJsonValue& value,
                             const QString& subpackage)
{
    if (!value.isString()) {
        warn(IntakeWarningKind::WrongType, m_file, u"a page that is not a string"_s);
        return;
    }
    const QString declared = value.toString();
    // A leading slash means nothing here: routes are relative to the root of their (sub)package.
    const auto route = resolvePackagePath(folder, QStringView(declared).sliced(declared.startsWith(u'/') ? 1 : 0));
    if (!route || route->isEmpty() || declared.contains(u'\\')
        || !(subpackage.isEmpty() || route->startsWith(subpackage + u'/'))) {
        warn(IntakeWarningKind::EscapingPage, m_file, declared);
        return;
    }
    if (m_routes.contains(*route)) {
        warn(IntakeWarningKind::DuplicatePage, m_file, *route);
        return;
    }
    m_routes.insert(*route);

    ManifestPage page;
    page.route = *route;
    page.subpackage = subpackage;
    page.present = resolver.exists(*route);
    if (!page.present)
        warn(IntakeWarningKind::MissingPage, m_file, *route);
    page.config = readConfig(*route + ".json"_L1).value_or(QJsonObject());
    page.title = page.config.value("navigationBarTitleText"_L1)
                     .toString(m_manifest.window.value("navigationBarTitleText"_L1).toString());
    page.components = m_manifest.appComponents;
    page.components.insert(takeComponents(resolver, *route, page.config, *route + ".json"_L1));
    const QString entry = trimmedSlashes(m_manifest.app.value("entryPagePath"_L1).toString());
    page.isEntry = entry.isEmpty() ? m_manifest.pages.isEmpty() : entry == *route;
    m_manifest.pages.append(std::move(page));
}

void ManifestReader::readSubpackages(const ComponentResolver& resolver)
{
    const QJsonValue declared = either(m_manifest.app, "subpackages"_L1, "subPackages"_L1);
    if (!declared.isArray() && !declared.isUndefined())
        warn(IntakeWarningKind::WrongType, m_file, u"subpackages"_s);
    const QJsonArray list = declared.toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        ManifestSubpackage subpackage;
        const auto root = resolvePackagePath({}, object.value("root"_L1).toString());
        if (!root || root->isEmpty()) {
            warn(IntakeWarningKind::WrongType, m_file, u"a subpackage without a root inside the package"_s);
            continue;
        }
        subpackage.root = *root;
        subpackage.name = object.value("name"_L1).toString();
        subpackage.independent = object.value("independent"_L1).toBool();
        const qsizetype before = m_manifest.pages.size();
        const QJsonArray pages = object.value("pages"_L1).toArray();
        for (const QJsonValue& page : pages)
            addPage(resolver, subpackage.root, page, subpackage.root);
        for (qsizetype i = before; i < m_manifest.pages.size(); ++i)
            subpackage.routes.append(m_manifest.pages.at(i).route);
        readPlugins(object, subpackage.root);
        m_manifest.subpackages.append(std::move(subpackage));
    }
}

void ManifestReader::checkSubpackageOverlap()
{
    QSet<QString> roots;
    const auto insideAnother = [&](const QString& path) {
        for (qsizetype i = path.indexOf(u'/'); i >= 0; i = path.indexOf(u'/', i + 1)) {
            if (roots.contains(path.first(i)))
                return true;
        }
        return false;
    };
    for (const ManifestSubpackage& subpackage : std::as_const(m_manifest.subpackages)) {
        if (roots.contains(subpackage.root))
            warn(IntakeWarningKind::SubpackageOverlap, m_file, subpackage.root);
        roots.insert(subpackage.root);
    }
    for (const ManifestSubpackage& subpackage : std::as_const(m_manifest.subpackages)) {
        if (insideAnother(subpackage.root))
            warn(IntakeWarningKind::SubpackageOverlap, m_file, subpackage.root);
    }
    for (const ManifestPage& page : std::as_const(m_manifest.pages)) {
        if (page.subpackage.isEmpty() && insideAnother(page.route))
            warn(IntakeWarningKind::SubpackageOverlap, m_file, page.route);
    }
}

void ManifestReader::readTabs()
{
    if (m_manifest.tabBar.isEmpty())
        return;
    m_manifest.customTabBar = m_manifest.tabBar.value("custom"_L1).toBool();
    const QJsonArray list = m_manifest.tabBar.value("list"_L1).toArray();
    if (list.size() < fewestTabs || list.size() > mostTabs)
        warn(IntakeWarningKind::TabBarCount, m_file, QString::number(list.size()));
    for (const QJsonValue& value : list) {
        if (m_manifest.tabs.size() >= readTabsAtMost)
            break;
        const QJsonObject object = value.toObject();
        ManifestTab tab;
        tab.route = trimmedSlashes(object.value("pagePath"_L1).toString());
        tab.text = object.value("text"_L1).toString();
        const auto icon = [&](QLatin1StringView key) {
            const QString declared = object.value(key).toString();
            // A theme variable stands for a path per theme.
            if (declared.isEmpty() || declared.startsWith(u'@'))
                return QString();
            const QString path = trimmedSlashes(declared);
            if (path.isEmpty() || !m_package.contains(path))
                warn(IntakeWarningKind::MissingIcon, m_file, declared);
            return path;
        };
        tab.icon = icon("iconPath"_L1);
        tab.selectedIcon = icon("selectedIconPath"_L1);
        const auto page = std::find_if(m_manifest.pages.begin(), m_manifest.pages.end(),
                                       [&](const ManifestPage& candidate) { return candidate.route == tab.route; });
        if (page == m_manifest.pages.end() || !page->subpackage.isEmpty())
            warn(IntakeWarningKind::TabBarPage, m_file, tab.route);
        if (page != m_manifest.pages.end())
            page->isTab = true;
        m_manifest.tabs.append(std::move(tab));
    }
}

void ManifestReader::readPlugins(const QJsonObject& object, const QString& subpackage)
{
    const QJsonObject plugins = object.value("plugins"_L1).toObject();
    for (auto it = plugins.begin(); it != plugins.end(); ++it) {
        const QJsonObject plugin = it.value().toObject();
        m_manifest.plugins.append(
            {it.key(), plugin.value("provider"_L1).toString(), plugin.value("version"_L1).toString(), subpackage});
    }
}

void ManifestReader::readPermissions()
{
    const QJsonObject permission = m_manifest.app.value("permission"_L1).toObject();
    for (auto it = permission.begin(); it != permission.end(); ++it)
        m_manifest.permissions.append({it.key(), it.value().toObject().value("desc"_L1).toString()});
    m_manifest.requiredPrivateInfos = texts(m_manifest.app, "requiredPrivateInfos"_L1);
    m_manifest.requiredBackgroundModes = texts(m_manifest.app, "requiredBackgroundModes"_L1);
    m_manifest.jumpTargets = texts(m_manifest.app, "navigateToMiniProgramAppIdList"_L1);
}

QMap<QString, QString> ManifestReader::takeComponents(const ComponentResolver& resolver, const QString& base,
                                                      const QJsonObject& config, const QString& file)
{
    QMap<QString, QString> components;
    const QJsonObject declared = config.value("usingComponents"_L1).toObject();
    for (auto it = declared.begin(); it != declared.end(); ++it) {
        if (!it.value().isString()) {
            warn(IntakeWarningKind::WrongType, file, "usingComponents."_L1 + it.key());
            continue;
        }
        const auto target = resolver.resolve(base, it.value().toString());
        components.insert(it.key(), target.path);
        if (target.foreign)
            continue;
        if (!target.found)
            warn(IntakeWarningKind::MissingComponent, file, it.key() + ": "_L1 + it.value().toString());
        noteUse(target.path, target.found, base);
    }
    return components;
}

void ManifestReader::noteUse(const QString& path, bool present, const QString& user)
{
    auto it = m_components.find(path);
    if (it == m_components.end()) {
        it = m_components.insert(path, ManifestComponent{path, present, {}, {}});
        m_pending.append(path);
    }
    // One user's uses come one behind the other.
    if (it->usedBy.isEmpty() || it->usedBy.constLast() != user)
        it->usedBy.append(user);
}

void ManifestReader::readComponents(const ComponentResolver& resolver)
{
    if (m_manifest.customTabBar && resolver.exists(u"custom-tab-bar/index"_s))
        noteUse(u"custom-tab-bar/index"_s, true, u"app"_s);
    while (!m_pending.isEmpty()) {
        const QString path = m_pending.takeLast();
        if (!m_components.value(path).present)
            continue;
        const QString file = path + ".json"_L1;
        const auto config = readConfig(file);
        if (config)
            m_components[path].components = takeComponents(resolver, path, *config, file);
    }
    for (ManifestComponent& component : m_components) {
        component.usedBy.sort();
        component.usedBy.removeDuplicates();
        m_manifest.components.append(component);
    }

    QSet<QString> aliases;
    for (const ManifestPlugin& plugin : std::as_const(m_manifest.plugins))
        aliases.insert(plugin.alias);
    const auto check = [&](const QMap<QString, QString>& components, const QString& user) {
        for (const QString& target : components) {
            if (target.startsWith("plugin://"_L1) && !aliases.contains(target.section(u'/', 2, 2)))
                warn(IntakeWarningKind::MissingPlugin, user, target);
        }
    };
    for (const ManifestPage& page : std::as_const(m_manifest.pages))
        check(page.components, page.route + ".json"_L1);
    for (const ManifestComponent& component : std::as_const(m_manifest.components))
        check(component.components, component.path + ".json"_L1);
}

} // namespace Mingjing
