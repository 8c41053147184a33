// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/manifest.h"

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
    explicit ManifestReader(const PackageContents& package) : m_package(package) { }

    Result<Manifest> read();

private:
    void readProject();
    Result<void> readApp();
    void readPages(const ComponentResolver& resolver);
    void addPage(const ComponentResolver& resolver, const QString& folder, const QJsonValue& value,
                 const QString& subpackage);
    void readSubpackages(const ComponentResolver& resolver);
    void checkSubpackageOverlap();
    void readTabs();
    void readPlugins(const QJsonObject& object, const QString& subpackage);
    void readPermissions();
    void readComponents(const ComponentResolver& resolver);
    QMap<QString, QString> takeComponents(const ComponentResolver& resolver, const QString& base,
                                          const QJsonObject& config, const QString& file);
    void noteUse(const QString& component, bool present, const QString& user);

    std::optional<QJsonObject> readConfig(const QString& path);
    QStringList texts(const QJsonObject& object, QLatin1StringView key);
    void warn(IntakeWarningKind kind, const QString& path, const QString& detail = {});

    const PackageContents& m_package;
    Manifest m_manifest;
    /// app.json or game.json.
    QString m_file;
    QSet<QString> m_routes;
    QMap<QString, ManifestComponent> m_components;
    QStringList m_pending;
};

} // namespace Mingjing
