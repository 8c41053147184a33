// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/wordblocks.h"

#include "review/specification/wordsplitter.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Of pairs of words, for all that is aligned within one comparison.
constexpr qsizetype PairBudget = 1'000'000;
/// Of UTF-16 units: longer texts are not parted into words.
constexpr qsizetype WordedLength = 1'000'000;
constexpr qsizetype LongestSlide = 200;

QList<QStringView> wordsOf(const QString& text)
{
    if (text.size() > WordedLength)
        return {QStringView(text)};
    return splitWords(text);
}

qsizetype weightOf(QStringView word)
{
    if (isFiller(word))
        return 0;
    if (isFigure(word))
        return 1;
    const bool wordOfLetters = word.front().unicode() < 0x250;
    return wordOfLetters ? std::min<qsizetype>(word.size(), 2) : word.size();
}

bool endsSentence(QStringView word)
{
    return word.size() == 1 && u"。！？；!?;\n"_s.contains(word.front());
}

class Alignment final
{
public:
    Alignment(const WordSequence& before, const WordSequence& after) : m_before(before), m_after(after) { }

    QList<WordBlock> align()
    {
        const qsizetype shorter = std::min(m_before.size(), m_after.size());
        qsizetype head = 0;
        while (head < shorter && m_before.word(head) == m_after.word(head))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head
               && m_before.word(m_before.size() - 1 - tail) == m_after.word(m_after.size() - 1 - tail))
            ++tail;
        appendBlock(m_blocks, {true, 0, head, 0, head});
        const WordBlock middle{false, head, m_before.size() - tail, head, m_after.size() - tail};
        if (!alignWords(middle))
            alignSentences(middle);
        appendBlock(m_blocks, {true, middle.oldEnd, m_before.size(), middle.newEnd, m_after.size()});
        return m_blocks;
    }

private:
    bool affords(qsizetype oldCount, qsizetype newCount)
    {
        if (oldCount > 0 && newCount > std::min(ShortestPairLimit, m_budget) / oldCount)
            return false;
        m_budget -= oldCount * newCount;
        return true;
    }

    bool alignWords(const WordBlock& part)
    {
        const qsizetype oldCount = part.oldEnd - part.oldBegin;
        const qsizetype newCount = part.newEnd - part.newBegin;
        if (oldCount == 0 || newCount == 0) {
            appendBlock(m_blocks, part);
            return true;
        }
        if (!affords(oldCount, newCount))
            return false;
        TextNumbers number;
        std::vector<int> before;
        std::vector<int> after;
        for (qsizetype i = part.oldBegin; i < part.oldEnd; ++i)
            before.push_back(number(m_before.word(i)));
        for (qsizetype i = part.newBegin; i < part.newEnd; ++i)
            after.push_back(number(m_after.word(i)));
        for (WordBlock block : shortestBlocks(before, after)) {
            block.oldBegin += part.oldBegin;
            block.oldEnd += part.oldBegin;
            block.newBegin += part.newBegin;
            block.newEnd += part.newBegin;
            appendBlock(m_blocks, block);
        }
        return true;
    }

    /// Where the sentences of a range begin, and its end.
    static QList<qsizetype> sentenceBounds(const WordSequence& words, qsizetype begin, qsizetype end)
    {
        QList<qsizetype> bounds{begin};
        for (qsizetype i = begin; i < end; ++i) {
            if (endsSentence(words.word(i)) || i + 1 == end)
                bounds.append(i + 1);
        }
        return bounds;
    }

    static std::vector<int> numbered(const WordSequence& words, const QList<qsizetype>& bounds, TextNumbers& number)
    {
        std::vector<int> numbers;
        for (qsizetype i = 1; i < bounds.size(); ++i)
            numbers.push_back(number(words.text(bounds.at(i - 1), bounds.at(i))));
        return numbers;
    }

    void alignSentences(const WordBlock& part)
    {
        const QList<qsizetype> oldBounds = sentenceBounds(m_before, part.oldBegin, part.oldEnd);
        const QList<qsizetype> newBounds = sentenceBounds(m_after, part.newBegin, part.newEnd);
        if (!affords(oldBounds.size() - 1, newBounds.size() - 1)) {
            appendBlock(m_blocks, part);
            return;
        }
        TextNumbers number;
        const std::vector<int> before = numbered(m_before, oldBounds, number);
        const std::vector<int> after = numbered(m_after, newBounds, number);
        for (const WordBlock& block : shortestBlocks(before, after)) {
            const WordBlock words{block.same, oldBounds.at(block.oldBegin), oldBounds.at(block.oldEnd),
                                  newBounds.at(block.newBegin), newBounds.at(block.newEnd)};
            if (words.same || !alignWords(words))
                appendBlock(m_blocks, words);
        }
    }

    const WordSequence& m_before;
    const WordSequence& m_after;
    QList<WordBlock> m_blocks;
    qsizetype m_budget = PairBudget;
};

/// How good a place after \a word is for a mark to begin or end.
int boundaryAfter(const WordSequence& words, qsizetype index)
{
    if (index <= 0 || index >= words.size() || words.word(index - 1) == u"\n")
        return 4;
    const QStringView word = words.word(index - 1);
    if (endsSentence(word))
        return 3;
    return word.size() == 1 && u"，、：,:）)"_s.contains(word.front()) ? 2 : 0;
}

/// How far to the left [begin, end) of \a words, \a room words after the last change, is better placed.
qsizetype bestShift(const WordSequence& words, qsizetype begin, qsizetype end, qsizetype room)
{
    qsizetype best = 0;
    int bestScore = boundaryAfter(words, begin) + boundaryAfter(words, end);
    for (qsizetype shift = 1; shift <= room; ++shift) {
        if (words.word(begin - shift) != words.word(end - shift))
            break;
        const int score = boundaryAfter(words, begin - shift) + boundaryAfter(words, end - shift);
        if (score > bestScore) {
            bestScore = score;
            best = shift;
        }
    }
    return best;
}

} // namespace

WordSequence::WordSequence(const QString& text) : m_words(wordsOf(text))
{
    m_weights.reserve(m_words.size() + 1);
    m_weights.append(0);
    for (const QStringView word : std::as_const(m_words))
        m_weights.append(m_weights.last() + weightOf(word));
}

QStringView WordSequence::text(qsizetype begin, qsizetype end) const
{
    return begin < end ? QStringView(m_words.at(begin).begin(), m_words.at(end - 1).end()) : QStringView();
}

QList<WordBlock> alignedBlocks(const WordSequence& before, const WordSequence& after)
{
    return Alignment(before, after).align();
}

void slideToBoundaries(QList<WordBlock>& blocks, const WordSequence& before, const WordSequence& after)
{
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        WordBlock& block = blocks[i];
        WordBlock& previous = blocks[i - 1];
        const bool added = block.oldBegin == block.oldEnd;
        const bool removed = block.newBegin == block.newEnd;
        if (block.same || added == removed)
            continue;
        const qsizetype shared = previous.oldEnd - previous.oldBegin;
        const qsizetype room = std::min(i == 1 ? shared : shared - 1, LongestSlide);
        const qsizetype shift = added ? bestShift(after, block.newBegin, block.newEnd, room)
                                      : bestShift(before, block.oldBegin, block.oldEnd, room);
        if (shift == 0)
            continue;
        previous.oldEnd -= shift;
        previous.newEnd -= shift;
        block.oldBegin -= shift;
        block.oldEnd -= shift;
        block.newBegin -= shift;
        block.newEnd -= shift;
        if (i + 1 < blocks.size()) {
            blocks[i + 1].oldBegin -= shift;
            blocks[i + 1].newBegin -= shift;
        } else {
            blocks.append({true, block.oldEnd, block.oldEnd + shift, block.newEnd, block.newEnd + shift});
            ++i;
        }
    }
}

void dissolveWeakMatches(QList<WordBlock>& blocks, const WordSequence& before, const WordSequence& after)
{
    const auto changed = [&](const WordBlock& block) {
        return std::max(before.weight(block.oldBegin, block.oldEnd), after.weight(block.newBegin, block.newEnd));
    };
    const auto isWeak = [&](const WordBlock& left, const WordBlock& shared, const WordBlock& right) {
        const qsizetype weight = before.weight(shared.oldBegin, shared.oldEnd);
        const bool manyParagraphs = before.text(shared.oldBegin, shared.oldEnd).contains(u'\n');
        return !manyParagraphs && (weight == 0 || 2 * weight <= std::min(changed(left), changed(right)));
    };
    QList<WordBlock> kept;
    for (const WordBlock& block : std::as_const(blocks)) {
        kept.append(block);
        while (kept.size() >= 3 && !kept.last().same
               && isWeak(kept.at(kept.size() - 3), kept.at(kept.size() - 2), kept.last())) {
            const WordBlock last = kept.takeLast();
            kept.removeLast();
            kept.last().oldEnd = last.oldEnd;
            kept.last().newEnd = last.newEnd;
        }
    }
    blocks = kept;
}

} // namespace Mingjing
