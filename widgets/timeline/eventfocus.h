// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

class ReviewContext;
struct ReviewEvent;

/// Selects in \a context what \a event is about: the page, the source line, the check item, the finding.
void focusEvent(ReviewContext& context, const ReviewEvent& event);

} // namespace Mingjing
