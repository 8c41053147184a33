// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/web/enginesandbox.h"

namespace Mingjing {

/// What draws WebGL. Software draws in this very process: a package can keep it from ever coming back, so only a
/// process that is watched from outside may ask for it. With Card, a machine without one has no WebGL.
enum class Graphics { Card, Software };

/// Readies the process for WebEngine: URL scheme, Chromium flags that close every way to the network, memory bounds,
/// shared GL contexts, \a graphics, and whether there is a sandbox. Call once, before the QApplication is made. Safe to
/// call in a process that never opens a page.
void prepareWebEngine(Graphics graphics = Graphics::Card);

/// Starts the engine, once, in the time zone and the language of the phones that it shows: a package learns nothing of
/// the machine's. The program's own stay what they are. After the QApplication was made; every profile does it.
void startWebEngine();

/// What prepareWebEngine() found; On before it.
EngineSandbox engineSandbox();

/// Whether Chromium runs without its own sandbox. The window, the case and every report must say so.
bool sandboxDisabled();

} // namespace Mingjing
