// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace Mingjing {

/// A shared flag with which one thread asks long work on another to stop. Copies share the flag.
class Cancellation final
{
public:
    Cancellation() : m_flag(std::make_shared<std::atomic<bool>>(false)) { }

    void request() const { m_flag->store(true, std::memory_order_relaxed); }
    bool requested() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// Called from the working thread with steps done and steps in all (0 when unknown).
using Progress = std::function<void(qsizetype done, qsizetype total)>;

} // namespace Mingjing
