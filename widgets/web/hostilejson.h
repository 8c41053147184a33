// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/trace/sourceplace.h"

#include <QJsonObject>
#include <QRectF>
#include <QString>

namespace Mingjing {

/// Careful readers of JSON that hostile code may have made. All of them give a harmless value for a wrong type.
namespace HostileJson {

inline constexpr qsizetype maxMessage = 4 * 1024 * 1024;
inline constexpr qsizetype maxPath = 1024;
inline constexpr qsizetype maxText = 4096;
inline constexpr qsizetype maxUrl = 2048;

/// Refused when \a json is longer than maxMessage, Malformed when it is no object.
Result<QJsonObject> object(const QString& json);
/// At most \a limit characters, without control characters other than tab and line feed.
QString text(const QJsonObject& object, QLatin1StringView key, qsizetype limit);
/// A whole number from 0 to 2^31 - 1; 0 for anything else.
int count(const QJsonObject& object, QLatin1StringView key);
SourcePlace place(const QJsonObject& object);
/// Members between -100,000 and 100,000, sizes not below 0.
QRectF rect(const QJsonObject& object, QLatin1StringView key);

} // namespace HostileJson

} // namespace Mingjing
