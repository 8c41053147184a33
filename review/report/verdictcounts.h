// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/verdict.h"

#include <array>

namespace Mingjing {

class ReportText;
struct CaseState;
struct Checklist;

/// How the items that concern the package were judged.
struct VerdictCounts {
    /// By Verdict.
    std::array<int, 5> of{};
    /// Items that the package's kind and features leave out, and that nobody judged all the same.
    int left = 0;
    /// Items that concern the package, that the case's profile does not ask for, and that nobody judged all the same.
    int notAsked = 0;
    /// Items that the profile asks for; all that concern the package while everything is asked.
    int asked = 0;
    /// Items that concern the package.
    int applicable = 0;

    int total() const { return of[0] + of[1] + of[2] + of[3] + of[4]; }
    int count(Verdict verdict) const { return of.at(static_cast<std::size_t>(verdict)); }
};

/// In the order in which a report shows them.
inline constexpr std::array<Verdict, 5> shownVerdicts = {Verdict::Violation, Verdict::Unsure, Verdict::Pass,
                                                         Verdict::NotApplicable, Verdict::Unjudged};

VerdictCounts countVerdicts(const Checklist& checklist, const CaseState& state);

} // namespace Mingjing
