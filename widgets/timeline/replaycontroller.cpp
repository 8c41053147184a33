// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/replaycontroller.h"

#include "widgets/context/reviewcontext.h"

namespace Mingjing {

ReplayController::ReplayController(ReviewContext& context, ReplayTimeline timeline, QObject* parent)
    : QObject(parent), m_context(context), m_timeline(std::move(timeline))
{
    m_clock.setInterval(1500);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_timeline.position() >= m_timeline.length())
            setPlaying(false);
        else
            stepForward();
    });
    m_timeline.seek(m_timeline.length());
    show();
}

ReplayController::~ReplayController() = default;

void ReplayController::setPace(int milliseconds)
{
    m_clock.setInterval(milliseconds);
}

void ReplayController::seek(qint64 sequence)
{
    m_timeline.seek(sequence);
    show();
}

void ReplayController::stepForward()
{
    if (m_timeline.stepForward())
        show();
}

void ReplayController::stepBack()
{
    if (m_timeline.stepBack())
        show();
}

void ReplayController::goToFirst()
{
    seek(1);
}

void ReplayController::goToLast()
{
    seek(m_timeline.length());
}

void ReplayController::goToNextFinding()
{
    if (m_timeline.seekNext(EventKind::FindingRecorded))
        show();
    else
        m_context.report(tr("No finding follows."));
}

void ReplayController::goToNextDecision()
{
    if (m_timeline.seekNext(EventKind::DecisionIssued))
        show();
    else
        m_context.report(tr("No decision follows."));
}

void ReplayController::setPlaying(bool on)
{
    if (on == isPlaying())
        return;
    if (on && m_timeline.position() >= m_timeline.length())
        goToFirst();
    on ? m_clock.start() : m_clock.stop();
    Q_EMIT playingChanged(on);
}

void ReplayController::show()
{
    m_context.setReplayState(m_timeline.state());
    if (const ReviewEvent* event = m_timeline.current())
        follow(*event);
    Q_EMIT moved(m_timeline.position());
}

void ReplayController::follow(const ReviewEvent& event)
{
    const CaseState& state = m_timeline.state();
    switch (event.kind) {
    case EventKind::PageViewed:
        m_context.selectPage(event.payload.value(QStringLiteral("route")).toString());
        break;
    case EventKind::ItemJudged:
        m_context.selectItem(event.payload.value(QStringLiteral("item")).toString());
        break;
    case EventKind::EvidenceCaptured:
        if (const Evidence& evidence = state.evidence.constLast(); evidence.kind == EvidenceKind::Source)
            m_context.selectSource(
                {evidence.path, evidence.lines.isEmpty() ? 0 : evidence.lines.constFirst().first, 0});
        else if (!evidence.route.isEmpty())
            m_context.selectPage(evidence.route);
        break;
    case EventKind::FindingRecorded:
    case EventKind::FindingChanged:
    case EventKind::FindingWithdrawn:
        if (const Finding* finding = state.finding(event.payload.value(QStringLiteral("id")).toString())) {
            m_context.selectItem(finding->clauses.value(0));
            m_context.selectFinding(finding->id);
        }
        break;
    default:
        break;
    }
}

} // namespace Mingjing
