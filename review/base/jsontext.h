// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace Mingjing {

/// Bounds of a JSON text. A value takes some hundred bytes of memory, however short its text is; and what is kept is
/// written into other documents, which have to stay readable.
struct JsonTextLimits {
    /// Lists and objects within one another.
    int depth = 250;
    /// Values in all.
    qsizetype values = 2'000'000;
};

/// Refused, with the line, when \a bytes go beyond \a limits. Whether they are JSON is not asked.
Result<void> checkJsonText(const QByteArray& bytes, const JsonTextLimits& limits = {});
/// Reads any JSON value; a byte order mark is passed over. A refusal names the line.
Result<QJsonValue> parseJsonText(const QByteArray& bytes, const JsonTextLimits& limits = {});
/// \a value as JSON without spaces.
QByteArray toJsonText(const QJsonValue& value);

} // namespace Mingjing
