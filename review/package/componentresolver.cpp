// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/componentresolver.h"

#include "review/package/packagepath.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

ComponentResolver::ComponentResolver(const PackageContents& package, const QJsonObject& aliases,
                                     const QJsonObject& libraries)
    : m_package(package)
{
    if (libraries.contains("weui"_L1))
        m_provided.append(u"weui-miniprogram/"_s);
    if (libraries.contains("kbone"_L1))
        m_provided.append({u"miniprogram-element/"_s, u"miniprogram-element"_s});
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        QString from = it.key();
        QString to = it.value().toString();
        if (!from.endsWith(u'*') || !to.endsWith(u'*'))
            continue;
        from.chop(1);
        to.chop(1);
        m_aliases.append({from, to.startsWith(u'/') ? to : u'/' + to});
    }
    std::stable_sort(m_aliases.begin(), m_aliases.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

bool ComponentResolver::exists(const QString& base) const
{
    for (const QLatin1StringView ending : {".wxml"_L1, ".js"_L1, ".ts"_L1}) {
        if (m_package.contains(base + ending))
            return true;
    }
    return false;
}

QString ComponentResolver::unalias(const QString& reference) const
{
    for (const auto& [from, to] : m_aliases) {
        if (reference.startsWith(from))
            return to + reference.sliced(from.size());
    }
    return reference;
}

ComponentResolver::Target ComponentResolver::resolve(const QString& base, const QString& reference) const
{
    if (reference.contains("://"_L1))
        return {reference, true, true};
    const QString path = unalias(reference);
    const QString folder = packageFolder(base);
    QStringList candidates;
    if (const auto direct = resolvePackagePath(folder, path))
        candidates.append(*direct);
    if (!path.startsWith(u'/') && !path.startsWith(u'.')) {
        // Like require(): the built npm folder beside, then in every folder above.
        for (QString at = folder;; at = packageFolder(at)) {
            candidates.append((at.isEmpty() ? QString() : at + u'/') + "miniprogram_npm/"_L1 + path);
            if (at.isEmpty())
                break;
        }
        if (const auto fromRoot = resolvePackagePath({}, path))
            candidates.append(*fromRoot);
    }
    for (const QString& candidate : candidates) {
        if (exists(candidate))
            return {candidate, true, false};
        if (exists(candidate + "/index"_L1))
            return {candidate + "/index"_L1, true, false};
    }
    const bool provided = std::any_of(m_provided.cbegin(), m_provided.cend(), [&](const QString& one) {
        return one.endsWith(u'/') ? reference.startsWith(one) : reference == one;
    });
    return provided ? Target{reference, true, true} : Target{candidates.value(0, reference), false, false};
}

} // namespace Mingjing
