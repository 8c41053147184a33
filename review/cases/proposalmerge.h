// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/proposal.h"

#include <QList>

namespace Mingjing {

/// Gathers proposed steps so that each capability is taken once for each kind, condition, platform and case: for the
/// longest time any rule asks for, with the sources of all. No days and not permanent means until lifted: longer than
/// any number of days. What one case of a rule asks for step by step (the rungs of a ladder, one thing or the other) is
/// never merged with itself.
class ProposalMerge final
{
public:
    /// Where a step stands: the case of a rule, and its place in it.
    struct Origin {
        const PenaltyCase* penaltyCase = nullptr;
        qsizetype index = 0;

        bool operator==(const Origin&) const = default;
    };

    void add(ProposedStep step, Origin origin);
    QList<ProposedStep> steps() const;

private:
    struct Entry {
        ProposedStep step;
        QList<Origin> origins;
    };

    static bool belongTogether(const Entry& a, const Entry& b);
    static void addGrounds(Entry& entry, const Entry& other);
    bool absorbWhole(const Entry& entry);
    void settleCapability(Entry& entry, Capability capability);

    QList<Entry> m_entries;
};

} // namespace Mingjing
