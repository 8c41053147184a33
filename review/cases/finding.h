// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/carryreason.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

enum class Severity { Low, Medium, High, Critical };

/// `low`, `medium`, `high`, `critical`.
QString severityId(Severity severity);
std::optional<Severity> severityFromId(const QString& id);

/// A violation that the reviewer stands for: clauses, words and evidence. A plain value.
struct Finding {
    /// `F1`, `F2`, …; given by ReviewSession::recordFinding().
    QString id;
    /// Ids of the clauses broken, the leading one first.
    QStringList clauses;
    /// Ids of their twins, cited together.
    QStringList twins;
    Severity severity = Severity::Medium;
    /// What the rules of its clauses suggested when it was written; absent in older journals and where no rule speaks.
    std::optional<Severity> suggestedSeverity;
    /// Why the severity is not the suggested one.
    QString severityReason;
    /// What is wrong, as the developer will read it.
    QString words;
    /// Ids of evidence of the same case; at least one.
    QStringList evidence;
    bool withdrawn = false;
    QString withdrawnReason;
    /// Id of the appeal that took it back; empty otherwise. Taken from the events.
    QString reversedBy;
    /// Why it must be confirmed since the case was carried over to another edition or a new version of the package was
    /// received: by changing it, be it to the same words, or by withdrawing it. Empty when nothing must. Taken from the
    /// events.
    QList<CarryReason> toConfirm;
    /// Who recorded it and when; when it was last changed. Taken from the events.
    QString actor;
    QDateTime at;
    QDateTime changedAt;
    /// Ids of the accepted hints that it was written from.
    QStringList hints;

    /// Whether its severity is another than the suggested one and nobody says why.
    bool lacksSeverityReason() const
    {
        return suggestedSeverity && *suggestedSeverity != severity && severityReason.trimmed().isEmpty();
    }
    /// Whether it speaks of the clause \a clauseId, itself or as a twin.
    bool covers(const QString& clauseId) const { return clauses.contains(clauseId) || twins.contains(clauseId); }

    bool operator==(const Finding&) const = default;
};

/// The payload of `finding_recorded` and `finding_changed`: id, clauses, twins, severity, words, evidence; the
/// suggested severity, the reason to depart from it and the hints only when they are given.
QJsonObject toJson(const Finding& finding);
Result<Finding> findingFromJson(const QJsonObject& object);

} // namespace Mingjing
