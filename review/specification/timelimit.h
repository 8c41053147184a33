// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// A period that an obligation or a right is bound to, outside the penalties.
struct TimeLimit {
    enum class Unit { Hours, NaturalDays, Times };

    /// Id of the clause that sets it.
    QString clause;
    int line = 0;
    int amount = 0;
    Unit unit = Unit::NaturalDays;
    /// The sentence it was read from, as printed.
    QString text;
};

/// `hours`, `natural_days`, `times`.
QString timeLimitUnitId(TimeLimit::Unit unit);

} // namespace Mingjing
