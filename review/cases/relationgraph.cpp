// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/relationgraph.h"

#include "review/journal/jsonfields.h"
#include "review/journal/reviewevent.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing {

QList<ConnectedSubject> relatedSubjects(const QList<SubjectRelation>& relations, const QString& subject)
{
    QHash<QString, QList<qsizetype>> edges;
    for (qsizetype i = 0; i < relations.size(); ++i) {
        const Relation& relation = relations.at(i).relation;
        if (relation.withdrawn || relation.subject.isEmpty() || relation.other.isEmpty())
            continue;
        edges[relation.subject].append(i);
        edges[relation.other].append(i);
    }
    QSet<QString> seen = {subject};
    QList<ConnectedSubject> found = {{subject, {}}};
    for (qsizetype at = 0; at < found.size(); ++at) {
        const ConnectedSubject from = found.at(at);
        for (const qsizetype i : edges.value(from.name)) {
            const Relation& relation = relations.at(i).relation;
            const QString& next = relation.subject == from.name ? relation.other : relation.subject;
            if (seen.contains(next))
                continue;
            seen.insert(next);
            found.append({next, from.path + QList<SubjectRelation>{relations.at(i)}});
        }
    }
    found.removeFirst();
    return found;
}

QJsonObject toJson(const SubjectRelation& relation)
{
    QJsonObject object = toJson(relation.relation);
    object[u"case"_s] = relation.caseId;
    object[u"actor"_s] = relation.relation.actor;
    object[u"at"_s] = toTimestamp(relation.relation.at);
    return object;
}

Result<SubjectRelation> subjectRelationFromJson(const QJsonObject& object)
{
    Result<Relation> relation = relationFromJson(object);
    if (!relation)
        return relation.error();
    JsonFields fields(object, u"relation"_s);
    SubjectRelation recorded{fields.requiredString("case"_L1), *std::move(relation)};
    recorded.relation.actor = fields.string("actor"_L1);
    recorded.relation.at = fields.moment("at"_L1);
    if (fields.error())
        return *fields.error();
    return recorded;
}

} // namespace Mingjing
