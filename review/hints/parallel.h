// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace Mingjing {

/// Calls \a work with each number below \a count, on as many threads as there are processors (at most four), this one
/// among them. Returns when all are done.
template <typename Work>
void forEachInParallel(int count, const Work& work)
{
    std::atomic<int> next = 0;
    const auto run = [&] {
        for (int i = next++; i < count; i = next++)
            work(i);
    };
    const int wanted = std::min<int>(count, static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U)));
    std::vector<std::thread> helpers;
    for (int i = 1; i < wanted; ++i)
        helpers.emplace_back(run);
    run();
    for (std::thread& helper : helpers)
        helper.join();
}

} // namespace Mingjing
