// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

/// Lets screen readers read a SourceEditor as the text that it is. Once for the program; again does nothing. GUI
/// thread.
void installSourceAccessibility();

} // namespace Mingjing
