// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptfolder.h"

#include <QRegularExpression>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;
using Origin = ScriptValue::Origin;

namespace {

constexpr int deepest = 150;
constexpr qsizetype longestName = 160;
constexpr int mostArguments = 64;

/// Functions that give back what they get, as far as names go.
bool givesBack(const QString& name)
{
    static const QRegularExpression expression(
        u"(promisif|promisef|topromise|wxpromise|pify$|asyncify|interop(?:require|ns)|__importstar|__importdefault)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.size() < longestName && expression.match(name).hasMatch();
}

} // namespace

int ScriptFolder::indirect(int call, QStringView* how) const
{
    const int callee = m_nodes.plain(m_nodes.child(call, Field::Function));
    if (m_nodes.kind(callee) != Syntax::Member)
        return -1;
    const int property = m_nodes.child(callee, Field::Property);
    if (property < 0)
        return -1;
    const QStringView name = m_nodes.text(property);
    if (name != u"call" && name != u"apply" && name != u"bind")
        return -1;
    *how = name;
    return m_nodes.child(callee, Field::Object);
}

ScriptValue ScriptFolder::callee(int call, int depth)
{
    if (m_nodes.kind(call) == Syntax::New)
        return fold(m_nodes.child(call, Field::Constructor), depth + 1);
    QStringView how;
    if (const int function = indirect(call, &how); function >= 0 && how != u"bind")
        return fold(function, depth + 1);
    return fold(m_nodes.child(call, Field::Function), depth + 1);
}

QList<ScriptValue> ScriptFolder::arguments(int call, int depth)
{
    QList<ScriptValue> values;
    const int list = m_nodes.child(call, Field::Arguments);
    if (list < 0)
        return values;
    if (m_nodes.kind(list) == Syntax::Template)
        return {fold(list, depth + 1)};
    for (int one = m_nodes.firstChild(list); one >= 0 && values.size() < mostArguments; one = m_nodes.sibling(one)) {
        if (m_nodes.kind(one) == Syntax::Spread) {
            const ScriptValue spread = fold(m_nodes.firstChild(one), depth + 1);
            for (const ScriptMember& member : spread.members.mid(0, mostArguments))
                values.append(member.value);
            if (spread.kind != Kind::Array)
                values.append(spread.isUnknown() ? accessed(spread, u"[]"_s) : unknownValue());
            continue;
        }
        ScriptValue value = fold(one, depth + 1);
        value.range = m_nodes.range(one);
        values.append(value);
    }
    return values;
}

QList<ScriptValue> ScriptFolder::passedArguments(int index)
{
    const int call = m_calls[static_cast<size_t>(index)];
    QList<ScriptValue> values = arguments(call, 0);
    QStringView how;
    if (m_nodes.kind(call) == Syntax::New || indirect(call, &how) < 0 || how == u"bind" || values.isEmpty())
        return values;
    values.removeFirst();
    if (how != u"apply")
        return values;
    if (values.isEmpty() || values.constFirst().kind != Kind::Array)
        return {};
    QList<ScriptValue> passed;
    for (const ScriptMember& one : values.constFirst().members)
        passed.append(one.value);
    return passed.mid(0, mostArguments);
}

QString ScriptFolder::nameOfCall(int index, int depth)
{
    const auto at = static_cast<size_t>(index);
    if (index < 0 || m_nameStates[at] == State::Done)
        return index < 0 ? QString() : m_names[at];
    if (m_nameStates[at] == State::Busy || depth > deepest)
        return {};
    m_nameStates[at] = State::Busy;
    const ScriptValue value = callee(m_calls[at], depth + 1);
    QString name;
    if (value.isUnknown() && value.text.size() <= longestName)
        name = value.text;
    if (value.kind == Kind::Choice) {
        // `wx.a || wx.b`: the first of the platform, else the first that has a name.
        for (const ScriptMember& one : value.members) {
            if (one.value.isUnknown()
                && (name.isEmpty() || (one.value.path.startsWith("wx."_L1) && !name.startsWith("wx."_L1))))
                name = one.value.text;
        }
    }
    if (name.isEmpty() && value.kind == Kind::Function) {
        const int function = m_functions[static_cast<size_t>(value.function)];
        const int known = m_nodes.child(function, Field::Name);
        const int parent = m_nodes.parent(function);
        if (known >= 0)
            name = m_nodes.text(known).left(longestName).toString();
        else if (m_nodes.kind(parent) == Syntax::Declarator)
            name = m_nodes.text(m_nodes.child(parent, Field::Name)).left(longestName).toString();
        else if (m_nodes.kind(parent) == Syntax::Pair)
            name = m_nodes.text(m_nodes.child(parent, Field::Key)).left(longestName).toString();
    }
    m_nameStates[at] = State::Done;
    m_names[at] = name;
    return name;
}

int ScriptFolder::receiver(int index)
{
    const int call = m_calls[static_cast<size_t>(index)];
    const int callee = m_nodes.plain(m_nodes.child(call, Field::Function));
    if (m_nodes.kind(callee) != Syntax::Member && m_nodes.kind(callee) != Syntax::Subscript)
        return -1;
    const int object = m_nodes.plain(m_nodes.child(callee, Field::Object));
    if (const int direct = indexOf(object); direct >= 0 && !m_nodes.isFunction(object))
        return direct;
    const ScriptValue value = fold(object, 0);
    return value.isUnknown() && value.origin == Origin::Result ? value.source : -1;
}

int ScriptFolder::chainStart(int index)
{
    std::vector<int> links;
    while (m_chainStarts[static_cast<size_t>(index)] < 0) {
        links.push_back(index);
        const int callee = m_nodes.plain(m_nodes.child(m_calls[static_cast<size_t>(index)], Field::Function));
        const int property = m_nodes.kind(callee) == Syntax::Member ? m_nodes.child(callee, Field::Property) : -1;
        if (property < 0 || !isPromiseMethod(m_nodes.text(property)))
            break;
        const int object = m_nodes.plain(m_nodes.child(callee, Field::Object));
        const int next = m_nodes.isFunction(object) ? -1 : indexOf(object);
        if (next < 0)
            break;
        index = next;
    }
    const int known = m_chainStarts[static_cast<size_t>(index)];
    const int start = known >= 0 ? known : index;
    for (const int link : links)
        m_chainStarts[static_cast<size_t>(link)] = start;
    return start;
}

ScriptContinuation ScriptFolder::handedTo(int function) const
{
    using Branch = ScriptContinuation::Branch;
    ScriptContinuation handed;
    int at = function;
    int parent = m_nodes.parent(at);
    const auto climb = [&] {
        at = parent;
        parent = m_nodes.parent(at);
    };
    QStringView option;
    // `(…)`, `f.bind(this)`.
    for (int steps = 0; steps < 8 && parent >= 0; ++steps) {
        if (m_nodes.kind(parent) == Syntax::Parenthesized || m_nodes.kind(parent) == Syntax::TypeWrapper) {
            climb();
        } else if (m_nodes.kind(parent) == Syntax::Member && m_nodes.field(at) == Field::Object
                   && m_nodes.text(parent).endsWith(u".bind") && m_nodes.kind(m_nodes.parent(parent)) == Syntax::Call) {
            climb();
            climb();
        } else {
            break;
        }
    }
    if (m_nodes.kind(parent) == Syntax::Pair || m_nodes.kind(at) == Syntax::Method) {
        const int key =
            m_nodes.kind(at) == Syntax::Method ? m_nodes.child(at, Field::Name) : m_nodes.child(parent, Field::Key);
        option = key < 0 ? QStringView() : m_nodes.text(key);
        if (m_nodes.kind(at) != Syntax::Method)
            climb();
        climb();
        if (m_nodes.kind(at) != Syntax::Object || m_nodes.kind(parent) != Syntax::Arguments)
            return handed;
    }
    if (m_nodes.kind(parent) != Syntax::Arguments)
        return handed;
    const int call = m_nodes.parent(parent);
    const int index = indexOf(call);
    if (index < 0)
        return handed;
    int callee =
        m_nodes.plain(m_nodes.child(call, m_nodes.kind(call) == Syntax::New ? Field::Constructor : Field::Function));
    if (callee < 0)
        return handed;
    const QStringView whole = m_nodes.text(callee).right(64);
    const QStringView name = whole.sliced(whole.lastIndexOf(u'.') + 1);
    if (!option.isEmpty()) {
        if (option == u"success")
            handed.branch = Branch::Success;
        else if (option == u"fail" || option == u"error")
            handed.branch = Branch::Failure;
        else if (option == u"complete")
            handed.branch = Branch::Always;
        else
            return handed;
        handed.call = index;
        return handed;
    }
    handed.call = index;
    const bool first = m_nodes.firstChild(parent) == at;
    if (name == u"then")
        handed.branch = first ? Branch::Success : Branch::Failure;
    else if (name == u"catch")
        handed.branch = Branch::Failure;
    else if (name == u"finally")
        handed.branch = Branch::Always;
    else if (name == u"setTimeout" || name == u"setInterval" || name == u"requestAnimationFrame" || name == u"nextTick")
        handed.branch = Branch::Timer;
    return handed;
}

std::optional<ScriptValue> ScriptFolder::simpleReturn(int function, int depth)
{
    const auto at = static_cast<size_t>(function);
    if (m_returnStates[at] == State::Done)
        return m_returns[at];
    if (m_returnStates[at] == State::Busy || depth > deepest)
        return std::nullopt;
    m_returnStates[at] = State::Busy;
    const int node = m_functions[at];
    const int body = m_nodes.child(node, Field::Body);
    int returned = -1;
    if (body >= 0 && m_nodes.kind(body) != Syntax::Block) {
        returned = body;
    } else if (body >= 0) {
        int count = 0;
        for (int one = m_nodes.firstChild(body); one >= 0 && ++count < 4; one = m_nodes.sibling(one)) {
            if (m_nodes.kind(one) == Syntax::Return)
                returned = m_nodes.firstChild(one);
            else if (m_nodes.kind(one) != Syntax::LexicalDeclaration
                     && m_nodes.kind(one) != Syntax::VariableDeclaration)
                count = 4;
        }
        if (count >= 4)
            returned = -1;
    }
    std::optional<ScriptValue> result;
    if (returned >= 0) {
        const ScriptValue value = fold(returned, depth + 1);
        if (value.isConstant()
            || (value.isUnknown() && value.origin == Origin::Name && value.path.startsWith("wx"_L1))) {
            result = value;
        }
    }
    m_returnStates[at] = State::Done;
    m_returns[at] = result;
    return result;
}

ScriptValue ScriptFolder::foldCall(int node, int depth)
{
    const int index = indexOf(node);
    const auto at = static_cast<size_t>(index);
    if (m_callStates[at] == State::Done)
        return m_callValues[at];
    if (m_callStates[at] == State::Busy || depth > deepest) {
        ScriptValue result = unknownValue(Origin::Result);
        result.source = index;
        return result;
    }
    m_callStates[at] = State::Busy;
    const ScriptValue value = foldUncachedCall(node, depth);
    m_callStates[at] = State::Done;
    m_callValues[at] = value;
    return value;
}

ScriptValue ScriptFolder::foldUncachedCall(int node, int depth)
{
    if (const int import = m_scopes.importOf(node); import >= 0) {
        ScriptValue value = unknownValue(Origin::Import, m_nodes.text(node).left(longestName).toString());
        value.source = import;
        return value;
    }
    if (m_nodes.kind(node) == Syntax::Call) {
        QStringView how;
        if (const int function = indirect(node, &how); function >= 0 && how == u"bind")
            return fold(function, depth + 1);
        const int callee = m_nodes.plain(m_nodes.child(node, Field::Function));
        const int property = m_nodes.kind(callee) == Syntax::Member ? m_nodes.child(callee, Field::Property) : -1;
        if (property >= 0 && !isPromiseMethod(m_nodes.text(property)) && how.isEmpty()) {
            const ScriptValue object = fold(m_nodes.child(callee, Field::Object), depth + 1);
            if (object.kind == Kind::Text || object.kind == Kind::Array || object.kind == Kind::Joined
                || object.kind == Kind::Number) {
                const auto result =
                    builtInResult(&object, m_nodes.text(property).left(32).toString(), arguments(node, depth + 1));
                if (result)
                    return *result;
            }
        }
    }
    return calledResult(node, depth);
}

ScriptValue ScriptFolder::calledResult(int node, int depth)
{
    const int index = indexOf(node);
    const ScriptValue called = callee(node, depth + 1);
    if (called.kind == Kind::Function && m_nodes.kind(node) == Syntax::Call) {
        if (const auto result = simpleReturn(called.function, depth + 1))
            return *result;
    }
    const QString name = nameOfCall(index, depth + 1);
    if (m_nodes.kind(node) == Syntax::Call && !name.isEmpty()) {
        static const QStringList known{u"String.fromCharCode"_s,
                                       u"String.fromCodePoint"_s,
                                       u"Object.freeze"_s,
                                       u"Object.seal"_s,
                                       u"Object.assign"_s,
                                       u"_objectSpread"_s,
                                       u"__assign"_s,
                                       u"_extends"_s,
                                       u"String"_s,
                                       u"decodeURIComponent"_s,
                                       u"decodeURI"_s,
                                       u"unescape"_s,
                                       u"atob"_s,
                                       u"Number"_s,
                                       u"parseInt"_s,
                                       u"parseFloat"_s};
        if (known.contains(name)) {
            if (const auto result = builtInResult(nullptr, name, arguments(node, depth + 1)))
                return *result;
        }
        if (givesBack(name)) {
            const QList<ScriptValue> given = arguments(node, depth + 1);
            if (!given.isEmpty() && given.constFirst().isUnknown() && given.constFirst().origin != Origin::None
                && given.constFirst().origin != Origin::Parameter) {
                return given.constFirst();
            }
        }
    }
    ScriptValue result = unknownValue(Origin::Result, name.isEmpty() ? QString() : name + u"()"_s);
    result.source = index;
    return result;
}

} // namespace Mingjing
