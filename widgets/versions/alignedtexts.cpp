// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/alignedtexts.h"

#include "review/diff/textlines.h"
#include "review/specification/worddiff.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr qsizetype ContextLines = 3;
/// Fewer are not worth a fold.
constexpr qsizetype FewestFolded = 6;
/// Of lines of one change, for finding which belong together.
constexpr qsizetype MostPairs = 40'000;
constexpr double LeastLikeness = 0.3;
/// Of two lines that are the same and say little: what stands beside them decides where they belong.
constexpr double EmptyLikeness = 0.35;
constexpr double TrivialLikeness = 0.5;
constexpr qsizetype TrivialLength = 2;
constexpr qsizetype MostTrivial = 3;
/// Of a line whose words are compared, and of lines in one text.
constexpr qsizetype LongestCompared = 2'000;
constexpr int MostCompared = 3'000;

using Lines = std::vector<QStringView>;

/// By what both begin and end with.
double likeness(QStringView one, QStringView other)
{
    one = one.trimmed();
    other = other.trimmed();
    if (one == other)
        return one.isEmpty() ? EmptyLikeness : one.size() <= TrivialLength ? TrivialLikeness : 1;
    const qsizetype longer = std::max(one.size(), other.size());
    const qsizetype shorter = std::min(one.size(), other.size());
    if (shorter == 0)
        return 0;
    qsizetype head = 0;
    while (head < shorter && one.at(head) == other.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && one.at(one.size() - 1 - tail) == other.at(other.size() - 1 - tail))
        ++tail;
    return double(head + tail) / double(longer);
}

class Alignment final
{
public:
    Alignment(const QString& oldText, const QString& newText, const QSet<int>& unfolded)
        : m_before(linesOf(oldText)), m_after(linesOf(newText)), m_unfolded(unfolded)
    {
    }

    AlignedTexts align(const LineDiff& lines)
    {
        const QList<SequenceBlock> blocks = withoutTrivial(lines.blocks);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const SequenceBlock& block = blocks.at(i);
            if (block.same)
                addSame(block, i == 0, i + 1 == blocks.size());
            else
                addChange(block);
        }
        return std::move(m_aligned);
    }

private:
    /// A bracket or an empty line between two changes is no ground to take what stands above and below it apart.
    QList<SequenceBlock> withoutTrivial(const QList<SequenceBlock>& blocks) const
    {
        QList<SequenceBlock> merged;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            SequenceBlock block = blocks.at(i);
            if (block.same && i > 0 && i + 1 < blocks.size() && isTrivial(block))
                block.same = false;
            appendBlock(merged, block);
        }
        return merged;
    }

    bool isTrivial(const SequenceBlock& block) const
    {
        const auto first = m_before.cbegin() + block.oldBegin;
        return block.oldSize() <= MostTrivial && std::all_of(first, first + block.oldSize(), [](QStringView line) {
                   return line.trimmed().size() <= TrivialLength;
               });
    }

    void addRow(const AlignedTexts::Row& row)
    {
        if (!m_aligned.rows.isEmpty()) {
            m_aligned.oldText += u'\n';
            m_aligned.newText += u'\n';
        }
        if (row.oldLine > 0)
            m_aligned.oldText += m_before[size_t(row.oldLine) - 1];
        if (row.newLine > 0)
            m_aligned.newText += m_after[size_t(row.newLine) - 1];
        m_aligned.rows.append(row);
    }

    void addSame(const SequenceBlock& block, bool first, bool last)
    {
        const qsizetype head = first ? 0 : ContextLines;
        const qsizetype tail = last ? 0 : ContextLines;
        const qsizetype hidden = block.oldSize() - head - tail;
        const int foldedLine = int(block.newBegin + head) + 1;
        const bool folds = hidden >= FewestFolded && !(first && last) && !m_unfolded.contains(foldedLine);
        for (qsizetype i = 0; i < block.oldSize(); ++i) {
            if (folds && i == head)
                addRow({AlignedTexts::Kind::Fold, 0, 0, int(hidden)});
            addRow({AlignedTexts::Kind::Same, int(block.oldBegin + i) + 1, int(block.newBegin + i) + 1, 0});
        }
    }

    void addChange(const SequenceBlock& block)
    {
        m_aligned.changes.append(int(m_aligned.rows.size()));
        qsizetype oldAt = block.oldBegin;
        qsizetype newAt = block.newBegin;
        const auto alone = [&](qsizetype oldEnd, qsizetype newEnd) {
            for (; oldAt < oldEnd; ++oldAt)
                addRow({AlignedTexts::Kind::Removed, int(oldAt) + 1, 0, 0});
            for (; newAt < newEnd; ++newAt)
                addRow({AlignedTexts::Kind::Added, 0, int(newAt) + 1, 0});
        };
        for (const auto& [oldLine, newLine] : pairsOf(block)) {
            alone(oldLine, newLine);
            const bool same = m_before[size_t(oldLine)] == m_after[size_t(newLine)];
            addRow(
                {same ? AlignedTexts::Kind::Same : AlignedTexts::Kind::Changed, int(oldLine) + 1, int(newLine) + 1, 0});
            if (!same)
                compareRow();
            oldAt = oldLine + 1;
            newAt = newLine + 1;
        }
        alone(block.oldEnd, block.newEnd);
    }

    /// Lines of a change that belong together, in order: together the likest.
    QList<std::pair<qsizetype, qsizetype>> pairsOf(const SequenceBlock& block) const
    {
        QList<std::pair<qsizetype, qsizetype>> pairs;
        const qsizetype rows = block.oldSize();
        const qsizetype columns = block.newSize();
        if (rows == 0 || columns == 0 || columns > MostPairs / rows) {
            for (qsizetype i = 0; i < std::min(rows, columns); ++i)
                pairs.append({block.oldBegin + i, block.newBegin + i});
            return pairs;
        }
        std::vector<double> best(size_t((rows + 1) * (columns + 1)));
        std::vector<double> like(size_t(rows * columns));
        const auto at = [columns](qsizetype row, qsizetype column) { return size_t(row * (columns + 1) + column); };
        for (qsizetype row = rows; row-- > 0;) {
            for (qsizetype column = columns; column-- > 0;) {
                const double alike =
                    likeness(m_before[size_t(block.oldBegin + row)], m_after[size_t(block.newBegin + column)]);
                like[size_t(row * columns + column)] = alike;
                double most = std::max(best[at(row + 1, column)], best[at(row, column + 1)]);
                if (alike >= LeastLikeness)
                    most = std::max(most, best[at(row + 1, column + 1)] + alike);
                best[at(row, column)] = most;
            }
        }
        for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
            const double alike = like[size_t(row * columns + column)];
            if (alike >= LeastLikeness && best[at(row, column)] == best[at(row + 1, column + 1)] + alike)
                pairs.append({block.oldBegin + row++, block.newBegin + column++});
            else if (best[at(row, column)] == best[at(row + 1, column)])
                ++row;
            else
                ++column;
        }
        return pairs;
    }

    /// The words of the row that was added last.
    void compareRow()
    {
        const AlignedTexts::Row& row = m_aligned.rows.last();
        const QStringView before = m_before[size_t(row.oldLine) - 1];
        const QStringView after = m_after[size_t(row.newLine) - 1];
        if (std::max(before.size(), after.size()) > LongestCompared || ++m_compared > MostCompared)
            return;
        const QList<WordSpan> spans = compareWords(before.toString(), after.toString());
        // Where next to nothing is shared, marks on nearly every word say less than none.
        if (similarityOf(spans) < 0.25)
            return;
        qsizetype oldAt = m_aligned.oldText.size() - before.size();
        qsizetype newAt = m_aligned.newText.size() - after.size();
        for (const WordSpan& span : spans) {
            const qsizetype length = span.text.size();
            // Indentation that changed is seen as it is.
            const bool marks = !span.text.trimmed().isEmpty();
            if (marks && span.kind == WordSpan::Kind::Removed)
                m_aligned.oldWords.append({oldAt, length});
            if (marks && span.kind == WordSpan::Kind::Added)
                m_aligned.newWords.append({newAt, length});
            oldAt += span.kind == WordSpan::Kind::Added ? 0 : length;
            newAt += span.kind == WordSpan::Kind::Removed ? 0 : length;
        }
    }

    Lines m_before;
    Lines m_after;
    const QSet<int>& m_unfolded;
    AlignedTexts m_aligned;
    int m_compared = 0;
};

} // namespace

int AlignedTexts::rowOf(int line, bool ofNew) const
{
    for (int i = 0; i < int(rows.size()); ++i) {
        if (line > 0 && (ofNew ? rows.at(i).newLine : rows.at(i).oldLine) == line)
            return i;
    }
    return -1;
}

AlignedTexts alignTexts(const QString& oldText, const QString& newText, const LineDiff& lines,
                        const QSet<int>& unfolded)
{
    return Alignment(oldText, newText, unfolded).align(lines);
}

} // namespace Mingjing
