// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/strikecount.h"
#include "review/cases/subjecthistory.h"
#include "review/specification/edition.h"

#include <QString>

namespace Mingjing {

/// Whose offences decide on the steps of \a condition in \a penaltyCase: other accounts' for `subject_wide`; this
/// subject's where the sentence on repetition speaks of the subject or of doing it indirectly; else this program's.
StrikeScope strikeScopeFor(PenaltyCondition condition, const PenaltyCase& penaltyCase);

/// Counts the earlier offences under \a under in \a history.
StrikeCount countStrikes(const Edition& edition, const SubjectHistory& history, const QString& under,
                         StrikeScope scope);

} // namespace Mingjing
