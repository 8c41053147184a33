// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/diff/linediff.h"

#include "review/diff/textlines.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr qsizetype LongestSlide = 100;

using Lines = std::vector<QStringView>;

std::vector<int> numbered(const Lines& lines, TextNumbers& number)
{
    std::vector<int> numbers;
    numbers.reserve(lines.size());
    for (const QStringView line : lines)
        numbers.push_back(number(line));
    return numbers;
}

/// How bad a place the line \a at is for a block to begin at: its indentation, less after an empty line.
int costOf(const Lines& lines, qsizetype at)
{
    if (at >= qsizetype(lines.size()))
        return 0;
    const QStringView line = lines[size_t(at)];
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    if (indent == line.size())
        return 1000;
    const bool afterGap = at == 0 || lines[size_t(at) - 1].trimmed().isEmpty();
    return int(std::min<qsizetype>(indent, 400)) * 2 + (afterGap ? 0 : 1);
}

/// Where lines [begin, end), which stand between equal ones, are best placed: how far down, or up when below zero.
qsizetype bestSlide(const Lines& lines, qsizetype begin, qsizetype end, qsizetype up, qsizetype down)
{
    qsizetype best = 0;
    int bestCost = costOf(lines, begin) + costOf(lines, end);
    const auto consider = [&](qsizetype slide) {
        const int cost = costOf(lines, begin + slide) + costOf(lines, end + slide);
        if (cost < bestCost || (cost == bestCost && slide > best)) {
            bestCost = cost;
            best = slide;
        }
    };
    for (qsizetype i = 1; i <= std::min(up, LongestSlide) && lines[size_t(begin - i)] == lines[size_t(end - i)]; ++i)
        consider(-i);
    for (qsizetype i = 1;
         i <= std::min(down, LongestSlide) && lines[size_t(begin + i - 1)] == lines[size_t(end + i - 1)]; ++i)
        consider(i);
    return best;
}

void slide(QList<SequenceBlock>& blocks, const Lines& before, const Lines& after)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        SequenceBlock& block = blocks[i];
        const bool added = block.oldSize() == 0;
        const bool removed = block.newSize() == 0;
        if (block.same || added == removed)
            continue;
        // The equal lines above and below must not be used up: blocks take turns.
        const qsizetype up = i > 0 ? blocks.at(i - 1).oldSize() - (i > 1 ? 1 : 0) : 0;
        const qsizetype down = i + 1 < blocks.size() ? blocks.at(i + 1).oldSize() - (i + 2 < blocks.size() ? 1 : 0) : 0;
        const qsizetype by = added ? bestSlide(after, block.newBegin, block.newEnd, up, down)
                                   : bestSlide(before, block.oldBegin, block.oldEnd, up, down);
        if (by == 0)
            continue;
        for (qsizetype* edge : {&block.oldBegin, &block.oldEnd, &block.newBegin, &block.newEnd})
            *edge += by;
        if (i > 0) {
            blocks[i - 1].oldEnd += by;
            blocks[i - 1].newEnd += by;
        } else {
            blocks.prepend({true, 0, by, 0, by});
            ++i;
        }
        if (i + 1 < blocks.size()) {
            blocks[i + 1].oldBegin += by;
            blocks[i + 1].newBegin += by;
        } else {
            const SequenceBlock last = blocks.last();
            appendBlock(blocks, {true, last.oldEnd, last.oldEnd - by, last.newEnd, last.newEnd - by});
        }
    }
    blocks.removeIf([](const SequenceBlock& block) { return block.oldSize() == 0 && block.newSize() == 0; });
}

const SequenceBlock* blockOf(const QList<SequenceBlock>& blocks, qsizetype oldLine)
{
    const auto after = std::upper_bound(blocks.cbegin(), blocks.cend(), oldLine,
                                        [](qsizetype line, const SequenceBlock& block) { return line < block.oldEnd; });
    return after == blocks.cend() ? nullptr : &*after;
}

} // namespace

qsizetype LineDiff::addedLines() const
{
    qsizetype count = 0;
    for (const SequenceBlock& block : blocks)
        count += block.same ? 0 : block.newSize();
    return count;
}

qsizetype LineDiff::removedLines() const
{
    qsizetype count = 0;
    for (const SequenceBlock& block : blocks)
        count += block.same ? 0 : block.oldSize();
    return count;
}

std::optional<qsizetype> LineDiff::newLineOf(qsizetype oldLine) const
{
    const SequenceBlock* block = blockOf(blocks, oldLine);
    if (!block || !block->same)
        return std::nullopt;
    return block->newBegin + oldLine - block->oldBegin;
}

SequenceBlock LineDiff::around(qsizetype oldLine) const
{
    const SequenceBlock* block = blockOf(blocks, oldLine);
    if (!block) {
        const qsizetype end = blocks.isEmpty() ? 0 : blocks.last().newEnd;
        return {false, oldLine, oldLine + 1, end, end};
    }
    if (!block->same)
        return *block;
    const qsizetype now = block->newBegin + oldLine - block->oldBegin;
    return {true, oldLine, oldLine + 1, now, now + 1};
}

LineDiff compareLines(const QString& oldText, const QString& newText)
{
    const Lines before = linesOf(oldText);
    const Lines after = linesOf(newText);
    TextNumbers number;
    LineDiff diff;
    const std::vector<int> oldNumbers = numbered(before, number);
    diff.blocks = compareSequences(oldNumbers, numbered(after, number));
    slide(diff.blocks, before, after);
    return diff;
}

} // namespace Mingjing
