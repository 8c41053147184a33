// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcelines.h"

#include <algorithm>

namespace Mingjing {

SourceLines::SourceLines(const QString& text) : m_text(text)
{
    m_starts.push_back(0);
    for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
        m_starts.push_back(at + 1);
}

qsizetype SourceLines::end(int line) const
{
    if (line + 1 >= count())
        return m_text.size();
    const qsizetype end = m_starts[size_t(line) + 1] - 1;
    return end > start(line) && m_text.at(end - 1) == u'\r' ? end - 1 : end;
}

int SourceLines::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), std::max<qsizetype>(offset, 0));
    return int(after - m_starts.cbegin()) - 1;
}

int cellsOfHigh(char16_t u)
{
    const bool wide = u <= 0x115F || (u >= 0x2E80 && u <= 0xA4CF) || (u >= 0xAC00 && u <= 0xD7A3)
        || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFE30 && u <= 0xFE6F) || (u >= 0xFF00 && u <= 0xFF60)
        || (u >= 0xFFE0 && u <= 0xFFE6);
    // Each half of a surrogate pair takes one: two for the pair.
    return wide ? 2 : 1;
}

bool isHiddenCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x20)
        return u != u'\t';
    if (u < 0x7F)
        return false;
    return u <= 0x9F || u == 0xAD || u == 0x61C || u == 0x200B || u == 0x200C || u == 0x200E || u == 0x200F
        || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF || (u >= 0xFFF9 && u <= 0xFFFC);
}

QString visibleText(QStringView text)
{
    QString shown = text.toString();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown.at(i);
        if (!isHiddenCharacter(c))
            continue;
        // The pictures that Unicode has for control characters, and a box for the rest.
        shown[i] = c.unicode() < 0x20 ? QChar(char16_t(0x2400 + c.unicode()))
            : c.unicode() == 0x7F     ? QChar(0x2421)
                                      : QChar(0x25AF);
    }
    return shown;
}

} // namespace Mingjing
