// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"

namespace Mingjing {

/// \a state as a blind second reader sees it: what was submitted, under what circumstances it is looked at, and that a
/// decision waits. Without what anybody judged, captured, found, noted, decided or answered, and without their names.
CaseState blindView(const CaseState& state);

} // namespace Mingjing
