// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/ruleweight.h"

#include "review/base/enumids.h"
#include "review/specification/penalty.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<5> weightIds = {
    "none"_L1, "rectify"_L1, "restrict"_L1, "delist"_L1, "close"_L1,
};

RuleWeight weightOf(const PenaltyStep& step)
{
    switch (step.kind) {
    case PenaltyKind::Rectify:
    case PenaltyKind::Reject:
        return RuleWeight::Rectify;
    case PenaltyKind::Ban:
        return step.permanent ? RuleWeight::Delist : RuleWeight::Restrict;
    case PenaltyKind::Restrict:
    case PenaltyKind::ClearContent:
    case PenaltyKind::DeleteTemplate:
    case PenaltyKind::WithholdSettlement:
    case PenaltyKind::CloseAppeal:
        return RuleWeight::Restrict;
    case PenaltyKind::Delist:
        return RuleWeight::Delist;
    case PenaltyKind::CloseAccount:
    case PenaltyKind::BanProgram:
    case PenaltyKind::RevokeQualification:
    case PenaltyKind::RefuseService:
        return RuleWeight::Close;
    }
    return RuleWeight::None;
}

} // namespace

QString ruleWeightId(RuleWeight weight)
{
    return idOf(weightIds, weight);
}

const QList<RuleWeight>& allRuleWeights()
{
    static const QList<RuleWeight> weights = valuesOf<RuleWeight>(weightIds);
    return weights;
}

std::optional<RuleWeight> ruleWeightFromId(const QString& id)
{
    return valueOf<RuleWeight>(weightIds, id);
}

RuleWeight weightOf(const QList<const ProcessingRule*>& rules)
{
    RuleWeight heaviest = RuleWeight::None;
    for (const ProcessingRule* rule : rules) {
        for (const PenaltyCase& each : rule->cases) {
            for (const PenaltyStep& step : each.steps)
                heaviest = std::max(heaviest, weightOf(step));
        }
    }
    return heaviest;
}

} // namespace Mingjing
