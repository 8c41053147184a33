// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/ruleweight.h"

#include "review/specification/penalty.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

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
    switch (weight) {
    case RuleWeight::None:
        return u"none"_s;
    case RuleWeight::Rectify:
        return u"rectify"_s;
    case RuleWeight::Restrict:
        return u"restrict"_s;
    case RuleWeight::Delist:
        return u"delist"_s;
    case RuleWeight::Close:
        return u"close"_s;
    }
    return {};
}

const QList<RuleWeight>& allRuleWeights()
{
    static const QList<RuleWeight> weights{RuleWeight::None, RuleWeight::Rectify, RuleWeight::Restrict,
                                           RuleWeight::Delist, RuleWeight::Close};
    return weights;
}

std::optional<RuleWeight> ruleWeightFromId(const QString& id)
{
    for (const RuleWeight weight : allRuleWeights()) {
        if (ruleWeightId(weight) == id)
            return weight;
    }
    return std::nullopt;
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
