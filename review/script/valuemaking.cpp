// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/valuemaking.h"

#include "review/package/scriptscanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;
using Origin = ScriptValue::Origin;

namespace {

void addPiece(ScriptValue& joined, const ScriptValue& piece)
{
    if (piece.kind == Kind::Joined) {
        for (const ScriptMember& one : piece.members)
            addPiece(joined, one.value);
        return;
    }
    if (piece.isConstant() && !joined.members.isEmpty() && joined.members.constLast().value.isConstant()) {
        QString& text = joined.members.last().value.text;
        text +=
            QStringView(piece.text).first(std::clamp<qsizetype>(longestFoldedText - text.size(), 0, piece.text.size()));
        joined.members.last().value.kind = Kind::Text;
        return;
    }
    if (joined.size + piece.size > largestValue)
        return;
    joined.members.append({QString(), piece});
    joined.size += piece.size;
}

bool isSame(const ScriptValue& a, const ScriptValue& b)
{
    return a.kind == b.kind && a.text == b.text && a.path == b.path && a.source == b.source && a.function == b.function
        && a.members.isEmpty() && b.members.isEmpty();
}

QString appended(const QString& path, const QString& name)
{
    if (path.size() > longestValuePath)
        return path;
    return path.isEmpty() ? name : path + u'.' + name;
}

/// Other names of the platform's own object.
QString platformName(const QString& path)
{
    static const QStringList prefixes{u"wx.pro."_s, u"wx.p."_s, u"wx.default."_s};
    for (const QString& prefix : prefixes) {
        if (path.startsWith(prefix))
            return u"wx."_s + path.mid(prefix.size());
    }
    return path;
}

} // namespace

QString spreadName()
{
    return u"..."_s;
}

ScriptValue unknownValue(Origin origin, const QString& text, const QString& path)
{
    ScriptValue value;
    value.origin = origin;
    value.text = text;
    value.path = path;
    return value;
}

ScriptValue constantValue(Kind kind, const QString& text)
{
    ScriptValue value;
    value.kind = kind;
    value.text = text;
    return value;
}

ScriptValue numberValue(double number)
{
    if (std::isfinite(number) && number == std::trunc(number) && std::abs(number) < 1e15)
        return constantValue(Kind::Number, QString::number(static_cast<qint64>(number)));
    return constantValue(Kind::Number, QString::number(number, 'g', 15));
}

std::optional<bool> truthOf(const ScriptValue& value)
{
    switch (value.kind) {
    case Kind::Undefined:
    case Kind::Null:
        return false;
    case Kind::Boolean:
        return value.text == "true"_L1;
    case Kind::Number:
        return value.text != "0"_L1 && value.text != "nan"_L1;
    case Kind::Text:
        return !value.text.isEmpty();
    case Kind::Regex:
    case Kind::Object:
    case Kind::Array:
    case Kind::Function:
        return true;
    default:
        return std::nullopt;
    }
}

ScriptValue joinedValue(const QList<ScriptValue>& pieces)
{
    ScriptValue joined;
    joined.kind = Kind::Joined;
    for (const ScriptValue& piece : pieces)
        addPiece(joined, piece);
    if (joined.members.isEmpty())
        return ScriptValue::ofText({});
    if (joined.members.size() == 1 && joined.members.constFirst().value.isConstant()) {
        ScriptValue text = joined.members.constFirst().value;
        text.kind = Kind::Text;
        return text;
    }
    return joined;
}

ScriptValue choiceOf(const QList<ScriptValue>& values)
{
    ScriptValue choice;
    choice.kind = Kind::Choice;
    const auto add = [&choice](const ScriptValue& value) {
        if (choice.members.size() >= mostChoices || choice.size + value.size > largestValue
            || std::any_of(choice.members.begin(), choice.members.end(),
                           [&value](const ScriptMember& one) { return isSame(one.value, value); })) {
            return;
        }
        choice.members.append({QString(), value});
        choice.size += value.size;
    };
    for (const ScriptValue& value : values) {
        if (value.kind != Kind::Choice) {
            add(value);
            continue;
        }
        for (const ScriptMember& one : value.members)
            add(one.value);
    }
    return choice.members.size() == 1 ? choice.members.constFirst().value : choice;
}

void addMember(ScriptValue& object, const QString& name, const ScriptValue& value)
{
    if (name == spreadName() && value.kind == Kind::Object && object.kind == Kind::Object) {
        for (const ScriptMember& one : value.members)
            addMember(object, one.name, one.value);
        object.open = object.open || value.open;
        return;
    }
    if (name == spreadName())
        object.open = true;
    if (object.size + value.size > largestValue) {
        object.open = true;
        return;
    }
    object.members.append({name, value});
    object.size += value.size;
}

ScriptValue accessed(const ScriptValue& base, const QString& name)
{
    if (base.kind == Kind::Choice) {
        QList<ScriptValue> values;
        for (const ScriptMember& one : base.members) {
            if (!one.value.isConstant())
                values.append(accessed(one.value, name));
        }
        return values.isEmpty() ? unknownValue() : choiceOf(values);
    }
    if (base.kind == Kind::Object || base.kind == Kind::Array) {
        for (auto one = base.members.rbegin(); base.kind == Kind::Object && one != base.members.rend(); ++one) {
            if (one->name == name)
                return one->value;
            // What is spread behind it may replace it: the first that is known counts all the same.
        }
        if (base.kind == Kind::Array) {
            if (name == "length"_L1 && !base.open)
                return numberValue(static_cast<double>(base.members.size()));
            bool number = false;
            const int index = name.toInt(&number);
            if (number && index >= 0 && index < base.members.size())
                return base.members.at(index).value;
        }
        for (const ScriptMember& one : base.members) {
            if (one.name == spreadName())
                return accessed(one.value, name);
        }
        return unknownValue();
    }
    if (base.kind == Kind::Text) {
        bool number = false;
        const int index = name.toInt(&number);
        if (name == "length"_L1)
            return numberValue(static_cast<double>(base.text.size()));
        return number && index >= 0 && index < base.text.size() ? ScriptValue::ofText(base.text.mid(index, 1))
                                                                : unknownValue();
    }
    if (!base.isUnknown())
        return unknownValue();
    ScriptValue value = base;
    static const QStringList wholes{u"globalThis"_s, u"window"_s, u"self"_s, u"global"_s, u"GameGlobal"_s};
    if (base.origin == Origin::Name && wholes.contains(base.path)) {
        value.path = value.text = name == "uni"_L1 || name == "Taro"_L1 ? u"wx"_s : name;
        return value;
    }
    value.path = appended(base.path, name);
    value.text = appended(base.text, name);
    if (base.origin == Origin::Name && base.path.startsWith("wx"_L1))
        value.path = value.text = platformName(value.path);
    return value;
}

ScriptValue accessedPath(ScriptValue base, const QString& path)
{
    if (path.isEmpty())
        return base;
    const QStringList names = path.split(u'.');
    for (const QString& name : names)
        base = accessed(base, name);
    return base;
}

ScriptValue substituted(const ScriptValue& value,
                        const std::function<std::optional<ScriptValue>(const ScriptValue&)>& replace)
{
    if (value.isUnknown()) {
        std::optional<ScriptValue> other = replace(value);
        if (!other)
            return value;
        other->range = value.range;
        return *other;
    }
    if (value.members.isEmpty())
        return value;
    bool changed = false;
    QList<ScriptMember> members;
    members.reserve(value.members.size());
    for (const ScriptMember& one : value.members) {
        ScriptValue other = substituted(one.value, replace);
        changed = changed || other.kind != one.value.kind || other.text != one.value.text
            || other.size != one.value.size || other.origin != one.value.origin || other.source != one.value.source
            || !other.members.isSharedWith(one.value.members);
        members.append({one.name, std::move(other)});
    }
    if (!changed)
        return value;
    ScriptValue made;
    QList<ScriptValue> values;
    switch (value.kind) {
    case Kind::Joined:
    case Kind::Choice:
        for (const ScriptMember& one : members)
            values.append(one.value);
        made = value.kind == Kind::Joined ? joinedValue(values) : choiceOf(values);
        break;
    default:
        made = value;
        made.members.clear();
        made.size = 1;
        for (const ScriptMember& one : members)
            addMember(made, one.name, one.value);
        break;
    }
    made.range = value.range;
    return made;
}

bool mentions(const ScriptValue& value, const std::function<bool(const ScriptValue&)>& holds)
{
    if (value.isUnknown())
        return holds(value);
    return std::any_of(value.members.begin(), value.members.end(),
                       [&holds](const ScriptMember& one) { return mentions(one.value, holds); });
}

QString literalText(QStringView literal)
{
    if (literal.size() > longestFoldedText)
        literal = literal.first(longestFoldedText);
    if (!literal.contains(u'\\'))
        return literal.toString();
    static const QRegularExpression wide(uR"(\\u\{([0-9a-fA-F]{1,6})\})"_s);
    QString text = literal.toString();
    if (text.contains(u"\\u{"_s)) {
        QString plain;
        qsizetype from = 0;
        for (auto match = wide.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            plain += QStringView(text).sliced(from, one.capturedStart() - from);
            const uint code = one.captured(1).toUInt(nullptr, 16);
            if (code <= 0x10ffff)
                plain += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
            from = one.capturedEnd();
        }
        text = plain + text.mid(from);
    }
    return unescapeScript(text);
}

} // namespace Mingjing
