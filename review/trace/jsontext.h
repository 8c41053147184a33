// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace Mingjing {

/// Reads any JSON value; a byte order mark is passed over. A refusal names the line.
Result<QJsonValue> parseJsonText(const QByteArray& bytes);
/// \a value as JSON without spaces.
QByteArray toJsonText(const QJsonValue& value);

} // namespace Mingjing
