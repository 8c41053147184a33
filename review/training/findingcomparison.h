// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/finding.h"
#include "review/training/agreement.h"

#include <QList>
#include <QString>

namespace Mingjing {

struct CaseState;

/// One finding of the reference, of the one who practises, or of both.
struct FindingComparison {
    enum class Kind {
        Matched,
        Missed, ///< only the reference has it
        Invented, ///< only the one who practises has it
    };

    Kind kind = Kind::Matched;
    /// As they stand; the one that is not there is without an id.
    Finding reference;
    Finding practised;
    /// Of the reference's evidence, how much the other's shows: the mean of the best overlaps, 0 to 1.
    double evidenceOverlap = 0;

    bool operator==(const FindingComparison&) const = default;
};
/// `matched`, `missed`, `invented`.
QString findingComparisonKindId(FindingComparison::Kind kind);

/// Standing findings of both. Two match when they share a clause, or a twin of it; where several could, the pair that
/// shares most clauses and evidence is taken first. Those of the reference in their order, then the invented ones.
QList<FindingComparison> compareFindings(const CaseState& reference, const CaseState& practised);

Retrieval retrievalOf(const QList<FindingComparison>& findings);

} // namespace Mingjing
