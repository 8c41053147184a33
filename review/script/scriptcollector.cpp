// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptcollector.h"

#include <algorithm>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Branch = ScriptContinuation::Branch;

namespace {

constexpr size_t mostReturns = 32;
constexpr size_t longestChain = 32;
constexpr int mostTestNodes = 200;
constexpr qsizetype mostTestNames = 40;
constexpr qsizetype longestWritten = 200;

} // namespace

ScriptCollector::ScriptCollector(const SyntaxNodes& nodes, const ScriptScopes& scopes, ScriptFolder& folder,
                                 ScriptFacts& facts, const ScriptLimits& limits)
    : m_nodes(nodes), m_scopes(scopes), m_folder(folder), m_facts(facts), m_limits(limits)
{
}

bool ScriptCollector::stopped()
{
    if (m_facts.ended.isEmpty() && m_limits.cancellation.requested())
        m_facts.ended = u"cancelled"_s;
    return !m_facts.ended.isEmpty();
}

void ScriptCollector::collect()
{
    listFunctions();
    listImports();
    listCalls();
    walk();
    listContainers();
    followMethods();
    listExports();
    deriveCalls(m_facts);
}

void ScriptCollector::listFunctions()
{
    m_objects.resize(m_folder.functions().size(), -1);
    for (const int node : m_folder.functions()) {
        ScriptFunction function;
        const int parent = m_nodes.parent(node);
        int name = m_nodes.child(node, Field::Name);
        switch (m_nodes.kind(node)) {
        case Syntax::FunctionDeclaration:
            function.kind = ScriptFunction::Kind::Declaration;
            break;
        case Syntax::Arrow:
            function.kind = ScriptFunction::Kind::Arrow;
            break;
        case Syntax::Method: {
            const QStringView before = m_nodes.tree().textOf(
                m_nodes.at(node).begin, name < 0 ? m_nodes.at(node).begin : m_nodes.at(name).begin);
            function.kind = before.startsWith(u"get ") ? ScriptFunction::Kind::Getter
                : before.startsWith(u"set ")           ? ScriptFunction::Kind::Setter
                                                       : ScriptFunction::Kind::Method;
            m_objects[m_facts.functions.size()] = parent;
            break;
        }
        default:
            function.kind = ScriptFunction::Kind::Expression;
            break;
        }
        if (m_nodes.kind(parent) == Syntax::Pair || m_nodes.kind(parent) == Syntax::FieldDefinition) {
            for (int one = m_nodes.firstChild(parent); one >= 0; one = m_nodes.sibling(one)) {
                if (one != node && m_nodes.kind(one) != Syntax::Token) {
                    name = one;
                    break;
                }
            }
            m_objects[m_facts.functions.size()] = m_nodes.parent(parent);
        } else if (name < 0 && m_nodes.kind(parent) == Syntax::Declarator) {
            name = m_nodes.child(parent, Field::Name);
        } else if (name < 0 && m_nodes.kind(parent) == Syntax::Assignment) {
            name = m_nodes.child(parent, Field::Left);
            if (m_nodes.kind(name) == Syntax::Member)
                name = m_nodes.child(name, Field::Property);
        }
        if (m_nodes.kind(name) == Syntax::String || m_nodes.kind(name) == Syntax::ComputedKey)
            function.name = m_folder.fold(m_nodes.kind(name) == Syntax::String ? name : m_nodes.firstChild(name))
                                .knownText()
                                .left(longestWritten);
        else if (name >= 0 && m_nodes.text(name).size() <= longestWritten)
            function.name = m_nodes.text(name).toString();
        function.path = function.name;
        const int begin = m_nodes.at(node).begin;
        function.asynchronous = m_nodes.tree().textOf(begin, std::min(begin + 6, m_nodes.at(node).end)) == u"async ";
        if (const int single = m_nodes.child(node, Field::Parameter); single >= 0) {
            function.parameters.append(m_nodes.text(single).left(longestWritten).toString());
        } else if (const int list = m_nodes.child(node, Field::Parameters); list >= 0) {
            for (int one = m_nodes.firstChild(list); one >= 0 && function.parameters.size() < 64;
                 one = m_nodes.sibling(one)) {
                const int pattern = m_nodes.child(one, Field::Pattern);
                const int left = m_nodes.child(one, Field::Left);
                function.parameters.append(m_nodes.text(pattern >= 0    ? pattern
                                                            : left >= 0 ? left
                                                                        : one)
                                               .left(longestWritten)
                                               .toString());
            }
        }
        function.callback = m_folder.handedTo(node);
        function.range = m_nodes.range(node);
        m_facts.functions.push_back(std::move(function));
    }
}

void ScriptCollector::listImports()
{
    for (const ScriptScopes::Import& one : m_scopes.imports()) {
        ScriptImport import;
        import.module = m_folder.fold(one.module).text.left(longestWritten);
        import.name = one.name;
        import.range = m_nodes.range(one.node);
        m_facts.imports.push_back(std::move(import));
    }
}

void ScriptCollector::handOver(const ScriptValue& value, int call, Branch branch)
{
    if (value.kind != ScriptValue::Kind::Function || value.function < 0)
        return;
    ScriptFunction& function = m_facts.functions[static_cast<size_t>(value.function)];
    if (function.callback.call < 0)
        function.callback = {call, branch};
}

void ScriptCollector::listCalls()
{
    for (int index = 0; index < static_cast<int>(m_folder.calls().size()); ++index) {
        if (index % 1024 == 0 && stopped())
            return;
        const int node = m_folder.calls()[static_cast<size_t>(index)];
        ScriptCall call;
        call.construct = m_nodes.kind(node) == Syntax::New;
        call.name = m_folder.nameOfCall(index);
        const int callee = m_nodes.child(node, call.construct ? Field::Constructor : Field::Function);
        if (callee >= 0)
            call.written = m_nodes.text(callee).left(longestWritten).toString();
        call.receiver = m_folder.receiver(index);
        const QList<ScriptValue> arguments = m_folder.passedArguments(index);
        call.arguments.assign(arguments.begin(), arguments.end());
        const ScriptValue called = m_folder.callee(node);
        called.anyOf([&call](const ScriptValue& one) {
            if (one.kind == ScriptValue::Kind::Function && one.function >= 0)
                call.targets.push_back(one.function);
            return false;
        });
        if (called.isUnknown() && called.origin == ScriptValue::Origin::Import) {
            call.import = called.source;
            call.importedName = called.path;
        }
        call.awaited =
            m_nodes.kind(m_nodes.parent(node)) == Syntax::Await || m_nodes.kind(m_nodes.parent(node)) == Syntax::Yield;
        call.range = m_nodes.range(node);
        m_facts.calls.push_back(std::move(call));
    }
    // Callbacks that are named, not written in place.
    for (int index = 0; index < static_cast<int>(m_facts.calls.size()); ++index) {
        const ScriptCall& call = m_facts.calls[static_cast<size_t>(index)];
        const bool then = call.written.endsWith(".then"_L1);
        for (size_t i = 0; i < call.arguments.size(); ++i) {
            const ScriptValue& argument = call.arguments[i];
            if (argument.kind == ScriptValue::Kind::Object) {
                for (const ScriptMember& one : argument.members) {
                    if (one.name == "success"_L1)
                        handOver(one.value, index, Branch::Success);
                    else if (one.name == "fail"_L1 || one.name == "error"_L1)
                        handOver(one.value, index, Branch::Failure);
                    else if (one.name == "complete"_L1)
                        handOver(one.value, index, Branch::Always);
                }
                continue;
            }
            Branch branch = Branch::Other;
            if (then)
                branch = i == 0 ? Branch::Success : Branch::Failure;
            else if (call.written.endsWith(".catch"_L1))
                branch = Branch::Failure;
            else if (call.written.endsWith(".finally"_L1))
                branch = Branch::Always;
            else if (call.name == "setTimeout"_L1 || call.name == "setInterval"_L1)
                branch = Branch::Timer;
            handOver(argument, index, branch);
        }
    }
}

bool ScriptCollector::leaves(int statement) const
{
    // Only the last statement of a block counts; blocks are few statements long where they end early.
    for (int steps = 0; steps < 4 && statement >= 0; ++steps) {
        switch (m_nodes.kind(statement)) {
        case Syntax::Return:
        case Syntax::Throw:
            return true;
        case Syntax::Block: {
            int last = -1;
            for (int one = m_nodes.firstChild(statement); one >= 0; one = m_nodes.sibling(one))
                last = one;
            statement = last;
            break;
        }
        default:
            return false;
        }
    }
    return false;
}

int ScriptCollector::guardOf(int test, ScriptGuard::Kind kind, bool negated)
{
    const qint64 key = qint64(test) * 2 + (negated ? 1 : 0);
    if (const auto found = m_guards.constFind(key); found != m_guards.constEnd())
        return *found;
    ScriptGuard guard;
    guard.kind = kind;
    guard.negated = negated;
    guard.range = m_nodes.range(test);
    const auto addName = [&guard](const QString& name) {
        if (!name.isEmpty() && name.size() <= longestWritten && guard.names.size() < mostTestNames
            && !guard.names.contains(name))
            guard.names.append(name);
    };
    int count = 0;
    for (int node = test; node < m_nodes.next(test) && ++count < mostTestNodes;) {
        int next = node + 1;
        switch (m_nodes.kind(node)) {
        case Syntax::Identifier:
        case Syntax::Member:
        case Syntax::Subscript: {
            const ScriptValue value = m_folder.fold(node);
            value.anyOf([&](const ScriptValue& one) {
                if (one.isUnknown())
                    addName(one.text);
                return false;
            });
            if (m_nodes.text(node).size() <= longestWritten)
                addName(m_nodes.text(node).toString());
            if ((value.kind == ScriptValue::Kind::Text || value.kind == ScriptValue::Kind::Number)
                && guard.texts.size() < mostTestNames)
                guard.texts.append(value.text.left(longestWritten));
            // What is behind `a.b` is looked at alone where it is more than names.
            int root = node;
            for (int steps = 0; steps < mostTestNodes && m_nodes.kind(root) == Syntax::Member; ++steps)
                root = m_nodes.plain(m_nodes.child(root, Field::Object));
            if (m_nodes.kind(node) == Syntax::Member
                && (m_nodes.kind(root) == Syntax::Identifier || m_nodes.kind(root) == Syntax::This)) {
                next = m_nodes.next(node);
            }
            break;
        }
        case Syntax::Call:
            if (const int index = m_folder.indexOf(node); index >= 0)
                addName(m_folder.nameOfCall(index));
            break;
        case Syntax::String:
        case Syntax::Template:
        case Syntax::Number:
        case Syntax::Regex:
            if (guard.texts.size() < mostTestNames)
                guard.texts.append(m_folder.fold(node).knownText().left(longestWritten));
            if (m_nodes.kind(node) == Syntax::Regex && guard.texts.size() < mostTestNames)
                guard.texts.last() = m_folder.fold(node).text.left(longestWritten);
            break;
        default:
            if (m_nodes.isFunction(node))
                next = m_nodes.next(node);
            break;
        }
        node = next;
    }
    const int index = static_cast<int>(m_facts.guards.size());
    m_facts.guards.push_back(std::move(guard));
    m_guards.insert(key, index);
    return index;
}

int ScriptCollector::guarded(int chain, int test, ScriptGuard::Kind kind, bool negated)
{
    if (test < 0)
        return chain;
    m_guardLinks.push_back({guardOf(test, kind, negated), chain});
    return static_cast<int>(m_guardLinks.size()) - 1;
}

std::vector<int> ScriptCollector::guardsOf(int chain) const
{
    std::vector<int> guards;
    for (; chain >= 0 && guards.size() < longestChain; chain = m_guardLinks[static_cast<size_t>(chain)].next)
        guards.push_back(m_guardLinks[static_cast<size_t>(chain)].guard);
    return guards;
}

std::vector<ScriptContinuation> ScriptCollector::afterOf(int chain) const
{
    std::vector<ScriptContinuation> after;
    for (; chain >= 0 && after.size() < longestChain; chain = m_afterLinks[static_cast<size_t>(chain)].next)
        after.push_back(m_afterLinks[static_cast<size_t>(chain)].continuation);
    return after;
}

void ScriptCollector::noteReturn(int function, int value)
{
    if (function < 0)
        return;
    auto& returns = m_facts.functions[static_cast<size_t>(function)].returns;
    if (returns.size() >= mostReturns)
        return;
    ScriptValue returned =
        value < 0 ? constantValue(ScriptValue::Kind::Undefined, u"undefined"_s) : m_folder.fold(value);
    if (value >= 0)
        returned.range = m_nodes.range(value);
    returns.push_back(std::move(returned));
}

} // namespace Mingjing
