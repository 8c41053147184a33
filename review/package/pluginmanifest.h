// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace Mingjing {

class ConfigWarnings;
class PackageContents;

/// The plugin that a project develops beside its mini-program: plugin.json in the pluginRoot.
struct PluginManifest {
    /// Path of plugin.json in the package.
    QString file;
    /// Path of the script that begins; empty when the plugin has none.
    QString main;
    /// Public name → path without ending.
    QMap<QString, QString> publicComponents;
    QMap<QString, QString> pages;
};

/// Reads the plugin in \a folder of \a package; nothing when it has no plugin.json that can be read. What it names and
/// is not there is a warning.
std::optional<PluginManifest> readPluginManifest(const PackageContents& package, const QString& folder,
                                                 ConfigWarnings& warnings);

} // namespace Mingjing
