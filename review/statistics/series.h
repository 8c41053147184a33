// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/statistics/casestatistics.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// One colour of a chart: a count for each period.
struct Series {
    QString name;
    QList<qint64> counts;

    qint64 total() const;
    bool operator==(const Series&) const = default;
};

/// One bar of a chart that is told apart by keys.
struct KeyTotal {
    QString key;
    /// By part, in the order of Breakdown::parts.
    QList<qint64> counts;

    qint64 total() const;
    bool operator==(const KeyTotal&) const = default;
};

struct Breakdown {
    /// Sorted.
    QStringList parts;
    /// The largest first; of the same size by key.
    QList<KeyTotal> keys;
    /// Of all together.
    qint64 total = 0;

    bool operator==(const Breakdown&) const = default;
};

/// A series for each part, the parts sorted; days outside every period are left out.
QList<Series> seriesByPart(const QList<DailyCount>& counts, const QList<Period>& periods);
/// A bar for each key.
Breakdown breakdownByKey(const QList<DailyCount>& counts);
/// In the middle: half are not smaller; of an even number the mean of the two. 0 of none.
std::chrono::milliseconds median(QList<std::chrono::milliseconds> times);

} // namespace Mingjing
