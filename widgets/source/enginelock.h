// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <thread>

namespace Mingjing {

/// Who lets the highlighting engine work holds this: its definitions, which all texts share, are completed as they are
/// used. Threads in the background give way to whoever cannot wait.
class EngineLock final
{
    Q_DISABLE_COPY_MOVE(EngineLock)

public:
    EngineLock() = default;

    /// For the GUI thread: waits for one short step of the background at most.
    void lock()
    {
        ++m_urgent;
        m_mutex.lock();
        --m_urgent;
    }
    /// For the background, to be held for about a millisecond.
    void lockPatiently()
    {
        while (m_urgent > 0)
            std::this_thread::yield();
        m_mutex.lock();
    }
    void unlock() { m_mutex.unlock(); }

private:
    std::mutex m_mutex;
    std::atomic<int> m_urgent = 0;
};

} // namespace Mingjing
