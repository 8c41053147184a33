// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/verdictcounts.h"

#include "review/cases/casestate.h"
#include "review/checklist/checklist.h"

namespace Mingjing {

VerdictCounts countVerdicts(const Checklist& checklist, const CaseState& state)
{
    VerdictCounts counts;
    for (const CheckItem& item : checklist.items) {
        const Verdict verdict = state.verdictOf(item.id);
        const bool asked = state.asksFor(item.id);
        counts.applicable += item.applicability.applies() ? 1 : 0;
        counts.asked += item.applicability.applies() && asked ? 1 : 0;
        if (verdict == Verdict::Unjudged && !item.applicability.applies())
            ++counts.left;
        else if (verdict == Verdict::Unjudged && !asked)
            ++counts.notAsked;
        else
            ++counts.of.at(static_cast<std::size_t>(verdict));
    }
    return counts;
}

} // namespace Mingjing
