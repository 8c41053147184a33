// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Mingjing {

/// A run of words that both texts share, or that only one of them has.
struct WordSpan {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const WordSpan&) const = default;
};

/// The words of both texts in order; the Same and Removed spans make \a oldText, the Same and Added ones \a newText.
/// Marked as a person would: whole words, figures alone, and no shared comma left standing between two changes; what
/// is removed stands before what takes its place. Texts too long and too different for that are compared by sentences,
/// or marked as a whole: the time stays within bounds.
QList<WordSpan> compareWords(const QString& oldText, const QString& newText);

/// How much of both texts is shared, from 0 to 1, by characters that are neither white space nor punctuation marks.
double similarityOf(const QList<WordSpan>& spans);

/// Whether nothing but figures and the words of periods (天, 小时, …) is removed or added, and something is.
bool differsOnlyInFigures(const QList<WordSpan>& spans);

} // namespace Mingjing
