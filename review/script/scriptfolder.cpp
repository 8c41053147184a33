// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptfolder.h"

#include <cmath>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;
using Origin = ScriptValue::Origin;

namespace {

constexpr int deepest = 150;
constexpr qsizetype longestName = 160;
constexpr int mostMembersRead = 3000;

bool isPlatformName(QStringView name)
{
    return name == u"wx" || name == u"uni" || name == u"Taro";
}

} // namespace

ScriptFolder::ScriptFolder(const SyntaxNodes& nodes, const ScriptScopes& scopes)
    : m_nodes(nodes), m_scopes(scopes), m_index(static_cast<size_t>(nodes.size()), -1)
{
    for (int node = 0; node < nodes.size(); ++node) {
        if (nodes.kind(node) == Syntax::Call || nodes.kind(node) == Syntax::New) {
            m_index[static_cast<size_t>(node)] = static_cast<int>(m_calls.size());
            m_calls.push_back(node);
        } else if (nodes.isFunction(node)) {
            m_index[static_cast<size_t>(node)] = static_cast<int>(m_functions.size());
            m_functions.push_back(node);
        }
    }
    m_bindingStates.resize(static_cast<size_t>(scopes.size()), State::New);
    m_bindingValues.resize(static_cast<size_t>(scopes.size()));
    m_nameStates.resize(m_calls.size(), State::New);
    m_names.resize(m_calls.size());
    m_chainStarts.resize(m_calls.size(), -1);
    m_callStates.resize(m_calls.size(), State::New);
    m_callValues.resize(m_calls.size());
    m_returnStates.resize(m_functions.size(), State::New);
    m_returns.resize(m_functions.size());
}

bool ScriptFolder::isPromiseMethod(QStringView name)
{
    return name == u"then" || name == u"catch" || name == u"finally";
}

ScriptValue ScriptFolder::fold(int node, int depth)
{
    node = m_nodes.plain(node);
    if (node < 0 || depth > deepest)
        return unknownValue();
    const QStringView text = m_nodes.text(node);
    switch (m_nodes.kind(node)) {
    case Syntax::String:
        return ScriptValue::ofText(text.size() < 2 ? QString() : literalText(text.sliced(1, text.size() - 2)));
    case Syntax::Template:
        return foldTemplate(node, depth);
    case Syntax::Number: {
        bool ok = false;
        QString digits = text.left(64).toString().remove(u'_');
        const qulonglong whole = digits.toULongLong(&ok, 0);
        if (ok && digits.startsWith(u'0') && digits.size() > 1)
            return numberValue(digits.startsWith("0b"_L1) ? digits.mid(2).toDouble() : static_cast<double>(whole));
        const double number = digits.toDouble(&ok);
        return ok ? numberValue(number) : constantValue(Kind::Number, digits);
    }
    case Syntax::True:
    case Syntax::False:
        return constantValue(Kind::Boolean, text.toString());
    case Syntax::Null:
        return constantValue(Kind::Null, u"null"_s);
    case Syntax::Undefined:
        return constantValue(Kind::Undefined, u"undefined"_s);
    case Syntax::Regex: {
        const qsizetype slash = text.lastIndexOf(u'/');
        return constantValue(Kind::Regex,
                             slash > 0 ? text.sliced(1, slash - 1).left(longestFoldedText).toString() : QString());
    }
    case Syntax::This:
        return unknownValue(Origin::Name, u"this"_s, u"this"_s);
    case Syntax::Identifier:
    case Syntax::Shorthand: {
        const int binding = m_scopes.bindingOf(node);
        if (binding >= 0)
            return foldBinding(binding, depth + 1);
        const QString name = isPlatformName(text) ? u"wx"_s : text.left(longestName).toString();
        if (name == "undefined"_L1)
            return constantValue(Kind::Undefined, name);
        return unknownValue(Origin::Name, name, name);
    }
    case Syntax::Member: {
        const int object = m_nodes.child(node, Field::Object);
        const int property = m_nodes.child(node, Field::Property);
        if (object < 0 || property < 0)
            return unknownValue();
        return accessed(fold(object, depth + 1), m_nodes.text(property).left(longestName).toString());
    }
    case Syntax::Subscript: {
        const ScriptValue index = fold(m_nodes.child(node, Field::Index), depth + 1);
        const ScriptValue object = fold(m_nodes.child(node, Field::Object), depth + 1);
        return accessed(object, index.isConstant() ? index.text.left(longestName) : u"[]"_s);
    }
    case Syntax::Call:
    case Syntax::New:
        return foldCall(node, depth);
    case Syntax::Binary:
        return foldBinary(node, depth);
    case Syntax::Unary:
        return foldUnary(node, depth);
    case Syntax::Ternary: {
        const std::optional<bool> truth = truthOf(fold(m_nodes.child(node, Field::Condition), depth + 1));
        const int yes = m_nodes.child(node, Field::Consequence);
        const int no = m_nodes.child(node, Field::Alternative);
        if (truth)
            return fold(*truth ? yes : no, depth + 1);
        return choiceOf({fold(yes, depth + 1), fold(no, depth + 1)});
    }
    case Syntax::Assignment:
        return fold(m_nodes.child(node, Field::Right), depth + 1);
    case Syntax::Sequence: {
        int last = -1;
        for (int one = m_nodes.firstChild(node); one >= 0; one = m_nodes.sibling(one))
            last = one;
        return fold(last, depth + 1);
    }
    case Syntax::Await:
    case Syntax::Yield:
        return fold(m_nodes.firstChild(node), depth + 1);
    case Syntax::Object:
        return foldObject(node, depth);
    case Syntax::Array: {
        ScriptValue array;
        array.kind = Kind::Array;
        array.range = m_nodes.range(node);
        int count = 0;
        for (int one = m_nodes.firstChild(node); one >= 0 && ++count < mostMembersRead; one = m_nodes.sibling(one)) {
            if (m_nodes.kind(one) != Syntax::Spread) {
                addMember(array, {}, fold(one, depth + 1));
                continue;
            }
            const ScriptValue spread = fold(m_nodes.firstChild(one), depth + 1);
            array.open = array.open || spread.kind != Kind::Array;
            for (const ScriptMember& member : spread.members)
                addMember(array, {}, member.value);
        }
        return array;
    }
    case Syntax::Function:
    case Syntax::FunctionDeclaration:
    case Syntax::Arrow:
    case Syntax::Method: {
        ScriptValue function;
        function.kind = Kind::Function;
        function.function = indexOf(node);
        return function;
    }
    case Syntax::Class:
    case Syntax::ClassDeclaration: {
        const int name = m_nodes.child(node, Field::Name);
        const QString known = name < 0 ? u"class"_s : m_nodes.text(name).left(longestName).toString();
        return unknownValue(Origin::Name, known, known);
    }
    default:
        return unknownValue();
    }
}

QString ScriptFolder::keyOf(int key, int depth)
{
    switch (m_nodes.kind(key)) {
    case Syntax::Property:
    case Syntax::Number:
        return m_nodes.text(key).left(longestName).toString();
    case Syntax::String:
        return fold(key, depth).text.left(longestName);
    case Syntax::ComputedKey: {
        const ScriptValue value = fold(m_nodes.firstChild(key), depth + 1);
        return value.isConstant() ? value.text.left(longestName) : QString();
    }
    default:
        return {};
    }
}

ScriptValue ScriptFolder::foldObject(int node, int depth)
{
    ScriptValue object;
    object.kind = Kind::Object;
    object.range = m_nodes.range(node);
    int count = 0;
    for (int one = m_nodes.firstChild(node); one >= 0; one = m_nodes.sibling(one)) {
        if (++count > mostMembersRead) {
            object.open = true;
            break;
        }
        QString name;
        ScriptValue value;
        switch (m_nodes.kind(one)) {
        case Syntax::Pair: {
            const int at = m_nodes.child(one, Field::Value);
            name = keyOf(m_nodes.child(one, Field::Key), depth + 1);
            value = fold(at, depth + 1);
            break;
        }
        case Syntax::Method:
            name = keyOf(m_nodes.child(one, Field::Name), depth + 1);
            value = fold(one, depth + 1);
            break;
        case Syntax::Shorthand:
            name = m_nodes.text(one).left(longestName).toString();
            value = fold(one, depth + 1);
            break;
        case Syntax::Spread:
            addMember(object, spreadName(), fold(m_nodes.firstChild(one), depth + 1));
            continue;
        default:
            continue;
        }
        if (name.isEmpty()) {
            object.open = true;
            continue;
        }
        value.range = m_nodes.range(one);
        addMember(object, name, value);
    }
    return object;
}

ScriptValue ScriptFolder::foldTemplate(int node, int depth)
{
    QList<ScriptValue> pieces;
    int from = m_nodes.at(node).begin + 1;
    const int end = m_nodes.at(node).end - 1;
    const auto literal = [&](int to) {
        if (to > from)
            pieces.append(ScriptValue::ofText(literalText(m_nodes.tree().textOf(from, to))));
    };
    int count = 0;
    for (int one = m_nodes.firstChild(node); one >= 0 && ++count < mostMembersRead; one = m_nodes.sibling(one)) {
        if (m_nodes.kind(one) != Syntax::Substitution)
            continue;
        literal(m_nodes.at(one).begin);
        pieces.append(fold(m_nodes.firstChild(one), depth + 1));
        from = m_nodes.at(one).end;
    }
    literal(end);
    return joinedValue(pieces);
}

ScriptValue ScriptFolder::foldBinary(int node, int depth)
{
    const int sign = m_nodes.child(node, Field::Operator);
    const QStringView what = sign < 0 ? QStringView() : m_nodes.text(sign);
    if (what == u"+") {
        // A long sum leans to the left, as deep as it is long.
        QList<int> parts;
        int at = node;
        for (; m_nodes.kind(at) == Syntax::Binary; at = m_nodes.plain(m_nodes.child(at, Field::Left))) {
            const int plus = m_nodes.child(at, Field::Operator);
            if (plus < 0 || m_nodes.text(plus) != u"+")
                break;
            parts.append(m_nodes.child(at, Field::Right));
        }
        parts.append(at);
        QList<ScriptValue> pieces;
        bool numbers = true;
        double sum = 0;
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            const ScriptValue piece = fold(*part, depth + 1);
            numbers = numbers && piece.kind == Kind::Number;
            sum += numbers ? piece.text.toDouble() : 0;
            pieces.append(piece);
        }
        return numbers ? numberValue(sum) : joinedValue(pieces);
    }
    const ScriptValue left = fold(m_nodes.child(node, Field::Left), depth + 1);
    const ScriptValue right = fold(m_nodes.child(node, Field::Right), depth + 1);
    const std::optional<bool> truth = truthOf(left);
    if (what == u"||")
        return truth ? (*truth ? left : right) : choiceOf({left, right});
    if (what == u"&&")
        return truth && !*truth ? left : right;
    if (what == u"??")
        return left.kind == Kind::Null || left.kind == Kind::Undefined ? right : truth ? left : choiceOf({left, right});
    if (left.kind == Kind::Number && right.kind == Kind::Number) {
        const double a = left.text.toDouble();
        const double b = right.text.toDouble();
        if (what == u"-")
            return numberValue(a - b);
        if (what == u"*")
            return numberValue(a * b);
        if (what == u"/" && b != 0)
            return numberValue(a / b);
        if (what == u"%" && b != 0)
            return numberValue(std::fmod(a, b));
        if (what == u"^" && std::abs(a) < 2e9 && std::abs(b) < 2e9)
            return numberValue(static_cast<int>(a) ^ static_cast<int>(b));
    }
    return unknownValue();
}

ScriptValue ScriptFolder::foldUnary(int node, int depth)
{
    const int sign = m_nodes.child(node, Field::Operator);
    const QStringView what = sign < 0 ? QStringView() : m_nodes.text(sign);
    if (what == u"void")
        return constantValue(Kind::Undefined, u"undefined"_s);
    int argument = m_nodes.firstChild(node);
    while (argument >= 0 && m_nodes.kind(argument) == Syntax::Token)
        argument = m_nodes.sibling(argument);
    const ScriptValue value = fold(argument, depth + 1);
    if (what == u"!") {
        if (const std::optional<bool> truth = truthOf(value))
            return constantValue(Kind::Boolean, *truth ? u"false"_s : u"true"_s);
    }
    if (value.kind == Kind::Number && (what == u"-" || what == u"+"))
        return what == u"-" ? numberValue(-value.text.toDouble()) : value;
    return unknownValue();
}

ScriptValue ScriptFolder::foldBinding(int index, int depth)
{
    const auto at = static_cast<size_t>(index);
    if (m_bindingStates[at] == State::Done)
        return m_bindingValues[at];
    const QString name = m_nodes.text(m_scopes.binding(index).node).left(longestName).toString();
    if (m_bindingStates[at] == State::Busy || depth > deepest)
        return unknownValue(Origin::Name, name, name);
    m_bindingStates[at] = State::Busy;
    ScriptValue value = foldUncached(index, depth);
    if (value.isUnknown() && value.origin == Origin::None)
        value = unknownValue(Origin::Name, name, name);
    m_bindingStates[at] = State::Done;
    m_bindingValues[at] = value;
    return value;
}

ScriptValue ScriptFolder::foldUncached(int index, int depth)
{
    const ScriptBinding& binding = m_scopes.binding(index);
    const QStringView name = m_nodes.text(binding.node);
    switch (binding.kind) {
    case ScriptBinding::Kind::Parameter:
        return isPlatformName(name) ? unknownValue(Origin::Name, u"wx"_s, u"wx"_s) : foldParameter(binding, depth);
    case ScriptBinding::Kind::Function:
    case ScriptBinding::Kind::Class:
        return fold(binding.value, depth);
    case ScriptBinding::Kind::Import: {
        ScriptValue value = unknownValue(Origin::Import, name.left(longestName).toString());
        value.source = binding.import;
        const ScriptScopes::Import& import = m_scopes.imports()[static_cast<size_t>(binding.import)];
        if (m_nodes.text(import.module).contains(u"@tarojs/taro") && import.name != "*"_L1)
            return unknownValue(Origin::Name, import.name == "default"_L1 ? u"wx"_s : u"wx."_s + import.name,
                                import.name == "default"_L1 ? u"wx"_s : u"wx."_s + import.name);
        return value;
    }
    case ScriptBinding::Kind::Other:
        return {};
    case ScriptBinding::Kind::Variable:
        break;
    }
    if (binding.changes)
        return {};
    QList<ScriptValue> values;
    if (binding.value >= 0)
        values.append(accessedPath(fold(binding.value, depth + 1), binding.path));
    for (const int one : binding.assigned) {
        const ScriptValue value = fold(one, depth + 1);
        // Emptied or declared first, used later.
        if (value.kind != Kind::Undefined && value.kind != Kind::Null)
            values.append(value);
    }
    if (values.isEmpty())
        return {};
    if (!binding.assigned.empty() && values.size() > 1
        && (values.constFirst().kind == Kind::Undefined || values.constFirst().kind == Kind::Null
            || (values.constFirst().kind == Kind::Text && values.constFirst().text.isEmpty()))) {
        values.removeFirst();
    }
    if (!binding.added.empty()) {
        QList<ScriptValue> pieces{choiceOf(values)};
        if (pieces.constFirst().kind == Kind::Number)
            return {};
        for (const int one : binding.added)
            pieces.append(fold(one, depth + 1));
        return joinedValue(pieces);
    }
    ScriptValue value = choiceOf(values);
    if (value.kind == Kind::Object) {
        for (const auto& [member, node] : binding.members)
            addMember(value, member.left(longestName), fold(node, depth + 1));
    }
    return value;
}

ScriptValue ScriptFolder::foldParameter(const ScriptBinding& binding, int depth)
{
    const QString name = m_nodes.text(binding.node).left(longestName).toString();
    const int owner = binding.owner;
    // `(function (w) {…})(wx)`, also by `call`.
    int outer = m_nodes.parent(owner);
    int inner = owner;
    while (m_nodes.kind(outer) == Syntax::Parenthesized) {
        inner = outer;
        outer = m_nodes.parent(outer);
    }
    int shift = 0;
    if (m_nodes.kind(outer) == Syntax::Member && m_nodes.field(inner) == Field::Object) {
        const int property = m_nodes.child(outer, Field::Property);
        if (property >= 0 && m_nodes.text(property) == u"call") {
            shift = 1;
            inner = outer;
            outer = m_nodes.parent(outer);
        }
    }
    if (m_nodes.kind(outer) == Syntax::Call && m_nodes.field(inner) == Field::Function) {
        const int list = m_nodes.child(outer, Field::Arguments);
        int at = list < 0 ? -1 : m_nodes.firstChild(list);
        for (int i = 0; at >= 0 && i < binding.parameter + shift; ++i)
            at = m_nodes.sibling(at);
        if (at >= 0)
            return accessedPath(fold(at, depth + 1), binding.path);
    }
    ScriptValue value;
    if (const ScriptContinuation handed = handedTo(owner); handed.call >= 0) {
        value = unknownValue(Origin::Result);
        value.source = chainStart(handed.call);
        const QString called = nameOfCall(value.source, depth + 1);
        const bool result = handed.branch != ScriptContinuation::Branch::Other
            && handed.branch != ScriptContinuation::Branch::Timer && binding.parameter == 0;
        if (!result || called.isEmpty())
            return unknownValue(Origin::Name, name, binding.path.isEmpty() ? name : binding.path);
        value.text = called + u"()"_s;
    } else {
        value = unknownValue(Origin::Parameter, name);
        value.source = binding.parameter;
        value.function = indexOf(owner);
        if (!binding.path.isEmpty()) {
            value.path = binding.path;
            return value;
        }
    }
    return accessedPath(value, binding.path);
}

} // namespace Mingjing
