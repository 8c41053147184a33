// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/replay/replaytimeline.h"

#include "review/cases/casefold.h"
#include "review/journal/eventchain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 checkpointInterval = 64;

} // namespace

ReplayTimeline::ReplayTimeline(QList<ReviewEvent> events) : m_events(std::move(events)) { }

Result<ReplayTimeline> ReplayTimeline::load(const QList<ReviewEvent>& events)
{
    if (const std::optional<ChainBreak> broken = verifyChain(events))
        return Error{ErrorCode::Malformed, broken->reason, u"event %1"_s.arg(broken->sequence)};
    ReplayTimeline timeline(events);
    if (const std::optional<Error> problem = timeline.buildCheckpoints())
        return *problem;
    return timeline;
}

ReplayTimeline ReplayTimeline::loadUnverified(const QList<ReviewEvent>& events)
{
    ReplayTimeline timeline(events);
    timeline.buildCheckpoints();
    return timeline;
}

/// Cuts the events at the first that does not fold, and says why.
std::optional<Error> ReplayTimeline::buildCheckpoints()
{
    CaseState state;
    m_checkpoints = {state};
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const Result<void> done = apply(state, m_events.at(i));
        if (!done) {
            m_events.resize(i);
            return Error{done.error().code, done.error().toString(), u"event %1"_s.arg(i + 1)};
        }
        if (state.lastSequence % checkpointInterval == 0)
            m_checkpoints.append(state);
    }
    return std::nullopt;
}

const ReviewEvent* ReplayTimeline::current() const
{
    return position() == 0 ? nullptr : &m_events.at(position() - 1);
}

void ReplayTimeline::seek(qint64 sequence)
{
    const qint64 target = std::clamp<qint64>(sequence, 0, length());
    const qint64 checkpoint = target / checkpointInterval;
    if (target < position() || checkpoint * checkpointInterval > position())
        m_state = m_checkpoints.at(checkpoint);
    while (position() < target) {
        // It folded when the checkpoints were built; were it not to now, staying beats an endless loop.
        if (!apply(m_state, m_events.at(position())))
            return;
    }
}

bool ReplayTimeline::stepForward()
{
    if (position() == length())
        return false;
    seek(position() + 1);
    return true;
}

bool ReplayTimeline::stepBack()
{
    if (position() == 0)
        return false;
    seek(position() - 1);
    return true;
}

bool ReplayTimeline::seekNext(EventKind kind)
{
    for (qint64 sequence = position() + 1; sequence <= length(); ++sequence) {
        if (m_events.at(sequence - 1).kind == kind) {
            seek(sequence);
            return true;
        }
    }
    return false;
}

bool ReplayTimeline::seekPrevious(EventKind kind)
{
    for (qint64 sequence = position() - 1; sequence >= 1; --sequence) {
        if (m_events.at(sequence - 1).kind == kind) {
            seek(sequence);
            return true;
        }
    }
    return false;
}

} // namespace Mingjing
