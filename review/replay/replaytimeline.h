// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casestate.h"
#include "review/journal/reviewevent.h"

#include <QList>

#include <optional>

namespace Mingjing {

/// A journal that can be stepped through: the state of the case after any of its events. Seeking costs at most 64
/// folds, thanks to checkpoints. Not thread-safe; copies are independent.
class ReplayTimeline final
{
public:
    /// Malformed when the chain is broken, Conflict when the events do not fold. Stands before the first event.
    static Result<ReplayTimeline> load(const QList<ReviewEvent>& events);
    /// As load(), for a journal that could not be verified: goes as far as the events fold.
    static ReplayTimeline loadUnverified(const QList<ReviewEvent>& events);

    const QList<ReviewEvent>& events() const { return m_events; }
    qint64 length() const { return m_events.size(); }
    /// Sequence of the event last folded; 0 before the first.
    qint64 position() const { return m_state.lastSequence; }
    const CaseState& state() const { return m_state; }
    /// The event last folded, or nullptr before the first.
    const ReviewEvent* current() const;

    /// Goes to the state after event \a sequence, 0 to length(); outside, to the nearest end.
    void seek(qint64 sequence);
    /// False at the end.
    bool stepForward();
    /// False before the first event.
    bool stepBack();
    /// Goes to the next event of \a kind after position(). False, and no move, when there is none.
    bool seekNext(EventKind kind);
    /// Goes to the previous event of \a kind before position(). False, and no move, when there is none.
    bool seekPrevious(EventKind kind);

private:
    explicit ReplayTimeline(QList<ReviewEvent> events);
    std::optional<Error> buildCheckpoints();

    QList<ReviewEvent> m_events;
    /// State after 0, 64, 128, … events.
    QList<CaseState> m_checkpoints;
    CaseState m_state;
};

} // namespace Mingjing
