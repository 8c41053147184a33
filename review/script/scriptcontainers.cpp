// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptcollector.h"

#include <algorithm>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;

namespace {

constexpr int deepestMember = 4;
constexpr size_t mostContainers = 2000;
constexpr int mostNamedMembers = 200'000;

/// `Page`, `VantComponent`, `create.Page`, `ComponentWithStore`: what the last part of the name tells.
std::optional<ScriptContainer::Kind> containerKind(const QString& name)
{
    QStringView last = QStringView(name).sliced(name.lastIndexOf(u'.') + 1);
    for (const QStringView suffix :
         {QStringView(u"WithStore"), QStringView(u"WithComputed"), QStringView(u"Constructor")}) {
        if (last.endsWith(suffix))
            last.chop(suffix.size());
    }
    if (last.endsWith(u"Page"))
        return ScriptContainer::Kind::Page;
    if (last.endsWith(u"Component"))
        return ScriptContainer::Kind::Component;
    if (last == u"App" || last == u"createApp")
        return ScriptContainer::Kind::App;
    if (last.endsWith(u"Behavior"))
        return ScriptContainer::Kind::Behavior;
    return std::nullopt;
}

} // namespace

void ScriptCollector::nameMembers(int container, const ScriptValue& value, const QString& path, int depth)
{
    if (depth > deepestMember)
        return;
    for (const ScriptMember& one : value.members) {
        if (++m_namedMembers > mostNamedMembers)
            return;
        const QString name = path.isEmpty() ? one.name : path + u'.' + one.name;
        if (one.value.kind == Kind::Function && one.value.function >= 0) {
            ScriptFunction& function = m_facts.functions[static_cast<size_t>(one.value.function)];
            if (function.container >= 0)
                continue;
            function.container = container;
            function.member = true;
            function.path = name;
            function.name = one.name;
        } else if (one.value.kind == Kind::Object) {
            nameMembers(container, one.value, name, depth + 1);
        } else if (one.value.kind == Kind::Choice) {
            for (const ScriptMember& choice : one.value.members) {
                if (choice.value.kind == Kind::Function && choice.value.function >= 0) {
                    ScriptFunction& function = m_facts.functions[static_cast<size_t>(choice.value.function)];
                    function.container = container;
                    function.member = true;
                    function.path = name;
                    function.name = one.name;
                }
            }
        }
    }
}

void ScriptCollector::listContainers()
{
    for (size_t index = 0; index < m_folder.calls().size() && index < m_facts.calls.size(); ++index) {
        const ScriptCall& call = m_facts.calls[index];
        const std::optional<ScriptContainer::Kind> kind = containerKind(call.name);
        if (!kind || call.construct || call.name.startsWith("wx."_L1) || m_facts.containers.size() >= mostContainers)
            continue;
        const auto options = std::find_if(call.arguments.begin(), call.arguments.end(),
                                          [](const ScriptValue& one) { return one.kind == Kind::Object; });
        if (options == call.arguments.end())
            continue;
        ScriptContainer container;
        container.kind = *kind;
        container.options = *options;
        container.range = call.range;
        if (const ScriptValue* data = options->member(u"data"))
            container.data = *data;
        const int parent = m_nodes.parent(m_folder.calls()[index]);
        if (m_nodes.kind(parent) == Syntax::Declarator)
            container.name = m_nodes.text(m_nodes.child(parent, Field::Name)).left(160).toString();
        for (const QString& name : {u"behaviors"_s, u"mixins"_s, u"mixin"_s}) {
            if (const ScriptValue* bases = options->member(name)) {
                for (const ScriptMember& one : bases->members)
                    container.bases.push_back(one.value);
            }
        }
        for (const ScriptMember& one : options->members) {
            if (one.name == spreadName())
                container.bases.push_back(one.value);
        }
        m_facts.containers.push_back(container);
        nameMembers(static_cast<int>(m_facts.containers.size()) - 1, container.options, {}, 0);
    }
    for (int node = 0; node < m_nodes.size() && m_facts.containers.size() < mostContainers; ++node) {
        if (m_nodes.kind(node) == Syntax::Class || m_nodes.kind(node) == Syntax::ClassDeclaration)
            addClass(node);
    }
    // What stands inside a member belongs to its container. Outer functions come first.
    for (ScriptFunction& function : m_facts.functions) {
        if (function.container < 0 && function.parent >= 0)
            function.container = m_facts.functions[static_cast<size_t>(function.parent)].container;
    }
}

void ScriptCollector::addClass(int node)
{
    ScriptContainer container;
    container.kind = ScriptContainer::Kind::Class;
    container.range = m_nodes.range(node);
    if (const int name = m_nodes.child(node, Field::Name); name >= 0)
        container.name = m_nodes.text(name).left(160).toString();
    else if (m_nodes.kind(m_nodes.parent(node)) == Syntax::Declarator)
        container.name = m_nodes.text(m_nodes.child(m_nodes.parent(node), Field::Name)).left(160).toString();
    const int body = m_nodes.child(node, Field::Body);
    for (int one = m_nodes.firstChild(node); one >= 0; one = m_nodes.sibling(one)) {
        if (m_nodes.kind(one) != Syntax::ClassHeritage)
            continue;
        int base = m_nodes.firstChild(one);
        while (m_nodes.kind(base) == Syntax::ClassHeritage)
            base = m_nodes.firstChild(base);
        if (base >= 0)
            container.bases.push_back(m_folder.fold(base));
    }
    const int index = static_cast<int>(m_facts.containers.size());
    for (int one = body < 0 ? -1 : m_nodes.firstChild(body); one >= 0; one = m_nodes.sibling(one)) {
        int function = one;
        if (m_nodes.kind(one) == Syntax::FieldDefinition)
            function = m_nodes.plain(m_nodes.child(one, Field::Value));
        if (m_nodes.isFunction(function)) {
            ScriptFunction& member = m_facts.functions[static_cast<size_t>(m_folder.indexOf(function))];
            if (member.container < 0) {
                member.container = index;
                member.member = true;
            }
        } else if (function >= 0 && m_nodes.kind(one) == Syntax::FieldDefinition) {
            int name = m_nodes.child(one, Field::Name);
            if (name < 0)
                name = m_nodes.child(one, Field::Property);
            if (name >= 0 && m_nodes.text(name) == u"data")
                container.data = m_folder.fold(function);
        }
    }
    m_facts.containers.push_back(std::move(container));
}

/// `this.x()`, wherever it is called, and callbacks that are named so.
void ScriptCollector::followMethods()
{
    QHash<QString, int> names;
    const auto keyOf = [](int owner, const QString& name) { return QString::number(owner) + u'.' + name; };
    for (size_t i = 0; i < m_facts.functions.size(); ++i) {
        const ScriptFunction& function = m_facts.functions[i];
        if (function.name.isEmpty())
            continue;
        if (function.member)
            names.insert(keyOf(function.container, function.name), static_cast<int>(i));
        if (m_objects[i] >= 0)
            names.insert(u"o"_s + keyOf(m_objects[i], function.name), static_cast<int>(i));
    }
    const auto methodOf = [&](const QString& name, int function) {
        if (!name.startsWith("this."_L1) || name.indexOf(u'.', 5) >= 0 || function < 0)
            return -1;
        const QString method = name.mid(5);
        const int container = m_facts.functions[static_cast<size_t>(function)].container;
        if (container >= 0) {
            if (const int found = names.value(keyOf(container, method), -1); found >= 0)
                return found;
        }
        int steps = 0;
        for (int around = function; around >= 0 && ++steps < 16;
             around = m_facts.functions[static_cast<size_t>(around)].parent) {
            if (const int object = m_objects[static_cast<size_t>(around)]; object >= 0)
                return names.value(u"o"_s + keyOf(object, method), -1);
        }
        return -1;
    };
    for (int index = 0; index < static_cast<int>(m_facts.calls.size()); ++index) {
        ScriptCall& call = m_facts.calls[static_cast<size_t>(index)];
        if (const int method = methodOf(call.name, call.function); method >= 0)
            call.targets.push_back(method);
        for (size_t i = 0; i < call.arguments.size(); ++i) {
            const auto named = [&](const ScriptValue& value, ScriptContinuation::Branch branch) {
                if (!value.isUnknown())
                    return;
                if (const int method = methodOf(value.text, call.function); method >= 0) {
                    ScriptFunction& function = m_facts.functions[static_cast<size_t>(method)];
                    if (function.callback.call < 0)
                        function.callback = {index, branch};
                }
            };
            using Branch = ScriptContinuation::Branch;
            const ScriptValue& argument = call.arguments[i];
            if (argument.kind == Kind::Object) {
                for (const ScriptMember& one : argument.members) {
                    if (one.name == "success"_L1)
                        named(one.value, Branch::Success);
                    else if (one.name == "fail"_L1)
                        named(one.value, Branch::Failure);
                    else if (one.name == "complete"_L1)
                        named(one.value, Branch::Always);
                }
            } else {
                named(argument,
                      call.name == "setTimeout"_L1 || call.name == "setInterval"_L1 ? Branch::Timer
                          : call.written.endsWith(".then"_L1) && i == 0             ? Branch::Success
                          : call.written.endsWith(".catch"_L1)                      ? Branch::Failure
                                                                                    : Branch::Other);
            }
        }
    }
}

} // namespace Mingjing
