// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Mingjing {

/// How well what a person typed fits \a text: below 0 not at all, larger is better. Blanks in \a typed part words, each
/// of which must be there; a word is there when its letters stand in \a text in their order, in whichever case. Letters
/// in a row, at the beginning of a part of the text and in the name behind its last slash count for more.
int fuzzyScore(QStringView typed, QStringView text);

} // namespace Mingjing
