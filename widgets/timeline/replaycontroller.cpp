// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/replaycontroller.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/timeline/eventfocus.h"

namespace Mingjing {

namespace {

constexpr double slowest = 0.1;
constexpr double fastest = 50;

} // namespace

ReplayController::ReplayController(ReviewContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    setSpeed(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        stepForward();
        if (position() >= length())
            setPlaying(false);
    });
    connect(&m_context, &ReviewContext::caseChanged, this, [this] {
        if (m_timeline && (m_context.session() || m_context.sharedCase() != m_case.lock()))
            stop();
    });
}

ReplayController::~ReplayController() = default;

void ReplayController::start(std::shared_ptr<const OpenCase> openCase, ReplayTimeline timeline)
{
    stop();
    m_case = openCase;
    timeline.seek(0);
    m_context.setReplay(std::move(openCase), timeline.state());
    m_timeline = std::move(timeline);
    Q_EMIT started();
    Q_EMIT positionChanged(position());
}

void ReplayController::stop()
{
    if (!m_timeline)
        return;
    setPlaying(false);
    m_timeline.reset();
    m_case.reset();
    Q_EMIT stopped();
}

void ReplayController::seek(qint64 sequence)
{
    if (!m_timeline)
        return;
    const qint64 target = qBound<qint64>(0, sequence, length());
    if (target == position())
        return;
    m_timeline->seek(target);
    arrive();
}

void ReplayController::first()
{
    seek(0);
}

void ReplayController::last()
{
    seek(length());
}

void ReplayController::stepForward()
{
    seek(position() + 1);
}

void ReplayController::stepBack()
{
    seek(position() - 1);
}

void ReplayController::nextFinding()
{
    seekNext(EventKind::FindingRecorded);
}

void ReplayController::nextDecision()
{
    seekNext(EventKind::DecisionIssued);
}

void ReplayController::seekNext(EventKind kind)
{
    if (m_timeline && m_timeline->seekNext(kind))
        arrive();
}

void ReplayController::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && !m_timeline))
        return;
    if (playing) {
        if (position() >= length())
            first();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT playingChanged(playing);
}

void ReplayController::setSpeed(double eventsPerSecond)
{
    m_speed = qBound(slowest, eventsPerSecond, fastest);
    m_timer.setInterval(qRound(1000 / m_speed));
}

void ReplayController::arrive()
{
    m_context.setReplayState(m_timeline->state());
    if (const ReviewEvent* event = m_timeline->current())
        focusEvent(m_context, *event);
    Q_EMIT positionChanged(position());
}

} // namespace Mingjing
