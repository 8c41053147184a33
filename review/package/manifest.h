// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/package/intakewarning.h"
#include "review/package/pluginmanifest.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

class PackageContents;

enum class PackageKind { MiniProgram, MiniGame };
/// `mini-program` or `mini-game`.
QString packageKindId(PackageKind kind);

/// A page that the package declares.
struct ManifestPage {
    /// Without a leading slash or an ending: `pages/index/index`. Its files are route + `.wxml`, `.js`, ….
    QString route;
    /// Root of its subpackage without slashes; empty for the main package.
    QString subpackage;
    bool isTab = false;
    /// The first page of app.json, or what entryPagePath names.
    bool isEntry = false;
    /// Whether the page's WXML or script is in the package.
    bool present = true;
    /// navigationBarTitleText of the page, else that of the app. May be empty.
    QString title;
    /// The page's own JSON. Empty when it has none.
    QJsonObject config;
    /// Tag → component, its own and the app's: a path as ManifestComponent::path, or `plugin://name/component`.
    QMap<QString, QString> components;
};

/// A component that a page or another component uses.
struct ManifestComponent {
    /// Without an ending: `components/card/index`.
    QString path;
    bool present = true;
    /// Tag → component.
    QMap<QString, QString> components;
    /// Pages and components that name it, sorted; `app` for the app's own list.
    QStringList usedBy;
};

struct ManifestSubpackage {
    /// Without slashes at the ends.
    QString root;
    QString name;
    bool independent = false;
    /// Full routes.
    QStringList routes;
};

struct ManifestTab {
    QString route;
    QString text;
    /// Paths in the package; empty when not given.
    QString icon;
    QString selectedIcon;
};

struct ManifestPlugin {
    /// The name under which the package uses it.
    QString alias;
    QString provider;
    QString version;
    /// Root of the subpackage that declares it; empty for the main package.
    QString subpackage;
};

struct ManifestPermission {
    /// `scope.userLocation`, ….
    QString scope;
    /// What the user is told.
    QString description;
};

/// What a package says about itself: app.json or game.json, page and component JSON, project.config.json.
struct Manifest {
    PackageKind kind = PackageKind::MiniProgram;
    /// Main package first, then subpackages, each in declared order; every route once.
    QList<ManifestPage> pages;
    /// Sorted by path.
    QList<ManifestComponent> components;
    QList<ManifestSubpackage> subpackages;
    QList<ManifestTab> tabs;
    bool customTabBar = false;
    QList<ManifestPlugin> plugins;
    QList<ManifestPermission> permissions;
    QStringList requiredPrivateInfos;
    QStringList requiredBackgroundModes;
    /// The mini-programs that the package names as its jump targets.
    QStringList jumpTargets;
    /// Tag → component, for every page.
    QMap<QString, QString> appComponents;
    /// The app's `window`, `tabBar` and whole JSON as declared.
    QJsonObject window;
    QJsonObject tabBar;
    QJsonObject app;
    /// project.config.json and its path; empty when there is none.
    QJsonObject project;
    QString projectFile;
    /// The plugin that the project develops itself.
    std::optional<PluginManifest> ownPlugin;
    QString appId;
    QString projectName;
    QList<IntakeWarning> warnings;

    /// Null when \a route is not declared. Valid as long as the manifest.
    const ManifestPage* page(const QString& route) const;
    /// Route of the entry page; `game` in a mini-game, whose one canvas stands for its only page.
    QString entryRoute() const;
};

/// The interfaces that a program may only call when `requiredPrivateInfos` names them.
const QStringList& privateInterfaces();

/// Reads the manifest of \a package. NotFound without app.json and game.json, Malformed when that cannot be read;
/// every lesser fault is a warning.
Result<Manifest> readManifest(const PackageContents& package);

} // namespace Mingjing
