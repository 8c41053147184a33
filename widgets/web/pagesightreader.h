// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagesight.h"

class QJsonObject;

namespace Mingjing {

/// Reads what the runtime's explorer tells: texts and lists are cut, numbers clamped, like all that hostile code says.
PageSight readPageSight(const QJsonObject& object);

} // namespace Mingjing
