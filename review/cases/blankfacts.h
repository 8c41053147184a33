// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/phrases/blanks.h"

namespace Mingjing {

struct CaseState;
struct Evidence;

/// What the pieces of evidence tell of blanks, the first piece that knows first.
BlankFacts blankFacts(const QList<Evidence>& evidence);

/// What the evidence with \a ids quotes; what repeats it is code and holds no blanks.
QStringList quotesOf(const CaseState& state, const QStringList& ids);

} // namespace Mingjing
