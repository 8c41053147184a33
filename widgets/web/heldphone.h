// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/deviceprofile.h"

namespace Mingjing {

class PackageContents;

/// \a device as it is held for the package: turned on its side where the package asks for a landscape screen, then
/// without a status bar. A screen that is wider than high stays as it is.
DeviceProfile heldFor(const PackageContents& contents, const DeviceProfile& device);

} // namespace Mingjing
