// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/carryover.h"

namespace Mingjing {

class Edition;
struct CaseState;
struct EditionDiff;

/// What carrying \a state over from \a oldEdition to \a newEdition does; \a diff compares the two. It reopens only what
/// changed: items whose clause was reworded, whose consequences differ, or which are judged together with clauses that
/// they were not judged with. An item that only lost a twin keeps its judgement: what was judged still says the same,
/// and the former twin becomes an item of its own, reopened with that judgement. Moved clauses keep everything.
CarryOverPlan planCarryOver(const EditionDiff& diff, const Edition& oldEdition, const Edition& newEdition,
                            const CaseState& state);

/// How much of the case \a diff touches: the counts of its plan.
CarryOverTouch touches(const EditionDiff& diff, const Edition& oldEdition, const Edition& newEdition,
                       const CaseState& state);

} // namespace Mingjing
