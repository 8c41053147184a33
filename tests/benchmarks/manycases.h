// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QString>

namespace Mingjing {

/// What ManyCases puts into so many texts that a search for it finds much, little or nothing.
struct ManyCasesWords {
    static QString frequentCharacter();
    static QString rareCharacter();
    static QString twoCharacters();
    static QString word();
    static QString absent();
};

/// Makes a database of \a cases cases at \a path, ten findings each, as desks leave them: open, waiting for a deadline,
/// met and closed, with bans that run or ended. Written through the journal's tables and their projections, without
/// waiting for the disk: each case has a chain that holds. Nothing is at \a path unless all is.
Result<void> makeManyCases(const QString& path, int cases);

} // namespace Mingjing
