// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/journal/eventkind.h"
#include "review/people/permission.h"

namespace Mingjing {

/// What somebody needs to be allowed who does what such an event tells. An act of several events needs what its first
/// one needs: the others are its consequences.
Permission permissionFor(EventKind kind);

/// Whether it would change what a second reader reads: it waits while a decision is held.
bool waitsWhileHeld(EventKind kind);

} // namespace Mingjing
