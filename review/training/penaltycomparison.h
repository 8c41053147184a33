// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/decidedstep.h"

#include <QList>
#include <QString>

namespace Mingjing {

struct Decision;

/// One step of the reference's decision, of the other's, or of both.
struct PenaltyComparison {
    enum class Kind {
        Same,
        Different, ///< the same measure with another length, deadline or condition
        Missed, ///< only the reference has it
        Invented, ///< only the one who practises has it
    };

    Kind kind = Kind::Same;
    /// The one that is not there is without an id.
    DecidedStep reference;
    DecidedStep practised;

    bool operator==(const PenaltyComparison&) const = default;
};
/// `same`, `different`, `missed`, `invented`.
QString penaltyComparisonKindId(PenaltyComparison::Kind kind);

/// Steps that are not left out. Two are the same measure when kind, platform and capabilities are. Those of the
/// reference in their order, then the invented ones. nullptr: nothing was decided.
QList<PenaltyComparison> comparePenalties(const Decision* reference, const Decision* practised);

} // namespace Mingjing
