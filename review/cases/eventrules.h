// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestatus.h"
#include "review/journal/eventkind.h"

namespace Mingjing {

/// Whether an event of \a kind may happen to a case in \a status. The first event, case_opened, is never allowed here.
bool isAllowed(EventKind kind, CaseStatus status);

} // namespace Mingjing
