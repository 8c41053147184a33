// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/diff/sequencediff.h"

#include <dtl/dtl.hpp>

#include <algorithm>

namespace Mingjing {

namespace {

/// For all that is given to the library within one comparison.
constexpr qsizetype PairBudget = 12'000'000;
/// How often a part is parted again: what is made to need more is replaced as a whole.
constexpr int DeepestPart = 24;

using Position = std::pair<qsizetype, qsizetype>;

class Comparison final
{
public:
    Comparison(const std::vector<int>& before, const std::vector<int>& after)
        : m_before(before), m_after(after), m_seen(highest() + 1)
    {
    }

    QList<SequenceBlock> blocks()
    {
        compare({false, 0, qsizetype(m_before.size()), 0, qsizetype(m_after.size())}, 0);
        return m_blocks;
    }

private:
    struct Seen {
        int oldCount = 0;
        int newCount = 0;
        qsizetype newAt = 0;
    };

    size_t highest() const
    {
        int most = 0;
        for (const int number : m_before)
            most = std::max(most, number);
        for (const int number : m_after)
            most = std::max(most, number);
        return size_t(most);
    }

    void compare(SequenceBlock part, int depth)
    {
        qsizetype head = 0;
        const qsizetype shorter = std::min(part.oldSize(), part.newSize());
        while (head < shorter && m_before[part.oldBegin + head] == m_after[part.newBegin + head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && m_before[part.oldEnd - 1 - tail] == m_after[part.newEnd - 1 - tail])
            ++tail;
        appendBlock(m_blocks, {true, part.oldBegin, part.oldBegin + head, part.newBegin, part.newBegin + head});
        compareMiddle({false, part.oldBegin + head, part.oldEnd - tail, part.newBegin + head, part.newEnd - tail},
                      depth);
        appendBlock(m_blocks, {true, part.oldEnd - tail, part.oldEnd, part.newEnd - tail, part.newEnd});
    }

    void compareMiddle(const SequenceBlock& part, int depth)
    {
        if (part.oldSize() == 0 || part.newSize() == 0)
            return appendBlock(m_blocks, part);
        if (part.newSize() <= std::min(ShortestPairLimit, m_budget) / part.oldSize()) {
            m_budget -= part.oldSize() * part.newSize();
            return appendShortest(part);
        }
        const std::vector<Position> anchors = depth < DeepestPart ? anchorsOf(part) : std::vector<Position>();
        if (anchors.empty())
            return appendBlock(m_blocks, part);
        qsizetype oldAt = part.oldBegin;
        qsizetype newAt = part.newBegin;
        for (const auto& [oldAnchor, newAnchor] : anchors) {
            compare({false, oldAt, oldAnchor, newAt, newAnchor}, depth + 1);
            appendBlock(m_blocks, {true, oldAnchor, oldAnchor + 1, newAnchor, newAnchor + 1});
            oldAt = oldAnchor + 1;
            newAt = newAnchor + 1;
        }
        compare({false, oldAt, part.oldEnd, newAt, part.newEnd}, depth + 1);
    }

    void appendShortest(const SequenceBlock& part)
    {
        const std::vector<int> before(m_before.begin() + part.oldBegin, m_before.begin() + part.oldEnd);
        const std::vector<int> after(m_after.begin() + part.newBegin, m_after.begin() + part.newEnd);
        for (SequenceBlock block : shortestBlocks(before, after)) {
            block.oldBegin += part.oldBegin;
            block.oldEnd += part.oldBegin;
            block.newBegin += part.newBegin;
            block.newEnd += part.newBegin;
            appendBlock(m_blocks, block);
        }
    }

    /// What stands once on both sides of \a part: the longest run of it that is in the same order on both.
    std::vector<Position> anchorsOf(const SequenceBlock& part)
    {
        for (qsizetype i = part.oldBegin; i < part.oldEnd; ++i)
            ++m_seen[size_t(m_before[i])].oldCount;
        for (qsizetype i = part.newBegin; i < part.newEnd; ++i) {
            Seen& seen = m_seen[size_t(m_after[i])];
            ++seen.newCount;
            seen.newAt = i;
        }
        std::vector<Position> unique;
        for (qsizetype i = part.oldBegin; i < part.oldEnd; ++i) {
            const Seen& seen = m_seen[size_t(m_before[i])];
            if (seen.oldCount == 1 && seen.newCount == 1)
                unique.emplace_back(i, seen.newAt);
        }
        for (qsizetype i = part.oldBegin; i < part.oldEnd; ++i)
            m_seen[size_t(m_before[i])] = {};
        for (qsizetype i = part.newBegin; i < part.newEnd; ++i)
            m_seen[size_t(m_after[i])] = {};
        return longestIncreasing(unique);
    }

    /// By patience: of \a positions, which are in old order, the most that are in new order too.
    static std::vector<Position> longestIncreasing(const std::vector<Position>& positions)
    {
        std::vector<size_t> tops;
        std::vector<size_t> previous(positions.size());
        for (size_t i = 0; i < positions.size(); ++i) {
            const auto pile = std::lower_bound(tops.begin(), tops.end(), positions[i].second,
                                               [&](size_t top, qsizetype at) { return positions[top].second < at; });
            previous[i] = pile == tops.begin() ? positions.size() : *(pile - 1);
            if (pile == tops.end())
                tops.push_back(i);
            else
                *pile = i;
        }
        std::vector<Position> run(tops.size());
        size_t at = tops.empty() ? positions.size() : tops.back();
        for (size_t i = run.size(); i > 0; --i) {
            run[i - 1] = positions[at];
            at = previous[at];
        }
        return run;
    }

    const std::vector<int>& m_before;
    const std::vector<int>& m_after;
    std::vector<Seen> m_seen;
    QList<SequenceBlock> m_blocks;
    qsizetype m_budget = PairBudget;
};

} // namespace

void appendBlock(QList<SequenceBlock>& blocks, const SequenceBlock& block)
{
    if (block.oldSize() == 0 && block.newSize() == 0)
        return;
    if (!blocks.isEmpty() && blocks.last().same == block.same) {
        blocks.last().oldEnd = block.oldEnd;
        blocks.last().newEnd = block.newEnd;
    } else {
        blocks.append(block);
    }
}

QList<SequenceBlock> shortestBlocks(const std::vector<int>& before, const std::vector<int>& after)
{
    // The library remembers every point that it visits, at worst one for each pair, and reads out of bounds after two
    // million of them: hence the limit.
    Q_ASSERT(before.empty() || qsizetype(after.size()) <= ShortestPairLimit / qsizetype(before.size()));
    QList<SequenceBlock> blocks;
    dtl::Diff<int> diff(before, after);
    diff.compose();
    qsizetype oldAt = 0;
    qsizetype newAt = 0;
    const auto script = diff.getSes().getSequence();
    for (const auto& step : script) {
        const bool same = step.second.type == dtl::SES_COMMON;
        SequenceBlock block{same, oldAt, oldAt, newAt, newAt};
        if (same || step.second.type == dtl::SES_DELETE)
            block.oldEnd = ++oldAt;
        if (same || step.second.type == dtl::SES_ADD)
            block.newEnd = ++newAt;
        appendBlock(blocks, block);
    }
    return blocks;
}

QList<SequenceBlock> compareSequences(const std::vector<int>& before, const std::vector<int>& after)
{
    return Comparison(before, after).blocks();
}

} // namespace Mingjing
