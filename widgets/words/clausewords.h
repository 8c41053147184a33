// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

class Catalogue;
struct Clause;

/// How a clause is called, in the language of the program.
class ClauseWords final
{
public:
    /// The catalogue's title, else the printed one, else how its text begins.
    static QString title(const Clause& clause, const Catalogue& catalogue);
    /// Number and title: “5.24 Forced sharing”; chapters by their Chinese number.
    static QString heading(const Clause& clause, const Catalogue& catalogue);
};

} // namespace Mingjing
