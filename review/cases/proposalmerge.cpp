// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/proposalmerge.h"

#include <limits>

namespace Mingjing {

namespace {

bool sameGround(const ProposedStep& a, const ProposedStep& b)
{
    return a.when == b.when && a.kind == b.kind && a.platform == b.platform && a.caseLabel == b.caseLabel
        && a.qualifier == b.qualifier && a.ladder == b.ladder && a.anyOf == b.anyOf && a.deadlineDays == b.deadlineDays
        && a.deadlineCount == b.deadlineCount;
}

int length(const ProposedStep& step)
{
    if (step.permanent)
        return std::numeric_limits<int>::max();
    return step.days ? step.days->max : std::numeric_limits<int>::max() - 1;
}

/// \a step rests on what \a other rests on, too.
void addGrounds(ProposedStep& step, const ProposedStep& other)
{
    for (const ProposalSource& source : other.sources) {
        if (!step.sources.contains(source))
            step.sources.append(source);
    }
    for (const StrikeCount& count : other.strikes) {
        if (!step.strikes.contains(count))
            step.strikes.append(count);
    }
}

/// Capabilities that are meant together can be looked at one by one; alternatives cannot.
bool goesByCapability(const ProposedStep& step)
{
    return !step.anyOf && !step.capabilities.isEmpty();
}

} // namespace

void ProposalMerge::add(ProposedStep step)
{
    if (!goesByCapability(step)) {
        if (!absorbWhole(step))
            m_steps.append(step);
        return;
    }
    const QList<Capability> capabilities = step.capabilities;
    for (const Capability capability : capabilities)
        settleCapability(step, capability);
    if (!step.capabilities.isEmpty())
        m_steps.append(step);
}

/// Whether \a step says what another says already: then that one gets its sources, and the longer time.
bool ProposalMerge::absorbWhole(const ProposedStep& step)
{
    for (ProposedStep& known : m_steps) {
        if (!sameGround(known, step) || known.capabilities != step.capabilities)
            continue;
        if (length(step) > length(known)) {
            known.days = step.days;
            known.permanent = step.permanent;
        }
        known.suggested = known.suggested || step.suggested;
        addGrounds(known, step);
        return true;
    }
    return false;
}

/// Leaves \a capability with the longer of \a step and the one that has it already.
void ProposalMerge::settleCapability(ProposedStep& step, Capability capability)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        ProposedStep& known = m_steps[i];
        if (!sameGround(known, step) || !known.capabilities.contains(capability))
            continue;
        const bool stepIsLonger = length(step) > length(known);
        ProposedStep& keeps = stepIsLonger ? step : known;
        ProposedStep& yields = stepIsLonger ? known : step;
        yields.capabilities.removeOne(capability);
        keeps.suggested = keeps.suggested || yields.suggested;
        addGrounds(keeps, yields);
        if (known.capabilities.isEmpty())
            m_steps.removeAt(i);
        return;
    }
}

} // namespace Mingjing
