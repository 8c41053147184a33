// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

struct PenaltyStep;

/// One step of a rule on one line, by its ids: `repeat ban share+search 3-30 days`.
QString stepWords(const PenaltyStep& step);

} // namespace Mingjing
