// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Mingjing {

/// The signs of the replay's controls, in their order.
enum class ReplayIcon { First, Back, Play, Pause, Forward, Last };

/// \a icon in \a colour, sharp at any pixel ratio.
QIcon replayIcon(ReplayIcon icon, const QColor& colour);

} // namespace Mingjing
