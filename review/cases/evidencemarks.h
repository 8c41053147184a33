// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QJsonObject>

namespace Mingjing {

struct Evidence;

/// No picture has more marks of one kind.
inline constexpr qsizetype MaximumMarks = 200;

/// Writes the marks of \a evidence into \a object; only rectangles stand when there are none.
void marksToJson(const Evidence& evidence, QJsonObject& object);
/// Reads them into \a evidence. Blurs are refused where they could not be drawn: on what is not a picture.
Result<void> readMarks(const QJsonObject& object, Evidence& evidence);

} // namespace Mingjing
