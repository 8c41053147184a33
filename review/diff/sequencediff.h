// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// Elements [oldBegin, oldEnd) of one sequence against [newBegin, newEnd) of another: the same, or replaced.
struct SequenceBlock {
    bool same = false;
    qsizetype oldBegin = 0;
    qsizetype oldEnd = 0;
    qsizetype newBegin = 0;
    qsizetype newEnd = 0;

    qsizetype oldSize() const { return oldEnd - oldBegin; }
    qsizetype newSize() const { return newEnd - newBegin; }

    bool operator==(const SequenceBlock&) const = default;
};

/// Adds \a block, which follows the last one: an empty one is left out, one of the same kind becomes part of the last.
void appendBlock(QList<SequenceBlock>& blocks, const SequenceBlock& block);

/// Whole numbers that stand for texts: the same text, the same number. The texts must outlive it.
class TextNumbers final
{
public:
    int operator()(QStringView text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(text, static_cast<int>(m_numbers.size()));
    }

private:
    QHash<QStringView, int> m_numbers;
};

/// The shortest way from one sequence to the other, for sequences whose sizes multiply to no more than this: memory and
/// time grow with that product at worst.
inline constexpr qsizetype ShortestPairLimit = 250'000;
QList<SequenceBlock> shortestBlocks(const std::vector<int>& before, const std::vector<int>& after);

/// Both sequences from begin to end, blocks that are the same and blocks that are not in turn; of any size, in bounded
/// time. Large parts are first aligned by what stands exactly once in both, so that the way is a good one but not
/// always the shortest; what is large and shares nothing of the kind is replaced as a whole.
QList<SequenceBlock> compareSequences(const std::vector<int>& before, const std::vector<int>& after);

} // namespace Mingjing
