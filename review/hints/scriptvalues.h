// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/condition.h"
#include "review/script/scriptvalue.h"

#include <QJsonObject>

namespace Mingjing {

/// What a value of a script may be, one for each way that is known.
std::vector<TestedValue> testedValues(const ScriptValue& value);
/// The argument \a name: `url` of the first one's, `1` for the second one, `0.data.url`.
std::vector<TestedValue> argumentValues(const std::vector<ScriptValue>& arguments, const QString& name);
/// All texts in \a arguments, as a list.
TestedValue allTexts(const std::vector<ScriptValue>& arguments);
/// Whether all \a tests hold for the members of \a value; then \a facts and \a pattern tell them.
bool testReturned(const ScriptValue& value, const NamedTests& tests, const WordBook& words, QJsonObject& facts,
                  QString& pattern);

} // namespace Mingjing
