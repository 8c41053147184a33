// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// A period that an obligation or a right is bound to, outside the penalties.
struct TimeLimit {
    enum class Unit { Hours, NaturalDays, BusinessDays, Times };

    /// Id of the clause that sets it.
    QString clause;
    int line = 0;
    int amount = 0;
    Unit unit = Unit::NaturalDays;
    /// The sentence it was read from, as printed.
    QString text;
};

/// `hours`, `natural_days`, `business_days`, `times`.
QString timeLimitUnitId(TimeLimit::Unit unit);

/// The limits that the sentences of \a clause set (24 小时内, 60 个自然日, 一次申诉).
QList<TimeLimit> timeLimitsOf(const Clause& clause);

} // namespace Mingjing
