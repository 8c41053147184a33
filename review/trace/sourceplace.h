// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonObject;

namespace Mingjing {

/// A place in a source file of the package. A plain value.
struct SourcePlace {
    /// Path inside the package, `/` between folders. Empty: unknown.
    QString file;
    /// Counted from 1. 0: unknown.
    int line = 0;
    /// Counted from 1 in UTF-16 code units. 0: unknown.
    int column = 0;

    bool isValid() const { return !file.isEmpty() && line > 0; }
    bool operator==(const SourcePlace&) const = default;
};

/// Reads `file`, `line` and `column` of \a object; what is absent or of another type stays unknown.
SourcePlace sourcePlaceFromJson(const QJsonObject& object);
/// Writes `file`, `line` and `column` into \a object.
void writeSourcePlace(const SourcePlace& place, QJsonObject& object);

} // namespace Mingjing
