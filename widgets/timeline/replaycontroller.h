// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/replay/replaytimeline.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Mingjing {

class ReviewContext;
struct OpenCase;

/// Plays a finished case in the review room: it moves the context along the journal, and the panes follow. GUI thread.
class ReplayController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayController)

public:
    /// \a context must outlive the controller.
    explicit ReplayController(ReviewContext& context, QObject* parent = nullptr);
    ~ReplayController() override;

    /// Shows \a openCase in the context as \a timeline has it, from before its first event.
    void start(std::shared_ptr<const OpenCase> openCase, ReplayTimeline timeline);
    /// Forgets the timeline; the context is left as it is. Happens by itself when another case is opened.
    void stop();

    bool isActive() const { return m_timeline.has_value(); }
    /// nullptr while nothing is replayed.
    const ReplayTimeline* timeline() const { return m_timeline ? &*m_timeline : nullptr; }
    qint64 position() const { return m_timeline ? m_timeline->position() : 0; }
    qint64 length() const { return m_timeline ? m_timeline->length() : 0; }
    bool isPlaying() const { return m_timer.isActive(); }
    /// Events per second.
    double speed() const { return m_speed; }

public Q_SLOTS:
    /// Goes to the state after event \a sequence and selects what that event is about.
    void seek(qint64 sequence);
    void first();
    void last();
    void stepForward();
    void stepBack();
    void nextFinding();
    void nextDecision();
    /// Plays from the start again when it stands at the end.
    void setPlaying(bool playing);
    void togglePlaying() { setPlaying(!isPlaying()); }
    void setSpeed(double eventsPerSecond);

Q_SIGNALS:
    void started();
    void stopped();
    void positionChanged(qint64 sequence);
    void playingChanged(bool playing);

private:
    void seekNext(EventKind kind);
    void arrive();

    ReviewContext& m_context;
    std::weak_ptr<const OpenCase> m_case;
    std::optional<ReplayTimeline> m_timeline;
    QTimer m_timer;
    double m_speed = 1;
};

} // namespace Mingjing
