// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/scriptfacts.h"

#include <QStringList>

namespace Mingjing {

/// \a value as one line: texts in quotes, unknown values as `<name>`, choices as `(a|b)`.
QString valueLine(const ScriptValue& value, const ScriptFacts& facts);
/// Each call as `function: name(arguments)`, derived ones as `function: name(arguments) by wrapper`.
QStringList callLines(const ScriptFacts& facts);
/// The facts of \a source; fails the process when it is refused.
ScriptFacts factsOf(const QString& source, ScriptKind kind = ScriptKind::JavaScript);
/// The first call named \a name; -1 when there is none.
int callNamed(const ScriptFacts& facts, const QString& name);
int functionNamed(const ScriptFacts& facts, const QString& name);

} // namespace Mingjing
