// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/source/sourcelines.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QList>

#include <map>
#include <utility>
#include <vector>

namespace Mingjing {

/// Characters of one colour. Offsets within the whole text.
struct ColouredRange {
    qsizetype start = 0;
    qsizetype length = 0;
    KSyntaxHighlighting::Format format;
};

/// Colours any part of a text without having coloured all that stands before it.
///
/// The engine's time is quadratic in the length of a line and it knows a place only by what stands before. So a long
/// line is fed in pieces that end between two statements or attributes, what was learnt is kept every few lines, and
/// advance() walks through the text in slices. A part that the walk has not reached is coloured as if the text began
/// a little before it, and again when it has. One thread at a time, which holds the engine of the SyntaxRepository.
class LineHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    LineHighlighter() = default;

    /// Begins anew. An invalid \a definition gives no colours.
    void setSource(const SourceLines& lines, const KSyntaxHighlighting::Definition& definition);

    /// The colours of [\a from, \a to), sorted. \a exact: false when the walk has not come so far.
    QList<ColouredRange> colours(qsizetype from, qsizetype to, bool* exact = nullptr);

    /// Walks on for about \a milliseconds. True when the whole text has been walked through.
    bool advance(int milliseconds);
    bool isDone() const { return !m_owesIndented && m_front.offset >= m_lines.text().size(); }
    /// Up to where the walk came.
    qsizetype reached() const { return m_front.offset; }

    /// Regions that can be folded, of what was walked through: first line → last line, counted from 0. The last line
    /// closes the region and stays.
    const std::map<int, int>& regions() const { return m_regions; }
    /// Those that came or grew since this was asked last.
    std::vector<std::pair<int, int>> takeNewRegions() { return std::exchange(m_newRegions, {}); }

    /// How many characters the engine was given so far, some of them twice.
    qsizetype fed() const { return m_fed; }

    /// Whether the characters of \a format are words of a string or comment rather than code.
    static bool isQuoted(const KSyntaxHighlighting::Format& format);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;
    void applyFolding(int offset, int length, KSyntaxHighlighting::FoldingRegion region) override;

private:
    struct Place {
        qsizetype offset = 0;
        int line = 0;
        KSyntaxHighlighting::State state;
    };
    struct OpenRegion {
        int id = 0;
        int line = 0;
    };

    /// Feeds one line or a piece of it; its colours are in m_ranges.
    void step(Place& place);
    void stepInside(Place& place, qsizetype end);
    qsizetype cutOf(QStringView piece) const;
    qsizetype quoteStart(QStringView piece) const;
    void feed(Place& place, qsizetype end);
    Place guess(qsizetype offset) const;
    void walk(qsizetype to, int milliseconds);
    void addRegion(int first, int last);
    void addIndentedRegions();

    SourceLines m_lines;
    Place m_front;
    std::vector<Place> m_known;
    std::vector<OpenRegion> m_open;
    std::map<int, int> m_regions;
    std::vector<std::pair<int, int>> m_newRegions;
    bool m_indented = false;
    /// The regions that follow from the indentation are still to be found.
    bool m_owesIndented = false;
    qsizetype m_fed = 0;

    // Of the step that runs.
    QList<ColouredRange> m_ranges;
    qsizetype m_base = 0;
    int m_line = 0;
    bool m_takesRegions = false;
};

} // namespace Mingjing
