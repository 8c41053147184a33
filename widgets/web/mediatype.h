// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QString;

namespace Mingjing {

/// Media type by the ending of a file of the runtime; empty: unknown.
QByteArray runtimeMediaType(const QString& path);

/// Media type by the ending of a file of a package, of things to look at or to hear; empty for all that could run.
QByteArray assetMediaType(const QString& path);

} // namespace Mingjing
