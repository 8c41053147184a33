// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casestate.h"
#include "review/journal/reviewevent.h"

#include <QList>

namespace Mingjing {

/// The single fold: brings \a state on by \a event. Malformed when the payload is not what its kind needs, Conflict
/// when the event does not follow or is against the state; \a state is then untouched. It checks sequence and
/// previous hash; the event's own hash is verifyChain()'s.
Result<void> apply(CaseState& state, const ReviewEvent& event);

/// The state after all of \a events, from nothing. The error's context names the event.
Result<CaseState> fold(const QList<ReviewEvent>& events);

} // namespace Mingjing
