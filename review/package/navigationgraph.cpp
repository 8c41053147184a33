// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/navigationgraph.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

QString navigationWayId(NavigationWay way)
{
    switch (way) {
    case NavigationWay::Entry:
        return u"entry"_s;
    case NavigationWay::TabBar:
        return u"tab_bar"_s;
    case NavigationWay::NavigateTo:
        return u"navigate_to"_s;
    case NavigationWay::RedirectTo:
        return u"redirect_to"_s;
    case NavigationWay::ReLaunch:
        return u"re_launch"_s;
    case NavigationWay::SwitchTab:
        return u"switch_tab"_s;
    case NavigationWay::Back:
        return u"back"_s;
    case NavigationWay::MiniProgram:
        return u"mini_program"_s;
    case NavigationWay::Mention:
        return u"mention"_s;
    }
    return {};
}

QString navigationMeansId(NavigationMeans means)
{
    switch (means) {
    case NavigationMeans::Manifest:
        return u"manifest"_s;
    case NavigationMeans::Call:
        return u"call"_s;
    case NavigationMeans::Element:
        return u"element"_s;
    case NavigationMeans::Text:
        return u"text"_s;
    }
    return {};
}

QString navigationCertaintyId(NavigationCertainty certainty)
{
    switch (certainty) {
    case NavigationCertainty::Fixed:
        return u"fixed"_s;
    case NavigationCertainty::Derived:
        return u"derived"_s;
    case NavigationCertainty::Possible:
        return u"possible"_s;
    case NavigationCertainty::Computed:
        return u"computed"_s;
    }
    return {};
}

QString navigationNodeKindId(NavigationNode::Kind kind)
{
    switch (kind) {
    case NavigationNode::Kind::Program:
        return u"program"_s;
    case NavigationNode::Kind::Page:
        return u"page"_s;
    case NavigationNode::Kind::Shared:
        return u"shared"_s;
    case NavigationNode::Kind::Missing:
        return u"missing"_s;
    case NavigationNode::Kind::MiniProgram:
        return u"mini_program"_s;
    case NavigationNode::Kind::Plugin:
        return u"plugin"_s;
    }
    return {};
}

qsizetype NavigationGraph::computedPlaces() const
{
    qsizetype count = 0;
    for (const NavigationEdge& edge : edges) {
        if (edge.certainty == NavigationCertainty::Computed && edge.way != NavigationWay::Back)
            count += edge.count;
    }
    return count;
}

QList<qsizetype> NavigationGraph::unreachedPages() const
{
    QList<qsizetype> pages;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes.at(i).kind == NavigationNode::Kind::Page && !nodes.at(i).possiblyReached)
            pages.append(i);
    }
    return pages;
}

QJsonObject toJson(const NavigationGraph& graph)
{
    QJsonArray nodes;
    for (const NavigationNode& node : graph.nodes) {
        QJsonObject object{{u"kind"_s, navigationNodeKindId(node.kind)}, {u"name"_s, node.name}};
        if (node.kind == NavigationNode::Kind::Page) {
            object.insert(u"reach"_s, node.reached ? u"certain"_s : node.possiblyReached ? u"possible"_s : u"none"_s);
            object.insert(u"steps"_s, node.steps < 0 ? QJsonValue() : QJsonValue(node.steps));
        }
        if (node.kind == NavigationNode::Kind::Shared) {
            QJsonArray users;
            for (const qsizetype user : node.usedBy)
                users.append(user);
            object.insert(u"used_by"_s, users);
        }
        nodes.append(object);
    }
    QJsonArray edges;
    for (const NavigationEdge& edge : graph.edges) {
        QJsonArray sites;
        for (const SourceSite& site : edge.sites)
            sites.append(QJsonObject{{u"file"_s, site.file}, {u"line"_s, site.line}, {u"column"_s, site.column}});
        edges.append(QJsonObject{
            {u"from"_s, edge.from},
            {u"to"_s, edge.to < 0 ? QJsonValue() : QJsonValue(edge.to)},
            {u"way"_s, navigationWayId(edge.way)},
            {u"means"_s, navigationMeansId(edge.means)},
            {u"certainty"_s, navigationCertaintyId(edge.certainty)},
            {u"spelled"_s, edge.spelled},
            {u"count"_s, edge.count},
            {u"sites"_s, sites},
        });
    }
    return {{u"nodes"_s, nodes},
            {u"edges"_s, edges},
            {u"computed"_s, graph.computedPlaces()},
            {u"truncated"_s, graph.truncated}};
}

} // namespace Mingjing
