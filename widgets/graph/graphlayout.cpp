// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graphlayout.h"

#include <igraph/igraph.h>

#include <QMap>
#include <QMutex>

#include <algorithm>

namespace Mingjing {
namespace {

/// igraph keeps its handlers and its random numbers for the whole process.
QMutex& libraryLock()
{
    static QMutex mutex;
    return mutex;
}

const Cancellation* currentCancellation = nullptr;

igraph_error_t interrupted(void* /*data*/)
{
    return currentCancellation && currentCancellation->requested() ? IGRAPH_INTERRUPTED : IGRAPH_SUCCESS;
}

/// More nodes than these are placed in the order in which they come.
constexpr qsizetype mostOrdered = 4'000;
constexpr qsizetype mostOrderedEdges = 8'000;
constexpr int rounds = 60;

/// Place of each node inside its column by the method of Sugiyama; false when the library cannot.
bool orderWithinColumns(const GraphData& graph, const QList<int>& columns, QList<double>& order)
{
    const igraph_integer_t count = graph.nodes.size();
    igraph_vector_int_t ends;
    igraph_vector_int_t layers;
    igraph_matrix_t places;
    igraph_t whole;
    if (igraph_vector_int_init(&ends, 0) != IGRAPH_SUCCESS)
        return false;
    igraph_vector_int_init(&layers, count);
    igraph_matrix_init(&places, 0, 0);
    for (igraph_integer_t i = 0; i < count; ++i)
        VECTOR(layers)[i] = columns.at(i);
    for (const GraphEdge& edge : graph.edges) {
        if (columns.at(edge.from) >= columns.at(edge.to))
            continue;
        igraph_vector_int_push_back(&ends, edge.from);
        igraph_vector_int_push_back(&ends, edge.to);
    }
    bool ok = igraph_create(&whole, &ends, count, true) == IGRAPH_SUCCESS;
    if (ok) {
        ok =
            igraph_layout_sugiyama(&whole, &places, nullptr, nullptr, &layers, 1, 1, rounds, nullptr) == IGRAPH_SUCCESS;
        for (igraph_integer_t i = 0; ok && i < count; ++i)
            order[i] = MATRIX(places, i, 0);
        igraph_destroy(&whole);
    }
    igraph_matrix_destroy(&places);
    igraph_vector_int_destroy(&layers);
    igraph_vector_int_destroy(&ends);
    return ok;
}

} // namespace

QList<GraphCell> layoutGraph(const GraphData& graph, const Cancellation& cancellation)
{
    // A column that is too long goes on in the next.
    QMap<int, QList<qsizetype>> columns;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        columns[graph.nodes.at(i).column < 0 ? INT_MAX : graph.nodes.at(i).column].append(i);
    QList<int> columnOf(graph.nodes.size(), 0);
    int last = -1;
    for (const QList<qsizetype>& members : std::as_const(columns)) {
        const qsizetype parts = (members.size() + mostGraphRows - 1) / mostGraphRows;
        const qsizetype rows = (members.size() + parts - 1) / parts;
        for (qsizetype i = 0; i < members.size(); ++i)
            columnOf[members.at(i)] = last + 1 + static_cast<int>(i / rows);
        last += static_cast<int>(parts);
    }
    QList<double> order(graph.nodes.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = static_cast<double>(i);
    if (graph.nodes.size() <= mostOrdered && graph.edges.size() <= mostOrderedEdges && !graph.edges.isEmpty()) {
        const QMutexLocker lock(&libraryLock());
        currentCancellation = &cancellation;
        igraph_set_error_handler(igraph_error_handler_ignore);
        igraph_set_interruption_handler(interrupted);
        orderWithinColumns(graph, columnOf, order);
        igraph_set_interruption_handler(nullptr);
        currentCancellation = nullptr;
    }
    if (cancellation.requested())
        return {};
    QMap<int, QList<qsizetype>> placed;
    for (qsizetype i = 0; i < columnOf.size(); ++i)
        placed[columnOf.at(i)].append(i);
    QList<GraphCell> cells(graph.nodes.size());
    for (auto it = placed.begin(); it != placed.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), [&](qsizetype a, qsizetype b) { return order.at(a) < order.at(b); });
        for (qsizetype row = 0; row < it->size(); ++row)
            cells[it->at(row)] = {it.key(), static_cast<int>(row)};
    }
    return cells;
}

} // namespace Mingjing
