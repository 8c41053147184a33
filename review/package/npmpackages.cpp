// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/npmpackages.h"

#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr QLatin1StringView builtFolder = "miniprogram_npm/"_L1;
constexpr int mostManifests = 20;
constexpr qsizetype mostPlaces = 100;

/// `@scope/name` or `name` at the beginning of \a path.
QString nameIn(const QString& path)
{
    return path.section(u'/', 0, path.startsWith(u'@') ? 1 : 0);
}

/// What follows the last folder of built packages in \a path; empty when it names none.
QString belowBuilt(const QString& path)
{
    const qsizetype at = path.lastIndexOf(builtFolder);
    return at < 0 || (at > 0 && path.at(at - 1) != u'/') ? QString() : path.sliced(at + builtFolder.size());
}

} // namespace

NpmPackages::NpmPackages(const PackageContents& package)
{
    int read = 0;
    for (const PackageEntry& entry : package.entries()) {
        if (const QString below = belowBuilt(entry.path); !below.isEmpty()) {
            m_built.insert(nameIn(below));
            continue;
        }
        const bool manifest = entry.path == "package.json"_L1 || entry.path.endsWith("/package.json"_L1);
        if (!manifest || entry.path.contains("node_modules/"_L1) || read == mostManifests)
            continue;
        ++read;
        const auto bytes = package.read(entry.path);
        const auto json = bytes ? readJson(*bytes, entry.path) : Result<JsonFile>(bytes.error());
        if (!json)
            continue;
        const QStringList names = json->object.value("dependencies"_L1).toObject().keys();
        m_declared.unite(QSet<QString>(names.cbegin(), names.cend()));
    }
}

QString NpmPackages::unbuilt(const QString& reference) const
{
    const QString below = belowBuilt(reference);
    const bool relative = reference.startsWith(u'.') || reference.startsWith(u'/');
    const QString name = nameIn(below.isEmpty() && !relative ? reference : below);
    return m_declared.contains(name) && !m_built.contains(name) ? name : QString();
}

void NpmPackages::noteUse(const QString& name, const QString& tag, const QString& file, int line)
{
    Uses& uses = m_uses[name];
    if (++uses.count == 1) {
        uses.file = file;
        uses.line = line;
    }
    if (uses.places.size() < mostPlaces)
        uses.places.append(u"%1 %2:%3"_s.arg(tag.left(100), file).arg(line));
}

QList<IntakeWarning> NpmPackages::warnings() const
{
    QList<IntakeWarning> list;
    for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it) {
        QString detail = u"%1: %2 uses: %3"_s.arg(it.key()).arg(it->count).arg(it->places.join(u", "_s));
        if (it->count > it->places.size())
            detail += u", …"_s;
        list.append({IntakeWarningKind::UnbuiltNpm, it->file, detail, it->line});
    }
    return list;
}

} // namespace Mingjing
