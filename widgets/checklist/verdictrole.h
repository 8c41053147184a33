// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/verdict.h"
#include "widgets/common/appearance.h"

namespace Mingjing {

/// The colour of a verdict.
Appearance::Role roleOf(Verdict verdict);

} // namespace Mingjing
