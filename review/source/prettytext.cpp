// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/prettytext.h"

#include "review/package/language.h"
#include "review/source/prettywriter.h"

#include <QStringList>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int deepestIndent = 40;
constexpr qsizetype spare = 64 * 1024;

} // namespace

void PrettyWriter::piece(qsizetype from, qsizetype to)
{
    if (from >= to)
        return;
    QString& text = m_result.m_text;
    if ((m_line || m_mustBreak) && !text.isEmpty()) {
        text += m_empty ? QStringLiteral("\n\n") : QStringLiteral("\n");
        m_lineStart = text.size();
        // A file of nothing but brackets must not become eighty times as long.
        if (text.size() < m_original.size() * 3 + spare)
            text += QString(2 * std::min(m_indent, deepestIndent), u' ');
    } else if (m_space && !text.isEmpty() && !text.back().isSpace()) {
        text += u' ';
    }
    joined();
    m_mustBreak = false;
    std::vector<PrettyText::Piece>& pieces = m_result.m_pieces;
    if (!pieces.empty() && pieces.back().original + pieces.back().length == from
        && pieces.back().pretty + pieces.back().length == text.size())
        pieces.back().length += to - from;
    else
        pieces.push_back({text.size(), from, to - from});
    const QStringView added = m_original.sliced(from, to - from);
    text += added;
    if (const qsizetype newline = added.lastIndexOf(u'\n'); newline >= 0)
        m_lineStart = text.size() - (added.size() - newline - 1);
}

qsizetype PrettyText::toOriginal(qsizetype offset) const
{
    if (m_pieces.empty())
        return 0;
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), offset,
                                        [](qsizetype at, const Piece& piece) { return at < piece.pretty; });
    if (after == m_pieces.cbegin())
        return m_pieces.front().original;
    const Piece& piece = *(after - 1);
    if (offset > piece.pretty + piece.length && after != m_pieces.cend())
        return after->original;
    return piece.original + std::min(offset - piece.pretty, piece.length);
}

qsizetype PrettyText::toPretty(qsizetype offset) const
{
    if (m_pieces.empty())
        return 0;
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), offset,
                                        [](qsizetype at, const Piece& piece) { return at < piece.original; });
    if (after == m_pieces.cbegin())
        return m_pieces.front().pretty;
    const Piece& piece = *(after - 1);
    if (offset > piece.original + piece.length && after != m_pieces.cend())
        return after->pretty;
    return piece.pretty + std::min(offset - piece.original, piece.length);
}

bool canPrettyPrint(const QString& path)
{
    static const QStringList known{QStringLiteral("javascript"), QStringLiteral("typescript"), QStringLiteral("wxs"),
                                   QStringLiteral("json"),       QStringLiteral("wxss"),       QStringLiteral("css"),
                                   QStringLiteral("wxml")};
    return known.contains(languageOf(path));
}

bool looksMinified(QStringView text)
{
    constexpr qsizetype enough = 1500;
    if (text.size() < enough / 3)
        return false;
    const qsizetype lines = text.first(std::min<qsizetype>(text.size(), 200'000)).count(u'\n') + 1;
    if (std::min<qsizetype>(text.size(), 200'000) / lines > 200)
        return true;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        if ((end < 0 ? text.size() : end) - at > enough)
            return true;
        if (end < 0)
            break;
        at = end + 1;
    }
    return false;
}

PrettyText prettyPrint(const QString& path, const QString& text)
{
    PrettyWriter out(text);
    const QString language = languageOf(path);
    if (language == QStringLiteral("wxml"))
        prettyTemplate(text, out);
    else if (language == QStringLiteral("wxss") || language == QStringLiteral("css"))
        prettyStyle(text, out);
    else
        prettyScript(text, language == QStringLiteral("json"), out);
    return out.take();
}

} // namespace Mingjing
