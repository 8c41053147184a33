// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Mingjing {

/// The fixed-width font of sources, with Chinese that fits it.
QFont sourceFont();

} // namespace Mingjing
