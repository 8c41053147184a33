// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

/// Whether Chromium runs with its own sandbox, and if not, why not.
enum class EngineSandbox {
    On,
    OffForRoot, ///< the process belongs to root, to whom Chromium refuses it
    OffOnMachine, ///< this machine gives ordinary users no namespaces: Chromium would end the process at its start
};

/// What this process will get, found out by trying in a child process; some milliseconds. Call before other threads
/// are started.
EngineSandbox availableSandbox();

/// Whether an ordinary process may make the namespaces that Chromium puts its processes into. The helper that is
/// owned by root instead is of no use: Qt WebEngine never takes it.
bool namespacesAvailable();

} // namespace Mingjing
