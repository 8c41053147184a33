// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

/// Readies the process for WebEngine: URL scheme, Chromium flags that close every way to the network, memory bounds,
/// shared GL contexts. Call once, before the QApplication is made. Safe to call in a process that never opens a page.
void prepareWebEngine();

/// Whether Chromium runs without its own sandbox because the process belongs to root. The window must say so.
/// Meaningful after prepareWebEngine().
bool sandboxDisabled();

} // namespace Mingjing
