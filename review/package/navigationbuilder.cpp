// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/navigationbuilder.h"

#include "review/package/jsonplaces.h"
#include "review/package/linkvalues.h"
#include "review/package/manifest.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

using Kind = NavigationNode::Kind;

/// Pages that one address known in part may lead to.
constexpr qsizetype mostMatches = 64;
constexpr qsizetype mostWarnings = 500;

class Builder final
{
public:
    Builder(const Manifest& manifest, const QList<FileLinks>& sources, const LinkOwners& owners)
        : m_manifest(manifest), m_sources(sources), m_owners(owners), m_values(sources, owners)
    {
        NavigationGraph& graph = m_found.graph;
        graph.truncated = owners.truncated;
        graph.nodes.append({Kind::Program, {}, {}, true, true, 0});
        for (const ManifestPage& page : manifest.pages) {
            m_pages.insert(page.route, graph.nodes.size());
            graph.nodes.append({Kind::Page, page.route, {}, false, false, -1});
        }
    }

    NavigationFindings run(const PackageContents& package, const Cancellation& cancellation)
    {
        addManifest(package);
        for (const FileLinks& source : m_sources) {
            if (cancellation.requested())
                break;
            addFile(source);
        }
        finish();
        return std::move(m_found);
    }

private:
    struct Origin {
        QList<qsizetype> nodes;
        /// Folders against which relative addresses are read.
        QStringList folders;
    };

    void addManifest(const PackageContents& package)
    {
        if (m_manifest.kind == PackageKind::MiniGame)
            return;
        const auto bytes = package.read(u"app.json"_s);
        const JsonPlaces places = bytes ? JsonPlaces(*bytes) : JsonPlaces();
        const auto place = [&](const QStringList& path) { return SourceSite{u"app.json"_s, places.line(path), 1}; };

        for (const ManifestPage& page : m_manifest.pages) {
            if (!page.isEntry)
                continue;
            QStringList path{u"entryPagePath"_s};
            if (!m_manifest.app.contains(path.constFirst()))
                path = {u"pages"_s, u"0"_s};
            addEdge(0, m_pages.value(page.route), NavigationWay::Entry, NavigationMeans::Manifest,
                    NavigationCertainty::Fixed, {}, {place(path)});
        }
        for (qsizetype i = 0; i < m_manifest.tabs.size(); ++i) {
            const auto page = m_pages.constFind(m_manifest.tabs.at(i).route);
            if (page != m_pages.cend())
                addEdge(0, *page, NavigationWay::TabBar, NavigationMeans::Manifest, NavigationCertainty::Fixed, {},
                        {place({u"tabBar"_s, u"list"_s, QString::number(i), u"pagePath"_s})});
        }
    }

    qsizetype node(Kind kind, const QString& name)
    {
        const auto it = m_others.constFind({static_cast<int>(kind), name});
        if (it != m_others.cend())
            return *it;
        const qsizetype index = m_found.graph.nodes.size();
        m_found.graph.nodes.append({kind, name, {}, false, false, -1});
        m_others.insert({static_cast<int>(kind), name}, index);
        return index;
    }

    Origin originOf(const FileLinks& source)
    {
        Origin origin;
        const QList<qsizetype> pages = m_owners.ofFile.value(source.file);
        QList<qsizetype> nodes;
        for (const qsizetype page : pages) {
            nodes.append(page < 0 ? 0 : NavigationGraph::nodeOfPage(page));
            const QString folder = page < 0 ? QString() : packageFolder(m_manifest.pages.at(page).route);
            if (!origin.folders.contains(folder) && origin.folders.size() < mostMatches)
                origin.folders.append(folder);
        }
        for (const QString& folder : {packageFolder(source.file), QString()}) {
            if (!origin.folders.contains(folder))
                origin.folders.append(folder);
        }
        if (!nodes.isEmpty() && nodes.size() <= NavigationGraph::mostOwners) {
            origin.nodes = nodes;
            return origin;
        }
        const qsizetype shared = node(Kind::Shared, source.file);
        m_found.graph.nodes[shared].usedBy = nodes;
        origin.nodes = {shared};
        return origin;
    }

    void addFile(const FileLinks& source)
    {
        if (source.links.isEmpty() && source.mentions.isEmpty())
            return;
        const Origin origin = originOf(source);
        for (const SourceLink& link : source.links)
            addLink(link, source, origin);
        for (const RouteMention& mention : source.mentions) {
            for (const qsizetype from : origin.nodes)
                addEdge(from, NavigationGraph::nodeOfPage(mention.page), NavigationWay::Mention, NavigationMeans::Text,
                        NavigationCertainty::Possible, {}, {mention.site});
        }
    }

    qsizetype pageOf(const QString& address, qsizetype from, const Origin& origin) const
    {
        QStringList folders = origin.folders;
        // Of a page's own code a relative address is meant from the page.
        if (m_found.graph.nodes.at(from).kind == Kind::Page)
            folders.prepend(packageFolder(m_found.graph.nodes.at(from).name));
        for (const QString& folder : std::as_const(folders)) {
            const auto route = resolvePackagePath(folder, address);
            const auto page = route ? m_pages.constFind(*route) : m_pages.cend();
            if (page != m_pages.cend())
                return *page;
        }
        return -1;
    }

    void addLink(const SourceLink& link, const FileLinks& source, const Origin& origin)
    {
        for (const qsizetype from : origin.nodes) {
            if (link.way == NavigationWay::Back)
                addEdge(from, -1, link.way, link.means, NavigationCertainty::Computed, {}, {link.site});
            for (const LinkTarget& target : link.targets) {
                if (link.way == NavigationWay::MiniProgram)
                    addJump(link, target, from);
                else
                    addTarget(link, target, source, origin, from);
            }
        }
    }

    void addJump(const SourceLink& link, const LinkTarget& target, qsizetype from)
    {
        const QString id = fixedAddress(target);
        addEdge(from, node(Kind::MiniProgram, id), link.way, link.means,
                id.isEmpty() ? NavigationCertainty::Computed : NavigationCertainty::Fixed, spelledAddress(target),
                {link.site});
    }

    void addTarget(const SourceLink& link, const LinkTarget& target, const FileLinks& source, const Origin& origin,
                   qsizetype from)
    {
        bool led = false;
        LinkTarget best = target;
        for (const LinkValues::Value& value : m_values.resolve(target, source.file)) {
            const QString address = fixedAddress(value.target);
            const bool direct = value.sites.isEmpty();
            if (address.isEmpty()) {
                led = addMatches(link, value, origin, from) || led;
                if (!value.target.isEmpty() && !value.target.constFirst().gap)
                    best = value.target;
                continue;
            }
            if (address.startsWith("plugin://"_L1) || address.startsWith("plugin-private://"_L1)) {
                addEdge(from, node(Kind::Plugin, address), link.way, link.means, certainty(direct), {}, {link.site});
                led = true;
                continue;
            }
            const qsizetype page = pageOf(address, from, origin);
            if (page >= 0) {
                addEdge(from, page, link.way, link.means, certainty(direct), {}, QList{link.site} + value.sites);
                if (direct && !link.doubtful)
                    checkWay(link, page);
                led = true;
            } else if (direct && !link.doubtful) {
                addBroken(link, address, from);
                led = true;
            }
        }
        const bool nothing = target.size() == 1 && !target.constFirst().gap && target.constFirst().text.isEmpty();
        if (!led && !link.doubtful && !nothing && !target.isEmpty() && fixedAddress(target).isEmpty())
            addEdge(from, -1, link.way, link.means, NavigationCertainty::Computed, spelledAddress(best), {link.site});
    }

    static NavigationCertainty certainty(bool direct)
    {
        return direct ? NavigationCertainty::Fixed : NavigationCertainty::Derived;
    }

    void addBroken(const SourceLink& link, const QString& address, qsizetype from)
    {
        // Nothing but a number or a mark is no address.
        if (address.size() < 2)
            return;
        addEdge(from, node(Kind::Missing, address), link.way, link.means, NavigationCertainty::Fixed, {}, {link.site});
        warn(IntakeWarningKind::BrokenLink, link.site, address);
    }

    void checkWay(const SourceLink& link, qsizetype page)
    {
        const ManifestPage& target = m_manifest.pages.at(page - NavigationGraph::nodeOfPage(0));
        const bool asTab = link.way == NavigationWay::SwitchTab;
        if (link.way != NavigationWay::ReLaunch && asTab != target.isTab)
            warn(IntakeWarningKind::UnfitLink, link.site, navigationWayId(link.way) + ": "_L1 + target.route);
    }

    void warn(IntakeWarningKind kind, const SourceSite& site, const QString& detail)
    {
        const IntakeWarning warning{kind, site.file, detail, site.line};
        if (m_found.warnings.size() < mostWarnings && !m_found.warnings.contains(warning))
            m_found.warnings.append(warning);
    }

    /// Every page that fits the fixed parts of an address with gaps; false when none does, or nearly all would.
    bool addMatches(const SourceLink& link, const LinkValues::Value& value, const Origin& origin, qsizetype from)
    {
        const LinkPiece first = value.target.value(0);
        if (first.gap || !first.text.contains(u'/') || first.text.contains(u'?'))
            return false;
        const auto prefix = resolvePackagePath(origin.folders.value(0), first.text);
        if (!prefix || prefix->isEmpty())
            return false;
        const QString begin = first.text.endsWith(u'/') ? *prefix + u'/' : *prefix;
        QList<qsizetype> pages;
        for (auto it = m_pages.lowerBound(begin); it != m_pages.cend() && it.key().startsWith(begin); ++it) {
            if (fits(it.key(), begin.size(), value.target))
                pages.append(*it);
        }
        if (pages.size() > mostMatches)
            return false;
        for (const qsizetype page : std::as_const(pages))
            addEdge(from, page, link.way, link.means, NavigationCertainty::Possible, spelledAddress(value.target),
                    QList{link.site} + value.sites);
        return !pages.isEmpty();
    }

    static bool fits(const QString& route, qsizetype at, const LinkTarget& target)
    {
        for (const LinkPiece& piece : target.sliced(1)) {
            if (piece.gap)
                continue;
            const qsizetype query = piece.text.indexOf(u'?');
            const QString fixed = query < 0 ? piece.text : piece.text.first(query);
            if (query >= 0)
                return route.size() - at >= fixed.size() && route.endsWith(fixed);
            const qsizetype found = route.indexOf(fixed, at);
            if (found < 0)
                return false;
            at = found + fixed.size();
        }
        return true;
    }

    void addEdge(qsizetype from, qsizetype to, NavigationWay way, NavigationMeans means, NavigationCertainty how,
                 const QString& spelled, const QList<SourceSite>& sites)
    {
        const auto key = std::make_tuple(from, to, way, means, how, spelled);
        auto it = m_edges.find(key);
        if (it == m_edges.end()) {
            if (m_edges.size() >= static_cast<size_t>(NavigationGraph::maximumEdges)) {
                m_found.graph.truncated = true;
                return;
            }
            it = m_edges.insert({key, {from, to, way, means, how, spelled, 0, {}}}).first;
        }
        NavigationEdge& edge = it->second;
        ++edge.count;
        for (const SourceSite& site : sites) {
            if (edge.sites.size() < NavigationEdge::maximumSites && !edge.sites.contains(site))
                edge.sites.append(site);
        }
    }

    void finish()
    {
        // A mention says nothing where a way is known that ends at the same page.
        std::map<std::pair<qsizetype, qsizetype>, bool> known;
        for (const auto& [key, edge] : m_edges)
            known[{edge.from, edge.to}] |= edge.way != NavigationWay::Mention;
        for (auto& [key, edge] : m_edges) {
            const bool mention = edge.way == NavigationWay::Mention;
            if (!mention || (edge.from != edge.to && !known[{edge.from, edge.to}]))
                m_found.graph.edges.append(std::move(edge));
        }
        spread(false);
        spread(true);
    }

    void spread(bool possible)
    {
        NavigationGraph& graph = m_found.graph;
        std::vector<std::vector<qsizetype>> leads(static_cast<size_t>(graph.nodes.size()));
        for (const NavigationEdge& edge : std::as_const(graph.edges)) {
            if (edge.to >= 0 && (possible || edge.certainty < NavigationCertainty::Possible))
                leads[static_cast<size_t>(edge.from)].push_back(edge.to);
        }
        std::vector<int> steps(leads.size(), -1);
        std::vector<bool> isShared(leads.size());
        QList<qsizetype> pending{0};
        steps[0] = 0;
        for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
            const NavigationNode& one = graph.nodes.at(i);
            isShared[static_cast<size_t>(i)] = one.kind == Kind::Shared;
            for (const qsizetype user : one.usedBy)
                leads[static_cast<size_t>(user)].push_back(i);
            if (possible && one.kind == Kind::Shared && one.usedBy.isEmpty()) {
                steps[static_cast<size_t>(i)] = 0;
                pending.append(i);
            }
        }
        for (qsizetype at = 0; at < pending.size(); ++at) {
            const auto from = static_cast<size_t>(pending.at(at));
            for (const qsizetype to : leads[from]) {
                int& step = steps[static_cast<size_t>(to)];
                if (step >= 0)
                    continue;
                step = steps[from] + (isShared[static_cast<size_t>(to)] ? 0 : 1);
                pending.append(to);
            }
        }
        for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
            NavigationNode& one = graph.nodes[i];
            const int step = steps[static_cast<size_t>(i)];
            if (possible)
                one.possiblyReached = step >= 0;
            else
                one.reached = step >= 0;
            if (one.steps < 0)
                one.steps = step;
        }
    }

    const Manifest& m_manifest;
    const QList<FileLinks>& m_sources;
    const LinkOwners& m_owners;
    LinkValues m_values;
    NavigationFindings m_found;
    QMap<QString, qsizetype> m_pages;
    QMap<std::pair<int, QString>, qsizetype> m_others;
    std::map<std::tuple<qsizetype, qsizetype, NavigationWay, NavigationMeans, NavigationCertainty, QString>,
             NavigationEdge>
        m_edges;
};

} // namespace

NavigationFindings buildNavigation(const PackageContents& package, const Manifest& manifest,
                                   const QList<FileLinks>& sources, const Cancellation& cancellation)
{
    const LinkOwners owners = findLinkOwners(package, manifest, sources, cancellation);
    return Builder(manifest, sources, owners).run(package, cancellation);
}

} // namespace Mingjing
