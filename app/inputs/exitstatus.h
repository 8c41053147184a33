// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

/// What the command line tells its caller; part of the contract.
enum class ExitStatus {
    Done = 0,
    NeedsHuman = 1, ///< done, and somebody should look
    WrongUsage = 2,
    Refused = 3, ///< the input
    Failed = 4, ///< a defect, or a broken installation
};

} // namespace Mingjing
