// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/referenceresolver.h"

#include "review/package/manifest.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString withoutEnding(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') ? path.left(dot) : path;
}

QString withoutQuery(const QString& reference)
{
    const qsizetype end = reference.indexOf(u'?');
    return end < 0 ? reference : reference.left(end);
}

} // namespace

ReferenceResolver::ReferenceResolver(const PackageContents& package, const Manifest& manifest, const QString& path)
    : m_package(package), m_manifest(manifest), m_base(withoutEnding(path)), m_folder(packageFolder(path))
{
}

/// Where it may lie: from the file's folder, and from the root as pages and tab icons are written.
QStringList ReferenceResolver::places(const QString& reference) const
{
    QStringList found;
    const QString plain = withoutQuery(reference);
    for (const auto& place : {resolvePackagePath(m_folder, plain), resolvePackagePath({}, plain)}) {
        if (place && !place->isEmpty() && !found.contains(*place))
            found.append(*place);
    }
    return found;
}

QString ReferenceResolver::file(const QString& reference, const QStringList& endings) const
{
    if (reference.isEmpty() || reference.size() > 1000 || reference.contains("://"_L1))
        return {};
    for (const QString& place : places(reference)) {
        if (m_package.contains(place))
            return place;
        for (const QString& ending : endings) {
            if (m_package.contains(place + ending))
                return place + ending;
        }
        for (const QString& ending : endings) {
            if (m_package.contains(place + u"/index"_s + ending))
                return place + u"/index"_s + ending;
        }
    }
    // A module of the package's own npm folder, as it is named in a script.
    for (const QString& ending : endings) {
        for (const QString& path : {u"miniprogram_npm/%1/index%2"_s, u"miniprogram_npm/%1%2"_s}) {
            const QString place = path.arg(reference, ending);
            if (m_package.contains(place))
                return place;
        }
    }
    return {};
}

QString ReferenceResolver::page(const QString& reference) const
{
    if (reference.isEmpty() || reference.size() > 1000 || reference.contains("://"_L1))
        return {};
    for (const QString& place : places(reference)) {
        if (m_manifest.page(place))
            return place;
        if (place.endsWith(".html"_L1) && m_manifest.page(place.chopped(5)))
            return place.chopped(5);
    }
    return {};
}

QString ReferenceResolver::partOf(const QString& base) const
{
    for (const auto ending : {".wxml"_L1, ".js"_L1, ".ts"_L1, ".json"_L1}) {
        if (m_package.contains(base + ending))
            return base + ending;
    }
    return {};
}

QString ReferenceResolver::componentOf(const QString& tag) const
{
    const QMap<QString, QString>* own = nullptr;
    if (const ManifestPage* page = m_manifest.page(m_base))
        own = &page->components;
    for (const ManifestComponent& component : m_manifest.components) {
        if (!own && component.path == m_base)
            own = &component.components;
    }
    const QString found = own ? own->value(tag) : QString();
    return found.isEmpty() ? m_manifest.appComponents.value(tag) : found;
}

} // namespace Mingjing
