// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/scriptfacts.h"
#include "review/script/scriptscopes.h"
#include "review/script/valuemaking.h"

#include <optional>
#include <vector>

namespace Mingjing {

/// What expressions of a script are without running it. Depth is bounded; what lies deeper is unknown.
class ScriptFolder final
{
public:
    /// Both must outlive the folder.
    ScriptFolder(const SyntaxNodes& nodes, const ScriptScopes& scopes);

    ScriptValue fold(int node) { return fold(node, 0); }
    QList<ScriptValue> arguments(int call) { return arguments(call, 0); }
    /// What is called; for `f.call(…)`, `f.apply(…)` it is `f`.
    ScriptValue callee(int call) { return callee(call, 0); }
    /// The resolved name of what is called by call \a index; empty when it has none.
    QString nameOfCall(int index) { return nameOfCall(index, 0); }
    /// The arguments as the callee gets them: without `this` for `call`, the array's for `apply`.
    QList<ScriptValue> passedArguments(int index);

    /// Nodes of calls and `new`, and of functions, in the order of the source; their indices are those of the facts.
    const std::vector<int>& calls() const { return m_calls; }
    const std::vector<int>& functions() const { return m_functions; }
    /// Of the node of a call or function; -1 for others.
    int indexOf(int node) const { return node < 0 ? -1 : m_index[static_cast<size_t>(node)]; }

    /// The call that the function at \a node is handed over to where it stands: call, how. Call is -1 when it is not.
    ScriptContinuation handedTo(int function) const;
    /// The call at the beginning of a chain of `then`, `catch`, `finally`; \a index when it is none of these.
    int chainStart(int index);
    /// The call that `.then` and the like are called on; -1 when that is not known.
    int receiver(int index);

    static bool isPromiseMethod(QStringView name);

private:
    ScriptValue fold(int node, int depth);
    ScriptValue foldBinding(int binding, int depth);
    ScriptValue foldUncached(int binding, int depth);
    ScriptValue foldParameter(const ScriptBinding& binding, int depth);
    ScriptValue foldCall(int node, int depth);
    ScriptValue foldUncachedCall(int node, int depth);
    ScriptValue foldBinary(int node, int depth);
    ScriptValue foldUnary(int node, int depth);
    ScriptValue foldObject(int node, int depth);
    ScriptValue foldTemplate(int node, int depth);
    ScriptValue calledResult(int node, int depth);
    std::optional<ScriptValue> simpleReturn(int function, int depth);
    QList<ScriptValue> arguments(int call, int depth);
    ScriptValue callee(int call, int depth);
    QString nameOfCall(int index, int depth);
    QString keyOf(int key, int depth);
    /// Of `f.call`: `call`, and `f`'s node is returned; -1 otherwise.
    int indirect(int call, QStringView* how) const;

    const SyntaxNodes& m_nodes;
    const ScriptScopes& m_scopes;
    std::vector<int> m_index;
    std::vector<int> m_calls;
    std::vector<int> m_functions;
    enum class State : quint8 { New, Busy, Done };
    std::vector<State> m_bindingStates;
    std::vector<ScriptValue> m_bindingValues;
    std::vector<State> m_nameStates;
    std::vector<QString> m_names;
    std::vector<int> m_chainStarts;
    std::vector<State> m_callStates;
    std::vector<ScriptValue> m_callValues;
    std::vector<State> m_returnStates;
    std::vector<std::optional<ScriptValue>> m_returns;
};

} // namespace Mingjing
