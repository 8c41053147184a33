// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/factcollector.h"

#include "review/package/language.h"
#include "review/package/manifest.h"
#include "review/package/packagepath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// Longer strings are no routes.
constexpr qsizetype longestReference = 1024;
/// Each is compared with every page.
constexpr qsizetype mostPatterns = 1'000;

QStringView withoutQuery(QStringView reference)
{
    for (qsizetype i = 0; i < reference.size(); ++i) {
        if (reference[i] == u'?' || reference[i] == u'#')
            return reference.first(i);
    }
    return reference;
}

/// The file that a page's file belongs to: everything before the ending.
QString baseOf(const QString& file)
{
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot > file.lastIndexOf(u'/') ? file.first(dot) : file;
}

} // namespace

FactCollector::FactCollector(const Manifest& manifest) : m_manifest(manifest), m_lines(QStringView())
{
    const QString file = manifest.kind == PackageKind::MiniGame ? u"game.json"_s : u"app.json"_s;
    for (const ManifestPage& page : manifest.pages) {
        m_routes.insert(page.route, m_facts.pages.size());
        PageFacts facts{page.route, {}, page.isEntry || page.isTab};
        if (page.isEntry)
            facts.reachedBy.append({ReachKind::Entry, {file, 0, 0}});
        if (page.isTab)
            facts.reachedBy.append({ReachKind::TabBar, {file, 0, 0}});
        m_facts.pages.append(std::move(facts));
    }
}

void FactCollector::beginFile(const QString& path, QStringView text)
{
    m_file = path;
    m_folder = packageFolder(path);
    m_lines = LineIndex(text);
}

SourceSite FactCollector::site(qsizetype offset) const
{
    const auto position = m_lines.at(offset);
    return {m_file, position.line, position.column};
}

void FactCollector::addBytes(const QString& path, qint64 bytes)
{
    const QString language = languageOf(path);
    LanguageShare& share = m_languages[language];
    share.language = language;
    ++share.files;
    share.bytes += bytes;
    ++m_facts.files;
    m_facts.bytes += bytes;
}

void FactCollector::addApi(const QString& api, qsizetype offset)
{
    ApiUse& use = m_apis[api];
    use.api = api;
    if (++use.count <= PackageFacts::maximumSites)
        use.sites.append(site(offset));
}

void FactCollector::addDomain(const QString& domain, qsizetype offset)
{
    DomainUse& use = m_domains[domain];
    use.domain = domain;
    if (++use.count <= PackageFacts::maximumSites)
        use.sites.append(site(offset));
}

void FactCollector::addElement(QStringView element, qsizetype offset)
{
    ElementUse& use = m_elements[element.toString()];
    if (++use.count == 1) {
        use.element = element.toString();
        use.first = site(offset);
    }
}

void FactCollector::addLibraryFile(const LibraryVersion& library, LibraryGround ground, const QString& path)
{
    m_libraries[{library.name, library.version, ground}].append(path);
}

void FactCollector::addEvidence(Feature feature, EvidenceSource source, const QString& reason, qsizetype offset)
{
    QList<FeatureEvidence>& list = m_evidence[{feature, source, reason}];
    if (list.size() < PackageFacts::maximumEvidence)
        list.append({feature, source, reason, m_file, m_lines.at(offset).line});
}

void FactCollector::addEvidence(Feature feature, EvidenceSource source, const QString& reason, const SourceSite& where)
{
    QList<FeatureEvidence>& list = m_evidence[{feature, source, reason}];
    if (list.size() < PackageFacts::maximumEvidence)
        list.append({feature, source, reason, where.file, where.line});
}

bool FactCollector::addReach(ReachKind kind, QStringView reference, qsizetype offset)
{
    if (reference.size() > longestReference || reference.isEmpty())
        return false;
    const QStringView path = withoutQuery(reference);
    auto page = m_routes.cend();
    // Routes are written from the root, from the root without a slash, and from the file's own folder.
    for (const QString& folder : {QString(), m_folder}) {
        const auto route = resolvePackagePath(folder, path);
        if (route && page == m_routes.cend())
            page = m_routes.constFind(*route);
    }
    if (page == m_routes.cend())
        return false;
    addReach(*page, {kind, site(offset)});
    return true;
}

void FactCollector::addPattern(const QList<QStringView>& parts, qsizetype offset)
{
    const QStringView first = parts.value(0);
    if (first.size() > longestReference || !first.contains(u'/') || first.contains(u'?')
        || m_patterns.size() >= mostPatterns)
        return;
    const auto prefix = resolvePackagePath(m_folder, first);
    if (!prefix || prefix->isEmpty())
        return;
    Pattern pattern{*prefix, {}, site(offset)};
    if (first.endsWith(u'/'))
        pattern.prefix += u'/';
    for (const QStringView part : parts.sliced(1)) {
        const QStringView fixed = withoutQuery(part);
        if (!fixed.isEmpty())
            pattern.rest.append(fixed.toString());
        if (fixed.size() < part.size())
            break;
    }
    m_patterns.append(std::move(pattern));
}

void FactCollector::matchPatterns()
{
    for (const Pattern& pattern : std::as_const(m_patterns)) {
        for (qsizetype i = 0; i < m_facts.pages.size(); ++i) {
            const QString& route = m_facts.pages.at(i).route;
            qsizetype at = route.startsWith(pattern.prefix) ? pattern.prefix.size() : -1;
            for (const QString& part : pattern.rest) {
                if (at < 0)
                    break;
                const qsizetype found = route.indexOf(part, at);
                at = found < 0 ? -1 : found + part.size();
            }
            if (at >= 0)
                addReach(i, {ReachKind::Pattern, pattern.site});
        }
    }
}

void FactCollector::addReach(qsizetype page, const PageReach& reach)
{
    PageFacts& facts = m_facts.pages[page];
    if (baseOf(reach.site.file) == facts.route || facts.reachedBy.size() >= PackageFacts::maximumSites)
        return;
    facts.reachedBy.append(reach);
}

void FactCollector::warn(IntakeWarningKind kind, const QString& path, const QString& detail, qsizetype offset)
{
    m_facts.warnings.append({kind, path, detail, offset < 0 ? 0 : m_lines.at(offset).line});
}

void FactCollector::setPackedBytes(qint64 mainPackage, qint64 all)
{
    m_facts.mainPackageBytes = mainPackage;
    m_facts.packedBytes = all;
}

/// A page is reachable from a reachable page; files that are no page's own count as always there.
void FactCollector::spreadReachability()
{
    QHash<QString, QList<qsizetype>> leadsTo;
    QList<qsizetype> pending;
    for (qsizetype i = 0; i < m_facts.pages.size(); ++i) {
        PageFacts& page = m_facts.pages[i];
        for (const PageReach& reach : std::as_const(page.reachedBy)) {
            const QString from = baseOf(reach.site.file);
            if (m_routes.contains(from))
                leadsTo[from].append(i);
            else
                page.reachable = true;
        }
        if (page.reachable)
            pending.append(i);
    }
    while (!pending.isEmpty()) {
        const auto targets = leadsTo.take(m_facts.pages.at(pending.takeLast()).route);
        for (const qsizetype target : targets) {
            if (!m_facts.pages.at(target).reachable) {
                m_facts.pages[target].reachable = true;
                pending.append(target);
            }
        }
    }
}

PackageFacts FactCollector::finish()
{
    matchPatterns();
    spreadReachability();
    for (const PageFacts& page : std::as_const(m_facts.pages)) {
        if (!page.reachable)
            warn(IntakeWarningKind::UnreachablePage, page.route);
    }
    m_facts.privateInterfaces = m_privateInterfaces.values();
    m_facts.privateInterfaces.sort();
    m_facts.languages = m_languages.values();
    m_facts.apis = m_apis.values();
    m_facts.domains = m_domains.values();
    m_facts.elements = m_elements.values();
    for (const auto& [key, files] : m_libraries)
        m_facts.libraries.append({std::get<0>(key), std::get<1>(key), std::get<2>(key), files});
    for (const auto& [key, list] : m_evidence)
        m_facts.evidence.append(list);
    return std::move(m_facts);
}

} // namespace Mingjing
