// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/packageroot.h"

#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace Mingjing {
namespace {

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

bool isManifest(const QString& path)
{
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    return name == QLatin1StringView("app.json") || name == QLatin1StringView("game.json");
}

bool isForeign(const QString& path)
{
    return path.contains(QLatin1StringView("node_modules/")) || path.contains(QLatin1StringView("miniprogram_npm/"))
        || path.startsWith(QLatin1StringView("__MACOSX/"));
}

class RootFinder final
{
public:
    RootFinder(const QStringList& paths, const std::function<QByteArray(const QString&)>& read)
        : m_paths(paths.cbegin(), paths.cend()), m_read(read)
    {
    }

    /// One when it is clear, several when a choice is needed.
    QList<PackageRoot> candidates() const
    {
        if (const auto root = rootIn(QString()))
            return {*root};

        QList<PackageRoot> roots;
        QStringList manifests;
        QSet<QString> tops;
        QStringView lastTop;
        for (const QString& path : m_paths) {
            const qsizetype slash = path.indexOf(u'/');
            const QStringView top = QStringView(path).first(slash + 1);
            if (slash >= 0 && top != lastTop && !isForeign(path)) {
                tops.insert(top.toString());
                lastTop = top;
            }
            if (isManifest(path) && !isForeign(path))
                manifests.append(path);
        }
        for (const QString& top : tops) {
            if (const auto root = rootIn(top))
                roots.append(*root);
        }
        if (roots.isEmpty()) {
            for (const QString& path : manifests)
                roots.append(PackageRoot{folderOf(path), projectAbove(folderOf(path))});
        }
        std::sort(roots.begin(), roots.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
        // A folder may hold both app.json and game.json.
        roots.erase(
            std::unique(roots.begin(), roots.end(), [](const auto& a, const auto& b) { return a.code == b.code; }),
            roots.end());
        return roots;
    }

    Result<PackageRoot> find() const
    {
        const QList<PackageRoot> roots = candidates();
        if (roots.size() == 1)
            return roots.constFirst();
        if (roots.size() > 1)
            return several(roots);
        return Error{ErrorCode::NotFound, QStringLiteral("neither app.json nor game.json in the package"), {}};
    }

    Result<PackageRoot> chosen(const QString& wanted) const
    {
        const auto inside = resolvePackagePath(QString(), wanted);
        const QString folder = inside.value_or(QString()).isEmpty() ? QString() : *inside + u'/';
        if (const auto root = inside ? rootIn(folder) : std::nullopt)
            return PackageRoot{root->code, holdsManifest(folder) ? projectAbove(folder) : root->project};
        return Error{ErrorCode::NotFound, QStringLiteral("neither app.json nor game.json in this folder"), wanted};
    }

private:
    bool holdsManifest(const QString& folder) const
    {
        return m_paths.contains(folder + QLatin1StringView("app.json"))
            || m_paths.contains(folder + QLatin1StringView("game.json"));
    }

    std::optional<PackageRoot> rootIn(const QString& folder) const
    {
        const QString project = folder + QLatin1StringView("project.config.json");
        if (m_paths.contains(project)) {
            const auto json = readJson(m_read(project), project);
            const QString declared =
                json ? json->object.value(QLatin1StringView("miniprogramRoot")).toString() : QString();
            const auto inside = resolvePackagePath(QString(), declared);
            if (inside && !inside->isEmpty() && holdsManifest(folder + *inside + u'/'))
                return PackageRoot{folder + *inside + u'/', folder};
        }
        if (holdsManifest(folder))
            return PackageRoot{folder, folder};
        return std::nullopt;
    }

    QString projectAbove(QString folder) const
    {
        const QString code = folder;
        for (;;) {
            if (m_paths.contains(folder + QLatin1StringView("project.config.json")))
                return folder;
            if (folder.isEmpty())
                return code;
            folder.chop(1);
            folder = folderOf(folder);
        }
    }

    static Error several(const QList<PackageRoot>& roots)
    {
        QStringList names;
        for (const PackageRoot& root : roots)
            names.append(root.code);
        if (names.size() > 5)
            names = names.first(5) + QStringList(QStringLiteral("…"));
        return Error{ErrorCode::Ambiguous,
                     QStringLiteral("several mini-programs in one package: %1").arg(names.join(QStringLiteral(", "))),
                     {}};
    }

    QSet<QString> m_paths;
    const std::function<QByteArray(const QString&)>& m_read;
};

} // namespace

QString PackageRoot::packagePath(const QString& path) const
{
    if (path.startsWith(code))
        return path.sliced(code.size());
    return outsidePrefix() + (path.startsWith(project) ? path.sliced(project.size()) : path);
}

Result<PackageRoot> findPackageRoot(const QStringList& paths, const std::function<QByteArray(const QString&)>& read,
                                    const QString& chosen)
{
    const RootFinder finder(paths, read);
    return chosen.isEmpty() ? finder.find() : finder.chosen(chosen);
}

QStringList findPackageRoots(const QStringList& paths, const std::function<QByteArray(const QString&)>& read)
{
    QStringList folders;
    const QList<PackageRoot> roots = RootFinder(paths, read).candidates();
    for (const PackageRoot& root : roots)
        folders.append(root.code);
    return folders;
}

} // namespace Mingjing
