// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

class Edition;
struct Clause;

/// The clause asks something of a program by itself: it is a leaf that speaks, or a group whose own sentences oblige.
bool holdsObligation(const Clause& clause, const Edition& edition);

} // namespace Mingjing
