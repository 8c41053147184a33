// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/carryover.h"
#include "review/cases/casequery.h"
#include "review/cases/casestate.h"

#include <QList>
#include <QString>

namespace Mingjing {

class Comparison;

/// Port: the open cases, and carrying one over. Used from the GUI thread; each call takes a moment, not longer.
class CarryOverPort
{
public:
    virtual ~CarryOverPort() = default;

    /// Open cases that are judged by the edition, the last touched first.
    virtual Result<QList<CaseSummary>> openCases(const QString& editionSha256) const = 0;
    virtual Result<CaseState> state(const QString& caseId) const = 0;
    /// Judges the case by the new edition from now on. \a seen is what the person agreed to: Conflict when the case is
    /// no longer what it was then. Busy when another process keeps writing.
    virtual Result<void> carryOver(const QString& caseId, const Comparison& comparison, const CarryOverPlan& seen) = 0;
};

} // namespace Mingjing
