// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/scriptfolder.h"
#include "review/script/scriptreader.h"

#include <QHash>

namespace Mingjing {

/// Fills the facts of one script, step by step; each step is linear.
class ScriptCollector final
{
public:
    ScriptCollector(const SyntaxNodes& nodes, const ScriptScopes& scopes, ScriptFolder& folder, ScriptFacts& facts,
                    const ScriptLimits& limits);

    void collect();

private:
    /// What holds for a part of the script. Chains are indices of their last links.
    struct Context {
        int function = -1;
        int guard = -1;
        int after = -1;
        int statement = -1;
        int call = -1;
        /// Texts here are pieces of one that was noted.
        bool quiet = false;
    };
    struct Open {
        int end = 0;
        Context context;
    };
    struct GuardLink {
        int guard = -1;
        int next = -1;
    };
    struct AfterLink {
        ScriptContinuation continuation;
        int next = -1;
    };

    void listFunctions();
    void listImports();
    void listCalls();
    void walk();
    void listContainers();
    void nameMembers(int container, const ScriptValue& value, const QString& path, int depth);
    void addClass(int node);
    void followMethods();
    void listExports();
    void exportStatement(int node);
    void exportAssignment(int node);

    bool stopped();
    void enter(int node);
    void noteText(int node, Context& context);
    void noteReturn(int function, int value);
    bool makesText(int node) const;
    QString keyOfText(int node) const;
    int guardOf(int test, ScriptGuard::Kind kind, bool negated);
    int guarded(int chain, int test, ScriptGuard::Kind kind, bool negated);
    bool leaves(int statement) const;
    std::vector<int> guardsOf(int chain) const;
    std::vector<ScriptContinuation> afterOf(int chain) const;
    void handOver(const ScriptValue& value, int call, ScriptContinuation::Branch branch);

    const SyntaxNodes& m_nodes;
    const ScriptScopes& m_scopes;
    ScriptFolder& m_folder;
    ScriptFacts& m_facts;
    const ScriptLimits& m_limits;

    std::vector<Open> m_open;
    std::vector<GuardLink> m_guardLinks;
    std::vector<AfterLink> m_afterLinks;
    QHash<qint64, int> m_guards;
    /// Calls that a statement waits for.
    QHash<int, std::vector<int>> m_awaited;
    /// The object literal or class body that a function is a member of.
    std::vector<int> m_objects;
    int m_namedMembers = 0;
};

/// Notes which functions of \a facts hand parameters on to the platform, and adds what their callers make of it.
void deriveCalls(ScriptFacts& facts);
/// As deriveCalls() for one call: appends the call that results when \a wrapper, a function of \a name, is called with
/// the arguments of call \a site. False beyond the bound.
bool addDerivedCall(ScriptFacts& facts, int site, const ScriptWrapper& wrapper, const QString& name);
/// The wrapper that \a function becomes by calling \a inner with \a arguments; without a name when nothing of its own
/// parameters is handed on.
ScriptWrapper composedWrapper(int function, const ScriptWrapper& inner, const QString& name,
                              const std::vector<ScriptValue>& arguments);
/// The functions around \a function, itself first.
std::vector<int> functionsAround(const ScriptFacts& facts, int function);

} // namespace Mingjing
