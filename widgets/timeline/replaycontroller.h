// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/replay/replaytimeline.h"

#include <QObject>
#include <QTimer>

namespace Mingjing {

class ReviewContext;

/// Steps through an archived case: the context takes the state of each moment, and the panes follow what was looked at.
/// GUI thread.
class ReplayController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayController)

public:
    /// \a context must outlive the controller. Stands after the last event.
    ReplayController(ReviewContext& context, ReplayTimeline timeline, QObject* parent = nullptr);
    ~ReplayController() override;

    const ReplayTimeline& timeline() const { return m_timeline; }
    bool isPlaying() const { return m_clock.isActive(); }
    /// Milliseconds that each event stays while playing.
    void setPace(int milliseconds);

public Q_SLOTS:
    void seek(qint64 sequence);
    void stepForward();
    void stepBack();
    void goToFirst();
    void goToLast();
    void goToNextFinding();
    void goToNextDecision();
    void setPlaying(bool on);

Q_SIGNALS:
    void moved(qint64 sequence);
    void playingChanged(bool on);

private:
    /// Shows the state that the timeline stands at, and what its event speaks of.
    void show();
    void follow(const ReviewEvent& event);

    ReviewContext& m_context;
    ReplayTimeline m_timeline;
    QTimer m_clock;
};

} // namespace Mingjing
