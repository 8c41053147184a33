// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// How long a column of a chart is.
enum class PeriodLength { Day, Week, Month, Quarter, Year };

/// `day`, `week`, `month`, `quarter`, `year`.
QString periodLengthId(PeriodLength length);
std::optional<PeriodLength> periodLengthFromId(const QString& id);

/// Whole days, both included.
struct Period {
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const Period&) const = default;
};

/// The calendar's periods (weeks begin on Monday) that \a span touches, in order, cut at its ends. Empty when \a span
/// ends before it begins, or would give more than maximumPeriods.
QList<Period> periodsOf(const Period& span, PeriodLength length);
inline constexpr qsizetype maximumPeriods = 4000;

/// The shortest length that parts \a span into no more than \a most periods.
PeriodLength fittingLength(const Period& span, int most = 32);

} // namespace Mingjing
