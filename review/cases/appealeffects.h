// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casestate.h"

namespace Mingjing {

/// The kind of appeal that the decision is open to now: before, while none of its penalties has taken effect. A
/// rejection takes effect by itself.
AppealKind appealKindNow(const Decision& decision);

/// What an answer changes: worked out once, written down whole and then applied.
struct AppealEffects {
    AppealAnswer answer;
    /// No finding of the decision stands any more: the decision itself is undone.
    bool reverses = false;
};

/// What answering by \a verdict at \a at would change. Every item needs an answer with a reason (Refused). A finding
/// that is upheld falls, and with it each step that rests on no other; steps of several clauses stay as long as one of
/// them does. A penalty is shortened exactly where an item is upheld in part; it ends at once where that much was
/// served.
Result<AppealEffects> appealEffects(const CaseState& state, const AppealVerdict& verdict, const QDateTime& at);

} // namespace Mingjing
