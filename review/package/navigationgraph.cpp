// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/navigationgraph.h"

#include "review/base/enumids.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<9> wayIds = {
    "entry"_L1,      "tab_bar"_L1, "navigate_to"_L1,  "redirect_to"_L1, "re_launch"_L1,
    "switch_tab"_L1, "back"_L1,    "mini_program"_L1, "mention"_L1,
};

constexpr EnumIds<4> meansIds = {
    "manifest"_L1,
    "call"_L1,
    "element"_L1,
    "text"_L1,
};

constexpr EnumIds<4> certaintyIds = {
    "fixed"_L1,
    "derived"_L1,
    "possible"_L1,
    "computed"_L1,
};

constexpr EnumIds<6> nodeKindIds = {
    "program"_L1, "page"_L1, "shared"_L1, "missing"_L1, "mini_program"_L1, "plugin"_L1,
};

} // namespace

QString navigationWayId(NavigationWay way)
{
    return idOf(wayIds, way);
}

QString navigationMeansId(NavigationMeans means)
{
    return idOf(meansIds, means);
}

QString navigationCertaintyId(NavigationCertainty certainty)
{
    return idOf(certaintyIds, certainty);
}

QString navigationNodeKindId(NavigationNode::Kind kind)
{
    return idOf(nodeKindIds, kind);
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
