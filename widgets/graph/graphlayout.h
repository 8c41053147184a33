// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "widgets/graph/graphdata.h"

#include <QList>

namespace Mingjing {

/// Where a node stands: column and row of a grid, both from 0.
struct GraphCell {
    int column = 0;
    int row = 0;
};

/// Lays \a graph out in columns so that few edges cross; a column that is too long goes on in the next. One cell for
/// each node, or none when it was cancelled or could not be done. Any thread; one layout at a time.
QList<GraphCell> layoutGraph(const GraphData& graph, const Cancellation& cancellation = {});

/// Nodes in one column at most.
inline constexpr int mostGraphRows = 24;

} // namespace Mingjing
