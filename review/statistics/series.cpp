// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/statistics/series.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace Mingjing {

namespace {

qint64 sumOf(const QList<qint64>& counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

} // namespace

qint64 Series::total() const
{
    return sumOf(counts);
}

qint64 KeyTotal::total() const
{
    return sumOf(counts);
}

QList<Series> seriesByPart(const QList<DailyCount>& counts, const QList<Period>& periods)
{
    QMap<QString, QList<qint64>> byPart;
    for (const DailyCount& count : counts) {
        const auto after = std::upper_bound(periods.cbegin(), periods.cend(), count.day,
                                            [](QDate day, const Period& period) { return day < period.first; });
        if (after == periods.cbegin() || !std::prev(after)->contains(count.day))
            continue;
        QList<qint64>& series = byPart[count.part];
        series.resize(periods.size());
        series[std::distance(periods.cbegin(), after) - 1] += count.count;
    }
    QList<Series> result;
    for (auto it = byPart.cbegin(); it != byPart.cend(); ++it)
        result.append({it.key(), it.value()});
    return result;
}

Breakdown breakdownByKey(const QList<DailyCount>& counts)
{
    Breakdown breakdown;
    QMap<QString, QMap<QString, qint64>> byKey;
    for (const DailyCount& count : counts) {
        byKey[count.key][count.part] += count.count;
        breakdown.total += count.count;
        if (!breakdown.parts.contains(count.part))
            breakdown.parts.append(count.part);
    }
    breakdown.parts.sort();
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        KeyTotal total{it.key(), {}};
        for (const QString& part : std::as_const(breakdown.parts))
            total.counts.append(it.value().value(part));
        breakdown.keys.append(total);
    }
    std::stable_sort(breakdown.keys.begin(), breakdown.keys.end(),
                     [](const KeyTotal& one, const KeyTotal& other) { return one.total() > other.total(); });
    return breakdown;
}

std::chrono::milliseconds median(QList<std::chrono::milliseconds> times)
{
    if (times.isEmpty())
        return std::chrono::milliseconds(0);
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    if (times.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(times.begin(), middle)) / 2;
}

} // namespace Mingjing
