// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/hints/hintinput.h"
#include "review/hints/hintreport.h"
#include "review/hints/ruleset.h"

namespace Mingjing {

/// Bounds of what one scan gives.
struct HintLimits {
    /// Hints of one rule, and of all.
    int ofRule = 200;
    int inAll = 4'000;
};

/// Asks all \a rules about a package. Reads the package with several threads; \a progress counts files and is called
/// from them. Cancelled when asked to stop. `uncovered` of the report is left empty.
Result<HintReport> scanPackage(const HintInput& input, const RuleSet& rules, const Cancellation& cancellation = {},
                               const Progress& progress = {}, const HintLimits& limits = {});

} // namespace Mingjing
