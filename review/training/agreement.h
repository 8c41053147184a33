// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <utility>

namespace Mingjing {

/// How far those who judged the same things said the same.
struct Agreement {
    /// Things that at least two judged.
    qsizetype items = 0;
    /// Share of the pairs of words on one thing that are the same, 0 to 1. Cohen: the share of things that both judged
    /// alike.
    double observed = 0;
    /// What the same would be if everybody chose words by chance as often as they did.
    double expected = 0;
    /// Agreement beyond chance: 1 whole, 0 as by chance, below it less. Absent where chance alone agrees always:
    /// without things, or when everybody said one and the same word throughout.
    std::optional<double> kappa;

    bool operator==(const Agreement&) const = default;
};

/// Cohen's kappa of two who judged: one pair of words, as numbers, for each thing.
Agreement cohenKappa(const QList<std::pair<int, int>>& words);

/// Fleiss' kappa of several: for each thing how many chose each word; the lists are of the same length. Things that
/// fewer than two judged say nothing; the others may be judged by different numbers of people.
Agreement fleissKappa(const QList<QList<int>>& counts);

/// How much of what is there was found, and how much of what was found is there.
struct Retrieval {
    qsizetype matched = 0;
    /// There and not found.
    qsizetype missed = 0;
    /// Found and not there.
    qsizetype invented = 0;

    /// Share of what was found that is there; absent when nothing was found.
    std::optional<double> precision() const;
    /// Share of what is there that was found; absent when nothing is there.
    std::optional<double> recall() const;
    /// Their harmonic mean; absent when one of them is.
    std::optional<double> f1() const;

    bool operator==(const Retrieval&) const = default;
};

} // namespace Mingjing
