// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/proposal.h"

#include <QList>

namespace Mingjing {

/// Gathers proposed steps so that each capability is taken once for each kind, condition, platform and case: for the
/// longest time any rule asks for, with the sources of all. No days and not permanent means until lifted: longer than
/// any number of days.
class ProposalMerge final
{
public:
    void add(ProposedStep step);
    const QList<ProposedStep>& steps() const { return m_steps; }

private:
    bool absorbWhole(const ProposedStep& step);
    void settleCapability(ProposedStep& step, Capability capability);

    QList<ProposedStep> m_steps;
};

} // namespace Mingjing
