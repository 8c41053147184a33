// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptgraph.h"

#include "review/script/scriptcollector.h"

#include <algorithm>

namespace Mingjing {

using Branch = ScriptContinuation::Branch;

namespace {

constexpr size_t mostFunctions = 2000;
constexpr size_t mostPreceding = 200;

std::vector<int> spread(int from, const std::vector<std::vector<int>>& edges)
{
    std::vector<int> found{from};
    std::vector<bool> seen(edges.size(), false);
    seen[static_cast<size_t>(from)] = true;
    for (size_t i = 0; i < found.size() && found.size() < mostFunctions; ++i) {
        for (const int next : edges[static_cast<size_t>(found[i])]) {
            if (seen[static_cast<size_t>(next)])
                continue;
            seen[static_cast<size_t>(next)] = true;
            found.push_back(next);
        }
    }
    return found;
}

} // namespace

ScriptGraph::ScriptGraph(const ScriptFacts& facts)
    : m_facts(facts),
      m_callers(facts.functions.size()),
      m_callees(facts.functions.size()),
      m_inner(facts.functions.size()),
      m_derived(facts.calls.size()),
      m_callbacks(facts.calls.size()),
      m_reaching(facts.functions.size()),
      m_reached(facts.functions.size())
{
    const auto connect = [this](int caller, int callee) {
        m_callers[static_cast<size_t>(callee)].push_back(caller);
        m_callees[static_cast<size_t>(caller)].push_back(callee);
    };
    for (int index = 0; index < static_cast<int>(facts.calls.size()); ++index) {
        const ScriptCall& call = facts.calls[static_cast<size_t>(index)];
        if (call.site >= 0) {
            m_derived[static_cast<size_t>(call.site)].push_back(index);
            continue;
        }
        if (call.function < 0)
            continue;
        m_inner[static_cast<size_t>(call.function)].push_back(index);
        for (const int target : call.targets)
            connect(call.function, target);
    }
    for (int index = 0; index < static_cast<int>(facts.functions.size()); ++index) {
        const ScriptFunction& function = facts.functions[static_cast<size_t>(index)];
        if (function.callback.call >= 0) {
            m_callbacks[static_cast<size_t>(function.callback.call)].push_back(index);
            const int from = facts.calls[static_cast<size_t>(function.callback.call)].function;
            if (from >= 0)
                connect(from, index);
        } else if (function.parent >= 0 && !function.member && function.kind != ScriptFunction::Kind::Declaration) {
            // Written in place and handed on in a way that is not followed.
            connect(function.parent, index);
        }
    }
}

const std::vector<int>& ScriptGraph::reaching(int function) const
{
    std::vector<int>& known = m_reaching[static_cast<size_t>(function)];
    if (known.empty())
        known = spread(function, m_callers);
    return known;
}

const std::vector<int>& ScriptGraph::reached(int function) const
{
    std::vector<int>& known = m_reached[static_cast<size_t>(function)];
    if (known.empty())
        known = spread(function, m_callees);
    return known;
}

std::vector<ScriptContinuation> ScriptGraph::preceding(int call) const
{
    std::vector<ScriptContinuation> found;
    std::vector<int> seen;
    const auto add = [&](const ScriptContinuation& one) {
        if (one.call < 0 || one.call == call || found.size() >= mostPreceding
            || std::find(seen.begin(), seen.end(), one.call) != seen.end()) {
            return;
        }
        seen.push_back(one.call);
        found.push_back(one);
    };
    const ScriptCall& start = m_facts.calls[static_cast<size_t>(call)];
    for (const ScriptContinuation& one : start.after)
        add(one);
    if (start.function >= 0) {
        for (const int function : reaching(start.function)) {
            if (found.size() >= mostPreceding)
                break;
            const ScriptFunction& here = m_facts.functions[static_cast<size_t>(function)];
            if (here.callback.call >= 0) {
                add(here.callback);
                for (const ScriptContinuation& one : m_facts.calls[static_cast<size_t>(here.callback.call)].after)
                    add(one);
            }
            // Callers run it where they stand: behind what they wait for.
            for (const int caller : m_callers[static_cast<size_t>(function)]) {
                for (const int index : m_inner[static_cast<size_t>(caller)]) {
                    const ScriptCall& one = m_facts.calls[static_cast<size_t>(index)];
                    if (std::find(one.targets.begin(), one.targets.end(), function) == one.targets.end())
                        continue;
                    for (const ScriptContinuation& link : one.after)
                        add(link);
                }
            }
        }
    }
    // What a call waited for is made of: the wrapper's inner calls, the promise that a chain began with, and what
    // earlier links of the chain did.
    for (size_t i = 0; i < found.size() && found.size() < mostPreceding; ++i) {
        const ScriptContinuation one = found[i];
        const ScriptCall& waited = m_facts.calls[static_cast<size_t>(one.call)];
        for (const int derived : m_derived[static_cast<size_t>(one.call)])
            add({derived, one.branch});
        const bool chained = waited.written.endsWith(QStringLiteral(".then"))
            || waited.written.endsWith(QStringLiteral(".catch")) || waited.written.endsWith(QStringLiteral(".finally"));
        if (chained) {
            add({waited.receiver, one.branch});
            if (waited.receiver >= 0) {
                for (const int callback : m_callbacks[static_cast<size_t>(waited.receiver)]) {
                    for (const int inner : m_inner[static_cast<size_t>(callback)])
                        add({inner, one.branch});
                }
            }
        }
        for (const int target : waited.targets) {
            const ScriptRange& whole = m_facts.functions[static_cast<size_t>(target)].range;
            // Calls stand in the order of the source.
            auto inner =
                std::lower_bound(m_facts.calls.begin(), m_facts.calls.end(), whole.begin,
                                 [](const ScriptCall& a, int begin) { return a.site < 0 && a.range.begin < begin; });
            for (; inner != m_facts.calls.end() && inner->site < 0 && inner->range.begin < whole.end; ++inner) {
                if (found.size() >= mostPreceding)
                    break;
                add({static_cast<int>(inner - m_facts.calls.begin()), one.branch});
            }
        }
    }
    return found;
}

bool ScriptGraph::fromTimer(int function) const
{
    const std::vector<int>& functions = reaching(function);
    return std::any_of(functions.begin(), functions.end(), [this](int one) {
        return m_facts.functions[static_cast<size_t>(one)].callback.branch == Branch::Timer
            && m_facts.functions[static_cast<size_t>(one)].callback.call >= 0;
    });
}

} // namespace Mingjing
