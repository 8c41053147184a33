// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/penaltywords.h"

#include "review/cases/decidedstep.h"
#include "review/specification/penalty.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Mingjing {

QString stepWords(const PenaltyStep& step)
{
    QStringList words{penaltyConditionId(step.when), penaltyKindId(step.kind)};
    QStringList capabilities;
    for (const Capability capability : step.capabilities)
        capabilities += capabilityId(capability);
    if (!capabilities.isEmpty())
        words += capabilities.join(step.anyOf ? u'|' : u'+');
    if (step.platform != PenaltyPlatform::Any)
        words += penaltyPlatformId(step.platform);
    if (step.days)
        words += step.days->min == step.days->max ? u"%1 days"_s.arg(step.days->min)
                                                  : u"%1-%2 days"_s.arg(step.days->min).arg(step.days->max);
    if (step.permanent)
        words += u"permanent"_s;
    if (step.deadlineDays)
        words += (step.deadlineCount == DayCount::Business ? u"within %1 business days"_s : u"within %1 days"_s)
                     .arg(*step.deadlineDays);
    return words.join(u' ');
}

QString stepWords(const DecidedStep& step)
{
    PenaltyStep rule;
    rule.when = step.when;
    rule.kind = step.kind;
    rule.capabilities = step.capabilities;
    rule.platform = step.platform;
    rule.permanent = step.permanentInForce();
    if (step.daysInForce() && !rule.permanent)
        rule.days = DayRange{*step.daysInForce(), *step.daysInForce()};
    rule.deadlineDays = step.deadlineDays;
    rule.deadlineCount = step.deadlineCount;
    return stepWords(rule);
}

} // namespace Mingjing
