// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/scriptfacts.h"

#include <vector>

namespace Mingjing {

/// Who runs whom inside one script. Built once for many questions; \a facts must outlive it and not change.
/// Not thread-safe: one for each thread.
class ScriptGraph final
{
public:
    explicit ScriptGraph(const ScriptFacts& facts);

    /// The functions that lead to \a function, itself first: its callers, and for a callback what hands it over,
    /// however far away. Bounded at 2,000.
    const std::vector<int>& reaching(int function) const;
    /// The functions that \a function leads to, itself first: what it calls, and the callbacks in it.
    const std::vector<int>& reached(int function) const;
    /// The calls that have to have ended before \a call runs: those around it and those around whatever calls its
    /// function. Of a call of a function of this file also the calls inside that function, and the calls derived from
    /// it. Nearest first, each once, at most 200.
    std::vector<ScriptContinuation> preceding(int call) const;
    /// Whether \a function runs from a timer.
    bool fromTimer(int function) const;

private:
    const ScriptFacts& m_facts;
    std::vector<std::vector<int>> m_callers;
    std::vector<std::vector<int>> m_callees;
    std::vector<std::vector<int>> m_inner;
    std::vector<std::vector<int>> m_derived;
    std::vector<std::vector<int>> m_callbacks;
    mutable std::vector<std::vector<int>> m_reaching;
    mutable std::vector<std::vector<int>> m_reached;
};

} // namespace Mingjing
