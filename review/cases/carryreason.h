// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// Why something of a case does not simply stand any more: the edition is another, or the package is.
enum class CarryReason {
    Reworded, ///< the clause says it in other words
    Removed, ///< the edition has the clause no more
    PenaltyChanged, ///< other consequences follow from it
    TwinsChanged, ///< it is judged and cited together with other clauses
    Resubmitted, ///< a new version of the package was received
};

/// `reworded`, `removed`, `penalty_changed`, `twins_changed`, `resubmitted`.
QString carryReasonId(CarryReason reason);
std::optional<CarryReason> carryReasonFromId(const QString& id);

QJsonArray toJson(const QList<CarryReason>& reasons);
/// Nothing when one of \a ids is not known.
std::optional<QList<CarryReason>> carryReasonsFromIds(const QStringList& ids);
/// Adds what \a reasons does not have yet.
void addReasons(QList<CarryReason>& reasons, const QList<CarryReason>& more);

} // namespace Mingjing
