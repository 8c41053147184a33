// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/valuemaking.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;

namespace {

constexpr qsizetype mostParts = 1000;

std::optional<int> integer(const QList<ScriptValue>& arguments, qsizetype index, int otherwise)
{
    if (index >= arguments.size() || arguments.at(index).kind == Kind::Undefined)
        return otherwise;
    bool ok = false;
    const double number = arguments.at(index).text.toDouble(&ok);
    if (arguments.at(index).kind != Kind::Number || !ok || std::abs(number) > 1e9)
        return std::nullopt;
    return static_cast<int>(number);
}

std::optional<QString> text(const QList<ScriptValue>& arguments, qsizetype index)
{
    if (index >= arguments.size() || !arguments.at(index).isConstant())
        return std::nullopt;
    return arguments.at(index).text;
}

/// `%uXXXX` as `unescape` knows them, and all that `decodeURIComponent` does.
QString percentDecoded(const QString& encoded)
{
    if (!encoded.contains("%u"_L1))
        return QUrl::fromPercentEncoding(encoded.toUtf8());
    QString decoded;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        bool ok = false;
        if (encoded.at(i) == u'%' && i + 5 < encoded.size() && encoded.at(i + 1) == u'u') {
            const ushort code = QStringView(encoded).sliced(i + 2, 4).toUShort(&ok, 16);
            if (ok) {
                decoded += QChar(code);
                i += 5;
                continue;
            }
        }
        decoded += encoded.at(i);
    }
    return decoded;
}

std::optional<ScriptValue> ofFunction(const QString& name, const QList<ScriptValue>& arguments)
{
    if (name == "String.fromCharCode"_L1 || name == "String.fromCodePoint"_L1) {
        QString made;
        for (const ScriptValue& one : arguments) {
            bool ok = false;
            const uint code = one.text.toUInt(&ok);
            if (one.kind != Kind::Number || !ok || code > 0x10ffff)
                return std::nullopt;
            const char32_t character = code;
            made += QString::fromUcs4(&character, 1);
        }
        return ScriptValue::ofText(made);
    }
    if (arguments.isEmpty())
        return std::nullopt;
    const ScriptValue& first = arguments.constFirst();
    if (name == "Object.freeze"_L1 || name == "Object.seal"_L1)
        return first;
    if (name == "Object.assign"_L1 || name == "_objectSpread"_L1 || name == "__assign"_L1 || name == "_extends"_L1) {
        ScriptValue object;
        object.kind = Kind::Object;
        for (const ScriptValue& one : arguments)
            addMember(object, spreadName(), one);
        return object;
    }
    if (name == "String"_L1 && (first.isConstant() || first.kind == Kind::Joined))
        return joinedValue({first});
    if (first.kind != Kind::Text)
        return std::nullopt;
    if (name == "decodeURIComponent"_L1 || name == "decodeURI"_L1 || name == "unescape"_L1)
        return ScriptValue::ofText(percentDecoded(first.text));
    if (name == "atob"_L1)
        return ScriptValue::ofText(QString::fromLatin1(QByteArray::fromBase64(first.text.toLatin1())));
    if (name == "Number"_L1 || name == "parseFloat"_L1 || name == "parseInt"_L1) {
        bool ok = false;
        const double number = first.text.toDouble(&ok);
        if (ok)
            return numberValue(number);
    }
    return std::nullopt;
}

std::optional<ScriptValue> ofArray(const ScriptValue& array, const QString& name, const QList<ScriptValue>& arguments)
{
    if (name == "join"_L1) {
        const QString separator = arguments.isEmpty() ? u","_s : arguments.constFirst().text;
        if (!arguments.isEmpty() && !arguments.constFirst().isConstant())
            return std::nullopt;
        QList<ScriptValue> pieces;
        for (const ScriptMember& one : array.members) {
            if (!pieces.isEmpty() && !separator.isEmpty())
                pieces.append(ScriptValue::ofText(separator));
            pieces.append(one.value);
        }
        return joinedValue(pieces);
    }
    ScriptValue made = array;
    if (name == "reverse"_L1) {
        std::reverse(made.members.begin(), made.members.end());
        return made;
    }
    if (name == "concat"_L1) {
        for (const ScriptValue& one : arguments) {
            if (one.kind == Kind::Array) {
                for (const ScriptMember& member : one.members)
                    addMember(made, {}, member.value);
            } else {
                addMember(made, {}, one);
            }
        }
        return made;
    }
    return std::nullopt;
}

std::optional<ScriptValue> ofText(const QString& value, const QString& name, const QList<ScriptValue>& arguments)
{
    const auto made = [](const QString& changed) { return ScriptValue::ofText(changed.left(longestFoldedText)); };
    if (name == "toLowerCase"_L1)
        return made(value.toLower());
    if (name == "toUpperCase"_L1)
        return made(value.toUpper());
    if (name == "trim"_L1)
        return made(value.trimmed());
    if (name == "toString"_L1 || name == "valueOf"_L1)
        return made(value);
    if (name == "split"_L1) {
        const std::optional<QString> separator = text(arguments, 0);
        if (!separator)
            return std::nullopt;
        const QStringList parts = separator->isEmpty() ? value.left(mostParts).split(QString(), Qt::SkipEmptyParts)
                                                       : value.split(*separator).mid(0, mostParts);
        ScriptValue array;
        array.kind = Kind::Array;
        for (const QString& part : parts)
            addMember(array, {}, ScriptValue::ofText(part));
        return array;
    }
    if (name == "replace"_L1 || name == "replaceAll"_L1) {
        const std::optional<QString> what = text(arguments, 0);
        const std::optional<QString> with = text(arguments, 1);
        // Also of a pattern without special characters.
        const bool pattern = !arguments.isEmpty() && arguments.constFirst().kind == Kind::Regex;
        const QString sought = pattern ? arguments.constFirst().text : what.value_or(QString());
        if (!with || sought.isEmpty() || (pattern && sought.contains(QRegularExpression(u"[^\\p{L}\\p{N} _#@~-]"_s))))
            return std::nullopt;
        QString changed = value;
        if (changed.count(sought) * with->size() > longestFoldedText)
            return std::nullopt;
        if (pattern || name == "replaceAll"_L1)
            changed.replace(sought, *with);
        else if (const qsizetype at = changed.indexOf(sought); at >= 0)
            changed.replace(at, sought.size(), *with);
        return made(changed);
    }
    if (name == "repeat"_L1) {
        const std::optional<int> times = integer(arguments, 0, 0);
        if (!times || *times < 0 || *times * value.size() > longestFoldedText)
            return std::nullopt;
        return made(value.repeated(*times));
    }
    const int size = static_cast<int>(value.size());
    if (name == "charAt"_L1 || name == "slice"_L1 || name == "substring"_L1 || name == "substr"_L1) {
        std::optional<int> from = integer(arguments, 0, 0);
        std::optional<int> to = integer(arguments, 1, size);
        if (!from || !to)
            return std::nullopt;
        if (*from < 0)
            *from = name == "substring"_L1 ? 0 : std::max(0, size + *from);
        if (name == "charAt"_L1)
            return made(value.mid(*from, 1));
        if (name == "substr"_L1)
            return made(value.mid(*from, std::max(0, *to)));
        if (*to < 0)
            *to = name == "slice"_L1 ? size + *to : 0;
        if (name == "substring"_L1 && *from > *to)
            std::swap(*from, *to);
        return made(value.mid(*from, std::max(0, *to - *from)));
    }
    return std::nullopt;
}

} // namespace

std::optional<ScriptValue> builtInResult(const ScriptValue* object, const QString& name,
                                         const QList<ScriptValue>& arguments)
{
    if (!object)
        return ofFunction(name, arguments);
    if (object->kind == Kind::Array)
        return ofArray(*object, name, arguments);
    if (name == "concat"_L1 && (object->kind == Kind::Text || object->kind == Kind::Joined))
        return joinedValue(QList<ScriptValue>{*object} + arguments);
    if (object->kind == Kind::Text)
        return ofText(object->text, name, arguments);
    if (object->kind == Kind::Number && name == "toString"_L1 && arguments.isEmpty())
        return ScriptValue::ofText(object->text);
    return std::nullopt;
}

} // namespace Mingjing
