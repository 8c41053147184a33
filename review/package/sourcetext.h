// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// A source file as text, and what was odd about its bytes.
struct SourceText {
    QString text;
    bool byteOrderMark = false;
    bool utf16 = false;
    /// Bytes that are no UTF-8 stand as replacement characters in the text.
    bool invalid = false;
};

/// Decodes UTF-8, or UTF-16 when a byte order mark says so.
SourceText decodeSource(QByteArrayView bytes);

/// Line and column of an offset in a text; built once for many look-ups.
class LineIndex final
{
public:
    /// \a text need not outlive the index.
    explicit LineIndex(QStringView text);

    struct Position {
        int line = 1;
        int column = 1;
    };
    /// Both from 1, columns in UTF-16 units.
    Position at(qsizetype offset) const;
    qsizetype lines() const { return static_cast<qsizetype>(m_starts.size()); }
    /// UTF-16 units of the longest line.
    qsizetype longestLine() const { return m_longest; }
    /// Where it begins.
    qsizetype longestLineStart() const { return m_longestStart; }

private:
    void noteLine(qsizetype end);

    std::vector<qsizetype> m_starts;
    qsizetype m_longest = 0;
    qsizetype m_longestStart = 0;
};

} // namespace Mingjing
