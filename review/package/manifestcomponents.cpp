// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/componentresolver.h"
#include "review/package/manifestreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// The platform's own elements with a hyphen in their name.
bool isBuiltInElement(const QString& name)
{
    static const QSet<QString> names{
        u"ad-custom"_s,
        u"checkbox-group"_s,
        u"cover-image"_s,
        u"cover-view"_s,
        u"channel-live"_s,
        u"channel-video"_s,
        u"double-tap-gesture-handler"_s,
        u"draggable-sheet"_s,
        u"grid-builder"_s,
        u"grid-view"_s,
        u"keyboard-accessory"_s,
        u"list-builder"_s,
        u"list-view"_s,
        u"live-player"_s,
        u"live-pusher"_s,
        u"match-media"_s,
        u"movable-area"_s,
        u"movable-view"_s,
        u"navigation-bar"_s,
        u"official-account"_s,
        u"open-container"_s,
        u"open-data"_s,
        u"page-container"_s,
        u"page-meta"_s,
        u"picker-view"_s,
        u"picker-view-column"_s,
        u"radio-group"_s,
        u"rich-text"_s,
        u"root-portal"_s,
        u"scroll-view"_s,
        u"share-element"_s,
        u"snapshot"_s,
        u"sticky-header"_s,
        u"sticky-section"_s,
        u"swiper-item"_s,
        u"voip-room"_s,
        u"web-view"_s,
    };
    return names.contains(name);
}

} // namespace

QMap<QString, QString> ManifestReader::takeComponents(const ComponentResolver& resolver, const QString& base,
                                                      const QJsonObject& config, const QString& file)
{
    QMap<QString, QString> components;
    const QJsonObject declared = config.value("usingComponents"_L1).toObject();
    for (auto it = declared.begin(); it != declared.end(); ++it) {
        if (!it.value().isString()) {
            warn(IntakeWarningKind::WrongType, file, "usingComponents."_L1 + it.key(),
                 {u"usingComponents"_s, it.key()});
            continue;
        }
        const auto target = resolver.resolve(base, it.value().toString());
        components.insert(it.key(), target.path);
        if (target.foreign)
            continue;
        if (!target.found)
            warnOfMissing(it.key(), it.value().toString(), file, {u"usingComponents"_s, it.key()});
        noteUse(target.path, target.found, base);
    }
    checkGenerics(resolver, base, config, file);
    m_configs.insert(base, config);
    return components;
}

void ManifestReader::checkGenerics(const ComponentResolver& resolver, const QString& base, const QJsonObject& config,
                                   const QString& file)
{
    const QJsonObject generics = config.value("componentGenerics"_L1).toObject();
    for (auto it = generics.begin(); it != generics.end(); ++it) {
        const QString reference = it.value().toObject().value("default"_L1).toString();
        if (reference.isEmpty())
            continue;
        const auto target = resolver.resolve(base, reference);
        if (target.foreign)
            continue;
        if (!target.found)
            warnOfMissing(it.key(), reference, file, {u"componentGenerics"_s, it.key()});
        noteUse(target.path, target.found, base);
    }
}

void ManifestReader::warnOfMissing(const QString& tag, const QString& reference, const QString& file,
                                   const QStringList& place)
{
    if (const QString npm = m_npm.unbuilt(reference); !npm.isEmpty())
        m_npm.noteUse(npm, tag, file, m_warnings.line(file, place));
    else
        warn(IntakeWarningKind::MissingComponent, file, tag + ": "_L1 + reference, place);
}

QString ManifestReader::subpackageOf(const QString& path) const
{
    for (qsizetype i = path.indexOf(u'/'); i >= 0; i = path.indexOf(u'/', i + 1)) {
        if (m_roots.contains(path.first(i)))
            return path.first(i);
    }
    return {};
}

/// What lies in another subpackage may not have been loaded when it is needed.
void ManifestReader::checkPlaceholders(const QMap<QString, QString>& components, const QJsonObject& config,
                                       const QString& file, const QString& user)
{
    const QJsonObject placeholders = config.value("componentPlaceholder"_L1).toObject();
    for (auto it = placeholders.begin(); it != placeholders.end(); ++it) {
        const QString by = it.value().toString();
        const bool own = !by.contains(u'-') || components.contains(by) || m_manifest.appComponents.contains(by)
            || isBuiltInElement(by);
        const bool known = components.contains(it.key()) || m_manifest.appComponents.contains(it.key());
        if (!own || !known) {
            warn(IntakeWarningKind::UnknownPlaceholder, file, it.key() + ": "_L1 + by.left(100),
                 {u"componentPlaceholder"_s, it.key()});
        }
    }
    const QString home = subpackageOf(user);
    const auto homeIt = std::find_if(m_manifest.subpackages.cbegin(), m_manifest.subpackages.cend(),
                                     [&](const ManifestSubpackage& one) { return one.root == home; });
    const bool independent = homeIt != m_manifest.subpackages.cend() && homeIt->independent;
    const QJsonObject declared = config.value("usingComponents"_L1).toObject();
    for (auto it = components.cbegin(); it != components.cend(); ++it) {
        if (it->contains("://"_L1) || !declared.contains(it.key()))
            continue;
        const QString owner = subpackageOf(*it);
        const bool foreign = owner.isEmpty() ? independent : owner != home;
        if (foreign && !placeholders.contains(it.key())) {
            warn(IntakeWarningKind::ForeignSubpackage, file, it.key() + ": "_L1 + *it,
                 {u"usingComponents"_s, it.key()});
        }
    }
}

void ManifestReader::noteUse(const QString& path, bool present, const QString& user)
{
    auto it = m_components.find(path);
    if (it == m_components.end()) {
        it = m_components.insert(path, ManifestComponent{path, present, {}, {}});
        m_pending.append(path);
    }
    // One user's uses come one behind the other.
    if (it->usedBy.isEmpty() || it->usedBy.constLast() != user)
        it->usedBy.append(user);
}

void ManifestReader::readComponents(const ComponentResolver& resolver)
{
    if (m_manifest.customTabBar && resolver.exists(u"custom-tab-bar/index"_s))
        noteUse(u"custom-tab-bar/index"_s, true, u"app"_s);
    while (!m_pending.isEmpty()) {
        const QString path = m_pending.takeLast();
        if (!m_components.value(path).present)
            continue;
        const QString file = path + ".json"_L1;
        const auto config = readConfig(file);
        if (config)
            m_components[path].components = takeComponents(resolver, path, *config, file);
    }
    for (ManifestComponent& component : m_components) {
        component.usedBy.sort();
        component.usedBy.removeDuplicates();
        m_manifest.components.append(component);
    }

    QSet<QString> aliases;
    for (const ManifestPlugin& plugin : std::as_const(m_manifest.plugins))
        aliases.insert(plugin.alias);
    const auto check = [&](const QMap<QString, QString>& components, const QString& base) {
        const QString file = base + ".json"_L1;
        for (auto it = components.cbegin(); it != components.cend(); ++it) {
            if (it->startsWith("plugin://"_L1) && !aliases.contains(it->section(u'/', 2, 2)))
                warn(IntakeWarningKind::MissingPlugin, file, *it, {u"usingComponents"_s, it.key()});
        }
        checkPlaceholders(components, m_configs.value(base), file, base);
    };
    for (const ManifestPage& page : std::as_const(m_manifest.pages))
        check(page.components, page.route);
    for (const ManifestComponent& component : std::as_const(m_manifest.components))
        check(component.components, component.path);
}

} // namespace Mingjing
