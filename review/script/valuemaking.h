// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/scriptvalue.h"

#include <functional>
#include <optional>

namespace Mingjing {

/// Bounds of one folded value.
inline constexpr qsizetype longestFoldedText = 16'384;
inline constexpr int largestValue = 5'000;
inline constexpr qsizetype mostChoices = 8;
inline constexpr qsizetype longestValuePath = 200;

/// The property `...` of an object stands for what is spread into it.
QString spreadName();

ScriptValue unknownValue(ScriptValue::Origin origin = ScriptValue::Origin::None, const QString& text = {},
                         const QString& path = {});
ScriptValue constantValue(ScriptValue::Kind kind, const QString& text);
ScriptValue numberValue(double number);

/// Whether JavaScript takes it for true; nothing where that is not known.
std::optional<bool> truthOf(const ScriptValue& value);

/// \a pieces one behind the other as a text.
ScriptValue joinedValue(const QList<ScriptValue>& pieces);
/// One of \a values, each once.
ScriptValue choiceOf(const QList<ScriptValue>& values);
/// Adds the member, or what is in it when it is spread. An object that grows too large stays open.
void addMember(ScriptValue& object, const QString& name, const ScriptValue& value);
/// The property \a name of \a base.
ScriptValue accessed(const ScriptValue& base, const QString& name);
/// The properties \a path of \a base.
ScriptValue accessedPath(ScriptValue base, const QString& path);

/// \a value with each unknown value in it that \a replace knows something else for replaced by that.
ScriptValue substituted(const ScriptValue& value,
                        const std::function<std::optional<ScriptValue>(const ScriptValue&)>& replace);
/// Whether \a holds for an unknown value in it.
bool mentions(const ScriptValue& value, const std::function<bool(const ScriptValue&)>& holds);

/// What the method \a name of a text, array or number returns, or a function of the language with that name when
/// \a object is null. Nothing when that is not known.
std::optional<ScriptValue> builtInResult(const ScriptValue* object, const QString& name,
                                         const QList<ScriptValue>& arguments);

/// \a literal, what stands between quotes, with its escapes resolved; shortened to longestFoldedText.
QString literalText(QStringView literal);

} // namespace Mingjing
