// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

struct Evidence;

/// How far two pieces of evidence show the same, 0 to 1. Lines of one file: the lines both have among those that either
/// has; pictures of one page: the same of the areas marked, and 1 where either marks none; calls on one page: the same
/// of the interfaces; the same field of the form, and the same file: 1. Two kinds never show the same, except that a
/// file shows all its lines.
double evidenceOverlap(const Evidence& one, const Evidence& other);

} // namespace Mingjing
