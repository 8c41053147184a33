// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"
#include "review/versions/packagecomparison.h"
#include "review/versions/touchedfinding.h"

namespace Mingjing {

/// What became of the findings of \a state that are not withdrawn, in their order, from \a before to \a after;
/// \a comparison is theirs. Lines are followed through the changes of their file; lines that were cut out and put back
/// elsewhere in it are found by their words. Of a picture or a trace the files of the page are compared. Evidence whose
/// file has another content in \a before than when it was captured is not compared. Any thread.
QList<TouchedFinding> touchedFindings(const CaseState& state, const PackageComparison& comparison,
                                      const PackageContents& before, const PackageContents& after);

} // namespace Mingjing
