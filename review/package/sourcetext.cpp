// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/sourcetext.h"

#include <QStringDecoder>

#include <algorithm>

namespace Mingjing {

SourceText decodeSource(QByteArrayView bytes)
{
    SourceText source;
    auto encoding = QStringConverter::Utf8;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        source.byteOrderMark = true;
        bytes = bytes.sliced(3);
    } else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        source.byteOrderMark = true;
        source.utf16 = true;
        encoding = bytes.startsWith("\xFF\xFE") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        bytes = bytes.sliced(2);
    }
    QStringDecoder decode(encoding, QStringConverter::Flag::Stateless);
    source.text = decode(bytes);
    source.invalid = decode.hasError();
    return source;
}

LineIndex::LineIndex(QStringView text)
{
    m_starts.push_back(0);
    for (qsizetype i = text.indexOf(u'\n'); i >= 0; i = text.indexOf(u'\n', i + 1)) {
        noteLine(i);
        m_starts.push_back(i + 1);
    }
    noteLine(text.size());
}

/// The last line so far ends at \a end.
void LineIndex::noteLine(qsizetype end)
{
    if (end - m_starts.back() > m_longest) {
        m_longest = end - m_starts.back();
        m_longestStart = m_starts.back();
    }
}

LineIndex::Position LineIndex::at(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), offset);
    const auto line = after - m_starts.cbegin();
    return {static_cast<int>(line), static_cast<int>(offset - *(after - 1) + 1)};
}

} // namespace Mingjing
