// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcemark.h"

#include "widgets/common/appearance.h"

namespace Mingjing {

QColor markColour(SourceMark::Kind kind)
{
    using Appearance::Role;
    switch (kind) {
    case SourceMark::Kind::Match:
        return Appearance::colour(Role::Accent);
    case SourceMark::Kind::Oddity:
        return Appearance::colour(Role::Muted);
    case SourceMark::Kind::Hint:
        return Appearance::colour(Role::Warning);
    case SourceMark::Kind::Evidence:
        return Appearance::colour(Role::Pass);
    case SourceMark::Kind::Finding:
        return Appearance::colour(Role::Violation);
    }
    return {};
}

} // namespace Mingjing
