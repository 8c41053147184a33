// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/outcome.h"
#include "review/training/findingcomparison.h"
#include "review/training/penaltycomparison.h"
#include "review/training/verdictcomparison.h"
#include "review/training/workingtime.h"

#include <QJsonObject>

#include <optional>

namespace Mingjing {

/// A case as it was practised beside the case as it was decided.
struct CaseComparison {
    QList<VerdictComparison> verdicts;
    Agreement agreement;
    /// Violations as a search for them: items that the reference holds violated against those the other does.
    Retrieval violations;
    QList<FindingComparison> findings;
    Retrieval retrieval;
    /// Mean over the findings that match; absent when none does.
    std::optional<double> evidenceOverlap;
    /// The decision in force, else the draft; absent when nothing was decided.
    std::optional<Outcome> referenceOutcome;
    std::optional<Outcome> practisedOutcome;
    QList<PenaltyComparison> penalties;
    WorkingTime referenceTime;
    WorkingTime practisedTime;

    bool operator==(const CaseComparison&) const = default;
};

/// Conflict when they are not of the same package. Malformed when a journal does not fold.
Result<CaseComparison> compareCases(const QList<ReviewEvent>& reference, const QList<ReviewEvent>& practised);

/// Keys are stable; in no language.
QJsonObject toJson(const CaseComparison& comparison);

} // namespace Mingjing
