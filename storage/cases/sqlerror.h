// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

class QSqlError;

namespace Mingjing {

/// The database's failure as ours: Busy, Unwritable (full, read-only, disk), Malformed (damaged, not a database),
/// Conflict (a constraint), Unreadable (cannot be opened), else Internal. \a where becomes the context.
Error toError(const QSqlError& error, const QString& where);

} // namespace Mingjing
