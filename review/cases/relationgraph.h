// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/relation.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Mingjing {

/// A relation and the case that recorded it.
struct SubjectRelation {
    QString caseId;
    Relation relation;

    bool operator==(const SubjectRelation&) const = default;
};

/// A subject that is related to another, directly or through others.
struct ConnectedSubject {
    QString name;
    /// Why: relations that lead to it one after the other, as few as possible.
    QList<SubjectRelation> path;

    bool operator==(const ConnectedSubject&) const = default;
};

/// Everybody whom standing \a relations connect to \a subject, the nearest first; \a subject itself is not among them.
QList<ConnectedSubject> relatedSubjects(const QList<SubjectRelation>& relations, const QString& subject);

/// All of a standing relation: what somebody relied on, frozen.
QJsonObject toJson(const SubjectRelation& relation);
Result<SubjectRelation> subjectRelationFromJson(const QJsonObject& object);

} // namespace Mingjing
