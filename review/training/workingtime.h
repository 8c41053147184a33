// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/journal/reviewevent.h"

#include <QMap>
#include <QString>

#include <chrono>

namespace Mingjing {

/// How long somebody worked at a case, as far as its journal shows.
struct WorkingTime {
    std::chrono::milliseconds whole{0};
    /// By item id: up to its judgement, from whatever was recorded before it.
    QMap<QString, std::chrono::milliseconds> items;

    bool operator==(const WorkingTime&) const = default;
};

/// Adds up the time between one event and the next. Of a pause longer than \a longestPause nothing counts: nobody was
/// there. Nothing after the first decision was issued counts: what follows is waiting.
WorkingTime workingTime(const QList<ReviewEvent>& journal,
                        std::chrono::milliseconds longestPause = std::chrono::minutes(10));

} // namespace Mingjing
