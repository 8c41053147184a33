// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace Mingjing {

/// How long the event loop answered nothing, at the worst: a timer that should come every millisecond tells. GUI
/// thread.
class StallMeter final
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_since.start();
        m_timer.start();
    }

    /// Milliseconds since the last one was taken; counts anew from here.
    double take()
    {
        tick();
        return std::exchange(m_worst, 0);
    }

private:
    void tick()
    {
        m_worst = std::max(m_worst, double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worst = 0;
};

} // namespace Mingjing
