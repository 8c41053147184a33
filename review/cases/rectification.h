// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"

namespace Mingjing {

/// How far the decision in force is rectified by the version that came last: what the answers to its findings say.
/// Of no moment: the same at any time until something is done.
struct RectificationProgress {
    /// The version that the findings are answered for; nullptr when none came since the decision was issued, when the
    /// decision asks for nothing by a deadline, or when that is met. Lives as long as the state is not changed.
    const SubmittedVersion* version = nullptr;
    /// Standing findings that are not answered yet, in the order of the case.
    QStringList unanswered;
    /// Every standing finding is answered, and fixed.
    bool allFixed = false;
    /// The last answer; invalid without one.
    QDateTime answeredAt;

    /// The version came while \a deadline ran, and somebody has still to say what became of the findings.
    bool awaits(const Deadline& deadline) const;
    /// The version came while \a deadline ran, and puts everything right.
    bool meets(const Deadline& deadline) const;
};

RectificationProgress rectificationProgress(const CaseState& state);

/// The answer to the finding in the version that came last, or nullptr.
const FindingAnswer* currentAnswer(const CaseState& state, const QString& findingId);

} // namespace Mingjing
