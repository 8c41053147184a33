// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/pluginmanifest.h"

#include "review/package/componentresolver.h"
#include "review/package/configwarnings.h"
#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

class PluginReader final
{
public:
    PluginReader(const PackageContents& package, const QString& folder, ConfigWarnings& warnings)
        : m_package(package), m_resolver(package, {}), m_folder(folder), m_warnings(warnings)
    {
        m_plugin.file = folder.isEmpty() ? u"plugin.json"_s : folder + "/plugin.json"_L1;
    }

    std::optional<PluginManifest> read()
    {
        const auto bytes = m_package.read(m_plugin.file);
        if (!bytes)
            return std::nullopt;
        const auto json = readJson(*bytes, m_plugin.file);
        if (!json) {
            m_warnings.add(IntakeWarningKind::InvalidJson, m_plugin.file, json.error().message);
            return std::nullopt;
        }
        m_warnings.addDuplicateKeys(m_plugin.file);
        const QJsonObject& object = json->object;
        m_plugin.publicComponents = list(object, u"publicComponents"_s, IntakeWarningKind::MissingComponent);
        m_plugin.pages = list(object, u"pages"_s, IntakeWarningKind::MissingPage);
        readMain(object.value("main"_L1));
        return m_plugin;
    }

private:
    QMap<QString, QString> list(const QJsonObject& object, const QString& key, IntakeWarningKind missing)
    {
        QMap<QString, QString> paths;
        const QJsonValue value = object.value(key);
        if (!value.isObject() && !value.isUndefined())
            m_warnings.add(IntakeWarningKind::WrongType, m_plugin.file, key, {key});
        const QJsonObject declared = value.toObject();
        for (auto it = declared.begin(); it != declared.end(); ++it) {
            const QStringList place{key, it.key()};
            const QString reference = it.value().toString();
            const auto inside = resolvePackagePath({}, reference);
            if (!it.value().isString() || !inside) {
                m_warnings.add(it.value().isString() ? IntakeWarningKind::EscapingPath : IntakeWarningKind::WrongType,
                               m_plugin.file, key + u'.' + it.key(), place);
                continue;
            }
            const QString path = m_folder.isEmpty() ? *inside : m_folder + u'/' + *inside;
            if (!m_resolver.exists(path))
                m_warnings.add(missing, m_plugin.file, it.key() + ": "_L1 + reference, place);
            paths.insert(it.key(), path);
        }
        return paths;
    }

    void readMain(const QJsonValue& value)
    {
        const QString declared = value.toString();
        const auto inside = resolvePackagePath({}, declared);
        if (value.isUndefined() || (inside && inside->isEmpty()))
            return;
        if (!inside || !value.isString()) {
            m_warnings.add(inside ? IntakeWarningKind::WrongType : IntakeWarningKind::EscapingPath, m_plugin.file,
                           u"main"_s, {u"main"_s});
            return;
        }
        m_plugin.main = m_folder.isEmpty() ? *inside : m_folder + u'/' + *inside;
        for (const QLatin1StringView ending : {""_L1, ".js"_L1, ".ts"_L1}) {
            if (m_package.contains(m_plugin.main + ending)) {
                m_plugin.main += ending;
                return;
            }
        }
        // Written in TypeScript, named as it will be compiled.
        if (m_plugin.main.endsWith(".js"_L1) && m_package.contains(m_plugin.main.chopped(2) + "ts"_L1))
            return;
        m_warnings.add(IntakeWarningKind::MissingFile, m_plugin.file, declared, {u"main"_s});
    }

    const PackageContents& m_package;
    const ComponentResolver m_resolver;
    const QString m_folder;
    ConfigWarnings& m_warnings;
    PluginManifest m_plugin;
};

} // namespace

std::optional<PluginManifest> readPluginManifest(const PackageContents& package, const QString& folder,
                                                 ConfigWarnings& warnings)
{
    return PluginReader(package, folder, warnings).read();
}

} // namespace Mingjing
