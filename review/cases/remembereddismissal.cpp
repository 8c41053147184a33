// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/remembereddismissal.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QLatin1StringView keyOf(HintReach reach)
{
    switch (reach) {
    case HintReach::Place:
        break;
    case HintReach::Pattern:
        return "pattern"_L1;
    case HintReach::File:
        return "file_digest"_L1;
    case HintReach::Library:
        return "library"_L1;
    }
    return {};
}

} // namespace

std::optional<RememberedDismissal> rememberedDismissal(const QString& caseId, const HintJudgement& judgement)
{
    if (judgement.accepted || judgement.reach == HintReach::Place)
        return std::nullopt;
    RememberedDismissal dismissal;
    dismissal.ruleId = judgement.hint.value("rule"_L1).toString();
    dismissal.value = judgement.hint.value(keyOf(judgement.reach)).toString();
    if (dismissal.ruleId.isEmpty() || dismissal.value.isEmpty())
        return std::nullopt;
    dismissal.caseId = caseId;
    dismissal.hintId = judgement.hintId;
    dismissal.reach = judgement.reach;
    dismissal.reason = judgement.reason;
    dismissal.actor = judgement.actor;
    dismissal.at = judgement.at;
    return dismissal;
}

} // namespace Mingjing
