// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/verdictrole.h"

namespace Mingjing {

Appearance::Role roleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Appearance::Role::Pass;
    case Verdict::Violation:
        return Appearance::Role::Violation;
    case Verdict::NotApplicable:
        return Appearance::Role::NotApplicable;
    case Verdict::Unsure:
        return Appearance::Role::Unsure;
    case Verdict::Unjudged:
        return Appearance::Role::Muted;
    }
    return Appearance::Role::Muted;
}

} // namespace Mingjing
