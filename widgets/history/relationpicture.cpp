// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/relationpicture.h"

#include "widgets/history/historytablewords.h"
#include "widgets/words/historywords.h"

#include <QHash>

#include <algorithm>

namespace Mingjing {

namespace {

int offencesOf(const SubjectHistory& history, const QString& subject)
{
    return static_cast<int>(
        std::count_if(history.offences.cbegin(), history.offences.cend(), [&](const Offence& offence) {
            return offence.subject == subject && offence.caseId != history.caseId
                && offence.state == DecisionState::Issued && offence.outcome != Outcome::Pass;
        }));
}

} // namespace

GraphData relationPicture(const SubjectHistory& history)
{
    GraphData graph;
    QHash<QString, qsizetype> places;
    const auto add = [&](const QString& name, int column, const QString& words) {
        GraphNode node;
        node.id = name;
        node.title = name;
        const int offences = offencesOf(history, name);
        node.detail = offences > 0 ? HistoryTableWords::offenceCount(offences) : QString();
        node.words = words;
        node.tone = column == 0 ? GraphTone::Root : offences > 0 ? GraphTone::Alarm : GraphTone::Plain;
        node.column = column;
        places.insert(name, graph.nodes.size());
        graph.nodes.append(node);
    };
    if (history.subject.isEmpty())
        return graph;
    add(history.subject, 0, history.subject);
    for (const ConnectedSubject& related : history.related)
        add(related.name, static_cast<int>(related.path.size()), HistoryWords::path(history.subject, related.path));
    for (const SubjectRelation& recorded : history.relations) {
        const Relation& relation = recorded.relation;
        if (!places.contains(relation.subject) || !places.contains(relation.other)
            || relation.subject == relation.other)
            continue;
        qsizetype from = places.value(relation.subject);
        qsizetype to = places.value(relation.other);
        if (graph.nodes.at(from).column > graph.nodes.at(to).column)
            std::swap(from, to);
        const QString words = HistoryWords::relationKind(relation.kind);
        const auto drawn = std::find_if(graph.edges.begin(), graph.edges.end(),
                                        [&](const GraphEdge& edge) { return edge.from == from && edge.to == to; });
        const bool doubtful = relation.kind == RelationKind::Declared;
        if (drawn == graph.edges.end()) {
            graph.edges.append({from, to, doubtful, words});
        } else if (!drawn->words.contains(words)) {
            drawn->words += u'\n' + words;
            drawn->doubtful = drawn->doubtful && doubtful;
        }
    }
    return graph;
}

} // namespace Mingjing
