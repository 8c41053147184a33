// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestatus.h"
#include "review/cases/deadline.h"
#include "review/cases/decision.h"
#include "review/cases/evidence.h"
#include "review/cases/finding.h"
#include "review/cases/verdict.h"

#include <QCoreApplication>

namespace Mingjing {

/// The words of a case in the language of the program.
class CaseWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::CaseWords)

public:
    static QString verdict(Verdict verdict);
    /// One or two words that fit on a button.
    static QString shortVerdict(Verdict verdict);
    static QString severity(Severity severity);
    static QString outcome(Outcome outcome);
    static QString decisionState(DecisionState state);
    static QString deadlineState(DeadlineState state);
    static QString caseStatus(CaseStatus status);
    static QString evidenceKind(EvidenceKind kind);
    /// What the evidence is of, in one line: the file and lines, the page, the calls.
    static QString evidencePlace(const Evidence& evidence);
};

} // namespace Mingjing
