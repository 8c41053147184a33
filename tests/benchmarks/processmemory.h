// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Mingjing {

/// Bytes of memory that the process \a id and all that it started take, what is shared counted by parts (PSS). Linux.
qint64 memoryOfFamily(qint64 id);

} // namespace Mingjing
