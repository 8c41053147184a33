// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Mingjing {

class ConfigWarnings;
class PackageContents;
struct Manifest;

/// Warns of values that the platform does not know: of app.json or game.json \a file, its window, its tab bar.
void checkAppOptions(const Manifest& manifest, const QString& file, ConfigWarnings& warnings);

/// The same of one page's JSON, or of a `window` when \a place leads to it.
void checkWindowOptions(const QJsonObject& window, const QString& file, const QStringList& place,
                        ConfigWarnings& warnings);

/// Warns of permissions without words and of private interfaces that do not exist or exclude each other.
void checkPrivacyOptions(const Manifest& manifest, const QString& file, ConfigWarnings& warnings);

/// Warns of plugins without provider or released version.
void checkPluginReferences(const Manifest& manifest, const QString& file, ConfigWarnings& warnings);

/// Warns of files and folders that \a file and project.config.json name and that are not there, and of rules of the
/// site map for pages that do not exist.
void checkNamedFiles(const PackageContents& package, const Manifest& manifest, const QString& file,
                     ConfigWarnings& warnings);

} // namespace Mingjing
