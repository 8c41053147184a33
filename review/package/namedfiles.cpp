// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/configwarnings.h"
#include "review/package/jsonreader.h"
#include "review/package/manifest.h"
#include "review/package/manifestoptions.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"
#include "review/package/projectfolder.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

class NamedFiles final
{
public:
    NamedFiles(const PackageContents& package, const Manifest& manifest, const QString& file, ConfigWarnings& warnings)
        : m_package(package), m_manifest(manifest), m_app(manifest.app), m_file(file), m_warnings(warnings)
    {
        for (const ManifestPage& page : manifest.pages)
            m_routes.insert(page.route);
    }

    void check()
    {
        checkProject();
        checkWorkers();
        if (m_manifest.kind == PackageKind::MiniGame) {
            const QString context = m_app.value("openDataContext"_L1).toString();
            if (!context.isEmpty())
                checkPath(context, m_file, {u"openDataContext"_s}, true);
            return;
        }
        checkEntryPage();
        checkTheme();
        checkSitemap();
        checkPreload();
        checkPluginExports();
    }

private:
    void warn(IntakeWarningKind kind, const QString& detail, const QStringList& place)
    {
        m_warnings.add(kind, m_file, detail.left(200), place);
    }

    void checkPath(const QString& declared, const QString& file, const QStringList& place, bool folder)
    {
        const auto path = resolvePackagePath({}, declared);
        const QString detail = place.constFirst() + ": "_L1 + declared.left(200);
        if (!path)
            m_warnings.add(IntakeWarningKind::EscapingPath, file, detail, place);
        else if (!(folder && holdsFolder(m_package, *path)) && !m_package.contains(*path)
                 && !m_package.contains(*path + ".js"_L1))
            m_warnings.add(IntakeWarningKind::MissingFile, file, detail, place);
    }

    void checkProject()
    {
        if (m_manifest.project.isEmpty())
            return;
        const QString& config = m_manifest.projectFile;
        const QString code =
            resolvePackagePath({}, m_manifest.project.value("miniprogramRoot"_L1).toString()).value_or(QString());
        for (const QString& key : {u"miniprogramRoot"_s, u"pluginRoot"_s, u"cloudfunctionRoot"_s}) {
            const QString declared = m_manifest.project.value(key).toString();
            if (declared.isEmpty())
                continue;
            const auto folder = projectFolder(config, declared, code);
            const QString detail = key + ": "_L1 + declared.left(200);
            if (!folder)
                m_warnings.add(IntakeWarningKind::EscapingPath, config, detail, {key});
            else if (!holdsFolder(m_package, *folder))
                m_warnings.add(IntakeWarningKind::MissingFile, config, detail, {key});
        }
    }

    void checkWorkers()
    {
        const QJsonValue workers = m_app.value("workers"_L1);
        if (workers.isUndefined())
            return;
        const QString path = workers.isObject() ? workers.toObject().value("path"_L1).toString() : workers.toString();
        if (path.isEmpty())
            warn(IntakeWarningKind::WrongType, u"workers"_s, {u"workers"_s});
        else
            checkPath(path, m_file, {u"workers"_s}, true);
    }

    void checkEntryPage()
    {
        const QString declared = m_app.value("entryPagePath"_L1).toString();
        const auto route = resolvePackagePath({}, declared);
        if (!declared.isEmpty() && (!route || !m_routes.contains(*route)))
            warn(IntakeWarningKind::EntryPage, declared, {u"entryPagePath"_s});
    }

    void checkTheme()
    {
        const QString declared = m_app.value("themeLocation"_L1).toString();
        if (!declared.isEmpty())
            checkPath(declared, m_file, {u"themeLocation"_s}, false);
    }

    void checkPreload()
    {
        QSet<QString> names{u"__APP__"_s};
        for (const ManifestSubpackage& subpackage : m_manifest.subpackages)
            names << subpackage.root << subpackage.name;
        const QJsonObject rules = m_app.value("preloadRule"_L1).toObject();
        for (auto it = rules.begin(); it != rules.end(); ++it) {
            const QStringList place{u"preloadRule"_s, it.key()};
            if (!m_routes.contains(resolvePackagePath({}, it.key()).value_or(QString())))
                warn(IntakeWarningKind::UnknownValue, "preloadRule: "_L1 + it.key(), place);
            const QJsonArray packages = it.value().toObject().value("packages"_L1).toArray();
            for (const QJsonValue& one : packages) {
                const QString name = one.toString();
                if (!names.contains(name) && !names.contains(resolvePackagePath({}, name).value_or(QString())))
                    warn(IntakeWarningKind::UnknownValue, "preloadRule.packages: "_L1 + name, place);
            }
        }
    }

    void checkPluginExports()
    {
        const QJsonObject plugins = m_app.value("plugins"_L1).toObject();
        for (auto it = plugins.begin(); it != plugins.end(); ++it) {
            const QString exported = it.value().toObject().value("export"_L1).toString();
            if (!exported.isEmpty())
                checkPath(exported, m_file, {u"plugins"_s, it.key(), u"export"_s}, false);
        }
    }

    void checkSitemap()
    {
        const QString declared = m_app.value("sitemapLocation"_L1).toString();
        if (!declared.isEmpty())
            checkPath(declared, m_file, {u"sitemapLocation"_s}, false);
        const QString path =
            resolvePackagePath({}, declared.isEmpty() ? u"sitemap.json"_s : declared).value_or(QString());
        const auto bytes = m_package.read(path);
        if (!bytes)
            return;
        const auto json = readJson(*bytes, path);
        if (!json) {
            m_warnings.add(IntakeWarningKind::InvalidJson, path, json.error().message);
            return;
        }
        const QJsonValue rules = json->object.value("rules"_L1);
        if (!rules.isArray())
            m_warnings.add(IntakeWarningKind::WrongType, path, u"rules"_s, {u"rules"_s});
        const QJsonArray list = rules.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            checkSitemapRule(path, list.at(i).toObject(), {u"rules"_s, QString::number(i)});
    }

    void checkSitemapRule(const QString& path, const QJsonObject& rule, const QStringList& place)
    {
        static const QStringList actions{u"allow"_s, u"disallow"_s};
        static const QStringList matchings{u"exact"_s, u"inclusive"_s, u"exclusive"_s, u"partial"_s};
        const auto oneOf = [&](const QString& key, const QStringList& known) {
            const QString value = rule.value(key).toString();
            if (rule.contains(key) && !known.contains(value))
                m_warnings.add(IntakeWarningKind::UnknownValue, path, key + ": "_L1 + value.left(100), place);
        };
        oneOf(u"action"_s, actions);
        oneOf(u"matching"_s, matchings);
        const QString page = rule.value("page"_L1).toString();
        if (page != "*"_L1 && !m_routes.contains(resolvePackagePath({}, page).value_or(QString())))
            m_warnings.add(IntakeWarningKind::SitemapPage, path, page.left(200), place);
    }

    const PackageContents& m_package;
    const Manifest& m_manifest;
    const QJsonObject& m_app;
    const QString& m_file;
    ConfigWarnings& m_warnings;
    QSet<QString> m_routes;
};

} // namespace

void checkNamedFiles(const PackageContents& package, const Manifest& manifest, const QString& file,
                     ConfigWarnings& warnings)
{
    NamedFiles(package, manifest, file, warnings).check();
}

} // namespace Mingjing
