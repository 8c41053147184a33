// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"

#include <functional>

namespace Mingjing {

/// What opening a database does that may take long.
enum class OpeningStage {
    Checking, ///< whether it is sound; counts tables
    Upgrading, ///< a backup, and the steps of the schema; counts steps
    Rebuilding, ///< what is told from the journals; counts cases
};

/// Who waits for a database to be opened.
struct OpeningWatch {
    Cancellation cancellation = {};
    /// Called in the opening thread. May be null.
    std::function<void(OpeningStage stage, qsizetype done, qsizetype total)> progress = {};

    /// False when it is to stop.
    bool goesOn(OpeningStage stage, qsizetype done, qsizetype total) const
    {
        if (progress)
            progress(stage, done, total);
        return !cancellation.requested();
    }
};

} // namespace Mingjing
