// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace Mingjing {

/// What became of a run that is watched from outside, because what draws for it may never come back.
struct GuardedRun {
    enum class Role {
        /// This is the process that is watched: do the work, and beat().
        Watched,
        /// The watched process came to its end with #code.
        Ended,
        /// It was ended because of #why; nothing of its work counts.
        GivenUp,
    };
    Role role = Role::Ended;
    int code = 0;
    int pulse = -1;
    QString why;
};

/// Splits the process in two. The caller goes on in the child as Watched; the parent returns when the child is no more.
/// A child that does not beat for half a minute, or fills more memory than a drawing needs, is killed with all it
/// started. SIGINT and SIGTERM are passed on. Call it before the application is made, while there is one thread.
GuardedRun runGuarded();

/// Beats once a second from the event loop of this thread, for as long as \a owner lives.
void beat(const GuardedRun& run, QObject& owner);

} // namespace Mingjing
