// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/matchers.h"

#include <optional>
#include <vector>

namespace Mingjing {

/// Finds where conditions hold; each is looked at once. Not thread-safe.
class ConditionEvaluator final
{
public:
    ConditionEvaluator(const HintInput& input, const ScannedFiles& files, const RuleSet& rules,
                       const ScriptFinder* scripts);
    Q_DISABLE_COPY_MOVE(ConditionEvaluator)

    /// Valid as long as the evaluator.
    const HintMatches& matches(const Condition& condition);
    const MatchInput& input() const { return m_input; }

private:
    HintMatches find(const Condition& condition);
    HintMatches findAll(const AllCondition& all);
    bool meet(const HintMatch& first, const HintMatch& other, MatchScope scope) const;
    const QStringList& pagesOf(const HintMatch& match) const;

    MatchInput m_input;
    /// By Condition::number.
    std::vector<std::optional<HintMatches>> m_found;
};

} // namespace Mingjing
