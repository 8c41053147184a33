// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace Mingjing {

/// More is no configuration file.
inline constexpr qsizetype maximumJsonBytes = 4 << 20;

struct JsonFile {
    QJsonObject object;
    /// It held comments or trailing commas.
    bool lenient = false;
};

/// Reads a configuration file whose root must be an object, as the platform reads it: a byte order mark, comments
/// and trailing commas are let pass. Malformed with `line:column: why`; Refused above 4 MiB or 128 levels.
/// \a path is the context of the error.
Result<JsonFile> readJson(QByteArrayView bytes, const QString& path);

} // namespace Mingjing
