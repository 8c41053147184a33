// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/exploration.h"

#include "review/trace/jsonlist.h"

#include <algorithm>

namespace Mingjing {

QStringList Exploration::reachedRoutes() const
{
    QStringList routes;
    for (const ExploredVisit& visit : visits) {
        if (visit.ok && !routes.contains(visit.route))
            routes.append(visit.route);
    }
    for (const ExploredEdge& edge : edges) {
        if (!routes.contains(edge.to))
            routes.append(edge.to);
    }
    return routes;
}

QStringList Exploration::routesReachedByTouch() const
{
    QStringList routes;
    for (const ExploredEdge& edge : edges) {
        if (!routes.contains(edge.to))
            routes.append(edge.to);
    }
    return routes;
}

const ExploredVisit* Exploration::bestWithQuery(const QString& route) const
{
    const ExploredVisit* best = nullptr;
    for (const ExploredVisit& visit : visits) {
        if (visit.route != route || visit.query.isEmpty())
            continue;
        if (!best || (visit.ok && !visit.blank && (best->blank || !best->ok)))
            best = &visit;
    }
    return best;
}

const ExploredState* Exploration::stateById(int id) const
{
    const auto it = std::find_if(states.begin(), states.end(), [id](const auto& state) { return state.id == id; });
    return it == states.end() ? nullptr : &*it;
}

const ExploredStep* Exploration::stepByNumber(int number) const
{
    const auto it =
        std::find_if(steps.begin(), steps.end(), [number](const auto& step) { return step.number == number; });
    return it == steps.end() ? nullptr : &*it;
}

int Exploration::count(ExplorationIssue::Kind kind) const
{
    return static_cast<int>(
        std::count_if(issues.begin(), issues.end(), [kind](const auto& issue) { return issue.kind == kind; }));
}

} // namespace Mingjing
