// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/script/factlines.h"

#include "review/script/scriptreader.h"

#include <algorithm>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;

QString valueLine(const ScriptValue& value, const ScriptFacts& facts)
{
    QStringList members;
    for (const ScriptMember& one : value.members) {
        const QString line = valueLine(one.value, facts);
        members.append(one.name.isEmpty() ? line : one.name + u": "_s + line);
    }
    switch (value.kind) {
    case Kind::Unknown:
        return u'<' + value.text + u'>';
    case Kind::Text:
        return u'\'' + value.text + u'\'';
    case Kind::Regex:
        return u'/' + value.text + u'/';
    case Kind::Joined:
        return members.join(u'+');
    case Kind::Choice:
        return u'(' + members.join(u'|') + u')';
    case Kind::Object:
        return u'{' + members.join(u", "_s) + u'}';
    case Kind::Array:
        return u'[' + members.join(u", "_s) + u']';
    case Kind::Function:
        return u"fn "_s + facts.functions.at(static_cast<size_t>(value.function)).name;
    default:
        return value.text;
    }
}

QStringList callLines(const ScriptFacts& facts)
{
    QStringList lines;
    for (const ScriptCall& call : facts.calls) {
        QStringList arguments;
        for (const ScriptValue& one : call.arguments)
            arguments.append(valueLine(one, facts));
        QString line =
            call.function < 0 ? QString() : facts.functions.at(static_cast<size_t>(call.function)).path + u": "_s;
        line += call.name + u'(' + arguments.join(u", "_s) + u')';
        if (call.site >= 0)
            line += u" by "_s + call.through.join(u" > "_s);
        lines.append(line);
    }
    return lines;
}

ScriptFacts factsOf(const QString& source, ScriptKind kind)
{
    const auto tree = SyntaxTree::parse(source, kind);
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    return readScript(*tree);
}

int callNamed(const ScriptFacts& facts, const QString& name)
{
    const auto found = std::find_if(facts.calls.begin(), facts.calls.end(),
                                    [&name](const ScriptCall& one) { return one.name == name; });
    return found == facts.calls.end() ? -1 : static_cast<int>(found - facts.calls.begin());
}

int functionNamed(const ScriptFacts& facts, const QString& name)
{
    const auto found = std::find_if(facts.functions.begin(), facts.functions.end(),
                                    [&name](const ScriptFunction& one) { return one.path == name; });
    return found == facts.functions.end() ? -1 : static_cast<int>(found - facts.functions.begin());
}

} // namespace Mingjing
