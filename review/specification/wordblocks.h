// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/diff/sequencediff.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Mingjing {

/// A text parted into words. The text must outlive it.
class WordSequence final
{
public:
    explicit WordSequence(const QString& text);

    qsizetype size() const { return m_words.size(); }
    QStringView word(qsizetype index) const { return m_words.at(index); }
    QStringView text(qsizetype begin, qsizetype end) const;
    /// How much the words from \a begin to \a end mean: characters, a figure counting as one, fillers as none.
    qsizetype weight(qsizetype begin, qsizetype end) const { return m_weights.at(end) - m_weights.at(begin); }

private:
    QList<QStringView> m_words;
    /// Sums from the beginning; one longer than the words.
    QList<qsizetype> m_weights;
};

/// Words of one sequence against words of another.
using WordBlock = SequenceBlock;

/// Both sequences from begin to end; blocks that are the same and blocks that are not take turns.
QList<WordBlock> alignedBlocks(const WordSequence& before, const WordSequence& after);

/// Shifts what was only added or only removed to where a sentence or a part of one begins, when its words allow.
void slideToBoundaries(QList<WordBlock>& blocks, const WordSequence& before, const WordSequence& after);

/// Gives up shared words that mean little between two changes: the changes become one.
void dissolveWeakMatches(QList<WordBlock>& blocks, const WordSequence& before, const WordSequence& after);

} // namespace Mingjing
