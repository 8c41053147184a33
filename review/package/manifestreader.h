// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/configwarnings.h"
#include "review/package/manifest.h"
#include "review/package/npmpackages.h"

#include <QJsonValue>
#include <QSet>

#include <optional>

namespace Mingjing {

class ComponentResolver;
class PackageContents;

/// Does the work of readManifest().
class ManifestReader final
{
public:
    explicit ManifestReader(const PackageContents& package)
        : m_package(package), m_warnings(package, m_manifest.warnings), m_npm(package)
    {
    }

    Result<Manifest> read();

private:
    void readProject();
    Result<void> readApp();
    Result<void> checkBounds() const;
    /// A mini-game's canvas, as its only page.
    void addGame(const ComponentResolver& resolver);
    void readPages(const ComponentResolver& resolver);
    void addPage(const ComponentResolver& resolver, const QString& folder, const QJsonValue& value,
                 const QString& subpackage, const QStringList& place);
    void readSubpackages(const ComponentResolver& resolver);
    void checkSubpackageOverlap();
    void readTabs();
    void readTab(const QJsonObject& object, const QStringList& place);
    QString readIcon(const QJsonObject& object, QLatin1StringView key, const QStringList& place);
    void readOwnPlugin();
    void checkGenerics(const ComponentResolver& resolver, const QString& base, const QJsonObject& config,
                       const QString& file);
    void checkPlaceholders(const QMap<QString, QString>& components, const QJsonObject& config, const QString& file,
                           const QString& user);
    void warnOfMissing(const QString& tag, const QString& reference, const QString& file, const QStringList& place);
    QString subpackageOf(const QString& path) const;
    void readPlugins(const QJsonObject& object, const QString& subpackage);
    void readPermissions();
    void readComponents(const ComponentResolver& resolver);
    QMap<QString, QString> takeComponents(const ComponentResolver& resolver, const QString& base,
                                          const QJsonObject& config, const QString& file);
    void noteUse(const QString& component, bool present, const QString& user);

    std::optional<QJsonObject> readConfig(const QString& path);
    QStringList texts(const QJsonObject& object, QLatin1StringView key);
    void warn(IntakeWarningKind kind, const QString& path, const QString& detail = {}, const QStringList& place = {})
    {
        m_warnings.add(kind, path, detail, place);
    }

    const PackageContents& m_package;
    Manifest m_manifest;
    ConfigWarnings m_warnings;
    NpmPackages m_npm;
    /// app.json or game.json.
    QString m_file;
    QSet<QString> m_routes;
    /// Of the subpackages.
    QSet<QString> m_roots;
    QMap<QString, ManifestComponent> m_components;
    QStringList m_pending;
    /// The JSON of a component, for the checks that need every subpackage known.
    QMap<QString, QJsonObject> m_configs;
    QString m_subpackagesKey;
    /// Of all configurations read.
    qint64 m_configBytes = 0;
};

} // namespace Mingjing
