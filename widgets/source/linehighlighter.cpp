// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/linehighlighter.h"

#include "review/search/textsearch.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace Mingjing {

namespace {

constexpr qsizetype wholeLine = 1000;
constexpr qsizetype piece = 512;
/// How far apart places are remembered.
constexpr qsizetype strideCharacters = 2048;
constexpr int strideLines = 32;
/// A part that lies no further ahead of the walk is reached at once.
constexpr qsizetype nearAhead = 32 * 1024;
constexpr qsizetype guessedBefore = 2048;
constexpr size_t deepest = 2000;

using Style = KSyntaxHighlighting::Theme::TextStyle;

bool isOneOf(Style style, std::initializer_list<Style> styles)
{
    return std::find(styles.begin(), styles.end(), style) != styles.end();
}

bool splitsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

bool isString(Style style)
{
    using T = KSyntaxHighlighting::Theme;
    return isOneOf(style, {T::String, T::VerbatimString, T::SpecialString, T::SpecialChar, T::Char});
}

} // namespace

bool LineHighlighter::isQuoted(const KSyntaxHighlighting::Format& format)
{
    using T = KSyntaxHighlighting::Theme;
    return isString(format.textStyle())
        || isOneOf(format.textStyle(),
                   {T::Comment, T::Documentation, T::Annotation, T::CommentVar, T::RegionMarker, T::Information});
}

void LineHighlighter::setSource(const SourceLines& lines, const KSyntaxHighlighting::Definition& definition)
{
    m_lines = lines;
    setDefinition(definition);
    m_front = {};
    m_known.assign(1, m_front);
    m_open.clear();
    m_regions.clear();
    m_newRegions.clear();
    m_indented = !definition.isValid() || !definition.foldingEnabled() || definition.indentationBasedFoldingEnabled();
    if (!definition.isValid())
        m_front.offset = m_lines.text().size();
    m_owesIndented = m_indented && !m_lines.text().isEmpty();
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    if (length > 0)
        m_ranges.append({m_base + offset, length, format});
}

void LineHighlighter::applyFolding(int, int, KSyntaxHighlighting::FoldingRegion region)
{
    if (!m_takesRegions)
        return;
    if (region.type() == KSyntaxHighlighting::FoldingRegion::Begin) {
        if (m_open.size() < deepest)
            m_open.push_back({region.id(), m_line});
        return;
    }
    // What was left open inside is over too.
    const auto begin = std::find_if(m_open.rbegin(), m_open.rend(),
                                    [&](const OpenRegion& open) { return open.id == int(region.id()); });
    if (begin == m_open.rend())
        return;
    if (m_line > begin->line + 1)
        addRegion(begin->line, m_line);
    m_open.erase(std::prev(begin.base()), m_open.end());
}

void LineHighlighter::addRegion(int first, int last)
{
    int& known = m_regions[first];
    known = std::max(known, last);
    m_newRegions.emplace_back(first, known);
}

void LineHighlighter::feed(Place& place, qsizetype end)
{
    m_base = place.offset;
    m_fed += end - place.offset;
    m_line = place.line;
    m_ranges.clear();
    const QStringView text = QStringView(m_lines.text()).sliced(place.offset, end - place.offset);
    // The engine's expressions trust what they are given: half a surrogate pair makes them read anywhere.
    if (text.isValidUtf16())
        place.state = highlightLine(text, place.state);
    else
        place.state = highlightLine(wellFormed(text), place.state);
    place.offset = end;
}

void LineHighlighter::step(Place& place)
{
    const qsizetype end = m_lines.end(place.line);
    if (end - place.offset > wholeLine)
        return stepInside(place, end);
    feed(place, end);
    ++place.line;
    place.offset = place.line < m_lines.count() ? m_lines.start(place.line) : m_lines.text().size();
}

/// The end of \a piece of a long line is no end of a line, at which many definitions close what is open: the piece is
/// cut where nothing is.
void LineHighlighter::stepInside(Place& place, qsizetype end)
{
    const QStringView all(m_lines.text());
    const QStringView text = all.sliced(place.offset, splitsPair(all, place.offset + piece) ? piece - 1 : piece);
    const bool takesRegions = m_takesRegions;
    m_takesRegions = false;
    Place trial = place;
    feed(trial, place.offset + text.size());
    m_takesRegions = takesRegions;

    if (const qsizetype cut = cutOf(text); cut > 0)
        return feed(place, place.offset + cut);
    const qsizetype quote = quoteStart(text);
    if (quote < 0)
        return feed(place, place.offset + text.size());
    // One string or comment up to the end of the piece, and on: it is coloured by hand.
    const KSyntaxHighlighting::Format format = m_ranges.constLast().format;
    const qsizetype from = place.offset + quote;
    const QString& whole = m_lines.text();
    qsizetype behind = whole.at(from) == u'/' ? end : from + 1;
    while (behind < end && whole.at(behind) != whole.at(from))
        behind += whole.at(behind) == u'\\' ? 2 : 1;
    behind = std::min(behind + 1, end);
    if (quote > 0)
        feed(place, from);
    else
        m_ranges.clear();
    m_ranges.append({from, behind - from, format});
    place.offset = behind;
    if (behind == end) {
        ++place.line;
        place.offset = place.line < m_lines.count() ? m_lines.start(place.line) : whole.size();
    }
}

/// Behind the last sign of \a piece that ends something and is code; 0 when there is none.
qsizetype LineHighlighter::cutOf(QStringView text) const
{
    auto range = m_ranges.crbegin();
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (!QStringView(u",;{}>").contains(text[i]))
            continue;
        const qsizetype at = m_base + i;
        while (range != m_ranges.crend() && range->start > at)
            ++range;
        const bool covered = range != m_ranges.crend() && at < range->start + range->length;
        if (!covered || !isQuoted(range->format))
            return i + 1;
    }
    return 0;
}

/// Where in the piece \a text the string or the comment to the end of the line begins in which it ends; -1 when it does
/// not end in one.
qsizetype LineHighlighter::quoteStart(QStringView text) const
{
    qsizetype start = m_base + text.size();
    bool isText = true;
    for (auto range = m_ranges.crbegin(); range != m_ranges.crend(); ++range) {
        if (range->start + range->length != start || !isQuoted(range->format))
            break;
        start = range->start;
        isText = isText && isString(range->format.textStyle());
    }
    start -= m_base;
    const QStringView rest = text.sliced(std::min(start, text.size()));
    const bool begins =
        isText ? rest.startsWith(u'"') || rest.startsWith(u'\'') : rest.startsWith(QStringLiteral("//"));
    return begins ? start : -1;
}

void LineHighlighter::walk(qsizetype to, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    m_takesRegions = true;
    while (m_front.offset < std::min(to, m_lines.text().size()) && timer.elapsed() < milliseconds) {
        step(m_front);
        const Place& last = m_known.back();
        if (m_front.offset - last.offset >= strideCharacters || m_front.line - last.line >= strideLines)
            m_known.push_back(m_front);
    }
    m_takesRegions = false;
}

bool LineHighlighter::advance(int milliseconds)
{
    if (isDone())
        return true;
    walk(std::numeric_limits<qsizetype>::max(), milliseconds);
    if (m_owesIndented && m_front.offset >= m_lines.text().size()) {
        addIndentedRegions();
        m_owesIndented = false;
    }
    return isDone();
}

/// Where one can begin without knowing what stands before \a offset, and most often be right.
LineHighlighter::Place LineHighlighter::guess(qsizetype offset) const
{
    Place place;
    place.line = m_lines.lineAt(std::max<qsizetype>(0, offset - guessedBefore));
    place.offset = m_lines.start(place.line);
    if (offset - place.offset <= guessedBefore + wholeLine)
        return place;
    // Inside of a long line: behind the end of something.
    const QStringView text(m_lines.text());
    place.offset = offset - guessedBefore;
    for (qsizetype i = place.offset; i < offset; ++i) {
        if (text[i] == u';' || text[i] == u'}') {
            place.offset = i + 1;
            break;
        }
    }
    if (splitsPair(text, place.offset))
        --place.offset;
    return place;
}

QList<ColouredRange> LineHighlighter::colours(qsizetype from, qsizetype to, bool* exact)
{
    QList<ColouredRange> found;
    if (exact)
        *exact = true;
    if (!definition().isValid() || m_lines.text().isEmpty())
        return found;
    if (from > m_front.offset && from - m_front.offset < nearAhead)
        walk(from, 20);
    Place place;
    if (from <= m_front.offset || m_front.offset >= m_lines.text().size()) {
        const auto after = std::upper_bound(m_known.cbegin(), m_known.cend(), from,
                                            [](qsizetype offset, const Place& known) { return offset < known.offset; });
        place = *(after - 1);
    } else {
        if (exact)
            *exact = false;
        place = guess(from);
    }
    while (place.offset < to && place.line < m_lines.count()) {
        step(place);
        for (const ColouredRange& range : std::as_const(m_ranges)) {
            if (range.start < to && range.start + range.length > from)
                found.append(range);
        }
    }
    return found;
}

void LineHighlighter::addIndentedRegions()
{
    struct Indented {
        int indent = 0;
        int line = 0;
    };
    std::vector<Indented> open;
    int lastText = -1;
    const auto closeTo = [&](int indent) {
        while (!open.empty() && open.back().indent >= indent) {
            // Nothing closes such a region: the line behind its last one stands for it.
            if (lastText > open.back().line)
                addRegion(open.back().line, lastText + 1);
            open.pop_back();
        }
    };
    for (int line = 0; line < m_lines.count(); ++line) {
        const QStringView text = m_lines.line(line).first(std::min<qsizetype>(m_lines.length(line), wholeLine));
        const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        if (first == text.end())
            continue;
        const int indent = int(first - text.begin());
        closeTo(indent);
        open.push_back({indent, line});
        lastText = line;
    }
    closeTo(0);
}

} // namespace Mingjing
