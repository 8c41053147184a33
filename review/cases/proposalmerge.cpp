// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/proposalmerge.h"

#include <algorithm>
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

/// Capabilities that are meant together can be looked at one by one; alternatives cannot.
bool goesByCapability(const ProposedStep& step)
{
    return !step.anyOf && !step.capabilities.isEmpty();
}

} // namespace

/// Whether both ask for the same thing for the same reason, so that one can stand for both.
bool ProposalMerge::belongTogether(const Entry& a, const Entry& b)
{
    return sameGround(a.step, b.step) && std::all_of(b.origins.cbegin(), b.origins.cend(), [&](const Origin& theirs) {
               return a.origins.contains(theirs)
                   || std::none_of(a.origins.cbegin(), a.origins.cend(),
                                   [&](const Origin& ours) { return ours.penaltyCase == theirs.penaltyCase; });
           });
}

/// \a entry rests on what \a other rests on, too.
void ProposalMerge::addGrounds(Entry& entry, const Entry& other)
{
    for (const ProposalSource& source : other.step.sources) {
        if (!entry.step.sources.contains(source))
            entry.step.sources.append(source);
    }
    for (const StrikeCount& count : other.step.strikes) {
        if (!entry.step.strikes.contains(count))
            entry.step.strikes.append(count);
    }
    for (const Origin& origin : other.origins) {
        if (!entry.origins.contains(origin))
            entry.origins.append(origin);
    }
}

void ProposalMerge::add(ProposedStep step, Origin origin)
{
    Entry entry{std::move(step), {origin}};
    if (!goesByCapability(entry.step)) {
        if (!absorbWhole(entry))
            m_entries.append(entry);
        return;
    }
    const QList<Capability> capabilities = entry.step.capabilities;
    for (const Capability capability : capabilities)
        settleCapability(entry, capability);
    if (!entry.step.capabilities.isEmpty())
        m_entries.append(entry);
}

QList<ProposedStep> ProposalMerge::steps() const
{
    QList<ProposedStep> steps;
    for (const Entry& entry : m_entries)
        steps.append(entry.step);
    return steps;
}

/// Whether \a entry says what another says already: then that one gets its sources, and the longer time.
bool ProposalMerge::absorbWhole(const Entry& entry)
{
    for (Entry& known : m_entries) {
        if (!belongTogether(known, entry) || known.step.capabilities != entry.step.capabilities)
            continue;
        if (length(entry.step) > length(known.step)) {
            known.step.days = entry.step.days;
            known.step.permanent = entry.step.permanent;
        }
        known.step.suggested = known.step.suggested || entry.step.suggested;
        addGrounds(known, entry);
        return true;
    }
    return false;
}

/// Leaves \a capability with the longer of \a entry and the one that has it already.
void ProposalMerge::settleCapability(Entry& entry, Capability capability)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry& known = m_entries[i];
        if (!known.step.capabilities.contains(capability) || !belongTogether(known, entry))
            continue;
        const bool isLonger = length(entry.step) > length(known.step);
        Entry& keeps = isLonger ? entry : known;
        Entry& yields = isLonger ? known : entry;
        yields.step.capabilities.removeOne(capability);
        keeps.step.suggested = keeps.step.suggested || yields.step.suggested;
        addGrounds(keeps, yields);
        if (known.step.capabilities.isEmpty())
            m_entries.removeAt(i);
        return;
    }
}

} // namespace Mingjing
