// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWebEnginePage;

namespace Mingjing {

/// Asks a page again and again whether it is alive, and ends its renderer process when it computes without an answer,
/// is silent for long, or holds too much memory: no signal of WebEngine tells any of it. The page then emits
/// renderProcessTerminated.
class PageWatchdog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageWatchdog)

public:
    /// \a page must outlive the watchdog.
    explicit PageWatchdog(QWebEnginePage& page, QObject* parent = nullptr);

    enum class Cause { Silence, Memory };

    /// What the renderer process of a page may hold of its own.
    static constexpr qint64 mostBytes = qint64(1536) * 1024 * 1024;

    void start();
    void stop();
    /// Ends the renderer process at once.
    void endProcess();

Q_SIGNALS:
    /// The process is about to be ended.
    void ending(Mingjing::PageWatchdog::Cause cause);

private:
    void tick();
    void ask();
    void weigh();
    bool isWorking() const;

    QWebEnginePage& m_page;
    QTimer m_timer;
    QTimer m_scale;
    int m_silentTicks = 0;
    /// What the page's thread had used of a processor when it was asked.
    qint64 m_usedMs = 0;
    bool m_waiting = false;
    quint64 m_round = 0;
};

} // namespace Mingjing
