// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// Replaces the character references of HTML that texts use; unknown ones stay as they are.
QString withoutEntities(const QString& text);

} // namespace Mingjing
