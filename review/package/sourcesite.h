// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// A place in a source. Lines and columns count from 1, columns in UTF-16 units.
struct SourceSite {
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const SourceSite&) const = default;
};

} // namespace Mingjing
