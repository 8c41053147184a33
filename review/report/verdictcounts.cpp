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
        if (verdict == Verdict::Unjudged && !item.applicability.applies())
            ++counts.left;
        else
            ++counts.of.at(static_cast<std::size_t>(verdict));
    }
    return counts;
}

} // namespace Mingjing
