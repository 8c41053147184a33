// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/ruleset.h"
#include "review/hints/wordindex.h"

#include <QHash>

#include <vector>

namespace Mingjing {

class ScannedFiles;
struct ScannedFile;

/// Which scripts have to be parsed: a cheap look at what each must spell so that a condition can hold in it.
class NeededScripts final
{
public:
    explicit NeededScripts(const RuleSet& rules);

    /// What ScannedFiles looks for in scripts.
    const WordIndex& literals() const { return m_literals; }
    /// Indices of the scripts that can match, ascending.
    std::vector<int> choose(const ScannedFiles& files) const;
    /// Whether the condition with this number can hold in \a file.
    bool mayHold(int condition, const ScannedFile& file) const;

private:
    void collect(const Condition& condition, const QStringList& prefilter);
    void add(int condition, const QStringList& words, const QStringList& prefilter);

    WordIndex m_literals;
    /// By Condition::number, of conditions about scripts; empty when nothing is known.
    QHash<int, std::vector<int>> m_ofCondition;
    std::vector<int> m_wanted;
    bool m_every = false;
};

} // namespace Mingjing
