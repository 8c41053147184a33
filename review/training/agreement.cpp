// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/agreement.h"

#include <QHash>

#include <numeric>

namespace Mingjing {

namespace {

constexpr double nothing = 1e-12;

Agreement agreementOf(qsizetype items, double observed, double expected)
{
    Agreement agreement{items, observed, expected, std::nullopt};
    if (items > 0 && 1 - expected > nothing)
        agreement.kappa = (observed - expected) / (1 - expected);
    return agreement;
}

} // namespace

Agreement cohenKappa(const QList<std::pair<int, int>>& words)
{
    if (words.isEmpty())
        return {};
    QHash<int, qsizetype> first;
    QHash<int, qsizetype> second;
    qsizetype same = 0;
    for (const auto& [one, other] : words) {
        ++first[one];
        ++second[other];
        same += one == other ? 1 : 0;
    }
    const double items = double(words.size());
    double expected = 0;
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        expected += double(it.value()) / items * double(second.value(it.key())) / items;
    return agreementOf(words.size(), double(same) / items, expected);
}

Agreement fleissKappa(const QList<QList<int>>& counts)
{
    QList<double> chosen;
    double all = 0;
    double observed = 0;
    qsizetype items = 0;
    for (const QList<int>& item : counts) {
        const double judges = std::accumulate(item.cbegin(), item.cend(), 0);
        if (judges < 2)
            continue;
        ++items;
        all += judges;
        chosen.resize(std::max(chosen.size(), item.size()));
        double pairs = 0;
        for (qsizetype word = 0; word < item.size(); ++word) {
            const double count = item.at(word);
            pairs += count * (count - 1);
            chosen[word] += count;
        }
        observed += pairs / (judges * (judges - 1));
    }
    if (items == 0)
        return {};
    double expected = 0;
    for (const double count : std::as_const(chosen))
        expected += count / all * count / all;
    return agreementOf(items, observed / double(items), expected);
}

std::optional<double> Retrieval::precision() const
{
    const qsizetype found = matched + invented;
    return found == 0 ? std::nullopt : std::optional(double(matched) / double(found));
}

std::optional<double> Retrieval::recall() const
{
    const qsizetype there = matched + missed;
    return there == 0 ? std::nullopt : std::optional(double(matched) / double(there));
}

std::optional<double> Retrieval::f1() const
{
    if (!precision() || !recall())
        return std::nullopt;
    const double sum = *precision() + *recall();
    return sum == 0 ? 0 : 2 * *precision() * *recall() / sum;
}

} // namespace Mingjing
