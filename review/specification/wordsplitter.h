// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Mingjing {

/// The words of \a text in order, Chinese ones by dictionary; joined they are \a text again. White space and
/// punctuation marks are words of their own. The views point into \a text. Takes time linear in its length.
QList<QStringView> splitWords(QStringView text);

/// Whether the word bears no meaning of its own: a punctuation mark, white space, a particle such as 的.
bool isFiller(QStringView word);

/// Whether the word is a figure: digits with their separators, full-width ones too.
bool isFigure(QStringView word);

} // namespace Mingjing
