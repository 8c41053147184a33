// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

/// Which days a period is counted in.
enum class DayCount {
    Natural, ///< every day
    Business, ///< working days of a calendar
};

/// `natural`, `business`.
QString dayCountId(DayCount count);
std::optional<DayCount> dayCountFromId(const QString& id);

} // namespace Mingjing
