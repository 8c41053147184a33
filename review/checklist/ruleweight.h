// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

struct ProcessingRule;

/// The worst that a processing rule can come to, lightest first.
enum class RuleWeight {
    None, ///< no rule speaks of the clause
    Rectify, ///< put right, or rejected at submission
    Restrict, ///< capabilities limited for a time, content cleared, money withheld
    Delist, ///< taken down, or capabilities banned for good
    Close, ///< the account, the program or the subject itself
};

/// The stable snake_case id used in JSON.
QString ruleWeightId(RuleWeight weight);
std::optional<RuleWeight> ruleWeightFromId(const QString& id);
/// In declaration order.
const QList<RuleWeight>& allRuleWeights();

/// The heaviest of all steps of \a rules, ceilings of ladders included.
RuleWeight weightOf(const QList<const ProcessingRule*>& rules);

} // namespace Mingjing
