// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hintdesk.h"

namespace Mingjing {

/// A HintDesk::Scanner: asks the rules that the program carries and those of the task's folder, and adds the results of
/// other tools. Clauses are those of the case's edition. Any thread.
Result<HintReport> scanForHints(const HintTask& task, const Cancellation& cancellation, const Progress& progress);

} // namespace Mingjing
