// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

class Edition;
struct Clause;

/// What \a clause says, as rich text: paragraphs, parts with their marks, examples set apart, and references to other
/// clauses of \a edition as links.
QString clauseTextHtml(const Edition& edition, const Clause& clause);

} // namespace Mingjing
