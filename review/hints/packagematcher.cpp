// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/matchers.h"
#include "review/package/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

qsizetype offsetOfLine(const ScannedFile& file, int line)
{
    qsizetype begin = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype next = file.text.indexOf(u'\n', begin);
        if (next < 0)
            return begin;
        begin = next + 1;
    }
    return begin;
}

/// Characters that a person reads on a page: its template's and what its script may put there.
qsizetype textOf(int file, const MatchInput& input)
{
    qsizetype characters = 0;
    for (const TemplateTree::Text& text : input.files.at(file).tree.texts())
        characters += text.text.trimmed().size();
    return characters;
}

bool isEmptyPage(const ManifestPage& page, double limit, const MatchInput& input)
{
    const int file = input.files.find(page.route + u".wxml"_s);
    if (file < 0)
        return false;
    const auto& elements = input.files.at(file).tree.elements();
    const bool holds = std::any_of(elements.begin(), elements.end(), [&page](const TemplateTree::Element& element) {
        static const QSet<QString> shows{u"image"_s, u"canvas"_s, u"web-view"_s, u"video"_s, u"map"_s,     u"include"_s,
                                         u"input"_s, u"camera"_s, u"swiper"_s,   u"ad"_s,    u"template"_s};
        return shows.contains(element.name.toString()) || page.components.contains(element.name.toString());
    });
    return !holds && static_cast<double>(textOf(file, input)) <= limit;
}

/// Named as what is not for users, or shut off from search and without a way to it.
bool isHiddenPage(const ManifestPage& page, const NavigationNode& node)
{
    return !node.possiblyReached && !page.isEntry && !page.isTab;
}

} // namespace

HintMatch matchOfSite(const QString& file, int line, const MatchInput& input)
{
    HintMatch match;
    match.file = input.files.find(file);
    if (match.file < 0) {
        match.place.path = file;
        match.place.line = line;
        return match;
    }
    const ScannedFile& source = input.files.at(match.file);
    if (line > 0 && !source.text.isEmpty()) {
        match.begin = offsetOfLine(source, line);
        const qsizetype end = source.text.indexOf(u'\n', match.begin);
        match.end = end < 0 ? source.text.size() : end;
    }
    return match;
}

HintMatch matchOfPage(const QString& route, const MatchInput& input)
{
    HintMatch match;
    match.place.kind = HintPlace::Kind::Page;
    match.place.route = route;
    match.pages = {route};
    match.facts = {{u"page"_s, route}};
    if (const ManifestPage* page = input.inspection().manifest.page(route); page && !page->title.isEmpty())
        match.facts.insert(u"title"_s, page->title);
    match.pattern = route;
    return match;
}

HintMatches findMatches(const PageCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    const Manifest& manifest = input.inspection().manifest;
    const NavigationGraph& graph = input.inspection().facts.navigation;
    for (qsizetype i = 0; i < manifest.pages.size(); ++i) {
        const ManifestPage& page = manifest.pages.at(i);
        const qsizetype number = NavigationGraph::nodeOfPage(i);
        const NavigationNode node = graph.nodes.value(number);
        qint64 bytes = 0;
        bool holds = false;
        switch (condition.kind) {
        case PageCondition::Kind::Unreachable:
            holds = !node.possiblyReached && number < graph.nodes.size();
            break;
        case PageCondition::Kind::Hidden:
            holds = number < graph.nodes.size() && isHiddenPage(page, node);
            break;
        case PageCondition::Kind::Empty:
            holds = isEmptyPage(page, condition.limit, input);
            break;
        case PageCondition::Kind::Home:
            holds = page.isEntry;
            break;
        case PageCondition::Kind::Large:
            for (const QString& ending : {u".js"_s, u".wxml"_s, u".wxss"_s, u".json"_s}) {
                if (const int file = input.files.find(page.route + ending); file >= 0)
                    bytes += input.files.at(file).size;
            }
            holds = static_cast<double>(bytes) > condition.limit;
            break;
        case PageCondition::Kind::Any:
            holds = true;
            break;
        }
        if (!holds || (condition.route && !condition.route->holds(TestedValue::of(page.route), input.words()))
            || (condition.title && !condition.title->holds(TestedValue::of(page.title), input.words())))
            continue;
        HintMatch match = matchOfPage(page.route, input);
        if (condition.kind == PageCondition::Kind::Large)
            match.facts.insert(u"value"_s, bytes);
        matches.push_back(std::move(match));
    }
    return matches;
}

HintMatches findMatches(const GraphCondition& condition, const MatchInput& input)
{
    const NavigationGraph& graph = input.inspection().facts.navigation;
    HintMatches matches;
    qsizetype count = 0;
    if (condition.kind == GraphCondition::Kind::UnreachedPages) {
        const QList<qsizetype> pages = graph.unreachedPages();
        count = pages.size();
        for (const qsizetype page : pages)
            matches.push_back(matchOfPage(graph.nodes.at(page).name, input));
    } else {
        for (const NavigationEdge& edge : graph.edges) {
            const bool wanted = condition.kind == GraphCondition::Kind::ComputedWays
                ? edge.certainty == NavigationCertainty::Computed
                : edge.to >= 0 && graph.nodes.at(edge.to).kind == NavigationNode::Kind::Missing;
            if (!wanted)
                continue;
            count += edge.count;
            for (const SourceSite& site : edge.sites) {
                HintMatch match = matchOfSite(site.file, site.line, input);
                match.facts = {{u"value"_s, edge.to >= 0 ? graph.nodes.at(edge.to).name : edge.spelled}};
                match.pattern = edge.spelled;
                matches.push_back(std::move(match));
            }
        }
    }
    if (static_cast<double>(count) <= condition.moreThan)
        return {};
    for (HintMatch& match : matches)
        match.facts.insert(u"count"_s, count);
    return matches;
}

HintMatches findMatches(const FeatureCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    for (const FeatureEvidence& evidence : input.inspection().facts.evidence) {
        if (evidence.feature != condition.feature)
            continue;
        HintMatch match;
        if (evidence.source == EvidenceSource::Form) {
            match.place.kind = HintPlace::Kind::Form;
            match.place.field = evidence.reason;
        } else {
            match = matchOfSite(evidence.file, evidence.line, input);
        }
        match.facts = {{u"feature"_s, featureId(condition.feature)}, {u"value"_s, evidence.reason}};
        match.pattern = featureId(condition.feature) + u':' + evidence.reason;
        matches.push_back(std::move(match));
    }
    return matches;
}

HintMatches findMatches(const DomainCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    for (const DomainUse& use : input.inspection().facts.domains) {
        QString matched;
        if (!condition.value.holds(TestedValue::of(use.domain), input.words(), &matched))
            continue;
        for (const SourceSite& site : use.sites) {
            if (matches.size() >= mostMatches)
                break;
            HintMatch match = matchOfSite(site.file, site.line, input);
            match.facts = {{u"domain"_s, use.domain}, {u"value"_s, use.domain}, {u"count"_s, use.count}};
            match.pattern = use.domain;
            matches.push_back(std::move(match));
        }
    }
    for (size_t i = 0; i < input.files.all().size(); ++i) {
        for (const auto& [domain, offset] : input.files.all()[i].joinedDomains) {
            if (matches.size() >= mostMatches || !condition.value.holds(TestedValue::of(domain), input.words()))
                continue;
            HintMatch match;
            match.file = static_cast<int>(i);
            match.begin = offset;
            match.end = offset + 1;
            match.facts = {{u"domain"_s, domain}, {u"value"_s, domain}};
            match.pattern = domain;
            matches.push_back(std::move(match));
        }
    }
    return matches;
}

HintMatches findMatches(const FileCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    for (size_t i = 0; i < input.files.all().size() && matches.size() < mostMatches; ++i) {
        const ScannedFile& file = input.files.all()[i];
        if (!condition.path.match(file.path).hasMatch()
            || (condition.largerThan && static_cast<double>(file.size) <= *condition.largerThan))
            continue;
        HintMatch match;
        match.file = static_cast<int>(i);
        match.facts = {{u"value"_s, file.size}};
        match.pattern = file.path;
        matches.push_back(std::move(match));
    }
    return matches;
}

HintMatches findMatches(const LibraryCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    for (const LibraryUse& use : input.inspection().facts.libraries) {
        if (!condition.name.holds(TestedValue::of(use.name), input.words()) || use.files.isEmpty())
            continue;
        HintMatch match = matchOfSite(use.files.constFirst(), 0, input);
        match.facts = {{u"library"_s, use.name}, {u"value"_s, use.version}, {u"count"_s, use.files.size()}};
        match.pattern = use.name;
        matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace Mingjing
