// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// Why two subjects are held to be one circle: first what the specification itself names, then what shows it.
enum class RelationKind {
    ParentCompany, ///< one is the parent company of the other
    Branch, ///< one is a branch of the other
    Shareholding, ///< one holds the other, directly or through others
    SameController, ///< the same persons control both, or manage one and control the other
    ContractualControl, ///< controlled by contracts (VIE)
    Disclosed, ///< by what was disclosed to a stock market, or is told officially
    SameLegalRepresentative,
    SameAdministrator,
    SameContact, ///< the same telephone or address to reach them
    SameMaterials, ///< verified with the same documents
    Declared, ///< the submitter says so
    Other,
};

/// `parent_company`, `branch`, `shareholding`, `same_controller`, `contractual_control`, `disclosed`,
/// `same_legal_representative`, `same_administrator`, `same_contact`, `same_materials`, `declared`, `other`.
QString relationKindId(RelationKind kind);
std::optional<RelationKind> relationKindFromId(const QString& id);
QList<RelationKind> relationKinds();

/// That two subjects are related, as one case recorded it. It has no direction. A plain value.
struct Relation {
    /// `R1`, `R2`, …; given by ReviewSession::recordRelation(). What a case was opened with comes first.
    QString id;
    QString subject;
    QString other;
    RelationKind kind = RelationKind::Declared;
    /// Where it is known from: a register, an announcement, a document.
    QString note;
    /// Taken from the events.
    QString actor;
    QDateTime at;
    bool withdrawn = false;
    QString withdrawnReason;
    QDateTime withdrawnAt;

    bool operator==(const Relation&) const = default;
};

/// The payload of `relation_recorded`: id, subject, other, kind, note.
QJsonObject toJson(const Relation& relation);
/// Malformed without two different names.
Result<Relation> relationFromJson(const QJsonObject& object);

} // namespace Mingjing
