// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/bracketmatch.h"

#include "widgets/source/sourcecolours.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr qsizetype farthest = 40'000;
constexpr qsizetype chunk = 2048;

constexpr QStringView openers = u"([{";
constexpr QStringView closers = u")]}";

/// Tells of characters in one part of the text after another whether they are code.
class CodeReader final
{
public:
    CodeReader(const SourceLines& lines, const SourceColours& highlighter) : m_lines(lines), m_highlighter(highlighter)
    {
    }

    bool isCode(qsizetype at)
    {
        if (at < m_from || at >= m_to) {
            m_from = at / chunk * chunk;
            m_to = std::min(m_from + chunk, m_lines.text().size());
            m_ranges = m_highlighter.colours(m_from, m_to);
        }
        const auto after = std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), at,
                                            [](qsizetype offset, const ColouredRange& r) { return offset < r.start; });
        if (after == m_ranges.cbegin())
            return true;
        const ColouredRange& range = *(after - 1);
        return at >= range.start + range.length || !LineHighlighter::isQuoted(range.format);
    }

private:
    const SourceLines& m_lines;
    const SourceColours& m_highlighter;
    qsizetype m_from = 0;
    qsizetype m_to = 0;
    QList<ColouredRange> m_ranges;
};

qsizetype partnerOf(const QString& text, qsizetype at, CodeReader& reader)
{
    const QChar bracket = text.at(at);
    const bool forward = openers.contains(bracket);
    const QChar other = forward ? closers[openers.indexOf(bracket)] : openers[closers.indexOf(bracket)];
    const int step = forward ? 1 : -1;
    int depth = 0;
    for (qsizetype i = at; i >= 0 && i < text.size() && std::abs(i - at) <= farthest; i += step) {
        const QChar c = text.at(i);
        if ((c != bracket && c != other) || !reader.isCode(i))
            continue;
        depth += c == bracket ? 1 : -1;
        if (depth == 0)
            return i;
    }
    return -1;
}

} // namespace

std::pair<qsizetype, qsizetype> matchBracket(const SourceLines& lines, qsizetype offset,
                                             const SourceColours& highlighter)
{
    const QString& text = lines.text();
    CodeReader reader(lines, highlighter);
    for (const qsizetype at : {offset, offset - 1}) {
        if (at < 0 || at >= text.size() || !(openers.contains(text.at(at)) || closers.contains(text.at(at))))
            continue;
        if (!reader.isCode(at))
            continue;
        if (const qsizetype partner = partnerOf(text, at, reader); partner >= 0)
            return {at, partner};
    }
    return {-1, -1};
}

} // namespace Mingjing
