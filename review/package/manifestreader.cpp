// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifestreader.h"

#include "review/package/componentresolver.h"
#include "review/package/jsonreader.h"
#include "review/package/manifestoptions.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"
#include "review/package/projectfolder.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr qsizetype fewestTabs = 2;
constexpr qsizetype mostTabs = 5;
/// Of a tab's icon (the platform's configuration reference, `tabBar.list`).
constexpr qint64 mostIconBytes = 40 << 10;
/// A longer list was warned of; reading all of it would only cost time.
constexpr qsizetype readTabsAtMost = 50;
// No program comes near these; without them a few megabytes could ask for gigabytes of work.
constexpr qsizetype mostPages = 10'000;
constexpr qsizetype mostSubpackages = 1'000;
/// Each page has the components of the app.
constexpr qsizetype mostAppComponents = 1'000'000;
constexpr qint64 mostConfigBytes = 16 << 20;

bool takenAsIcon(const QString& path)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s};
    return endings.contains(path.section(u'.', -1).toLower());
}

QString trimmedSlashes(const QString& path)
{
    return resolvePackagePath({}, path).value_or(QString());
}

/// In either spelling.
QJsonValue subpackagesOf(const QJsonObject& app)
{
    return app.value(app.contains("subpackages"_L1) ? "subpackages"_L1 : "subPackages"_L1);
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
    if (const auto bounds = checkBounds(); !bounds)
        return bounds.error();
    const ComponentResolver resolver(m_package, m_manifest.app.value("resolveAlias"_L1).toObject(),
                                     m_manifest.app.value("useExtendedLib"_L1).toObject());
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
            warn(IntakeWarningKind::NoPages, m_file, {}, {u"pages"_s});
    } else {
        addGame(resolver);
    }
    if (m_configBytes > mostConfigBytes) {
        return Error{ErrorCode::Refused,
                     u"page and component configurations of more than %1 bytes in all"_s.arg(mostConfigBytes),
                     {}};
    }
    m_manifest.warnings.append(m_npm.warnings());
    readOwnPlugin();
    m_warnings.addDuplicateKeys(m_file);
    checkAppOptions(m_manifest, m_file, m_warnings);
    checkPrivacyOptions(m_manifest, m_file, m_warnings);
    checkPluginReferences(m_manifest, m_file, m_warnings);
    checkNamedFiles(m_package, m_manifest, m_file, m_warnings);
    return std::move(m_manifest);
}

std::optional<QJsonObject> ManifestReader::readConfig(const QString& path)
{
    const PackageEntry* entry = m_package.find(path);
    if (!entry)
        return std::nullopt;
    m_configBytes += entry->size;
    if (m_configBytes > mostConfigBytes)
        return std::nullopt;
    const auto bytes = m_package.read(path);
    if (!bytes)
        return std::nullopt;
    const auto json = readJson(*bytes, path);
    if (!json) {
        m_manifest.warnings.append({IntakeWarningKind::InvalidJson, path, json.error().message,
                                    json.error().message.section(u':', 0, 0).toInt()});
        return std::nullopt;
    }
    if (json->lenient)
        warn(IntakeWarningKind::LenientJson, path);
    m_warnings.addDuplicateKeys(path);
    return json->object;
}

QStringList ManifestReader::texts(const QJsonObject& object, QLatin1StringView key)
{
    QStringList list;
    const QJsonValue value = object.value(key);
    if (!value.isArray() && !value.isUndefined())
        warn(IntakeWarningKind::WrongType, m_file, key, {key});
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
            m_manifest.projectFile = path;
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

Result<void> ManifestReader::checkBounds() const
{
    const auto refuse = [this](const QString& what, qsizetype count, qsizetype most) {
        return Error{ErrorCode::Refused, u"%1 %2, more than %3"_s.arg(count).arg(what).arg(most), m_file};
    };
    const QJsonArray subpackages = subpackagesOf(m_manifest.app).toArray();
    if (subpackages.size() > mostSubpackages)
        return refuse(u"subpackages"_s, subpackages.size(), mostSubpackages);
    qsizetype pages = m_manifest.app.value("pages"_L1).toArray().size();
    for (const QJsonValue& one : subpackages)
        pages += one.toObject().value("pages"_L1).toArray().size();
    if (pages > mostPages)
        return refuse(u"pages"_s, pages, mostPages);
    const qsizetype components = m_manifest.app.value("usingComponents"_L1).toObject().size();
    if (pages * components > mostAppComponents)
        return refuse(u"components on all pages together"_s, pages * components, mostAppComponents);
    return {};
}

void ManifestReader::addGame(const ComponentResolver& resolver)
{
    ManifestPage page;
    page.route = u"game"_s;
    page.isEntry = true;
    page.present = resolver.exists(page.route);
    page.config = m_manifest.app;
    m_manifest.pages.append(std::move(page));
}

void ManifestReader::readPages(const ComponentResolver& resolver)
{
    const QJsonValue pages = m_manifest.app.value("pages"_L1);
    if (!pages.isArray())
        warn(IntakeWarningKind::WrongType, m_file, u"pages"_s, {u"pages"_s});
    const QJsonArray list = pages.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        addPage(resolver, {}, list.at(i), {}, {u"pages"_s, QString::number(i)});
}

void ManifestReader::addPage(const ComponentResolver& resolver, const QString& folder, const QJsonValue& value,
                             const QString& subpackage, const QStringList& place)
{
    if (!value.isString()) {
        warn(IntakeWarningKind::WrongType, m_file, u"a page that is not a string"_s, place);
        return;
    }
    const QString declared = value.toString();
    // A leading slash means nothing here: routes are relative to the root of their (sub)package.
    const auto route = resolvePackagePath(folder, QStringView(declared).sliced(declared.startsWith(u'/') ? 1 : 0));
    if (!route || route->isEmpty() || declared.contains(u'\\')
        || !(subpackage.isEmpty() || route->startsWith(subpackage + u'/'))) {
        warn(IntakeWarningKind::EscapingPage, m_file, declared, place);
        return;
    }
    if (m_routes.contains(*route)) {
        warn(IntakeWarningKind::DuplicatePage, m_file, *route, place);
        return;
    }
    m_routes.insert(*route);

    ManifestPage page;
    page.route = *route;
    page.subpackage = subpackage;
    page.present = resolver.exists(*route);
    if (!page.present)
        warn(IntakeWarningKind::MissingPage, m_file, *route, place);
    page.config = readConfig(*route + ".json"_L1).value_or(QJsonObject());
    page.title = page.config.value("navigationBarTitleText"_L1)
                     .toString(m_manifest.window.value("navigationBarTitleText"_L1).toString());
    checkWindowOptions(page.config, *route + ".json"_L1, {}, m_warnings);
    page.components = m_manifest.appComponents;
    page.components.insert(takeComponents(resolver, *route, page.config, *route + ".json"_L1));
    const QString entry = trimmedSlashes(m_manifest.app.value("entryPagePath"_L1).toString());
    page.isEntry = entry.isEmpty() ? m_manifest.pages.isEmpty() : entry == *route;
    m_manifest.pages.append(std::move(page));
}

void ManifestReader::readSubpackages(const ComponentResolver& resolver)
{
    m_subpackagesKey = m_manifest.app.contains("subpackages"_L1) ? u"subpackages"_s : u"subPackages"_s;
    const QJsonValue declared = subpackagesOf(m_manifest.app);
    if (!declared.isArray() && !declared.isUndefined())
        warn(IntakeWarningKind::WrongType, m_file, m_subpackagesKey, {m_subpackagesKey});
    const QJsonArray list = declared.toArray();
    for (qsizetype index = 0; index < list.size(); ++index) {
        const QStringList place{m_subpackagesKey, QString::number(index)};
        const QJsonObject object = list.at(index).toObject();
        ManifestSubpackage subpackage;
        const auto root = resolvePackagePath({}, object.value("root"_L1).toString());
        if (!root || root->isEmpty()) {
            warn(root ? IntakeWarningKind::WrongType : IntakeWarningKind::EscapingPath, m_file,
                 u"a subpackage without a root inside the package"_s, place + QStringList(u"root"_s));
            continue;
        }
        subpackage.root = *root;
        subpackage.name = object.value("name"_L1).toString();
        const QJsonValue independent = object.value("independent"_L1);
        if (!independent.isBool() && !independent.isUndefined())
            warn(IntakeWarningKind::WrongType, m_file, *root + ": independent"_L1, place);
        subpackage.independent = independent.toBool();
        const qsizetype before = m_manifest.pages.size();
        const QJsonArray pages = object.value("pages"_L1).toArray();
        for (qsizetype i = 0; i < pages.size(); ++i)
            addPage(resolver, subpackage.root, pages.at(i), subpackage.root,
                    place + QStringList{u"pages"_s, QString::number(i)});
        for (qsizetype i = before; i < m_manifest.pages.size(); ++i)
            subpackage.routes.append(m_manifest.pages.at(i).route);
        readPlugins(object, subpackage.root);
        // A mini-game's may be a single script.
        if (subpackage.routes.isEmpty() && !m_package.contains(*root) && !holdsFolder(m_package, *root))
            warn(IntakeWarningKind::MissingFile, m_file, *root, place);
        m_roots.insert(subpackage.root);
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
            warn(IntakeWarningKind::SubpackageOverlap, m_file, subpackage.root, {m_subpackagesKey});
        roots.insert(subpackage.root);
    }
    for (const ManifestSubpackage& subpackage : std::as_const(m_manifest.subpackages)) {
        if (insideAnother(subpackage.root))
            warn(IntakeWarningKind::SubpackageOverlap, m_file, subpackage.root, {m_subpackagesKey});
    }
    for (const ManifestPage& page : std::as_const(m_manifest.pages)) {
        if (page.subpackage.isEmpty() && insideAnother(page.route))
            warn(IntakeWarningKind::SubpackageOverlap, m_file, page.route, {m_subpackagesKey});
    }
}

void ManifestReader::readTabs()
{
    if (m_manifest.tabBar.isEmpty())
        return;
    m_manifest.customTabBar = m_manifest.tabBar.value("custom"_L1).toBool();
    const QStringList place{u"tabBar"_s, u"list"_s};
    const QJsonArray list = m_manifest.tabBar.value("list"_L1).toArray();
    if (list.size() < fewestTabs || list.size() > mostTabs)
        warn(IntakeWarningKind::TabBarCount, m_file, QString::number(list.size()), place);
    for (qsizetype i = 0; i < qMin(list.size(), readTabsAtMost); ++i)
        readTab(list.at(i).toObject(), place + QStringList(QString::number(i)));
    const bool custom = ComponentResolver(m_package, {}).exists(u"custom-tab-bar/index"_s);
    if (m_manifest.customTabBar && !custom)
        warn(IntakeWarningKind::MissingComponent, m_file, u"custom-tab-bar/index"_s, {u"tabBar"_s, u"custom"_s});
}

void ManifestReader::readTab(const QJsonObject& object, const QStringList& place)
{
    ManifestTab tab;
    tab.route = trimmedSlashes(object.value("pagePath"_L1).toString());
    tab.text = object.value("text"_L1).toString();
    if (!object.value("text"_L1).isString())
        warn(IntakeWarningKind::WrongType, m_file, "tabBar.list.text: "_L1 + tab.route, place);
    tab.icon = readIcon(object, "iconPath"_L1, place);
    tab.selectedIcon = readIcon(object, "selectedIconPath"_L1, place);
    const auto page = std::find_if(m_manifest.pages.begin(), m_manifest.pages.end(),
                                   [&](const ManifestPage& candidate) { return candidate.route == tab.route; });
    if (page == m_manifest.pages.end() || !page->subpackage.isEmpty())
        warn(IntakeWarningKind::TabBarPage, m_file, tab.route, place + QStringList(u"pagePath"_s));
    else if (page->isTab)
        warn(IntakeWarningKind::DuplicatePage, m_file, "tabBar: "_L1 + tab.route, place);
    if (page != m_manifest.pages.end())
        page->isTab = true;
    m_manifest.tabs.append(std::move(tab));
}

QString ManifestReader::readIcon(const QJsonObject& object, QLatin1StringView key, const QStringList& place)
{
    const QString declared = object.value(key).toString();
    // A theme variable stands for a path per theme.
    if (declared.isEmpty() || declared.startsWith(u'@'))
        return {};
    const QString path = trimmedSlashes(declared);
    const PackageEntry* entry = path.isEmpty() ? nullptr : m_package.find(path);
    if (!entry) {
        warn(IntakeWarningKind::MissingIcon, m_file, declared, place + QStringList(key));
    } else if (entry->size > mostIconBytes) {
        warn(IntakeWarningKind::IconSize, m_file,
             u"%1: %2 bytes, more than %3"_s.arg(path).arg(entry->size).arg(mostIconBytes), place + QStringList(key));
    }
    if (entry && !takenAsIcon(path))
        warn(IntakeWarningKind::IconFormat, m_file, path, place + QStringList(key));
    return path;
}

void ManifestReader::readOwnPlugin()
{
    const QString declared = m_manifest.project.value("pluginRoot"_L1).toString();
    if (declared.isEmpty())
        return;
    const QString code = trimmedSlashes(m_manifest.project.value("miniprogramRoot"_L1).toString());
    if (const auto folder = projectFolder(m_manifest.projectFile, declared, code))
        m_manifest.ownPlugin = readPluginManifest(m_package, *folder, m_warnings);
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

} // namespace Mingjing
