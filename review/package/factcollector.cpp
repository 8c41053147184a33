// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/factcollector.h"

#include "review/package/language.h"
#include "review/package/manifest.h"
#include "review/package/navigationbuilder.h"
#include "review/package/packagepath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// Longer strings are no routes.
constexpr qsizetype longestReference = 1024;

QStringView withoutQuery(QStringView reference)
{
    for (qsizetype i = 0; i < reference.size(); ++i) {
        if (reference[i] == u'?' || reference[i] == u'#')
            return reference.first(i);
    }
    return reference;
}

} // namespace

FactCollector::FactCollector(const Manifest& manifest) : m_manifest(manifest), m_lines(QStringView())
{
    for (const ManifestPage& page : manifest.pages) {
        m_routes.insert(page.route, m_facts.pages.size());
        m_facts.pages.append({page.route, {}, false});
    }
}

void FactCollector::beginFile(const QString& path, QStringView text)
{
    m_file = path;
    m_folder = packageFolder(path);
    m_lines = LineIndex(text);
    m_links.append(FileLinks());
    m_links.last().file = path;
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

void FactCollector::addMention(QStringView reference, qsizetype offset)
{
    if (reference.size() > longestReference || reference.isEmpty() || links().mentions.size() >= FileLinks::mostLinks)
        return;
    // What developers try out and what search engines may see leads nobody to a page.
    if (m_file.endsWith("project.config.json"_L1) || m_file.endsWith("project.private.config.json"_L1)
        || m_file == "sitemap.json"_L1)
        return;
    const QStringView path = withoutQuery(reference);
    // Routes are written from the root, from the root without a slash, and from the file's own folder.
    for (const QString& folder : {QString(), m_folder}) {
        const auto route = resolvePackagePath(folder, path);
        const auto page = route ? m_routes.constFind(*route) : m_routes.cend();
        if (page == m_routes.cend())
            continue;
        links().mentions.append({*page, site(offset)});
        return;
    }
}

void FactCollector::warn(IntakeWarningKind kind, const QString& path, const QString& detail, qsizetype offset)
{
    m_facts.warnings.append({kind, path, detail, offset < 0 ? 0 : m_lines.at(offset).line});
}

void FactCollector::setPackedBytes(qint64 mainPackage, qint64 all, qint64 limit)
{
    m_facts.packedLimit = limit;
    m_facts.mainPackageBytes = mainPackage;
    m_facts.packedBytes = all;
}

/// How each page is come to, without the ways that begin at itself.
void FactCollector::addReaches()
{
    const NavigationGraph& graph = m_facts.navigation;
    const auto kindOf = [](const NavigationEdge& edge) {
        if (edge.way == NavigationWay::Entry)
            return ReachKind::Entry;
        if (edge.way == NavigationWay::TabBar)
            return ReachKind::TabBar;
        if (edge.way == NavigationWay::Mention)
            return ReachKind::Mention;
        if (edge.certainty == NavigationCertainty::Possible)
            return ReachKind::Pattern;
        return edge.means == NavigationMeans::Element ? ReachKind::Navigator : ReachKind::Call;
    };
    for (const NavigationEdge& edge : graph.edges) {
        const qsizetype page = edge.to - NavigationGraph::nodeOfPage(0);
        if (page < 0 || page >= m_facts.pages.size() || edge.from == edge.to)
            continue;
        QList<PageReach>& reaches = m_facts.pages[page].reachedBy;
        for (const SourceSite& site : edge.sites) {
            if (reaches.size() < PackageFacts::maximumSites)
                reaches.append({kindOf(edge), site});
        }
    }
    for (qsizetype i = 0; i < m_facts.pages.size(); ++i)
        m_facts.pages[i].reachable = graph.nodes.at(NavigationGraph::nodeOfPage(i)).possiblyReached;
}

PackageFacts FactCollector::finish(const PackageContents& package, const Cancellation& cancellation)
{
    NavigationFindings found = buildNavigation(package, m_manifest, m_links, cancellation);
    m_facts.navigation = std::move(found.graph);
    m_facts.warnings.append(found.warnings);
    addReaches();
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
