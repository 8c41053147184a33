// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/hintjudgement.h"

#include <QCoreApplication>

#include <optional>

namespace Mingjing {

class ReviewContext;
struct BoardHint;

/// What a person does with a hint, done in the open case. Says in the status bar what was done or why not; gives
/// whether it was done.
class HintActs final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::HintActs)

public:
    /// \a context must outlive it.
    explicit HintActs(ReviewContext& context) : m_context(context) { }

    bool canAct() const;
    // Ids by value: what they are taken from is made anew by the act.
    /// Captures what shows it, records that it was accepted (as \a edit says it) and asks for a finding.
    bool accept(QString hintId, const std::optional<HintEdit>& edit = {});
    bool dismiss(QString hintId, const QString& reason, HintReach reach);
    /// Asks for the finding of a hint that was accepted.
    void writeFinding(QString hintId);

private:
    /// Gives the ids; what was captured before is not captured again.
    QStringList captureEvidence(const BoardHint& hint);
    bool judge(const HintJudgement& judgement);

    ReviewContext& m_context;
};

} // namespace Mingjing
