// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

namespace Mingjing {

class SourceColours;
class SourceLines;

/// The bracket right before or behind \a offset and the one that belongs to it; -1 twice when there is none, or when it
/// lies so far away that looking for it would be felt. Brackets in strings and comments do not count.
std::pair<qsizetype, qsizetype> matchBracket(const SourceLines& lines, qsizetype offset,
                                             const SourceColours& highlighter);

} // namespace Mingjing
