// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/fuzzyscore.h"

#include <QList>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int perLetter = 1;
constexpr int inARow = 5;
constexpr int atBeginning = 8;
constexpr int inName = 2;
constexpr int together = 40;

bool beginsPart(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

/// Of the letters of \a word from \a from on, each taken where it comes first; -1 when one is missing.
int scoreFrom(QStringView word, QStringView text, qsizetype from, qsizetype nameAt)
{
    int score = 0;
    qsizetype at = from;
    qsizetype last = -2;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        score += perLetter + (at == last + 1 ? inARow : 0) + (beginsPart(text, at) ? atBeginning : 0)
            + (at >= nameAt ? inName : 0);
        last = at++;
    }
    return score;
}

int scoreOfWord(QStringView word, QStringView text, qsizetype nameAt)
{
    // In one piece it is what was meant; in the name rather than in a folder.
    qsizetype whole = text.indexOf(word, nameAt, Qt::CaseInsensitive);
    if (whole < 0)
        whole = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (whole >= 0)
        return together + scoreFrom(word, text, whole, nameAt);
    return std::max(scoreFrom(word, text, 0, nameAt), scoreFrom(word, text, nameAt, nameAt));
}

} // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    const qsizetype nameAt = text.lastIndexOf(u'/') + 1;
    int score = 0;
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const int each = scoreOfWord(word, text, nameAt);
        if (each < 0)
            return -1;
        score += each;
    }
    // Among equals the shorter text is the closer one.
    return score * 16 + int(std::max<qsizetype>(0, 15 - text.size() / 16));
}

} // namespace Mingjing
