// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/worddiff.h"

#include <QString>

namespace Mingjing {

/// Which of two texts.
enum class ComparedSide { Before, After };

/// How words that differ are marked in HTML.
struct WordMarks {
    QString removedOpens;
    QString removedCloses;
    QString addedOpens;
    QString addedCloses;
    /// Words that are the same are cut in the middle when they are more than this many characters; 0: never.
    qsizetype longest = 0;
};

/// The text of one side as HTML, with what the other side has not marked. Lines are parted by `<br>`.
QString markedHtml(const QList<WordSpan>& words, ComparedSide side, const WordMarks& marks);

/// Whether markedHtml() would leave words out.
bool isCut(const QList<WordSpan>& words, const WordMarks& marks);

/// Both texts in one, as plain text: `keep [-old-]{+new+} keep`.
QString markedText(const QList<WordSpan>& words);

} // namespace Mingjing
