// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// What is counted over cases. In brackets: the key, then the part, by which the counts are told apart.
enum class Measure {
    Submissions, ///< packages that were submitted [—, `first` or `again`]
    Outcomes, ///< decisions that were issued [—, the outcome]
    Clauses, ///< standing findings [the clause, the severity]
    Penalties, ///< steps that were executed [the penalty kind, `timed` or `permanent`]
    Deadlines, ///< deadlines that came to an end [—, `met` or `missed`]
    AppealsByClause, ///< items of appeals that were answered [the leading clause, the result]
    AppealsByReviewer, ///< the same [who issued the decision, the result]
    SecondReadings, ///< of drafts [who drafted, `agreed` or `returned`]
    Hints, ///< hints that somebody judged [the rule, `accepted` or `dismissed`]
};

const QList<Measure>& allMeasures();
/// The snake_case id.
QString measureId(Measure measure);
std::optional<Measure> measureFromId(const QString& id);

} // namespace Mingjing
