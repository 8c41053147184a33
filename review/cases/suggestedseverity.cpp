// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/suggestedseverity.h"

#include "review/checklist/ruleweight.h"
#include "review/specification/edition.h"

#include <algorithm>

namespace Mingjing {

std::optional<Severity> suggestedSeverity(const Edition& edition, const QStringList& clauses)
{
    RuleWeight heaviest = RuleWeight::None;
    for (const QString& clause : clauses)
        heaviest = std::max(heaviest, weightOf(edition.rulesFor(clause)));
    switch (heaviest) {
    case RuleWeight::None:
        return std::nullopt;
    case RuleWeight::Rectify:
        return Severity::Low;
    case RuleWeight::Restrict:
        return Severity::Medium;
    case RuleWeight::Delist:
        return Severity::High;
    case RuleWeight::Close:
        return Severity::Critical;
    }
    return std::nullopt;
}

} // namespace Mingjing
