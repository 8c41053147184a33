// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptvalue.h"

#include <algorithm>

namespace Mingjing {

bool ScriptValue::isConstant() const
{
    switch (kind) {
    case Kind::Undefined:
    case Kind::Null:
    case Kind::Boolean:
    case Kind::Number:
    case Kind::Text:
        return true;
    default:
        return false;
    }
}

QString ScriptValue::knownText(QChar gap) const
{
    if (kind == Kind::Choice)
        return members.isEmpty() ? QString() : members.constFirst().value.knownText(gap);
    if (kind != Kind::Joined)
        return isConstant() ? text : QString();
    QString joined;
    for (const ScriptMember& piece : members) {
        if (piece.value.isConstant())
            joined += piece.value.text;
        else if (!joined.endsWith(gap))
            joined += gap;
    }
    return joined;
}

bool ScriptValue::isWhole() const
{
    return isConstant() || (kind == Kind::Choice && !members.isEmpty() && members.constFirst().value.isWhole());
}

const ScriptValue* ScriptValue::member(QStringView dotted) const
{
    const ScriptValue* value = this;
    while (!dotted.isEmpty()) {
        const qsizetype dot = dotted.indexOf(u'.');
        const QStringView name = dot < 0 ? dotted : dotted.first(dot);
        dotted = dot < 0 ? QStringView() : dotted.sliced(dot + 1);
        const ScriptValue* next = nullptr;
        if (value->kind == Kind::Array) {
            bool number = false;
            const int index = name.toInt(&number);
            if (number && index >= 0 && index < value->members.size())
                next = &value->members.at(index).value;
        } else if (value->kind == Kind::Object) {
            // The last of two members with one name counts.
            const auto found = std::find_if(value->members.rbegin(), value->members.rend(),
                                            [name](const ScriptMember& one) { return one.name == name; });
            if (found != value->members.rend())
                next = &found->value;
        }
        if (!next)
            return nullptr;
        value = next;
    }
    return value;
}

bool ScriptValue::anyOf(const std::function<bool(const ScriptValue&)>& visit) const
{
    if (kind != Kind::Choice)
        return visit(*this);
    return std::any_of(members.begin(), members.end(),
                       [&visit](const ScriptMember& one) { return one.value.anyOf(visit); });
}

void ScriptValue::eachText(const std::function<void(const ScriptValue&)>& visit) const
{
    if (kind == Kind::Text || kind == Kind::Joined) {
        visit(*this);
        return;
    }
    for (const ScriptMember& one : members)
        one.value.eachText(visit);
}

ScriptValue ScriptValue::ofText(const QString& text)
{
    ScriptValue value;
    value.kind = Kind::Text;
    value.text = text;
    return value;
}

} // namespace Mingjing
