// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/ruleset.h"
#include "review/hints/wordindex.h"

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

private:
    void collect(const Condition& condition, const QStringList& prefilter);
    void add(const QStringList& words, const QStringList& prefilter);
    bool needs(const ScannedFile& file) const;

    WordIndex m_literals;
    std::vector<int> m_wanted;
    bool m_every = false;
};

} // namespace Mingjing
