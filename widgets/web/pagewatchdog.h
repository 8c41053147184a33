// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWebEnginePage;

namespace Mingjing {

/// Asks a page again and again whether it is alive, and ends its renderer process when it does not answer: no signal of
/// WebEngine tells that a page hangs. The page then emits renderProcessTerminated.
class PageWatchdog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageWatchdog)

public:
    /// \a page must outlive the watchdog.
    explicit PageWatchdog(QWebEnginePage& page, QObject* parent = nullptr);

    void start();
    void stop();

private:
    void tick();
    void ask();

    QWebEnginePage& m_page;
    QTimer m_timer;
    int m_silentTicks = 0;
    bool m_waiting = false;
    quint64 m_round = 0;
};

} // namespace Mingjing
