// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Mingjing {

/// What a node of a drawn graph is, as far as its looks go.
enum class GraphTone { Plain, Root, Main, Fading, Alarm, Outside };

struct GraphNode {
    /// Names the node to whoever made the graph.
    QString id;
    QString title;
    QString detail;
    /// What a screen reader says, and the tool tip.
    QString words;
    GraphTone tone = GraphTone::Plain;
    /// Distance from the root, from 0: the column in which it stands. -1: behind all others.
    int column = 0;
    /// Not yet looked at.
    bool fresh = false;
};

struct GraphEdge {
    /// Indices of nodes.
    qsizetype from = 0;
    qsizetype to = 0;
    /// Not certain: drawn with dashes.
    bool doubtful = false;
    QString words;
};

/// A graph to draw, of whatever subject.
struct GraphData {
    QList<GraphNode> nodes;
    QList<GraphEdge> edges;
};

} // namespace Mingjing
