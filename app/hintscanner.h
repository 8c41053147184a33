// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hintdesk.h"

namespace Mingjing {

/// What a HintDesk::Scanner does: asks the rules that the program carries and those of the task's folder about the
/// package and, where \a database names one, the other cases in it, and adds the results of other tools. Clauses are
/// those of the case's edition. Any thread.
Result<HintReport> scanForHints(const HintTask& task, const QString& database, const Cancellation& cancellation,
                                const Progress& progress);

} // namespace Mingjing
